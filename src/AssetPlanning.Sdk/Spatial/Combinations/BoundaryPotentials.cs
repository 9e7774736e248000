using System.Runtime.CompilerServices;

namespace AssetPlanning.Spatial;

/// <summary>The potentials of both boundaries at a crossing, planar and correction.</summary>
/// <remarks>
/// The planar difference is exactly the one of <see cref="CrossingArea"/>, so tables of combinations add up to tables of
/// pairs. One of the two is fixed: at a corner by the exact prefix there, else on the edge that comes first by geometry,
/// so equal points give equal potentials and regions without area get exactly nothing.
/// </remarks>
internal readonly record struct BoundaryPotentials(long Planar, long OtherPlanar, long Correction, long OtherCorrection)
{
    private const int FractionBits = 24;

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static BoundaryPotentials Of(
        Segment e,
        long g,
        long eCorrection,
        Segment f,
        long h,
        long fCorrection,
        CrossingPlace place,
        EllipsoidCorrection? model)
    {
        unchecked
        {
            var difference = CrossingArea.Difference(e, g, f, h, place);
            if (OnE(e, f, place) is { } onE)
            {
                (g, h) = (g + onE, g + onE - difference);
            }
            else
            {
                (g, h) = (h + OnF(e, f, place) + difference, h + OnF(e, f, place));
            }

            if (model is null)
            {
                return new(g, h, 0, 0);
            }

            var (partE, partF) = CrossingCorrection.Of(model, e, f, place);
            return new(g, h, eCorrection + partE, fCorrection + partF);
        }
    }

    // Potential along e from its start, where e carries the point.
    private static long? OnE(Segment e, Segment f, CrossingPlace place)
    {
        if (place.StartOffset == 0)
        {
            return 0;
        }

        if (place.EndOffset == 0)
        {
            return Full(e);
        }

        if (place.OtherStart == 0 || place.OtherEnd == 0 || e.Forward.ComesAfter(f.Forward))
        {
            return null;
        }

        return Along(e, e.IsBackward ? place.EndOffset : place.StartOffset, place.Denominator);
    }

    private static long OnF(Segment e, Segment f, CrossingPlace place)
    {
        if (place.OtherStart == 0)
        {
            return 0;
        }

        if (place.OtherEnd == 0)
        {
            return Full(f);
        }

        return Along(f, f.IsBackward ? place.OtherEndOffset : place.OtherStartOffset, place.Denominator);
    }

    private static long Full(Segment edge) => unchecked(((long)edge.X0 + edge.X1) * ((long)edge.Y1 - edge.Y0));

    // (2·x0 + t·dx)·t·dy from the first end of the edge, in fractions of 2⁻²⁴ step, rounded once.
    private static long Along(Segment edge, ulong part, ulong whole)
    {
        var forward = edge.Forward;
        var t = (double)part / whole;
        long along = (long)Math.Round(t * ((double)forward.X1 - forward.X0) * (1 << FractionBits)), up = (long)Math.Round(t * ((double)forward.Y1 - forward.Y0) * (1 << FractionBits));
        var product = (Int128)(((long)forward.X0 << (FractionBits + 1)) + along) * up;
        var rounded = (long)((product + ((Int128)1 << (2 * FractionBits - 1))) >> (2 * FractionBits));
        return edge.IsBackward ? unchecked(rounded + Full(edge)) : rounded;
    }
}
