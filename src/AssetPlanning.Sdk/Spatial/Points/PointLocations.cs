namespace AssetPlanning.Spatial;

/// <summary>How a point lies to a zone that it is not outside of, 点位关系.</summary>
public enum PointPlace
{
    /// <summary>Strictly inside (界内).</summary>
    Inside,

    /// <summary>On the border of the zone, of a hole of it too (界上).</summary>
    OnBorder,
}

/// <summary>A point and a zone that holds it or touches it, 点落区.</summary>
/// <param name="Point">The caller's number of the point.</param>
/// <param name="Zone">Number of the zone over all layers of the index.</param>
/// <param name="Place">Inside the zone or on its border.</param>
public readonly record struct PointHit(int Point, int Zone, PointPlace Place);

/// <summary>Where the points of a layer lie, 点落区表: every point is in the hits or outside. Immutable.</summary>
public sealed class PointLocations
{
    private readonly int[] inside, onBorder;

    internal PointLocations(ValueList<PointHit> hits, ValueList<int> outside, int zones)
    {
        Hits = hits;
        Outside = outside;
        (inside, onBorder) = (new int[zones], new int[zones]);
        foreach (var hit in hits)
        {
            (hit.Place == PointPlace.Inside ? inside : onBorder)[hit.Zone]++;
        }
    }

    /// <summary>All pairs of points and zones, ordered by point, then by zone; a point on a common border has several.</summary>
    public ValueList<PointHit> Hits { get; }

    /// <summary>Points that lie outside every zone, in the caller's order; those set aside are not among them.</summary>
    public ValueList<int> Outside { get; }

    /// <summary>Number of points strictly inside a zone.</summary>
    /// <param name="zone">Number of the zone over all layers of the index.</param>
    /// <returns>How many.</returns>
    public int CountInside(int zone) => inside[Known(zone)];

    /// <summary>Number of points on the border of a zone; a point on a common border counts with each of its zones.</summary>
    /// <param name="zone">Number of the zone over all layers of the index.</param>
    /// <returns>How many.</returns>
    public int CountOnBorder(int zone) => onBorder[Known(zone)];

    private int Known(int zone)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)zone), unchecked((uint)inside.Length), nameof(zone));
        return zone;
    }
}
