namespace AssetPlanning.Spatial;

/// <summary>A border that crosses an edge, seen from that edge.</summary>
/// <param name="Line">The edge of the other border.</param>
/// <param name="Group">Its group; see <see cref="ZoneGroups"/>.</param>
/// <param name="Offset">Numerator of the place on the edge that is crossed.</param>
/// <param name="Whole">Denominator of the place.</param>
internal readonly record struct MetBorder(Segment Line, int Group, ulong Offset, ulong Whole)
{
    /// <summary>The place, 0 at the start of the edge and 1 at its end, as a rounded number.</summary>
    internal double At => (double)Offset / Whole;

    /// <summary>A border known to cross an edge; its place computed anew.</summary>
    internal static MetBorder On(Segment edge, Segment line, int group)
    {
        ulong from = CrossingPlace.Magnitude(Orientation.Of(line.X0, line.Y0, line.X1, line.Y1, edge.X0, edge.Y0));
        ulong to = CrossingPlace.Magnitude(Orientation.Of(line.X0, line.Y0, line.X1, line.Y1, edge.X1, edge.Y1));
        return new(line, group, from, unchecked(from + to));
    }
}

/// <summary>Which of two borders crosses an edge first, exactly, in the one picture all tie rules belong to.</summary>
/// <remarks>
/// Places are fractions and compared as such. Where two are equal, the picture of <see cref="ZoneGroups"/> decides: group g is
/// moved by (ε, ε²) with an ε of its own, each infinitely smaller than the one of the group before, patches first. Border a on
/// edge b of group B lies at t + c·(E_a − E_b), c = (−a_y, a_x) / (a × b), so the largest translation that the two places do not
/// have in common orders them. A place taken for another is no rounding error: the label between would belong to ground that
/// does not exist, with the potential of a whole border.
/// </remarks>
internal static class ArrangementOrder
{
    /// <summary>The group of the patches, which move before all others.</summary>
    internal const int Patches = -1;

    /// <summary>How far apart two rounded places are certainly in the right order: a fraction is off by less than 4 · 2⁻⁵³.</summary>
    internal const double Certain = 1e-15;

    internal static bool IsSamePlace(in MetBorder a, in MetBorder b) => (UInt128)a.Offset * b.Whole == (UInt128)b.Offset * a.Whole;

    internal static int Compare(Segment edge, int group, in MetBorder a, in MetBorder b)
    {
        var apart = a.At - b.At;
        if (Math.Abs(apart) > Certain)
        {
            return Math.Sign(apart);
        }

        return ((UInt128)a.Offset * b.Whole).CompareTo((UInt128)b.Offset * a.Whole) is var order and not 0 ? order : Tied(edge, group, a, b);
    }

    private static int Tied(Segment edge, int group, in MetBorder a, in MetBorder b)
    {
        var first = Math.Min(a.Group, b.Group);
        if (group < first)
        {
            // The edge moves further than either border, which displaces both places the other way.
            return Difference(edge, b.Line, a.Line) is var moved and not 0 ? moved
                : a.Group == b.Group ? 0
                : a.Group < b.Group ? Shift(edge, a.Line) : -Shift(edge, b.Line);
        }

        return a.Group == b.Group ? Difference(edge, a.Line, b.Line) : a.Group == first ? Shift(edge, a.Line) : -Shift(edge, b.Line);
    }

    // Sign of c of one border: that of its ε, else that of its ε².
    private static int Shift(Segment edge, Segment line)
    {
        var (x, y) = Vector(line);
        return Math.Sign(Cross(line, edge)) * (y != 0 ? -Math.Sign(y) : Math.Sign(x));
    }

    // Sign of c of the first border less c of the second.
    private static int Difference(Segment edge, Segment a, Segment b)
    {
        var ((ax, ay), (bx, by)) = (Vector(a), Vector(b));
        long wholeA = Cross(a, edge), wholeB = Cross(b, edge);
        var sign = Math.Sign(wholeA) * Math.Sign(wholeB);
        var first = Int128.Sign((Int128)by * wholeA - (Int128)ay * wholeB);
        return sign * (first != 0 ? first : Int128.Sign((Int128)ax * wholeB - (Int128)bx * wholeA));
    }

    private static (long X, long Y) Vector(Segment line) => ((long)line.X1 - line.X0, (long)line.Y1 - line.Y0);

    private static long Cross(Segment a, Segment b)
    {
        var ((ax, ay), (bx, by)) = (Vector(a), Vector(b));
        return ax * by - ay * bx;
    }
}
