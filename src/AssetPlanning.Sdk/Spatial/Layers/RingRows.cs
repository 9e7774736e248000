namespace AssetPlanning.Spatial;

/// <summary>The rings of one item or fragment where they lie in their rows: shells counter-clockwise, each followed by its holes.</summary>
internal readonly record struct RingRows(int[] X, int[] Y, int[] Starts, int First, int End)
{
    internal int Count => End - First;

    internal static RingRows Of(PolygonSet set, int item)
    {
        var slot = set.SlotOf(item);
        return slot < 0 ? default : new(set.Corners.X, set.Corners.Y, set.Corners.RingStart, set.Corners.SlotRing[slot], set.Corners.SlotRing[slot + 1]);
    }

    internal ReadOnlySpan<int> XOf(int ring) => X.AsSpan(Starts[First + ring]..Starts[First + ring + 1]);

    internal ReadOnlySpan<int> YOf(int ring) => Y.AsSpan(Starts[First + ring]..Starts[First + ring + 1]);
}
