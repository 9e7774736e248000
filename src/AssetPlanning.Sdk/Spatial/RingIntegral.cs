namespace AssetPlanning.Spatial;

/// <summary>Planar area and ellipsoidal correction of a closed ring.</summary>
static class RingIntegral
{
    /// <summary>Correction of the ring; per corner the part before it is written down.</summary>
    public static long Correction(ReadOnlySpan<int> x, ReadOnlySpan<int> y, EllipsoidCorrection model, Span<long> before)
    {
        long sum = 0;
        before[0] = 0;
        for (var i = 0; i + 1 < x.Length; i++) before[i + 1] = sum = unchecked(sum + model.EdgeUnits(x[i], y[i], x[i + 1], y[i + 1]));
        return sum;
    }

    /// <summary>The shoelace sum Σ (xᵢ + xᵢ₊₁)(yᵢ₊₁ − yᵢ): exact, for partial sums may wrap around but the area of a ring fits.</summary>
    public static long Area(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        long sum = 0;
        for (var i = 0; i + 1 < x.Length; i++) sum = unchecked(sum + ((long)x[i] + x[i + 1]) * ((long)y[i + 1] - y[i]));
        return sum;
    }
}
