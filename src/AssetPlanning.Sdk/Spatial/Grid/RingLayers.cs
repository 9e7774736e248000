namespace AssetPlanning.Spatial;

/// <summary>Keeps of nested rings those where inside and outside take turns: shells in the open or in a hole, holes in a shell.</summary>
internal static class RingLayers
{
    internal static void KeepSimple(RingBuffer loops, RingBuffer rings)
    {
        rings.Clear();
        var area = new long[loops.Count];
        for (var r = 0; r < area.Length; r++)
        {
            area[r] = RingIntegral.Area(loops.XOf(r), loops.YOf(r));
        }

        for (var r = 0; r < area.Length; r++)
        {
            if (area[r] == 0 || area[r] > 0 == IsShell(Around(loops, r), area))
            {
                continue;
            }

            rings.Add(loops.XOf(r), loops.YOf(r));
            rings.Close();
        }
    }

    private static bool IsShell(int ring, long[] area) => ring >= 0 && area[ring] > 0;

    // The smallest ring around one; −1 in the open.
    private static int Around(RingBuffer loops, int ring)
    {
        var around = -1;
        for (var r = 0; r < loops.Count; r++)
        {
            if (r != ring && IsInside(loops, ring, r) && (around < 0 || IsInside(loops, r, around)))
            {
                around = r;
            }
        }

        return around;
    }

    private static bool IsInside(RingBuffer loops, int ring, int other) => RingNesting.IsInside(loops.XOf(ring), loops.YOf(ring), loops.XOf(other), loops.YOf(other));
}
