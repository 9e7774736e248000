using System.Text.Json.Serialization;

namespace AssetPlanning.Rulebook;

/// <summary>Where the second of two rights on one ground lies (相对位置).</summary>
[JsonConverter(typeof(NameConverter<RightPlace>))]
public enum RightPlace
{
    /// <summary>附设其上: it is carved out of the other right, in the layer of that right.</summary>
    OnRight,

    /// <summary>另一空间层次: it lies on the same ground in another layer.</summary>
    OtherLayer,
}

/// <summary>Whether a right may lie with another on one ground (权利相容).</summary>
public sealed record RightCompatibility
{
    /// <summary>The right that is there (主权利); none where the ruling holds for any.</summary>
    public Code<RightType>? Base { get; init; }

    /// <summary>The right that comes to it (附设权利).</summary>
    public required Code<RightType> Attached { get; init; }

    /// <summary>Where it lies.</summary>
    public required RightPlace Place { get; init; }

    /// <summary>Whether it may.</summary>
    public required Ruling Ruling { get; init; }
}
