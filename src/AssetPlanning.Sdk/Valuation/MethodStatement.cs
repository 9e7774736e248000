using System.Text.Json.Serialization;

namespace AssetPlanning.Valuation;

/// <summary>Which way a value moves with a parameter (变动方向).</summary>
[JsonConverter(typeof(NameConverter<ValueDirection>))]
public enum ValueDirection
{
    /// <summary>同向: more of it never lowers the value.</summary>
    Raises,

    /// <summary>反向: more of it never raises the value.</summary>
    Lowers,

    /// <summary>不定: it may move the value either way.</summary>
    Either,
}

/// <summary>A parameter of a method and which way it moves the value (参数方向).</summary>
/// <param name="Parameter">The parameter, by the name of its property.</param>
/// <param name="Direction">Which way.</param>
public sealed record ParameterDirection(string Parameter, ValueDirection Direction);

/// <summary>What a method of valuation says of itself (估价方法说明).</summary>
/// <remarks>
/// The directions are what an inverse question rests on: where all agree, the parameter that meets a value is unique. A test moves
/// every declared parameter and looks.
/// </remarks>
public sealed record MethodStatement
{
    /// <summary>方法名称.</summary>
    public required string Chinese { get; init; }

    /// <summary>Its name in English.</summary>
    public required string English { get; init; }

    /// <summary>公式.</summary>
    public required string Formula { get; init; }

    /// <summary>Where the formula is from (依据).</summary>
    public required Citation Source { get; init; }

    /// <summary>
    /// 前提: the findings it refuses by where a precondition is not met. What the door of values itself refuses holds for every method and is not repeated:
    /// an asset without an area, a value below nothing or beyond what can be posted, a term beyond the law or the setting.
    /// </summary>
    public required ValueList<Code<FindingKind>> Preconditions { get; init; }

    /// <summary>Which way its parameters move the value.</summary>
    public required ValueList<ParameterDirection> Directions { get; init; }
}
