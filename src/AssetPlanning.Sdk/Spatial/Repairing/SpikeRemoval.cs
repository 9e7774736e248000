namespace AssetPlanning.Spatial;

/// <summary>Drops the corners of a ring where the boundary turns straight back, and with them what was drawn there and back.</summary>
internal static class SpikeRemoval
{
    /// <summary>The ring without spikes; the same one where it has none, and none where nothing is left of it.</summary>
    internal static DrawnRing? From(DrawnRing ring)
    {
        List<(int X, int Y)> corners = [.. ring.X.Zip(ring.Y).SkipLast(1)];
        var before = corners.Count;
        var calm = 0;
        for (var i = 0; corners.Count > 2 && calm < corners.Count;)
        {
            int n = corners.Count, at = i % n;
            if (IsDropped(corners[(at + n - 1) % n], corners[at], corners[(at + 1) % n]))
            {
                // The corner before may now be a spike itself.
                corners.RemoveAt(at);
                i = at + corners.Count - 1;
                calm = 0;
            }
            else
            {
                i = at + 1;
                calm++;
            }
        }

        if (corners.Count == before)
        {
            return ring;
        }

        return corners.Count < 3 ? null : ring with { X = [.. corners.Append(corners[0]).Select(c => c.X)], Y = [.. corners.Append(corners[0]).Select(c => c.Y)] };
    }

    /// <summary>Metres around a ring.</summary>
    internal static double Perimeter(DrawnRing ring)
    {
        var sum = 0.0;
        for (var i = 0; i + 1 < ring.X.Length; i++)
        {
            sum += DrawnItem.Distance(ring.X[i], ring.Y[i], ring.X[i + 1], ring.Y[i + 1]);
        }

        return sum;
    }

    private static bool IsDropped((int X, int Y) before, (int X, int Y) at, (int X, int Y) after)
    {
        if (at == after)
        {
            return true;
        }

        long dx = (long)at.X - before.X, dy = (long)at.Y - before.Y, ex = (long)after.X - at.X, ey = (long)after.Y - at.Y;
        return dx * ey == dy * ex && dx * ex + dy * ey < 0;
    }
}
