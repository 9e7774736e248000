namespace AssetPlanning.Spatial;

/// <summary>All edges of all zones of all layers in one row, ring by ring.</summary>
internal sealed class ZoneEdges
{
    internal ZoneEdges(IReadOnlyList<PolygonSet> layers)
    {
        int edges = 0, rings = 0;
        foreach (var layer in layers)
        {
            rings = checked(rings + layer.Corners.RingCount);
            edges = checked(edges + layer.CornerCount - layer.Corners.RingCount);
        }

        Edges = GC.AllocateUninitializedArray<ZoneEdge>(edges);
        RingEdge = new int[rings + 1];
        RingZone = new int[rings];
        RingArea = new long[rings];
        RingCorrection = new long[rings];
        int edge = 0, ring = 0, firstZone = 0;
        foreach (var layer in layers)
        {
            for (var slot = 0; slot < layer.Corners.SlotCount; slot++)
            {
                Append(layer.Corners, slot, firstZone + layer.ItemOfSlot[slot], ref edge, ref ring);
            }

            firstZone += layer.Count;
        }

        ZoneCount = firstZone;
        RingEdge[rings] = edge;
    }

    internal ZoneEdge[] Edges { get; }

    internal int ZoneCount { get; }

    internal int RingCount => RingZone.Length;

    /// <summary>First edge of each ring, and the end.</summary>
    internal int[] RingEdge { get; }

    internal int[] RingZone { get; }

    internal long[] RingArea { get; }

    internal long[] RingCorrection { get; }

    private void Append(CornerStore corners, int slot, int zone, ref int edge, ref int ring)
    {
        int[] x = corners.X, y = corners.Y;
        for (var r = corners.SlotRing[slot]; r < corners.SlotRing[slot + 1]; r++, ring++)
        {
            RingEdge[ring] = edge;
            RingZone[ring] = zone;
            RingArea[ring] = corners.RingArea[r];
            RingCorrection[ring] = corners.RingCorrection[r];
            long potential = 0;
            for (var i = corners.RingStart[r]; i + 1 < corners.RingStart[r + 1]; i++)
            {
                var line = new Segment(x[i], y[i], x[i + 1], y[i + 1]);
                var first = line.IsBackward ? i + 1 : i;
                Edges[edge++] = new() { Line = line, Zone = zone, Ring = ring, Potential = potential, Correction = corners.CorrectionBefore.Length == 0 ? 0 : corners.CorrectionBefore[first] };
                potential = unchecked(potential + ((long)line.X0 + line.X1) * ((long)line.Y1 - line.Y0));
            }
        }
    }
}
