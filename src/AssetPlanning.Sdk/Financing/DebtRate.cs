namespace AssetPlanning.Financing;

/// <summary>The rate a debt bears, and where it comes from (债务利率).</summary>
/// <param name="Debt">The debt, by name.</param>
/// <param name="Rate">Its rate.</param>
public sealed record DebtRate(SubjectId Debt, InterestRate Rate);
