namespace AssetPlanning.Accounting;

/// <summary>The flows a stage lays down; the one place where an amount that cannot be is found out.</summary>
internal sealed class DueList(Calculation calculation)
{
    private readonly List<Posting> postings = [];

    internal ValueList<Posting> Postings => [.. postings];

    internal int Count => postings.Count;

    /// <summary>Takes back what was laid down for an asset that was then set aside: nobody pays for what does not happen.</summary>
    internal void TakeBackTo(int count) => postings.RemoveRange(count, postings.Count - count);

    internal void Add(FigureKey key, ScopePath scope, FlowKind kind, PartyId from, PartyId to, Money amount)
    {
        if (amount.Sign < 0)
        {
            calculation.Report(FindingCatalogue.AmountNegative, key.Subject, [Figure.Name(key.Term.ToString()), amount]);
        }
        else if (amount > Posting.Largest)
        {
            calculation.Report(FindingCatalogue.AmountTooLarge, key.Subject);
        }
        else
        {
            postings.Add(new() { Key = key, Scope = scope, From = from, To = to, Amount = amount, Kind = kind });
        }
    }
}
