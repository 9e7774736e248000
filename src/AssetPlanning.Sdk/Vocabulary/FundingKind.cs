namespace AssetPlanning;

/// <summary>A kind of funding (资金类别): fiscal funds, special bonds, social capital, loans, quota income.</summary>
public sealed record FundingKind : Term<FundingKind>;
