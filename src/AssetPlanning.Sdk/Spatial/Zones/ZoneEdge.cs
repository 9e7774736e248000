namespace AssetPlanning.Spatial;

/// <summary>One edge of a zone with what a crossing needs to know about it.</summary>
internal struct ZoneEdge
{
    internal Segment Line;

    /// <summary>Number of the zone over all layers.</summary>
    internal int Zone;

    internal int Ring;

    /// <summary>Shoelace sum of the ring before this edge.</summary>
    internal long Potential;

    /// <summary>Ellipsoidal correction of the ring before the lexicographically first end of this edge.</summary>
    internal long Correction;
}
