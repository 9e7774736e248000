namespace AssetPlanning.Rulebook;

/// <summary>A run of coordinate systems numbered in a row (坐标系系列), such as the three-degree belts with zone prefix.</summary>
public sealed record CoordinateSeries : Term<CoordinateSeries>
{
    /// <summary>首个 EPSG 代码.</summary>
    public required int FirstEpsg { get; init; }

    /// <summary>末个 EPSG 代码.</summary>
    public required int LastEpsg { get; init; }

    /// <summary>带宽 in degrees; none for geographic coordinates.</summary>
    public int? BeltDegrees { get; init; }

    /// <summary>The zone of the first (首带带号), where the catalogue knows it.</summary>
    public int? FirstZone { get; init; }

    /// <summary>The central meridian of the first (首带中央经线) in degrees east, where the catalogue knows it.</summary>
    public int? FirstMeridian { get; init; }

    /// <summary>Whether eastings begin with the zone (坐标带号前缀), where the catalogue knows it.</summary>
    public bool? HasZonePrefix { get; init; }

    /// <summary>What it stands on (依据).</summary>
    public required ValueList<LegalBasis> Basis { get; init; }

    /// <summary>Whether a system is of the series.</summary>
    /// <param name="epsg">Its EPSG code.</param>
    /// <returns>The answer.</returns>
    public bool Contains(int epsg) => epsg >= FirstEpsg && epsg <= LastEpsg;

    /// <summary>The zone of a system (带号).</summary>
    /// <param name="epsg">Its EPSG code.</param>
    /// <returns>The zone; none where the catalogue does not know zones of the series.</returns>
    public int? ZoneOf(int epsg) => FirstZone + Place(epsg);

    /// <summary>The central meridian of a system (中央经线).</summary>
    /// <param name="epsg">Its EPSG code.</param>
    /// <returns>Degrees east; none where the catalogue does not know meridians of the series.</returns>
    public int? MeridianOf(int epsg) => FirstMeridian + (BeltDegrees * Place(epsg));

    private int Place(int epsg) =>
        Contains(epsg) ? epsg - FirstEpsg : throw new ArgumentOutOfRangeException(nameof(epsg), epsg, $"{Code} is {FirstEpsg} to {LastEpsg}.");
}
