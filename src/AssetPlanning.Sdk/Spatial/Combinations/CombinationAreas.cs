namespace AssetPlanning.Spatial;

/// <summary>How a patch divides over combinations of zones, 组合面积: one row.</summary>
/// <param name="Patch">The caller's number of the patch.</param>
/// <param name="Combination">Number of the combination; see <see cref="CombinationAreas.ZonesOf"/>.</param>
/// <param name="Planar">Planar area 平面面积.</param>
/// <param name="Ellipsoidal">Area on the ellipsoid 椭球面积; absent where the frame names no projection.</param>
public readonly record struct CombinationArea(int Patch, int Combination, MeasuredArea Planar, MeasuredArea? Ellipsoidal);

/// <summary>Areas of patches per combination of zones of one or several layers, 组合面积表, in the caller's order.</summary>
/// <remarks>
/// For every patch, exactly: area = Σ combinations + dust + uncovered. A square metre lies in one combination only, that of
/// all zones that hold it. Immutable.
/// </remarks>
public sealed class CombinationAreas
{
    private readonly PolygonSet patches;
    private readonly AreaRows rows;
    private readonly ZoneSets combinations;
    private readonly int[] setOf;

    internal CombinationAreas(PolygonSet patches, CombinationIndex index, AreaRows rows, ZoneSets combinations, int[] setOf)
    {
        this.patches = patches;
        Zones = index.Zones;
        this.rows = rows;
        this.combinations = combinations;
        this.setOf = setOf;
    }

    /// <summary>The zones measured against.</summary>
    public ZoneIndex Zones { get; }

    /// <summary>The rows as columns, for whoever walks millions of them.</summary>
    internal AreaRows Rows => rows;

    /// <summary>Number of patches, those set aside included.</summary>
    public int PatchCount => patches.Count;

    /// <summary>Number of rows.</summary>
    public int RowCount => rows.Count;

    /// <summary>Number of combinations that occur.</summary>
    public int CombinationCount => setOf.Length;

    /// <summary>A row by its place: ordered by patch, then by combination.</summary>
    /// <param name="row">The place of the row.</param>
    public CombinationArea this[int row] => new(rows.ItemOf(row), rows.Keys[row], new(rows.Planar[row]), patches.Frame.OnEllipsoid(rows.Ellipsoidal[row]));

    /// <summary>Number of rows of a patch.</summary>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <returns>How many.</returns>
    public int RowCountOf(int patch) => rows.EndOf(patch) - rows.StartOf(patch);

    /// <summary>Place of the first row of a patch.</summary>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <returns>The place.</returns>
    public int FirstRowOf(int patch) => rows.StartOf(patch);

    /// <summary>The zones of a combination in ascending order, numbered over all layers; combinations are ordered by these lists.</summary>
    /// <param name="combination">Number of the combination.</param>
    /// <returns>The numbers of the zones.</returns>
    public ReadOnlySpan<int> ZonesOf(int combination)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)combination), unchecked((uint)setOf.Length), nameof(combination));
        return combinations[setOf[combination]];
    }

    /// <summary>Whole area of a patch; zero for one set aside.</summary>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <returns>The area.</returns>
    public AreaPair AreaOf(int patch) => ((IPatchLayer)patches).WholeOf(patch);

    /// <summary>What the minimum area hides of a patch, 碎屑.</summary>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <returns>The area.</returns>
    public AreaPair DustOf(int patch)
    {
        var (planar, ellipsoidal) = rows.DustOf(patch);
        return new(new(planar), patches.Frame.OnEllipsoid(ellipsoidal));
    }

    /// <summary>What of a patch lies in no zone, 未覆盖面积.</summary>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <returns>The area.</returns>
    public AreaPair UncoveredOf(int patch)
    {
        var uncovered = AreaOf(patch) - DustOf(patch);
        for (var row = rows.StartOf(patch); row < rows.EndOf(patch); row++)
        {
            uncovered -= new AreaPair(new(rows.Planar[row]), patches.Frame.OnEllipsoid(rows.Ellipsoidal[row]));
        }

        return uncovered;
    }

    /// <summary>What of a patch lies in at least one zone, 覆盖面积: ground covered twice counts once.</summary>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <returns>The area.</returns>
    public AreaPair CoveredOf(int patch) => AreaOf(patch) - UncoveredOf(patch);
}
