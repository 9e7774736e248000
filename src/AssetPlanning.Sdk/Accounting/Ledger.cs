namespace AssetPlanning.Accounting;

/// <summary>The one ledger (一本账): every flow of money once, in the order it happens. A balance is a question asked of it.</summary>
public sealed record Ledger
{
    /// <summary>The ledger with nothing in it.</summary>
    public static Ledger Empty { get; } = new() { Postings = [], Parties = [] };

    /// <summary>The postings by day, by what comes first on a day, and by key; shares in the turns of their rules.</summary>
    public required ValueList<Posting> Postings { get; init; }

    /// <summary>Everybody named for a flow, by name, those included to whom it came to nothing.</summary>
    public required ValueList<PartyId> Parties { get; init; }

    /// <summary>What a party received less what it paid, through a day.</summary>
    /// <param name="party">The party.</param>
    /// <param name="through">The last day counted; none for all.</param>
    /// <returns>The cash balance.</returns>
    public Money CashOf(PartyId party, DateOnly? through = null)
    {
        var cash = Money.Zero;
        foreach (var posting in Postings)
        {
            if (through is { } last && posting.Day > last)
            {
                continue;
            }

            cash += posting.To == party ? posting.Amount : Money.Zero;
            cash -= posting.From == party ? posting.Amount : Money.Zero;
        }

        return cash;
    }

    /// <summary>The postings of one kind of figure.</summary>
    /// <param name="term">The kind.</param>
    /// <returns>The postings, in order.</returns>
    public IEnumerable<Posting> Of(Code<FigureTerm> term) => Postings.Where(posting => posting.Key.Term == term);

    /// <summary>The ledger of a scope: the postings whose subject lies in it.</summary>
    /// <param name="scope">The scope.</param>
    /// <returns>The smaller ledger.</returns>
    public Ledger Within(ScopePath scope) => this with { Postings = [.. Postings.Where(posting => scope.Contains(posting.Scope))] };
}
