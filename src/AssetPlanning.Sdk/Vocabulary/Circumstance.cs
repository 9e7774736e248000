namespace AssetPlanning;

/// <summary>A case a rule tells apart beside right and purpose (情形): who granted, what stands on it, which band it falls into.</summary>
public sealed record Circumstance : Term<Circumstance>;
