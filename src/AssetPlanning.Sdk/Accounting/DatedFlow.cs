namespace AssetPlanning.Accounting;

/// <summary>A flow of money on a day (某日现金流): received is positive, paid is negative.</summary>
/// <param name="Day">The day.</param>
/// <param name="Amount">The amount.</param>
public readonly record struct DatedFlow(DateOnly Day, Money Amount);
