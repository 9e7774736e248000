using System.Text.Json.Serialization;

namespace AssetPlanning.Territory;

/// <summary>What is to be done with ground (活动类别): every square metre of a unit is for one of them.</summary>
[JsonConverter(typeof(NameConverter<ArrangementKind>))]
public enum ArrangementKind
{
    /// <summary>保护.</summary>
    Protect,

    /// <summary>整治修复.</summary>
    Restore,

    /// <summary>开发利用.</summary>
    Develop,

    /// <summary>留白.</summary>
    Reserve,
}

/// <summary>What a plan arranges for a piece of ground (保护开发活动安排): its ground is the item of the same number in a layer.</summary>
public sealed record Arrangement
{
    /// <summary>Its name (载体名称), unique in a unit plan.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>活动类别.</summary>
    public required ArrangementKind Kind { get; init; }
}
