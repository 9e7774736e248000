namespace AssetPlanning.Accounting;

/// <summary>The costs a party bore, and what of them it got back (成本与返还).</summary>
internal sealed class CostClaims
{
    internal CorrectedPostings Costs { get; } = new();

    internal CorrectedPostings Recoveries { get; } = new();

    /// <summary>What is still to be recovered; below nothing when a cost was taken back after it was recovered.</summary>
    internal Money Unrecovered => Costs.InForce - Recoveries.InForce;
}

/// <summary>Postings of one sort with what corrections took of them (有效发生额).</summary>
internal sealed class CorrectedPostings
{
    private readonly List<Posting> booked = [];
    private readonly List<Posting> takenBack = [];

    internal static CorrectedPostings None => new();

    /// <summary>What was booked, and what was given back by the correction of a correction.</summary>
    internal IReadOnlyList<Posting> Booked => booked;

    /// <summary>What was taken back (红字).</summary>
    internal IReadOnlyList<Posting> TakenBack => takenBack;

    /// <summary>What is in force.</summary>
    internal Money InForce { get; private set; }

    internal void Add(Posting posting, bool isRed)
    {
        (isRed ? takenBack : booked).Add(posting);
        InForce += isRed ? -posting.Amount : posting.Amount;
    }

    /// <summary>Those that meet a condition.</summary>
    internal CorrectedPostings Where(Func<Posting, bool> condition)
    {
        var some = new CorrectedPostings();
        foreach (var posting in booked.Where(condition))
        {
            some.Add(posting, isRed: false);
        }

        foreach (var posting in takenBack.Where(condition))
        {
            some.Add(posting, isRed: true);
        }

        return some;
    }
}
