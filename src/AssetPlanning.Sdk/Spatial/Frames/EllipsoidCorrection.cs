using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>What one straight edge of the Gauss–Krüger plane adds to a planar area to make it the area on the ellipsoid.</summary>
/// <remarks>
/// With scale k the area density is 1/k² = ∂X/∂e, so S = ∮ X dn and the correction is ∮ (X − e) dn,
/// X − e = c₂(n)e³ + c₄(n)e⁵, where e is the distance east of the central meridian and, at the foot-point latitude,
/// k = 1 + A e² + Q e⁴, A = (1+η²)/(2N²), Q = (1+6η²+9η⁴−24t²η⁴)/(24N⁴), c₂ = −2A/3, c₄ = (3A²−2Q)/5.
/// Per edge a three-point Gauss rule, symmetric to the bit under reversal; two points would leave 2e-5 m² where an edge of
/// 20 km is cut. c₂ is taken as a cubic in n through four
/// Chebyshev points of the frame's reach, c₄ as a line: 4e-13 of the area at the frame's edge. e⁷ is
/// 17/45·(e/R)⁶ of the density: 1e-10 at 150 km, 8e-9 at 330 km from the meridian; zones of 6° take it as on a sphere.
/// A wide frame reaches eight times as far and takes both as quintics. Its tiles share them and add the whole steps between
/// the origins, which is exact: an edge gets the same correction to the bit whichever tile it is measured in.
/// </remarks>
internal sealed class EllipsoidCorrection
{
    private const double Step = 1.0 / GridFrame.StepsPerMetre;
    private const double LongByAdding = 6755399441055744.0; // 1.5 · 2⁵²: the sum's low bits are the rounded number
    private const double RoundsByAdding = 2251799813685248.0; // 2⁵¹: as far as that works
    private const double GaussHalf = 0.3872983346207417; // √(3/5) / 2

    private readonly double east; // easting of the frame's origin from the central meridian, metres
    private readonly double a0, a1, a2, a3; // c₂ as a polynomial of the northing from the origin
    private readonly double b0, b1;           // c₄
    private readonly double c6;               // of e⁷, at the frame's origin
    private readonly bool isWide;
    private readonly NorthingQuintic c2, c4;  // the same over the reach of a wide frame
    private readonly double twiceX, twiceY; // steps from the origin of the wide frame to that of the tile, doubled

    internal EllipsoidCorrection(long originX, long originY, GaussKruger projection)
    {
        east = (double)originX / GridFrame.StepsPerMetre - projection.FalseEasting;
        var north = (double)originY / GridFrame.StepsPerMetre;
        const double reach = GridFrame.Reach * Step;
        // cos(π/8), cos(3π/8)
        double far = reach * 0.9238795325112867, near = reach * 0.3826834323650898;
        var (fc, _) = At(north + far);
        var (nc, nd) = At(north + near);
        var (mc, md) = At(north - near);
        var (gc, _) = At(north - far);
        double evenFar = (fc + gc) / 2, evenNear = (nc + mc) / 2, oddFar = (fc - gc) / (2 * far), oddNear = (nc - mc) / (2 * near);
        a2 = (evenFar - evenNear) / (far * far - near * near);
        a0 = evenNear - a2 * near * near;
        a3 = (oddFar - oddNear) / (far * far - near * near);
        a1 = oddNear - a3 * near * near;
        b1 = (nd - md) / (2 * near);
        b0 = (nd + md) / 2;
        c6 = SeventhPower(north, projection);
    }

    private EllipsoidCorrection(double east, NorthingQuintic c2, NorthingQuintic c4, double c6, long offsetX, long offsetY)
    {
        this.c6 = c6;
        isWide = true;
        this.east = east;
        (this.c2, this.c4) = (c2, c4);
        (twiceX, twiceY) = (2.0 * offsetX, 2.0 * offsetY);
    }

    /// <summary>The correction of a wide frame, for coordinates from its own origin.</summary>
    internal static EllipsoidCorrection Wide(long originX, long originY, GaussKruger projection)
    {
        var north = (double)originY / GridFrame.StepsPerMetre;
        const double reach = WideFrame.Reach * Step;
        return new(
            (double)originX / GridFrame.StepsPerMetre - projection.FalseEasting,
            NorthingQuintic.Through(reach, n => At(north + n).C2),
            NorthingQuintic.Through(reach, n => At(north + n).C4),
            SeventhPower(north, projection),
            0,
            0);
    }

    /// <summary>The same correction for coordinates from the origin of a tile.</summary>
    internal EllipsoidCorrection ForTile(long offsetX, long offsetY) => new(east, c2, c4, c6, offsetX, offsetY);

    /// <summary>Correction of the edge from (x0, y0) to (x1, y1), grid steps from the origin, in square metres.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double Edge(double x0, double y0, double x1, double y1)
    {
        double dx = (x1 - x0) * Step, dy = (y1 - y0) * Step;
        double e = (x0 + x1 + twiceX) * (0.5 * Step) + east, n = (y0 + y1 + twiceY) * (0.5 * Step);
        double he = dx * GaussHalf, hn = dy * GaussHalf;
        return (5 * (Excess(e + he, n + hn) + Excess(e - he, n - hn)) + 8 * Excess(e, n)) * (dy / 18);
    }

    /// <summary>The same in units of half a square grid step, rounded to an integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal long EdgeUnits(double x0, double y0, double x1, double y1) => unchecked((long)Math.Round(Edge(x0, y0, x1, y1) * MeasuredArea.UnitsPerSquareMetre));

    /// <summary>Four edges at once: bit for bit what one at a time gives.</summary>
    internal Vector256<long> EdgeUnits(Vector256<double> x0, Vector256<double> y0, Vector256<double> x1, Vector256<double> y1)
    {
        Vector256<double> dx = (x1 - x0) * Step, dy = (y1 - y0) * Step;
        Vector256<double> e = (x0 + x1 + Vector256.Create(twiceX)) * (0.5 * Step) + Vector256.Create(east), n = (y0 + y1 + Vector256.Create(twiceY)) * (0.5 * Step);
        Vector256<double> he = dx * GaussHalf, hn = dy * GaussHalf;
        var edge = ((Excess(e + he, n + hn) + Excess(e - he, n - hn)) * 5.0 + Excess(e, n) * 8.0) * (dy / Vector256.Create(18.0));
        var units = edge * (double)MeasuredArea.UnitsPerSquareMetre;
        if (Vector256.LessThanOrEqualAll(Vector256.Abs(units), Vector256.Create(RoundsByAdding)))
        {
            return (units + Vector256.Create(LongByAdding)).AsInt64() - Vector256.Create(LongByAdding).AsInt64();
        }

        return Vector256.Create(Rounded(units[0]), Rounded(units[1]), Rounded(units[2]), Rounded(units[3]));
    }

    private static long Rounded(double value) => unchecked((long)Math.Round(value));

    // X − e
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double Excess(double e, double n)
    {
        var q = e * e;
        if (isWide)
        {
            return e * q * (c2.At(n) + q * (c4.At(n) + q * c6));
        }

        return e * q * (a0 + n * (a1 + n * (a2 + n * a3)) + q * (b0 + n * b1 + q * c6));
    }

    private Vector256<double> Excess(Vector256<double> e, Vector256<double> n)
    {
        var q = e * e;
        if (isWide)
        {
            return e * q * (c2.At(n) + q * (c4.At(n) + q * c6));
        }

        return e * q * (Vector256.Create(a0) + n * (Vector256.Create(a1) + n * (Vector256.Create(a2) + n * a3)) + q * (Vector256.Create(b0) + n * b1 + q * c6));
    }

    // On a sphere X = R·tanh(e/R), whose next term is −17/315·e⁷/R⁶; 1/R² is 2A. A zone of 3° is too narrow for it to show.
    private static double SeventhPower(double north, GaussKruger projection)
    {
        if (projection.ZoneWidth == 3)
        {
            return 0;
        }

        var curvature = -3 * At(north).C2;
        return -17.0 / 315 * curvature * curvature * curvature;
    }

    private static (double C2, double C4) At(double north)
    {
        var latitude = KrugerSeries.FootpointLatitude(north);
        double sin = Transcendental.Sin(latitude), cos = Transcendental.Cos(latitude);
        var n2 = Cgcs2000.SemiMajorAxis * Cgcs2000.SemiMajorAxis / (1 - Cgcs2000.EccentricitySquared * sin * sin);
        var eta2 = Cgcs2000.SecondEccentricitySquared * cos * cos;
        var t2 = sin * sin / (cos * cos);
        var a = (1 + eta2) / (2 * n2);
        var q = (1 + 6 * eta2 + 9 * eta2 * eta2 - 24 * t2 * eta2 * eta2) / (24 * n2 * n2);
        return (-2 * a / 3, (3 * a * a - 2 * q) / 5);
    }
}
