using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>Smallest and largest of a row of coordinates.</summary>
internal static class BoxRange
{
    internal static (int Low, int High) Of(ReadOnlySpan<int> values)
    {
        int low = int.MaxValue, high = int.MinValue;
        if (values.Length >= 8)
        {
            Vector256<int> lows = Vector256.Create(values), highs = lows;
            for (var i = 8; i + 8 <= values.Length; i += 8)
            {
                var eight = Vector256.Create(values[i..]);
                (lows, highs) = (Vector256.Min(lows, eight), Vector256.Max(highs, eight));
            }

            // The last eight may overlap the ones before: harmless for extremes.
            var last = Vector256.Create(values[^8..]);
            (lows, highs) = (Vector256.Min(lows, last), Vector256.Max(highs, last));
            for (var k = 0; k < 8; k++)
            {
                (low, high) = (Math.Min(low, lows[k]), Math.Max(high, highs[k]));
            }

            return (low, high);
        }

        foreach (var v in values)
        {
            (low, high) = (Math.Min(low, v), Math.Max(high, v));
        }

        return (low, high);
    }
}
