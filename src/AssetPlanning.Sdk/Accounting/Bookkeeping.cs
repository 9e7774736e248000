namespace AssetPlanning.Accounting;

/// <summary>What is told to the ledger besides the flows of the plan (账务): who belongs to whom, what was corrected, what balances should be.</summary>
public sealed record Bookkeeping
{
    /// <summary>主体隶属.</summary>
    public ValueList<PartyMembership> Groups { get; init; }

    /// <summary>更正.</summary>
    public ValueList<Correction> Corrections { get; init; }

    /// <summary>对账断言.</summary>
    public ValueList<BalanceAssertion> Assertions { get; init; }
}
