using System.Runtime.CompilerServices;

namespace AssetPlanning.Spatial;

/// <summary>The ellipsoidal part of a crossing: what the ellipsoid adds to each edge from its canonical start to the crossing.</summary>
/// <remarks>
/// The two parts are rounded separately, each from the lexicographically first end, so they depend on the two undirected
/// edges only. The crossing is taken at a corner where it is one, else on the edge that comes first by geometry, and
/// there on a lattice of 2⁻²⁰ grid steps so that sums of its coordinates are exact.
/// </remarks>
internal static class CrossingCorrection
{
    private const double Lattice = 6442450944.0; // 1.5 · 2³²: adding and subtracting it rounds to multiples of 2⁻²⁰

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static (long OnE, long OnF) Of(EllipsoidCorrection model, Segment e, Segment f, CrossingPlace place)
    {
        var (x, y) = Point(e, f, place);
        Segment ef = e.Forward, ff = f.Forward;
        return (model.EdgeUnits(ef.X0, ef.Y0, x, y), model.EdgeUnits(ff.X0, ff.Y0, x, y));
    }

    /// <summary>The crossing in grid steps; the same point whichever edge is named first.</summary>
    internal static (double X, double Y) Point(Segment e, Segment f, CrossingPlace place)
    {
        if (place.StartOffset == 0)
        {
            return (e.X0, e.Y0);
        }

        if (place.EndOffset == 0)
        {
            return (e.X1, e.Y1);
        }

        if (place.OtherStart == 0)
        {
            return (f.X0, f.Y0);
        }

        if (place.OtherEnd == 0)
        {
            return (f.X1, f.Y1);
        }

        Segment ef = e.Forward, ff = f.Forward;
        return ef.ComesAfter(ff)
            ? On(ff, f.IsBackward ? place.OtherEndOffset : place.OtherStartOffset, place.Denominator)
            : On(ef, e.IsBackward ? place.EndOffset : place.StartOffset, place.Denominator);
    }

    private static (double X, double Y) On(Segment edge, ulong part, ulong whole)
    {
        var t = (double)part / whole;
        return (edge.X0 + Snap(t * ((double)edge.X1 - edge.X0)), edge.Y0 + Snap(t * ((double)edge.Y1 - edge.Y0)));
    }

    private static double Snap(double value) => value + Lattice - Lattice;
}
