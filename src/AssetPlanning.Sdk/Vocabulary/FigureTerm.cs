namespace AssetPlanning;

/// <summary>What a figure or a posting is (费项, 指标): "purchase price", "present value".</summary>
public sealed record FigureTerm : Term<FigureTerm>;
