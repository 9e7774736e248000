namespace AssetPlanning.Spatial;

/// <summary>Which of two crossings on one edge comes first, exactly, also where both lie on the same point.</summary>
/// <remarks>
/// The place of a crossing on an edge is offset / whole. Where two places are equal, the translation (ε, ε²) of
/// <see cref="Orientation"/> tells them apart: moving the patch changes the offset by a multiple of ε and one of ε², the
/// components of the edge that crosses. Two edges of one boundary that agree in both lie on one line and share at most a
/// corner, where only one of them is crossed. So borders enter and leave in turn, without exception.
/// </remarks>
internal static class CrossingOrder
{
    private const double Certain = 1e-9;

    internal static int OnPatch(in BorderCrossing a, in BorderCrossing b, ZoneEdge[] edges)
    {
        double ta = (double)a.Place.StartOffset / a.Place.Denominator, tb = (double)b.Place.StartOffset / b.Place.Denominator;
        return Math.Abs(ta - tb) > Certain
            ? ta.CompareTo(tb)
            : Exactly(a.Place.StartOffset, a, edges[a.ZoneEdge].Line, b.Place.StartOffset, b, edges[b.ZoneEdge].Line);
    }

    internal static int OnZone(in BorderCrossing a, in BorderCrossing b, CornerStore patches)
    {
        double sa = (double)a.Place.OtherStartOffset / a.Place.Denominator, sb = (double)b.Place.OtherStartOffset / b.Place.Denominator;
        return Math.Abs(sa - sb) > Certain
            ? sa.CompareTo(sb)
            : Exactly(a.Place.OtherStartOffset, a, patches.EdgeAt(a.Corner), b.Place.OtherStartOffset, b, patches.EdgeAt(b.Corner));
    }

    private static int Exactly(ulong offsetA, in BorderCrossing a, Segment edgeA, ulong offsetB, in BorderCrossing b, Segment edgeB)
    {
        ulong wholeA = a.Place.Denominator, wholeB = b.Place.Denominator;
        if (((UInt128)offsetA * wholeB).CompareTo((UInt128)offsetB * wholeA) is var order and not 0)
        {
            return order;
        }

        int signA = a.Enters ? 1 : -1, signB = b.Enters ? 1 : -1;
        Int128 upA = signA * ((Int128)edgeA.Y1 - edgeA.Y0), upB = signB * ((Int128)edgeB.Y1 - edgeB.Y0);
        if ((upA * wholeB).CompareTo(upB * wholeA) is var first and not 0)
        {
            return first;
        }

        Int128 alongA = signA * ((Int128)edgeA.X0 - edgeA.X1), alongB = signB * ((Int128)edgeB.X0 - edgeB.X1);
        return (alongA * wholeB).CompareTo(alongB * wholeA);
    }
}
