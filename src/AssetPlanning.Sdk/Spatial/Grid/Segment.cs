namespace AssetPlanning.Spatial;

/// <summary>A directed edge on the grid.</summary>
internal readonly record struct Segment(int X0, int Y0, int X1, int Y1)
{
    internal bool IsBackward => Orientation.IsBackward(X0, Y0, X1, Y1);

    /// <summary>The same edge in the lexicographic order of its ends.</summary>
    internal Segment Forward => IsBackward ? new(X1, Y1, X0, Y0) : this;

    /// <summary>Order of undirected edges that follows geometry alone; both must be <see cref="Forward"/>.</summary>
    internal bool ComesAfter(Segment other) =>
        X0 != other.X0 ? X0 > other.X0 : Y0 != other.Y0 ? Y0 > other.Y0 : X1 != other.X1 ? X1 > other.X1 : Y1 > other.Y1;
}

/// <summary>Where two edges cross: how far the crossing is from the four ends, as exact numerators over one denominator.</summary>
/// <param name="StartOffset">Twice the area between edge e's start and edge f, without sign: numerator of the place on e.</param>
/// <param name="EndOffset">The same of e's end; the two add up to the denominator.</param>
/// <param name="OtherStart">Side of f's start seen from e, with sign.</param>
/// <param name="OtherEnd">Side of f's end seen from e, with sign.</param>
internal readonly record struct CrossingPlace(ulong StartOffset, ulong EndOffset, long OtherStart, long OtherEnd)
{
    internal ulong Denominator => unchecked(StartOffset + EndOffset);

    /// <summary>Whether the crossing lies inside both edges.</summary>
    internal bool IsProper => StartOffset != 0 && EndOffset != 0 && OtherStart != 0 && OtherEnd != 0;

    internal ulong OtherStartOffset => Magnitude(OtherStart);

    internal ulong OtherEndOffset => Magnitude(OtherEnd);

    internal static ulong Magnitude(long value) => unchecked((ulong)(value < 0 ? -value : value));
}
