namespace AssetPlanning;

/// <summary>What a special asset plan is about (专项主题): a function, a resource, a link of the chain.</summary>
public sealed record PlanTheme : Term<PlanTheme>;
