using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>A unit of area (面积单位).</summary>
[JsonConverter(typeof(NameConverter<AreaUnit>))]
public enum AreaUnit
{
    /// <summary>平方米.</summary>
    SquareMetre,

    /// <summary>亩, exactly 2000/3 m² (15 to the hectare).</summary>
    Mu,

    /// <summary>公顷, 10,000 m².</summary>
    Hectare,

    /// <summary>平方公里, 1,000,000 m².</summary>
    SquareKilometre,
}

/// <summary>What the units of area are worth and how they are written.</summary>
internal static class AreaUnits
{
    /// <summary>Counts of 1/300 m² in one unit.</summary>
    internal static long Counts(this AreaUnit unit) => unit switch
    {
        AreaUnit.SquareMetre => 300,
        AreaUnit.Mu => 200_000,
        AreaUnit.Hectare => 3_000_000,
        AreaUnit.SquareKilometre => 300_000_000,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Unknown unit of area."),
    };

    internal static string Symbol(this AreaUnit unit) => unit switch
    {
        AreaUnit.SquareMetre => "m²",
        AreaUnit.Mu => "亩",
        AreaUnit.Hectare => "公顷",
        AreaUnit.SquareKilometre => "km²",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Unknown unit of area."),
    };

    internal static bool TryRead(ReadOnlySpan<char> text, out AreaUnit unit)
    {
        (var known, unit) = text switch
        {
            "m²" or "m2" or "平方米" => (true, AreaUnit.SquareMetre),
            "亩" or "mu" => (true, AreaUnit.Mu),
            "公顷" or "ha" => (true, AreaUnit.Hectare),
            "km²" or "km2" or "平方公里" => (true, AreaUnit.SquareKilometre),
            _ => (false, default),
        };
        return known;
    }
}
