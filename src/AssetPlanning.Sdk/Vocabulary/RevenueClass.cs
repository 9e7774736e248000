namespace AssetPlanning;

/// <summary>A class of revenue (收益类别): supply of assets, trading of quotas, operation of products.</summary>
public sealed record RevenueClass : Term<RevenueClass>;
