using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>What can be added up (量纲): areas with areas, volumes with volumes.</summary>
[JsonConverter(typeof(NameConverter<Dimension>))]
public enum Dimension
{
    /// <summary>面积.</summary>
    Area,

    /// <summary>体积: timber, water.</summary>
    Volume,

    /// <summary>质量: minerals, grain.</summary>
    Mass,

    /// <summary>个数.</summary>
    Number,

    /// <summary>比率: a coverage of 35 %, an expansion of 1.3 times; never summed over places.</summary>
    Proportion,

    /// <summary>长度: heights, distances.</summary>
    Length,
}

/// <summary>The unit of a physical quantity (计量单位), with 万 or 亿 before it where planners write it so: 公顷, 万亩, 亿m³, 万t, kg, 株.</summary>
[JsonConverter(typeof(CanonicalTextConverter<QuantityUnit>))]
public readonly record struct QuantityUnit : ICanonicalText<QuantityUnit>
{
    private static readonly FrozenDictionary<string, (Dimension Dimension, Ratio Factor)> Bases = new Dictionary<string, (Dimension, Ratio)>(StringComparer.Ordinal)
    {
        ["m²"] = (Dimension.Area, 1),
        ["亩"] = (Dimension.Area, Ratio.Of(2_000, 3)),
        ["公顷"] = (Dimension.Area, 10_000),
        ["km²"] = (Dimension.Area, 1_000_000),
        ["m³"] = (Dimension.Volume, 1),
        ["kg"] = (Dimension.Mass, 1),
        ["t"] = (Dimension.Mass, 1_000),
        ["个"] = (Dimension.Number, 1),
        ["株"] = (Dimension.Number, 1),
        ["户"] = (Dimension.Number, 1),
        ["人"] = (Dimension.Number, 1),
        ["%"] = (Dimension.Proportion, Ratio.Of(1, 100)),
        ["倍"] = (Dimension.Proportion, 1),
        ["m"] = (Dimension.Length, 1),
        ["km"] = (Dimension.Length, 1_000),
    }.ToFrozenDictionary();

    private readonly string? symbol;

    private QuantityUnit(string symbol) => this.symbol = symbol;

    /// <summary>Whether this is the empty value that no unit was given to.</summary>
    public bool IsNone => symbol is null;

    /// <summary>What it measures.</summary>
    public Dimension Dimension => Bases[Base].Dimension;

    /// <summary>How many m², m³, kg, m or pieces one unit is, exactly.</summary>
    internal Ratio Factor => Bases[Base].Factor * Multiple;

    /// <summary>Whether quantities in the two can be added: 株 are not 户.</summary>
    internal bool IsCommensurable(QuantityUnit other) =>
        !IsNone && !other.IsNone && Dimension == other.Dimension && (Dimension != Dimension.Number || Base == other.Base);

    private string Symbol => symbol ?? throw new InvalidOperationException("No unit was given.");

    private string Base => Symbol[0] is '万' or '亿' ? Symbol[1..] : Symbol;

    private BigInteger Multiple => Symbol[0] switch { '万' => 10_000, '亿' => 100_000_000, _ => 1 };

    /// <summary>Reads a unit.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="FormatException">The text is not a unit.</exception>
    public static QuantityUnit Parse(string text) => CanonicalText.Parse<QuantityUnit>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, out QuantityUnit value)
    {
        var read = text is { Length: > 0 } && (Bases.ContainsKey(text) || (text[0] is '万' or '亿' && Bases.ContainsKey(text[1..])));
        value = read ? new(text!) : default;
        return read;
    }

    /// <inheritdoc/>
    public override string ToString() => symbol ?? string.Empty;

    /// <summary>A text as a unit.</summary><param name="text">The text.</param><returns>The unit.</returns>
    public static implicit operator QuantityUnit(string text) => Parse(text);
}
