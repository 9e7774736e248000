using System.Runtime.InteropServices;

namespace AssetPlanning.Accounting;

/// <summary>The flows a stage lays down; the one place where an amount that cannot be is found out.</summary>
internal sealed class DueList(Calculation calculation)
{
    private readonly List<Posting> postings = [];
    private readonly Dictionary<FigureKey, int> lines = [];

    internal ValueList<Posting> Postings => [.. postings];

    internal int Count => postings.Count;

    /// <summary>Takes back what was laid down for an asset that was then set aside: nobody pays for what does not happen.</summary>
    internal void TakeBackTo(int count) => postings.RemoveRange(count, postings.Count - count);

    /// <summary>The name of the next flow of its kind: a second one to the same party on the same day is line 1.</summary>
    internal FigureKey NextKey(FigureTerm term, SubjectId subject, DateOnly day, PartyId to)
    {
        var key = new FigureKey(term.Code, subject, day, to);
        ref var line = ref CollectionsMarshal.GetValueRefOrAddDefault(lines, key, out _);
        return key with { Line = line++ };
    }

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
