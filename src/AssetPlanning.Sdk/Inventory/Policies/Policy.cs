using System.Text.Json.Serialization;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>What a policy asks a subject to be (适用对象属性).</summary>
[JsonConverter(typeof(NameConverter<PolicyFacet>))]
public enum PolicyFacet
{
    /// <summary>地类.</summary>
    LandUse,

    /// <summary>所有权.</summary>
    Ownership,

    /// <summary>权利类型.</summary>
    Right,

    /// <summary>权属状态.</summary>
    Tenure,

    /// <summary>存量、增量.</summary>
    Origin,
}

/// <summary>A policy (政策): an overlay of the rulebook under a name, dated and cited, and a test of who it is for that is data, not code.</summary>
public sealed record Policy
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>In Chinese.</summary>
    public required string Chinese { get; init; }

    /// <summary>In English.</summary>
    public required string English { get; init; }

    /// <summary>依据.</summary>
    public required Citation Basis { get; init; }

    /// <summary>The first day it holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day it no longer holds; none where it has no end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where; the whole country where none is stated.</summary>
    public DivisionCode? Region { get; init; }

    /// <summary>Whom it is for (适用条件); every test has to be met.</summary>
    public required Eligibility Eligibility { get; init; }

    /// <summary>The sources its rows cite, where the rulebook does not have them; codes begin with <c>x-</c>.</summary>
    public ValueList<SourceDocument> Sources { get; init; }

    /// <summary>The rows it puts in the place of the rulebook's, while it holds and where it holds (规则覆盖).</summary>
    public ValueList<RulebookRow> Rows { get; init; }
}

/// <summary>Whom a policy is for (适用条件): tests that are data; none of a kind asks nothing.</summary>
public sealed record Eligibility
{
    /// <summary>Properties, each one of the values listed.</summary>
    public ValueList<FacetTest> Facets { get; init; }

    /// <summary>Least area that is enough; exactly that much is.</summary>
    public Area? AreaAtLeast { get; init; }

    /// <summary>Most area there may be; exactly that much may.</summary>
    public Area? AreaAtMost { get; init; }

    /// <summary>Measures within bounds.</summary>
    public ValueList<MeasureTest> Measures { get; init; }
}

/// <summary>A property has one of the values listed (属性检验).</summary>
public sealed record FacetTest
{
    /// <summary>Which property.</summary>
    public required PolicyFacet Facet { get; init; }

    /// <summary>The values that are enough.</summary>
    public required ValueList<string> AnyOf { get; init; }
}

/// <summary>A measure keeps to bounds (指标检验).</summary>
public sealed record MeasureTest
{
    /// <summary>Which measure: FAR, years unused, share of arable land.</summary>
    public required SubjectId Measure { get; init => field = value.OrThrow(); }

    /// <summary>The least; exactly that much is enough.</summary>
    public Ratio? AtLeast { get; init; }

    /// <summary>The most; exactly that much may be.</summary>
    public Ratio? AtMost { get; init; }
}
