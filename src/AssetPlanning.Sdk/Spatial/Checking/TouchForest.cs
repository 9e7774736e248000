namespace AssetPlanning.Spatial;

/// <summary>Which rings of one shape touch in common corners: allowed as long as the touches close no circle, for a circle cuts the inside in two.</summary>
internal sealed class TouchForest
{
    private int[] above = new int[16];

    internal void Begin(int rings)
    {
        if (rings > above.Length)
        {
            above = new int[rings];
        }

        for (var r = 0; r < rings; r++)
        {
            above[r] = r;
        }
    }

    /// <summary>Notes a touch of two rings; false when a ring meets itself or the two are already joined.</summary>
    internal bool Join(int first, int second)
    {
        int a = Root(first), b = Root(second);
        if (a == b)
        {
            return false;
        }

        above[a] = b;
        return true;
    }

    internal int Root(int ring)
    {
        while (above[ring] != ring)
        {
            ring = above[ring] = above[above[ring]];
        }

        return ring;
    }
}
