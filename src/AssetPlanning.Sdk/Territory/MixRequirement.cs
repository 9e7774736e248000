using System.Text.Json.Serialization;

namespace AssetPlanning.Territory;

/// <summary>By what assets of a unit are told apart when they are combined (组合维度).</summary>
[JsonConverter(typeof(NameConverter<MixFacet>))]
public enum MixFacet
{
    /// <summary>公益性、经营性: the classes are those of <see cref="UseNature"/>.</summary>
    Nature,

    /// <summary>服务、融资、收益功能: the classes are those of <see cref="FiscalFunction"/>.</summary>
    Function,

    /// <summary>国有、集体: the classes are those of <see cref="AssetPlanning.Ownership"/>.</summary>
    Ownership,
}

/// <summary>What a share is a share of (占比口径).</summary>
[JsonConverter(typeof(NameConverter<MixMeasure>))]
public enum MixMeasure
{
    /// <summary>面积.</summary>
    Area,

    /// <summary>价值.</summary>
    Value,
}

/// <summary>How much of a unit has to be of a kind (组合要求): public assets 30 % to 60 % of the area, collective assets at least 20 % of the value.</summary>
public sealed record MixRequirement
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>组合维度.</summary>
    public required MixFacet Facet { get; init; }

    /// <summary>The class, by the name its facet gives it (类别): PublicInterest, Finance, Collective.</summary>
    public required string Class { get; init; }

    /// <summary>占比口径.</summary>
    public required MixMeasure Of { get; init; }

    /// <summary>The share asked for (占比要求), in a proportion such as %.</summary>
    public required QuantityRange Share
    {
        get;
        init => field = value.Unit.Dimension == Dimension.Proportion ? value : throw new ArgumentException($"A share is a proportion, not '{value.Unit}'.", nameof(value));
    }

    /// <summary>Who asks for it (依据).</summary>
    public required Citation Basis { get; init; }
}

/// <summary>An asset of the combination (组合资产).</summary>
public sealed record MixPart
{
    /// <summary>Its name, unique in the combination.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>Its use (用途): nature and function follow from it unless they are stated.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>Who owns it (所有权), where it is known.</summary>
    public Ownership? Ownership { get; init; }

    /// <summary>面积.</summary>
    public required Area Area
    {
        get;
        init => field = value.Sign >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "An area is not negative.");
    }

    /// <summary>价值, where it is known.</summary>
    public Money? Value
    {
        get;
        init => field = value is null || value.Value.Fen >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A value is not negative.");
    }

    /// <summary>用途性质, where the plan says otherwise than the class.</summary>
    public UseNature? Nature { get; init; }

    /// <summary>财政功能, where the plan says otherwise than the class.</summary>
    public FiscalFunction? Function { get; init; }
}
