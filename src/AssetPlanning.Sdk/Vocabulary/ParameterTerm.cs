using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>A number or text of law or practice that differs by region and time (参数): what it is, not what it comes to.</summary>
public sealed record ParameterTerm : Term<ParameterTerm>
{
    /// <summary>What its values are.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ParameterKind Kind { get; init; }

    /// <summary>The unit, where the value does not carry it (单位), for example 元/吨.</summary>
    public string? Unit { get; init; }

    /// <summary>What its values are told apart by, in this order; none for one value everywhere.</summary>
    /// <exception cref="ArgumentException">They are more than two, or one stands twice: no question could be asked of it.</exception>
    public ValueList<Facet> Facets
    {
        get;
        init => field = value.Count <= 2 && value.Distinct().Count() == value.Count
            ? value
            : throw new ArgumentException("A parameter is told apart by two facets at most, each named once.", nameof(value));
    }
}

/// <summary>What the values of a parameter are (参数类型).</summary>
[JsonConverter(typeof(NameConverter<ParameterKind>))]
public enum ParameterKind
{
    /// <summary>比率.</summary>
    Ratio,

    /// <summary>金额.</summary>
    Money,

    /// <summary>单价, with its unit.</summary>
    UnitPrice,

    /// <summary>年限.</summary>
    Years,

    /// <summary>天数.</summary>
    Days,

    /// <summary>面积.</summary>
    Area,

    /// <summary>次数、个数.</summary>
    Count,

    /// <summary>超额累进级距.</summary>
    Bands,

    /// <summary>文字.</summary>
    Text,
}

/// <summary>What the values of a parameter may be told apart by (维度).</summary>
[JsonConverter(typeof(NameConverter<Facet>))]
public enum Facet
{
    /// <summary>权利类型.</summary>
    Right,

    /// <summary>用途.</summary>
    Purpose,

    /// <summary>情形.</summary>
    Circumstance,
}

/// <summary>How well a row of the rulebook is supported (依据性质).</summary>
[JsonConverter(typeof(NameConverter<Evidence>))]
public enum Evidence
{
    /// <summary>法条: the text of a law or regulation.</summary>
    Statute,

    /// <summary>公开资料: a published document or case.</summary>
    Published,

    /// <summary>实务: in use, without a clause to cite; raises a hint when used.</summary>
    Practice,

    /// <summary>未核实: to be confirmed before it is relied on; raises a hint when used.</summary>
    Unconfirmed,
}
