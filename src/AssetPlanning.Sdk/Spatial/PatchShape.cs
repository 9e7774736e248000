namespace AssetPlanning.Spatial;

/// <summary>Point location in one patch.</summary>
internal static class PatchShape
{
    /// <summary>Whether a patch, thought moved by the tie rule, holds a point of the resting layer.</summary>
    internal static bool Holds(CornerStore corners, int slot, int px, int py)
    {
        var inside = false;
        for (var r = corners.SlotRing[slot]; r < corners.SlotRing[slot + 1]; r++)
        {
            var x = corners.X.AsSpan(corners.RingStart[r]..corners.RingStart[r + 1]);
            var y = corners.Y.AsSpan(corners.RingStart[r]..corners.RingStart[r + 1]);
            for (var i = 0; i + 1 < y.Length; i++)
            {
                int y0 = y[i], y1 = y[i + 1];
                // The patch is thought moved up: a corner level with the point is above it.
                if (y0 < py == y1 < py)
                {
                    continue;
                }

                var left = Orientation.RestingPointIsLeft(Orientation.Of(x[i], y0, x[i + 1], y1, px, py), (long)x[i + 1] - x[i], (long)y1 - y0);
                if (left == y1 > y0)
                {
                    inside = !inside;
                }
            }
        }

        return inside;
    }
}
