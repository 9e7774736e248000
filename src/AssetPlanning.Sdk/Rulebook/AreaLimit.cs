using System.Text.Json.Serialization;

namespace AssetPlanning.Rulebook;

/// <summary>Whether a limit belongs to what it opens (界限含义).</summary>
[JsonConverter(typeof(NameConverter<LimitSense>))]
public enum LimitSense
{
    /// <summary>达到: the limit itself is enough.</summary>
    From,

    /// <summary>超过: the limit itself is not enough.</summary>
    Above,
}

/// <summary>An area from which a level decides (面积界限); the number stands in the dated rows of the parameter.</summary>
public sealed record AreaLimit
{
    /// <summary>The parameter; one of areas, told apart by circumstance.</summary>
    public required Code<ParameterTerm> Parameter { get; init; }

    /// <summary>The circumstance (情形).</summary>
    public required Code<Circumstance> Circumstance { get; init; }

    /// <summary>Whether the limit itself is enough.</summary>
    public required LimitSense Sense { get; init; }

    internal Parameter<Area, Circumstance> Handle => new(Parameter);

    internal bool? IsReachedBy(Area area, ParameterAnswer<Area> limit) =>
        limit.IsMissing ? null : Sense == LimitSense.From ? area >= limit.Value : area > limit.Value;
}
