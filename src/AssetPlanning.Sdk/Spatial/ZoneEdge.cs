namespace AssetPlanning.Spatial;

/// <summary>One edge of a zone with what a crossing needs to know about it.</summary>
struct ZoneEdge
{
    public Segment Line;

    /// <summary>Number of the zone over all layers.</summary>
    public int Zone;

    public int Ring;

    /// <summary>Shoelace sum of the ring before this edge.</summary>
    public long Potential;

    /// <summary>Ellipsoidal correction of the ring before the lexicographically first end of this edge.</summary>
    public long Correction;
}
