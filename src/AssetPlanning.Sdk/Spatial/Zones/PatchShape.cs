namespace AssetPlanning.Spatial;

/// <summary>Point location in one ring of a patch.</summary>
internal static class PatchShape
{
    /// <summary>Whether a ring of a patch, thought moved by the tie rule, goes round a point of the resting layer.</summary>
    internal static bool Surrounds(ReadOnlySpan<int> x, ReadOnlySpan<int> y, int px, int py)
    {
        var inside = false;
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

        return inside;
    }
}
