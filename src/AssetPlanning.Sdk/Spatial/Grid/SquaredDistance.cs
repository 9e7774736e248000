namespace AssetPlanning.Spatial;

/// <summary>The square of a distance between edges in grid steps: a whole number and a proper fraction, exactly.</summary>
/// <remarks>
/// To a corner it is an integer; to the foot on an edge it is cross² / length², a rational of 126 over 63 bits. Two of them compare
/// by their whole parts and then by one product of 63 bits each: no root and no double decides which is nearer.
/// </remarks>
internal readonly record struct SquaredDistance(UInt128 Whole, ulong Rest, ulong Divisor) : IComparable<SquaredDistance>
{
    internal static SquaredDistance Zero => new(0, 0, 1);

    public int CompareTo(SquaredDistance other) => Whole != other.Whole
        ? Whole.CompareTo(other.Whole)
        : ((UInt128)Rest * other.Divisor).CompareTo((UInt128)other.Rest * Divisor);

    /// <summary>Between two edges, ends included; a point is an edge without length.</summary>
    internal static SquaredDistance Between(Segment e, Segment f)
    {
        if (Cross(e, f))
        {
            return Zero;
        }

        var nearest = Least(ToEdge(e.X0, e.Y0, f), ToEdge(e.X1, e.Y1, f));
        return Least(nearest, Least(ToEdge(f.X0, f.Y0, e), ToEdge(f.X1, f.Y1, e)));
    }

    /// <summary>Whether the distance is not larger than a number of grid steps.</summary>
    internal bool IsWithin(int steps)
    {
        var square = (UInt128)((ulong)steps * (ulong)steps);
        return Whole < square || (Whole == square && Rest == 0);
    }

    /// <summary>The distance, rounded once to the nearest unit.</summary>
    internal MeasuredLength Root()
    {
        const int scale = MeasuredLength.UnitsPerStep * MeasuredLength.UnitsPerStep;
        return new((long)(IntegerRoot.Floor((Whole * scale * 4) + ((UInt128)Rest * scale * 4 / Divisor)) + 1) >> 1);
    }

    /// <summary>The smallest number of whole steps that is not less than the distance.</summary>
    internal long Ceiling()
    {
        var root = IntegerRoot.Floor(Whole);
        return (long)root + ((UInt128)root * root == Whole && Rest == 0 ? 0 : 1);
    }

    private static SquaredDistance Least(SquaredDistance a, SquaredDistance b) => a.CompareTo(b) <= 0 ? a : b;

    private static SquaredDistance ToEdge(int x, int y, Segment f)
    {
        long dx = (long)f.X1 - f.X0, dy = (long)f.Y1 - f.Y0, px = (long)x - f.X0, py = (long)y - f.Y0;
        long along = dx * px + dy * py, square = dx * dx + dy * dy;
        if (along <= 0)
        {
            return new((ulong)(px * px + py * py), 0, 1);
        }

        if (along >= square)
        {
            long qx = (long)x - f.X1, qy = (long)y - f.Y1;
            return new((ulong)(qx * qx + qy * qy), 0, 1);
        }

        var cross = CrossingPlace.Magnitude(Orientation.Of(f.X0, f.Y0, f.X1, f.Y1, x, y));
        var (whole, rest) = UInt128.DivRem((UInt128)cross * cross, (ulong)square);
        return new(whole, (ulong)rest, (ulong)square);
    }

    private static bool Cross(Segment e, Segment f)
    {
        int a = Math.Sign(Orientation.Of(f.X0, f.Y0, f.X1, f.Y1, e.X0, e.Y0)), b = Math.Sign(Orientation.Of(f.X0, f.Y0, f.X1, f.Y1, e.X1, e.Y1));
        int c = Math.Sign(Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X0, f.Y0)), d = Math.Sign(Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X1, f.Y1));
        return a * b < 0 && c * d < 0;
    }
}
