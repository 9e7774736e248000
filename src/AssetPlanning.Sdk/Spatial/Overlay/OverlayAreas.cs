namespace AssetPlanning.Spatial;

/// <summary>How a patch divides over zones, 套合面积: one row of the overlay.</summary>
/// <param name="Patch">The caller's number of the patch.</param>
/// <param name="Zone">Number of the zone over all layers of the index; see <see cref="ZoneNumbers.ReferenceOf"/>.</param>
/// <param name="Planar">Planar area 平面面积.</param>
/// <param name="Ellipsoidal">Area on the ellipsoid 椭球面积; absent where the frame names no projection.</param>
public readonly record struct PairArea(int Patch, int Zone, MeasuredArea Planar, MeasuredArea? Ellipsoidal);

/// <summary>Areas of all intersecting pairs of patches and zones, 套合面积表, in the caller's order.</summary>
/// <remarks>For every patch, exactly: area = Σ shown pairs + dust + remainder. Immutable.</remarks>
public sealed class OverlayAreas
{
    private readonly IPatchLayer patches;
    private readonly AreaRows rows;

    internal OverlayAreas(IPatchLayer patches, ZoneNumbers zones, AreaRows rows)
    {
        this.patches = patches;
        Zones = zones;
        this.rows = rows;
    }

    /// <summary>The zones measured against, by their numbers.</summary>
    public ZoneNumbers Zones { get; }

    /// <summary>Number of patches, those set aside included.</summary>
    public int PatchCount => patches.Count;

    /// <summary>Number of pairs shown.</summary>
    public int PairCount => rows.Count;

    /// <summary>Number of pairs of a patch.</summary>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <returns>How many.</returns>
    public int PairCountOf(int patch) => rows.EndOf(patch) - rows.StartOf(patch);

    /// <summary>A pair by its place: ordered by patch, then by zone.</summary>
    /// <param name="pair">The place of the pair.</param>
    public PairArea this[int pair] => new(rows.ItemOf(pair), rows.Keys[pair], new(rows.Planar[pair]), patches.OnEllipsoid(rows.Ellipsoidal[pair]));

    /// <summary>Place of the first pair of a patch.</summary>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <returns>The place.</returns>
    public int FirstPairOf(int patch) => rows.StartOf(patch);

    /// <summary>Whole area of a patch; zero for one set aside.</summary>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <returns>The area.</returns>
    public AreaPair AreaOf(int patch) => patches.WholeOf(patch);

    /// <summary>What the minimum area hides of a patch, 碎屑: pairs below it, and pairs that rounding left at or below zero.</summary>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <returns>The area.</returns>
    public AreaPair DustOf(int patch)
    {
        var (planar, ellipsoidal) = rows.DustOf(patch);
        return new(new(planar), patches.OnEllipsoid(ellipsoidal));
    }

    /// <summary>What remains of a patch after all its zones, 剩余面积: exactly zero under a gapless coverage, negative where zones overlap.</summary>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <returns>The area.</returns>
    public AreaPair RemainderOf(int patch)
    {
        var remainder = AreaOf(patch) - DustOf(patch);
        for (var pair = rows.StartOf(patch); pair < rows.EndOf(patch); pair++)
        {
            remainder -= new AreaPair(new(rows.Planar[pair]), patches.OnEllipsoid(rows.Ellipsoidal[pair]));
        }

        return remainder;
    }
}
