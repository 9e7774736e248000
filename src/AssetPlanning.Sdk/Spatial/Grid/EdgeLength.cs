namespace AssetPlanning.Spatial;

/// <summary>The length of an edge and of the way to a place on it, in units of <see cref="MeasuredLength"/>.</summary>
/// <remarks>Places are counted from the lexicographically first end, so that an edge and its reverse round alike.</remarks>
internal static class EdgeLength
{
    private const int SquareOfUnitsPerStep = MeasuredLength.UnitsPerStep * MeasuredLength.UnitsPerStep;

    internal static long Of(Segment e)
    {
        long dx = (long)e.X1 - e.X0, dy = (long)e.Y1 - e.Y0;
        return (long)IntegerRoot.Nearest((UInt128)(ulong)(dx * dx + dy * dy) * SquareOfUnitsPerStep);
    }

    /// <summary>The way to the place a fraction of the edge away from its first end, half a unit up.</summary>
    internal static long At(long length, ulong numerator, ulong denominator) =>
        (long)(((UInt128)numerator * (ulong)length * 2 + denominator) / ((UInt128)denominator * 2));

    /// <summary>The common stretch of two edges on one line, forward, its ends corners of them; none when they share no length.</summary>
    internal static Segment? Common(Segment e, Segment f)
    {
        if (Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X0, f.Y0) != 0 || Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X1, f.Y1) != 0)
        {
            return null;
        }

        (e, f) = (e.Forward, f.Forward);
        var from = (e.X0, e.Y0).CompareTo((f.X0, f.Y0)) >= 0 ? e : f;
        var to = (e.X1, e.Y1).CompareTo((f.X1, f.Y1)) <= 0 ? e : f;
        return (from.X0, from.Y0).CompareTo((to.X1, to.Y1)) >= 0 ? null : new(from.X0, from.Y0, to.X1, to.Y1);
    }

    /// <summary>The same stretch by its places on the first edge, whose length is known.</summary>
    internal static (long From, long To)? Common(Segment e, long length, Segment f) => Common(e, f) is { } common
        ? (PlaceOf(e.Forward, length, common.X0, common.Y0), PlaceOf(e.Forward, length, common.X1, common.Y1))
        : null;

    // Of a grid point on the edge: both coordinates are the same fraction of the way, one of them has a way to go.
    private static long PlaceOf(Segment e, long length, int x, int y) => e.X0 != e.X1
        ? At(length, (ulong)Math.Abs((long)x - e.X0), (ulong)Math.Abs((long)e.X1 - e.X0))
        : At(length, (ulong)Math.Abs((long)y - e.Y0), (ulong)Math.Abs((long)e.Y1 - e.Y0));
}
