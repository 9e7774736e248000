namespace AssetPlanning;

/// <summary>A type of right (权利类型): a code and a term. What the law says of it, its longest term above all, is data of the rulebook.</summary>
public sealed record RightType : Term<RightType>;
