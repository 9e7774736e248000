using System.Text.Json.Serialization;

namespace AssetPlanning.Financing;

/// <summary>Of which time prices are (价格种类).</summary>
[JsonConverter(typeof(NameConverter<PriceKind>))]
public enum PriceKind
{
    /// <summary>基准期不变价: prices of the base date throughout.</summary>
    Constant,

    /// <summary>时价: prices of the year they fall in.</summary>
    Current,
}

/// <summary>Of which prices an amount is (价格基准): their kind and their base date.</summary>
public sealed record PriceBase
{
    /// <summary>Their kind.</summary>
    public required PriceKind Kind { get; init; }

    /// <summary>The base date (价格基准日).</summary>
    public required DateOnly On { get; init; }

    /// <summary>As a table states it.</summary>
    /// <returns>For example 2026-01-01 不变价.</returns>
    public override string ToString() =>
        On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + (Kind == PriceKind.Constant ? " 不变价" : " 为基准的时价");
}
