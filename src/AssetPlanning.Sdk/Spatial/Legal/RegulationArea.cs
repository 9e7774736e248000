namespace AssetPlanning.Spatial;

/// <summary>Ellipsoidal area of whole patches by the regulation's formula, 椭球面积（国土调查办发〔2008〕32号）.</summary>
/// <remarks>
/// Every edge contributes the area between it and the equator-parallel base in the equal-area cylinder,
/// S = 2b²ΔL[A sin(½ΔB)cos Bm − B sin(3/2 ΔB)cos 3Bm + C sin(5/2 ΔB)cos 5Bm − D sin(7/2 ΔB)cos 7Bm + E sin(9/2 ΔB)cos 9Bm],
/// ΔL the mean longitude of the edge from a base meridian, coefficients in the first eccentricity. Corners are converted
/// from the plane without rounding seconds. Not additive when an edge is cut: use it for whole patches only.
/// </remarks>
public static class RegulationArea
{
    private const double E2 = Cgcs2000.EccentricitySquared, E4 = E2 * E2, E6 = E4 * E2, E8 = E4 * E4;
    private const double A = 1 + 3 * E2 / 6 + 30 * E4 / 80 + 35 * E6 / 112 + 630 * E8 / 2304;
    private const double B = E2 / 6 + 15 * E4 / 80 + 21 * E6 / 112 + 420 * E8 / 2304;
    private const double C = 3 * E4 / 80 + 7 * E6 / 112 + 180 * E8 / 2304;
    private const double D = E6 / 112 + 45 * E8 / 2304;
    private const double E = 5 * E8 / 2304;

    /// <summary>Signed area of one ring: positive when the ring runs counter-clockwise on the plane.</summary>
    /// <param name="ring">Corners on the plane; the last may repeat the first.</param>
    /// <param name="projection">The zone of the corners.</param>
    /// <returns>The area.</returns>
    /// <remarks>Every edge is rounded to the unit by itself, so that neither the start nor the direction of the ring changes the sum.</remarks>
    public static MeasuredArea OfRing(ReadOnlySpan<PlanePosition> ring, GaussKruger projection)
    {
        ArgumentNullException.ThrowIfNull(projection);
        if (ring.Length < 3)
        {
            return MeasuredArea.Zero;
        }

        var (previousL, previousB) = Radians(ring[^1], projection);
        Int128 sum = 0;
        foreach (var corner in ring)
        {
            var (l, b) = Radians(corner, projection);
            sum += (Int128)Math.Round(Edge((previousL + l) / 2, b - previousB, (b + previousB) / 2) * MeasuredArea.UnitsPerSquareMetre);
            (previousL, previousB) = (l, b);
        }

        return new(sum);
    }

    /// <summary>Area of one patch of a set: shells minus holes.</summary>
    /// <param name="patches">A set whose frame names its projection.</param>
    /// <param name="item">The caller's number of the patch.</param>
    /// <returns>The area; zero for one set aside.</returns>
    /// <exception cref="ArgumentException">The frame names no projection.</exception>
    public static MeasuredArea OfPatch(PolygonSet patches, int item)
    {
        ArgumentNullException.ThrowIfNull(patches);
        var projection = patches.Frame.Projection ?? throw new ArgumentException("The frame names no projection.", nameof(patches));
        var sum = MeasuredArea.Zero;
        for (var ring = 0; ring < patches.RingCountOf(item); ring++)
        {
            sum += OfRing(patches.RingOf(item, ring), projection);
        }

        return sum;
    }

    // Longitude from the central meridian: small, so that the strip of an edge keeps its digits.
    private static (double L, double B) Radians(PlanePosition corner, GaussKruger projection)
    {
        KrugerSeries.Inverse(corner.Easting - projection.FalseEasting, corner.Northing, out var longitude, out var latitude);
        return (longitude, latitude);
    }

    private static double Edge(double deltaL, double deltaB, double meanB)
    {
        const double b2 = Cgcs2000.SemiMinorAxis * Cgcs2000.SemiMinorAxis;
        var half = deltaB / 2;
        return 2 * b2 * deltaL * (
            A * Transcendental.Sin(half) * Transcendental.Cos(meanB)
            - B * Transcendental.Sin(3 * half) * Transcendental.Cos(3 * meanB)
            + C * Transcendental.Sin(5 * half) * Transcendental.Cos(5 * meanB)
            - D * Transcendental.Sin(7 * half) * Transcendental.Cos(7 * meanB)
            + E * Transcendental.Sin(9 * half) * Transcendental.Cos(9 * meanB));
    }
}
