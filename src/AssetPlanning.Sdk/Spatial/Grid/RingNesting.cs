namespace AssetPlanning.Spatial;

/// <summary>Whether one ring lies inside another that it may touch but does not cross.</summary>
internal static class RingNesting
{
    /// <summary>True when ring (x, y) lies inside ring (ox, oy).</summary>
    internal static bool IsInside(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ox, ReadOnlySpan<int> oy)
    {
        if (IsApart(x, ox) || IsApart(y, oy))
        {
            return false;
        }

        // Any point off the other boundary decides. Corners nearly always do; else points dividing the edges: the rings
        // share no stretch, so each edge meets the other ring in a finite number of points.
        for (var i = 0; i + 1 < x.Length; i++)
        {
            if (Side(x[i], y[i], ox, oy) is { } inside)
            {
                return inside;
            }
        }

        for (var parts = 2; parts <= 1 << 20; parts *= 2)
        {
            for (var i = 0; i + 1 < x.Length; i++)
            {
                for (var k = 1; k < parts; k += 2)
                {
                    if (Side((Int128)x[i] * (parts - k) + (Int128)x[i + 1] * k, (Int128)y[i] * (parts - k) + (Int128)y[i + 1] * k, parts, ox, oy) is { } inside)
                    {
                        return inside;
                    }
                }
            }
        }

        return false;
    }

    private static bool IsApart(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var (lowA, highA) = Range(a);
        var (lowB, highB) = Range(b);
        return highA < lowB || highB < lowA;
    }

    private static (int Low, int High) Range(ReadOnlySpan<int> values)
    {
        int low = int.MaxValue, high = int.MinValue;
        foreach (var v in values)
        {
            low = Math.Min(low, v);
            high = Math.Max(high, v);
        }

        return (low, high);
    }

    // The same for a grid point, where 64 bits are enough.
    private static bool? Side(int px, int py, ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        var inside = false;
        for (var i = 0; i + 1 < x.Length; i++)
        {
            int x0 = x[i], y0 = y[i], x1 = x[i + 1], y1 = y[i + 1];
            if (Math.Min(y0, y1) > py || Math.Max(y0, y1) < py || Math.Max(x0, x1) < px)
            {
                continue;
            }

            var side = Orientation.Of(x0, y0, x1, y1, px, py);
            if (side == 0 && Math.Min(x0, x1) <= px)
            {
                return null;
            }

            if (y0 <= py != y1 <= py && side > 0 == y1 > y0)
            {
                inside = !inside;
            }
        }

        return inside;
    }

    // Parity of crossings of the ray to the right from (px, py) / scale; null on the boundary.
    private static bool? Side(Int128 px, Int128 py, int scale, ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        var inside = false;
        for (var i = 0; i + 1 < x.Length; i++)
        {
            Int128 x0 = (Int128)x[i] * scale, y0 = (Int128)y[i] * scale, x1 = (Int128)x[i + 1] * scale, y1 = (Int128)y[i + 1] * scale;
            if (Int128.Min(y0, y1) > py || Int128.Max(y0, y1) < py || Int128.Max(x0, x1) < px)
            {
                continue;
            }

            var side = (x1 - x0) * (py - y0) - (y1 - y0) * (px - x0);
            if (side == 0 && Int128.Min(x0, x1) <= px)
            {
                return null;
            }

            if (y0 <= py != y1 <= py && side > 0 == y1 > y0)
            {
                inside = !inside;
            }
        }

        return inside;
    }
}
