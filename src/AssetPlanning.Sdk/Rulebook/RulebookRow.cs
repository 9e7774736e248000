using System.Text.Json.Serialization;

namespace AssetPlanning.Rulebook;

/// <summary>One number of law or practice (规则行): what it comes to, where, from when, and who says so.</summary>
/// <remarks>
/// It states a value, or bounds that the values of regions inside must keep; a facet it leaves open makes it the default for
/// every case that has no row of its own.
/// </remarks>
public sealed record RulebookRow
{
    /// <summary>Of which parameter.</summary>
    public required Code<ParameterTerm> Parameter { get; init; }

    /// <summary>权利类型, where the parameter is told apart by it.</summary>
    public Code<RightType>? Right { get; init; }

    /// <summary>用途, where the parameter is told apart by it.</summary>
    public Code<Purpose>? Purpose { get; init; }

    /// <summary>情形, where the parameter is told apart by it.</summary>
    public Code<Circumstance>? Circumstance { get; init; }

    /// <summary>取值, as text of the parameter's kind; none when the row states bounds.</summary>
    public string? Value { get; init; }

    /// <summary>下限: no region inside may go below.</summary>
    public string? Least { get; init; }

    /// <summary>上限: no region inside may go above.</summary>
    public string? Most { get; init; }

    /// <summary>适用地区; the whole country where none is stated.</summary>
    public DivisionCode? Region { get; init; }

    /// <summary>施行日, the first day it holds; since ever where none is stated.</summary>
    public DateOnly? From { get; init; }

    /// <summary>失效日, the first day it no longer holds; still in force where none is stated.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>来源, by the code of the document.</summary>
    public required Code<SourceDocument> Source { get; init; }

    /// <summary>条款, where the source has clauses.</summary>
    public string? Clause { get; init; }

    /// <summary>依据性质.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Evidence Evidence { get; init; }

    /// <summary>备注, for people.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the row states bounds instead of a value.</summary>
    [JsonIgnore]
    public bool IsBounds => Value is null;

    internal string? Of(Facet facet) => facet switch
    {
        Facet.Right => Right?.ToString(),
        Facet.Purpose => Purpose?.ToString(),
        Facet.Circumstance => Circumstance?.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "Unknown facet."),
    };

    /// <summary>What the row is about: two rows of one case and overlapping days cannot both hold.</summary>
    internal RowCase Case() => new(Parameter, Right, Purpose, Circumstance, Region, IsBounds);

    /// <summary>What the row is about, for messages.</summary>
    internal string Subject()
    {
        var about = string.Join(',', new[] { Right?.ToString(), Purpose?.ToString(), Circumstance?.ToString() }.Where(static code => code is not null));
        return Parameter + (about.Length > 0 ? $"[{about}]" : string.Empty) + (Region is { } region ? $"@{region}" : string.Empty);
    }
}

/// <summary>Everything a row says but what it comes to, since when and who says so (规则行所指).</summary>
internal readonly record struct RowCase(
    Code<ParameterTerm> Parameter,
    Code<RightType>? Right,
    Code<Purpose>? Purpose,
    Code<Circumstance>? Circumstance,
    DivisionCode? Region,
    bool IsBounds);
