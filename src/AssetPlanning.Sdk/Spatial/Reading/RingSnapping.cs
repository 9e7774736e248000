using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>Puts the corners of a ring onto the grid, four at a time: bit for bit what <see cref="GridFrame.TrySnap"/> gives one at a time.</summary>
internal static class RingSnapping
{
    // Whole numbers below 2⁵¹ added to 1.5 · 2⁵² stand in the low bits of the sum.
    private const double LowBits = 6755399441055744.0;

    /// <summary>Puts a ring on the grid and drops corners on the same grid point as the one before.</summary>
    /// <returns>How many corners are left, the first repeated at the end; zero with the defect, in metres, of what is no ring.</returns>
    internal static int Ring(ReadOnlySpan<double> given, GridFrame frame, Span<int> x, Span<int> y, out Defect defect)
    {
        if (given.Length < 8)
        {
            defect = given.IsEmpty ? new(RejectionReason.TooFewPoints, double.NaN, double.NaN) : new(RejectionReason.TooFewPoints, given[0], given[1]);
            return 0;
        }

        if (!TrySnap(given, frame, x, y, out var beyond))
        {
            double easting = given[2 * beyond], northing = given[2 * beyond + 1];
            defect = new(CoordinateDefect.Of(easting, northing, frame), easting, northing);
            return 0;
        }

        var n = WithoutRepeats(x, y);
        if (x[0] != x[n - 1] || y[0] != y[n - 1])
        {
            defect = new(RejectionReason.Unclosed, given[^2], given[^1]);
            return 0;
        }

        if (n < 4)
        {
            defect = new(RejectionReason.Collapsed, given[0], given[1]);
            return 0;
        }

        defect = default;
        return n;
    }

    /// <summary>Snaps easting, northing, easting, … ; false with the place of the first corner beyond the frame.</summary>
    internal static bool TrySnap(ReadOnlySpan<double> given, GridFrame frame, Span<int> x, Span<int> y, out int beyond)
    {
        var origin = Vector256.Create(Vector128.Create((double)frame.OriginX, frame.OriginY));
        var reach = Vector256.Create((double)GridFrame.Reach);
        var corners = given.Length / 2;
        var i = 0;
        for (; i + 4 <= corners; i += 4)
        {
            var four = given.Slice(2 * i, 8);
            var first = Vector256.Round(Vector256.Create(four) * GridFrame.StepsPerMetre) - origin;
            var second = Vector256.Round(Vector256.Create(four[4..]) * GridFrame.StepsPerMetre) - origin;
            // Written so that NaN fails too.
            if (!Vector256.LessThanOrEqualAll(Vector256.Abs(first), reach) || !Vector256.LessThanOrEqualAll(Vector256.Abs(second), reach))
            {
                break;
            }

            var steps = Vector256.Narrow((first + Vector256.Create(LowBits)).AsInt64(), (second + Vector256.Create(LowBits)).AsInt64());
            var byAxis = Vector256.Shuffle(steps, Vector256.Create(0, 2, 4, 6, 1, 3, 5, 7));
            byAxis.GetLower().CopyTo(x[i..]);
            byAxis.GetUpper().CopyTo(y[i..]);
        }

        for (; i < corners; i++)
        {
            if (!frame.TrySnap(given[2 * i], given[2 * i + 1], out x[i], out y[i]))
            {
                beyond = i;
                return false;
            }
        }

        beyond = -1;
        return true;
    }

    /// <summary>Drops corners on the same grid point as the one before.</summary>
    /// <returns>How many are left.</returns>
    internal static int WithoutRepeats(Span<int> x, Span<int> y)
    {
        var at = FirstRepeat(x, y);
        var kept = at;
        for (; at < x.Length; at++)
        {
            if (x[at] == x[kept - 1] && y[at] == y[kept - 1])
            {
                continue;
            }

            (x[kept], y[kept]) = (x[at], y[at]);
            kept++;
        }

        return kept;
    }

    private static int FirstRepeat(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        var i = 1;
        for (; i + 8 <= x.Length; i += 8)
        {
            var same = Vector256.Equals(Vector256.Create(x[i..]), Vector256.Create(x[(i - 1)..])) & Vector256.Equals(Vector256.Create(y[i..]), Vector256.Create(y[(i - 1)..]));
            if (same != Vector256<int>.Zero)
            {
                break;
            }
        }

        while (i < x.Length && (x[i] != x[i - 1] || y[i] != y[i - 1]))
        {
            i++;
        }

        return i;
    }
}
