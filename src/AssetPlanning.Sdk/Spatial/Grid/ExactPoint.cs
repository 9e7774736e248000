namespace AssetPlanning.Spatial;

/// <summary>A point where borders cross, exactly: the grid point below and to the left of it, and fractions of a step.</summary>
/// <remarks>
/// What is derived from it depends on the point alone, not on which two of the borders through it named it. The potential of a
/// border at the point is its integral 2·x dy from its start, less what all borders through the point have in common, rounded
/// once, half up, without a floating-point number: G + (u + X)(Y − v) − 2·k·v, with (u, v) the start of the edge seen from the grid
/// point, (X, Y) the fractions and k the easting of the grid point. So differences of potentials around a point add up to nothing.
/// </remarks>
internal readonly struct ExactPoint
{
    private const int LatticeBits = 20;
    private const ulong EstimatedBelow = 1UL << 50;

    private readonly long gridX, gridY;
    private readonly ulong restX, restY, whole;

    private ExactPoint(Segment edge, ulong offset, ulong whole)
    {
        this.whole = whole;
        (gridX, restX) = Along(edge.X0, (long)edge.X1 - edge.X0, offset, whole);
        (gridY, restY) = Along(edge.Y0, (long)edge.Y1 - edge.Y0, offset, whole);
    }

    /// <summary>The point on an edge at offset / whole from its start.</summary>
    internal static ExactPoint On(Segment edge, ulong offset, ulong whole) => new(edge, offset, whole);

    /// <summary>The potential here of an edge through the point, whose start has the given one.</summary>
    internal long Potential(Segment edge, long before)
    {
        unchecked
        {
            long u = edge.X0 - gridX, v = edge.Y0 - gridY;
            // u·Y − v·X + X·Y, as whole number + (rest + part + fraction) / whole.
            var (number, rest) = Divided((Int128)u * restY - (Int128)v * restX);
            var (part, fraction) = Product(restX, restY, whole);
            var twice = 2 * (rest + part) + whole + (2 * fraction >= whole ? UInt128.One : 0);
            return before - u * v - 2 * gridX * v + number + (long)DivRem(twice, 2 * (UInt128)whole).Quotient;
        }
    }

    /// <summary>What the ellipsoid adds to an edge from its canonical start to the point, taken on a lattice of 2⁻²⁰ steps.</summary>
    internal long Correction(Segment edge, EllipsoidCorrection? model)
    {
        if (model is null)
        {
            return 0;
        }

        var forward = edge.Forward;
        return model.EdgeUnits(forward.X0, forward.Y0, gridX + OnLattice(restX), gridY + OnLattice(restY));
    }

    private double OnLattice(ulong rest) => (double)(ulong)DivRem(((UInt128)rest << (LatticeBits + 1)) + whole, 2 * (UInt128)whole).Quotient / (1 << LatticeBits);

    // Nearly every dividend fits 64 bits, where the processor divides.
    private static (UInt128 Quotient, UInt128 Left) DivRem(UInt128 value, UInt128 by) =>
        value <= ulong.MaxValue && by <= ulong.MaxValue ? Math.DivRem((ulong)value, (ulong)by) : UInt128.DivRem(value, by);

    // x·y / whole of two rests: estimated where the estimate is off by one at most and what is left fits 64 bits.
    private static (UInt128 Quotient, UInt128 Left) Product(ulong x, ulong y, ulong whole)
    {
        if (whole >= EstimatedBelow)
        {
            return UInt128.DivRem((UInt128)x * y, whole);
        }

        unchecked
        {
            var quotient = (ulong)((double)x * y / whole);
            var left = (long)(x * y - quotient * whole);
            return left < 0 ? (quotient - 1, (ulong)left + whole)
                : (ulong)left >= whole ? (quotient + 1, (ulong)left - whole)
                : (quotient, (ulong)left);
        }
    }

    private (long Number, UInt128 Left) Divided(Int128 value)
    {
        var (number, rest) = DivRem((UInt128)Int128.Abs(value), whole);
        return value >= 0 ? ((long)number, rest) : rest == 0 ? (-(long)number, rest) : (-(long)number - 1, whole - rest);
    }

    private static (long Grid, ulong Left) Along(long start, long length, ulong offset, ulong whole)
    {
        var (steps, rest) = DivRem((UInt128)CrossingPlace.Magnitude(length) * offset, whole);
        return length >= 0 ? (start + (long)steps, (ulong)rest)
            : rest == 0 ? (start - (long)steps, 0)
            : (start - (long)steps - 1, whole - (ulong)rest);
    }
}
