using System.Runtime.CompilerServices;

namespace AssetPlanning.Spatial;

/// <summary>The planar part of a crossing: difference of the two boundary potentials at the point nobody computes.</summary>
/// <remarks>
/// The potential of a boundary is the integral of (x + dx-mean)·2 dy from its start: at a corner the integer shoelace prefix,
/// G on edge e = (x0,y0)→(x1,y1), H on edge f = (u0,v0)→(u1,v1). At the crossing the difference is
/// G − H + (x0 + u0)(v0 − y0) + r0·t, with r0 the side of f's start seen from e and t = |o0| / (|o0| + |o1|) the place on e.
/// Only r0·t is not an integer, and it is rounded once. Reversing either edge, another ring start, another origin or
/// a further corner on the line change the number before rounding by an integer, so shared borders cancel to the unit.
/// </remarks>
internal static class CrossingArea
{
    private const ulong ExactProduct = 1UL << 60;
    private const long ExactEstimate = 1L << 50;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long Difference(Segment e, long g, Segment f, long h, CrossingPlace place) =>
        unchecked(g - h + ((long)e.X0 + f.X0) * ((long)f.Y0 - e.Y0) + Share(place.OtherStart, place.StartOffset, place.Denominator, e, f));

    /// <summary>⌊value · part / whole + ½⌋, 0 ≤ part ≤ whole; an exact half goes up or down by the order of the edges.</summary>
    /// <remarks>Half up would break the exchange of the layers: −½ must become the opposite of ½.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long Share(long value, ulong part, ulong whole, Segment e, Segment f)
    {
        if (whole >= ExactProduct || value >= ExactEstimate || value <= -ExactEstimate)
        {
            return WideShare(value, part, whole, e, f);
        }

        unchecked
        {
            // The estimate is within one of the answer; the remainder, exact because it is small, corrects it.
            var d = (long)whole;
            var n = (long)Math.Floor(value * ((double)(long)part / d) + 0.5);
            var twice = (value * (long)part - n * d) << 1;
            if (twice >= d)
            {
                n++;
                twice -= 2 * d;
            }
            else if (twice < -d)
            {
                n--;
                twice += 2 * d;
            }

            return twice == -d && HalfGoesDown(e, f) ? n - 1 : n;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long WideShare(long value, ulong part, ulong whole, Segment e, Segment f)
    {
        var (quotient, remainder) = UInt128.DivRem((UInt128)CrossingPlace.Magnitude(value) * part, whole);
        var twice = remainder * 2;
        var n = value < 0 ? -(long)quotient : (long)quotient;
        if (twice < whole)
        {
            return n;
        }

        var down = twice == whole ? HalfGoesDown(e, f) : value < 0;
        if (value < 0)
        {
            return down ? n - 1 : n;
        }

        return down ? n : n + 1;
    }

    /// <summary>Which way an exact half goes.</summary>
    /// <remarks>
    /// The sign of cross × dot product: exchanging the edges or mirroring the plane changes it; reversing or cutting an edge,
    /// moving and turning the plane do not. Perpendicular edges have no such sign (a quarter turn exchanges them), so there
    /// the edges are directed lexicographically, and only a quarter turn or a mirror may then move a unit.
    /// </remarks>
    private static bool HalfGoesDown(Segment e, Segment f)
    {
        unchecked
        {
            long dx = (long)e.X1 - e.X0, dy = (long)e.Y1 - e.Y0, fx = (long)f.X1 - f.X0, fy = (long)f.Y1 - f.Y0;
            long dot = dx * fx + dy * fy;
            var left = dx * fy - dy * fx > 0;
            return left == (dot != 0 ? dot > 0 : e.IsBackward == f.IsBackward);
        }
    }
}
