namespace AssetPlanning.Spatial;

/// <summary>The corners of a layer as plain rows of integers: no object per polygon, ring or point.</summary>
/// <remarks>Rings are closed: the first corner is stored again at the end. Never changed once built.</remarks>
internal sealed class CornerStore
{
    internal required int CornerCount { get; init; }

    /// <summary>Grid coordinates; the arrays may be longer than <see cref="CornerCount"/>.</summary>
    internal required int[] X { get; init; }

    /// <inheritdoc cref="X"/>
    internal required int[] Y { get; init; }

    /// <summary>First corner of each ring, and the end.</summary>
    internal required int[] RingStart { get; init; }

    /// <summary>First ring of each slot, and the end.</summary>
    internal required int[] SlotRing { get; init; }

    /// <summary>Signed planar area of each ring, in units.</summary>
    internal required long[] RingArea { get; init; }

    /// <summary>What the ellipsoid adds to each ring, in units; zeros without a projection.</summary>
    internal required long[] RingCorrection { get; init; }

    /// <summary>Per corner, what the ellipsoid adds to the edges of its ring before it, in units; empty without a projection.</summary>
    internal required long[] CorrectionBefore { get; init; }

    internal int SlotCount => SlotRing.Length - 1;

    internal int RingCount => RingStart.Length - 1;

    /// <summary>The edge from a corner to the next of its ring; the last corner of a ring starts none.</summary>
    internal Segment EdgeAt(int corner) => new(X[corner], Y[corner], X[corner + 1], Y[corner + 1]);
}
