using System.Numerics;
using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>Finds where a boundary turns straight back on itself: edges that follow each other share a corner and nothing else.</summary>
internal static class RingSpikes
{
    private const int Width = 8;

    /// <summary>The first corner where the next edge runs back along the one before.</summary>
    internal static Defect? First(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart)
    {
        for (var r = 0; r + 1 < ringStart.Length; r++)
        {
            int start = ringStart[r] - ringStart[0], last = ringStart[r + 1] - ringStart[0] - 1;
            if (IsSpike(x, y, last - 1, start, start + 1))
            {
                return new(RejectionReason.RepeatedEdge, x[start], y[start]);
            }

            for (var i = start + 1; i < last; i++)
            {
                if (i + Width <= last && MayTurnBack(x[(i - 1)..], y[(i - 1)..]) is var turns && BitOperations.TrailingZeroCount(turns) is var gentle and > 0)
                {
                    i += Math.Min(gentle, Width) - 1;
                }
                else if (IsSpike(x, y, i - 1, i, i + 1))
                {
                    return new(RejectionReason.RepeatedEdge, x[i], y[i]);
                }
            }
        }

        return null;
    }

    private static bool IsSpike(ReadOnlySpan<int> x, ReadOnlySpan<int> y, int before, int at, int after)
    {
        unchecked
        {
            long dx = (long)x[at] - x[before], dy = (long)y[at] - y[before], ex = (long)x[after] - x[at], ey = (long)y[after] - y[at];
            return dx * ey == dy * ex && dx * ex + dy * ey < 0;
        }
    }

    // Which of eight corners have the one before and the one after on the same side along both axes.
    private static uint MayTurnBack(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        Vector256<int> atX = Vector256.Create(x[1..]), atY = Vector256.Create(y[1..]);
        var opposite = ((atX - Vector256.Create(x)) ^ (atX - Vector256.Create(x[2..]))) | ((atY - Vector256.Create(y)) ^ (atY - Vector256.Create(y[2..])));
        return ~opposite.ExtractMostSignificantBits() & 0xff;
    }
}
