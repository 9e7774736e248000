using System.Text.Json.Serialization;

namespace AssetPlanning.Territory;

/// <summary>Whether a quota must be kept or is aimed at (指标性质).</summary>
[JsonConverter(typeof(NameConverter<QuotaNature>))]
public enum QuotaNature
{
    /// <summary>约束性: breaking it is a conflict.</summary>
    Binding,

    /// <summary>预期性: missing it is told, not forbidden.</summary>
    Expected,
}

/// <summary>On which side of a quota its place has to stay (指标方向).</summary>
[JsonConverter(typeof(NameConverter<QuotaSense>))]
public enum QuotaSense
{
    /// <summary>不超过: construction land, abstraction of water.</summary>
    Ceiling,

    /// <summary>不低于: arable land kept, forest cover.</summary>
    Floor,
}

/// <summary>What a plan limits (规划指标): arable land kept, construction land, water use, forest cover.</summary>
/// <remarks>
/// Whether quotas of places add up follows from the unit. Areas, volumes, masses and numbers do. Proportions do not: there every
/// place below has to keep the quota of the place above, which is enough, because the proportion of the whole is a weighted mean
/// of those of its parts.
/// </remarks>
public sealed record QuotaIndicator : Term<QuotaIndicator>
{
    /// <summary>Must be kept, or is aimed at.</summary>
    public required QuotaNature Nature { get; init; }

    /// <summary>Not more, or not less.</summary>
    public required QuotaSense Sense { get; init; }

    /// <summary>The unit it is stated in; quotas may be written in any unit of the same kind.</summary>
    public required QuantityUnit Unit { get; init; }

    /// <summary>Which document sets it.</summary>
    public Citation? Basis { get; init; }

    internal bool AddsUp => Unit.Dimension != Dimension.Proportion;

    /// <summary>Whether an amount keeps a limit; on the limit it does.</summary>
    internal bool Keeps(Quantity amount, Quantity limit) => Sense == QuotaSense.Ceiling ? amount <= limit : amount >= limit;
}
