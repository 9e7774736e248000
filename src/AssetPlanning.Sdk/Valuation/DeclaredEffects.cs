using System.Text.Json.Serialization;
using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <summary>What makes land worth more or less from outside it (外部影响种类).</summary>
[JsonConverter(typeof(NameConverter<EffectKind>))]
public enum EffectKind
{
    /// <summary>邻里外部性: what is next to it.</summary>
    Neighbour,

    /// <summary>可达性: how well the network reaches it.</summary>
    Accessibility,

    /// <summary>外部观测: flows of traffic and people, air, noise, as somebody measured them.</summary>
    Observation,

    /// <summary>种类协同: what resources of different kinds are worth together beyond each by itself.</summary>
    Synergy,
}

/// <summary>What a use does to the land next to it (邻里影响规则), as a part of the neighbour's planned value.</summary>
/// <remarks>
/// A declared factor with its source; the library has none of its own. One neighbour has one effect: of the rules that fit, that of the nearest
/// cause holds, then that of the nearest land; of two for the same classes neither.
/// </remarks>
public sealed record NeighbourRule
{
    /// <summary>The planned use that causes it, with all classes that belong to it (影响来源用途).</summary>
    public required Code<LandUse> Cause { get; init; }

    /// <summary>The planned use it falls on, with all classes that belong to it; any use where none is named (受影响用途).</summary>
    public Code<LandUse>? On { get; init; }

    /// <summary>影响系数: 5 % more is 0.05, 5 % less is −0.05.</summary>
    public required Ratio Factor { get; init; }

    /// <summary>Where the factor is from (依据).</summary>
    public required Citation Basis { get; init; }
}

/// <summary>What somebody outside measured of a parcel on a day (外部因素观测): a row of a dated, sourced table.</summary>
public sealed record ExternalObservation
{
    /// <summary>The parcel.</summary>
    public required ParcelId Parcel { get; init; }

    /// <summary>What was measured (指标), by the name its scale has.</summary>
    public required SubjectId Indicator { get; init => field = value.OrThrow(); }

    /// <summary>When (观测日期).</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The number, in the unit of the scale.</summary>
    public required Ratio Number { get; init; }

    /// <summary>Who measured it (数据来源).</summary>
    public required Citation Source { get; init; }
}

/// <summary>From which number on which factor holds (分级系数).</summary>
/// <param name="From">The least number of the step.</param>
/// <param name="Factor">The part of the planned value it adds or takes.</param>
public sealed record ScaleStep(Ratio From, Ratio Factor);

/// <summary>What an indicator measured outside does to value (外部因素系数表): minutes to the station, people passing in an hour.</summary>
public sealed record ExternalScale
{
    /// <summary>The indicator (指标).</summary>
    public required SubjectId Indicator { get; init => field = value.OrThrow(); }

    /// <summary>The unit of its numbers (计量单位), for people.</summary>
    public required string Unit { get; init; }

    /// <summary>可达性 or 外部观测.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The effect is one of neighbours or kinds, which nobody observes by a number.</exception>
    public required EffectKind Kind
    {
        get;
        init => field = value is EffectKind.Accessibility or EffectKind.Observation
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A scale is of accessibility or of another observation.");
    }

    /// <summary>The steps, rising (分级).</summary>
    /// <exception cref="ArgumentException">They do not rise, or there are none.</exception>
    public required ValueList<ScaleStep> Steps
    {
        get;
        init => field = value.Count > 0 && value.Zip(value.Skip(1)).All(static pair => pair.First.From < pair.Second.From)
            ? value
            : throw new ArgumentException("A scale has steps that rise.", nameof(value));
    }

    /// <summary>Where the factors are from (依据).</summary>
    public required Citation Basis { get; init; }
}

/// <summary>A parcel in a synergy and the kind of resource it is in it (协同成员).</summary>
/// <param name="Parcel">The parcel.</param>
/// <param name="Kind">The kind of resource.</param>
public sealed record SynergyMember(ParcelId Parcel, Code<ResourceKind> Kind);

/// <summary>What resources of different kinds are worth together beyond each by itself (资源种类协同), as declared.</summary>
public sealed record Synergy
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The parcels and their kinds: two kinds or more.</summary>
    public required ValueList<SynergyMember> Members { get; init; }

    /// <summary>协同系数: the part of the planned value of all members.</summary>
    public required Ratio Factor { get; init; }

    /// <summary>Where the factor is from (依据).</summary>
    public required Citation Basis { get; init; }
}

/// <summary>All that is declared about effects from outside (外部影响声明).</summary>
public sealed record EffectTerms
{
    /// <summary>The day for which they are shown; the latest observation up to it counts.</summary>
    public required DateOnly On { get; init; }

    /// <summary>相邻关系 of the parcels, by name.</summary>
    public ValueList<Contact> Contacts { get; init; }

    /// <summary>邻里影响规则.</summary>
    public ValueList<NeighbourRule> Neighbours { get; init; }

    /// <summary>外部因素系数表.</summary>
    public ValueList<ExternalScale> Scales { get; init; }

    /// <summary>外部因素观测.</summary>
    public ValueList<ExternalObservation> Observations { get; init; }

    /// <summary>资源种类协同.</summary>
    public ValueList<Synergy> Synergies { get; init; }
}
