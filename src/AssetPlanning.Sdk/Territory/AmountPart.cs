using AssetPlanning.Inventory;
using AssetPlanning.Spatial;

namespace AssetPlanning.Territory;

/// <summary>One area an amount was added up of (指标量构成): where it stands in the trail it was made in, so that the trail of a quota runs on to parcel and zone.</summary>
public sealed record AmountPart
{
    /// <summary>The name of the figure in its own trail (来源数值).</summary>
    public required FigureKey From { get; init; }

    /// <summary>The area (面积): official or measured.</summary>
    public required Figure Value
    {
        get;
        init => field = value.Kind is FigureKind.Area or FigureKind.MeasuredArea ? value : throw new ArgumentException("A part is an area.", nameof(value));
    }

    /// <summary>The official area of a parcel of a baseline (宗地面积).</summary>
    /// <param name="parcel">The parcel.</param>
    /// <returns>The part.</returns>
    public static AmountPart Of(Parcel parcel)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        return new() { From = Stocktaking.AreaKey(parcel), Value = parcel.Area };
    }

    /// <summary>What a zone has of a patch (图斑与分区相交面积); <see cref="AreaBook.Divide(PolygonSet, int, ZoneIndex, MeasuredArea)"/> of the patch tells it border by border.</summary>
    /// <param name="pair">The pair of an overlay.</param>
    /// <param name="zones">The zones of that overlay.</param>
    /// <param name="basis">Which of its areas counts.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">Areas on the ellipsoid are asked for and there are none.</exception>
    public static AmountPart Of(PairArea pair, ZoneIndex zones, AreaSurface basis)
    {
        ArgumentNullException.ThrowIfNull(zones);
        var (term, area) = basis == AreaSurface.Planar ? (FigureTerms.PairPlanar, pair.Planar)
            : (FigureTerms.PairEllipsoidal, pair.Ellipsoidal ?? throw new ArgumentException("Without a projection there are no areas on the ellipsoid.", nameof(pair)));
        return new() { From = new(term.Code, AreaBook.PairName(pair.Patch, zones.ReferenceOf(pair.Zone))), Value = area };
    }
}
