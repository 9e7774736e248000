using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>Planar area and ellipsoidal correction of a closed ring.</summary>
internal static class RingIntegral
{
    /// <summary>Correction of the ring; per corner the part before it is written down.</summary>
    internal static long Correction(ReadOnlySpan<int> x, ReadOnlySpan<int> y, EllipsoidCorrection model, Span<long> before)
    {
        long sum = 0;
        before[0] = 0;
        var i = 0;
        for (; i + 9 <= x.Length; i += 8)
        {
            var (x0, x0High) = AsDoubles(x[i..]);
            var (y0, y0High) = AsDoubles(y[i..]);
            var (x1, x1High) = AsDoubles(x[(i + 1)..]);
            var (y1, y1High) = AsDoubles(y[(i + 1)..]);
            model.EdgeUnits(x0, y0, x1, y1).CopyTo(before[(i + 1)..]);
            model.EdgeUnits(x0High, y0High, x1High, y1High).CopyTo(before[(i + 5)..]);
            for (var k = i + 1; k <= i + 8; k++)
            {
                before[k] = sum = unchecked(sum + before[k]);
            }
        }

        for (; i + 1 < x.Length; i++)
        {
            before[i + 1] = sum = unchecked(sum + model.EdgeUnits(x[i], y[i], x[i + 1], y[i + 1]));
        }

        return sum;
    }

    // Integers below 2⁵¹ added to the bits of 1.5 · 2⁵² are the low bits of that double: exact on every machine.
    private static (Vector256<double> Low, Vector256<double> High) AsDoubles(ReadOnlySpan<int> values)
    {
        var (low, high) = Vector256.Widen(Vector256.Create(values));
        var shift = Vector256.Create(6755399441055744.0);
        return ((low + shift.AsInt64()).AsDouble() - shift, (high + shift.AsInt64()).AsDouble() - shift);
    }

    /// <summary>The shoelace sum Σ (xᵢ + xᵢ₊₁)(yᵢ₊₁ − yᵢ): exact, for partial sums may wrap around but the area of a ring fits.</summary>
    internal static long Area(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        var sums = Vector256<long>.Zero;
        var i = 0;
        for (; i + 9 <= x.Length; i += 8)
        {
            // Within the reach of a frame, sums and differences of two coordinates fit 32 bits.
            var (wide, wideHigh) = Vector256.Widen(Vector256.Create(x[i..]) + Vector256.Create(x[(i + 1)..]));
            var (tall, tallHigh) = Vector256.Widen(Vector256.Create(y[(i + 1)..]) - Vector256.Create(y[i..]));
            sums += wide * tall + wideHigh * tallHigh;
        }

        var sum = Vector256.Sum(sums);
        for (; i + 1 < x.Length; i++)
        {
            sum = unchecked(sum + ((long)x[i] + x[i + 1]) * ((long)y[i + 1] - y[i]));
        }

        return sum;
    }
}
