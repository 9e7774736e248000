namespace AssetPlanning.Spatial;

/// <summary>Planar area and ellipsoidal correction of a closed ring.</summary>
static class RingIntegral
{
    public static void Of(ReadOnlySpan<int> x, ReadOnlySpan<int> y, EllipsoidCorrection? model, out long area, out long correction)
    {
        area = Area(x, y);
        correction = 0;
        if (model is null) return;
        for (var i = 0; i + 1 < x.Length; i++) correction = unchecked(correction + model.EdgeUnits(x[i], y[i], x[i + 1], y[i + 1]));
    }

    /// <summary>The shoelace sum Σ (xᵢ + xᵢ₊₁)(yᵢ₊₁ − yᵢ): exact, for partial sums may wrap around but the area of a ring fits.</summary>
    public static long Area(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        long sum = 0;
        for (var i = 0; i + 1 < x.Length; i++) sum = unchecked(sum + ((long)x[i] + x[i + 1]) * ((long)y[i + 1] - y[i]));
        return sum;
    }
}
