namespace AssetPlanning.Accounting;

/// <summary>What a balance is said to be at the end of a day (对账断言): a bank statement, an auditor's figure, a promise.</summary>
public sealed record BalanceAssertion
{
    /// <summary>Whose: a party, or a group with all that belong to it.</summary>
    public required PartyId For { get; init => field = value.OrThrow(); }

    /// <summary>In which scope; none for everything.</summary>
    public ScopePath? Within { get; init; }

    /// <summary>At the end of which day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>How much.</summary>
    public required Money Expected { get; init; }

    /// <summary>By how much it may differ; none for not at all.</summary>
    public Money? Tolerance
    {
        get;
        init => field = value is { Sign: < 0 } ? throw new ArgumentOutOfRangeException(nameof(value), $"A tolerance is not negative: {value}.") : value;
    }

    /// <summary>Of what: cash unless stated.</summary>
    public Medium Medium { get; init; }
}
