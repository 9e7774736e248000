namespace AssetPlanning.Spatial;

/// <summary>Which rings of one shape touch in common corners: allowed as long as the touches close no circle, for a circle cuts the inside in two.</summary>
sealed class TouchForest
{
    int[] _above = new int[16];

    public void Begin(int rings)
    {
        if (rings > _above.Length) _above = new int[rings];
        for (var r = 0; r < rings; r++) _above[r] = r;
    }

    /// <summary>Notes a touch of two rings; false when a ring meets itself or the two are already joined.</summary>
    public bool Join(int first, int second)
    {
        int a = Root(first), b = Root(second);
        if (a == b) return false;
        _above[a] = b;
        return true;
    }

    int Root(int ring)
    {
        while (_above[ring] != ring) ring = _above[ring] = _above[_above[ring]];
        return ring;
    }
}
