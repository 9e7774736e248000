using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>A polynomial of degree five in the northing, through the six Chebyshev points of a reach.</summary>
/// <remarks>Over ±859 km a coefficient of the correction stays within 2e-10 of itself: 1e-13 of an area 167 km from the meridian.</remarks>
internal readonly record struct NorthingQuintic(double C0, double C1, double C2, double C3, double C4, double C5)
{
    // cos(π/12), cos(3π/12), cos(5π/12)
    private const double Far = 0.9659258262890683, Middle = 0.7071067811865476, Near = 0.2588190451025207;

    /// <summary>The polynomial that agrees with a function at the six points.</summary>
    internal static NorthingQuintic Through(double reach, Func<double, double> function)
    {
        double far = reach * Far, middle = reach * Middle, near = reach * Near;
        var (evenFar, oddFar) = Split(function, far);
        var (evenMiddle, oddMiddle) = Split(function, middle);
        var (evenNear, oddNear) = Split(function, near);
        var (c0, c2, c4) = Quadratic(near * near, evenNear, middle * middle, evenMiddle, far * far, evenFar);
        var (c1, c3, c5) = Quadratic(near * near, oddNear, middle * middle, oddMiddle, far * far, oddFar);
        return new(c0, c1, c2, c3, c4, c5);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double At(double n) => C0 + n * (C1 + n * (C2 + n * (C3 + n * (C4 + n * C5))));

    /// <summary>Four at once: bit for bit what one at a time gives.</summary>
    internal Vector256<double> At(Vector256<double> n) =>
        Vector256.Create(C0) + n * (Vector256.Create(C1) + n * (Vector256.Create(C2) + n * (Vector256.Create(C3) + n * (Vector256.Create(C4) + n * C5))));

    private static (double Even, double Odd) Split(Func<double, double> function, double n)
    {
        double above = function(n), below = function(-n);
        return ((above + below) / 2, (above - below) / (2 * n));
    }

    // Newton's divided differences, written out in powers.
    private static (double, double, double) Quadratic(double s, double atS, double t, double atT, double u, double atU)
    {
        double st = (atT - atS) / (t - s), tu = (atU - atT) / (u - t), stu = (tu - st) / (u - s);
        return (atS - st * s + stu * s * t, st - stu * (s + t), stu);
    }
}
