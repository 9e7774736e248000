namespace AssetPlanning.Spatial;

/// <summary>The whole polygons of a wide layer that are measured together, 分块: a layer of pieces in a frame of their neighbourhood.</summary>
/// <remarks>A piece is what of one item lies in one tile; nothing is cut. Coordinates are whole steps from the tile's origin.</remarks>
internal sealed class WideTile
{
    internal WideTile((long X, long Y) origin, PolygonSet pieces, int[] itemOfPiece)
    {
        Origin = origin;
        Pieces = pieces;
        ItemOfPiece = itemOfPiece;
        BoxOfSlot = new StepBox[pieces.AcceptedCount];
        Box = StepBox.Nothing;
        for (var slot = 0; slot < BoxOfSlot.Length; slot++)
        {
            BoxOfSlot[slot] = BoxOf(pieces.Corners, slot, origin);
            Box = Box.With(BoxOfSlot[slot]);
        }
    }

    /// <summary>Steps from the origin of the wide frame.</summary>
    internal (long X, long Y) Origin { get; }

    internal PolygonSet Pieces { get; }

    /// <summary>The caller's number of the item each piece belongs to.</summary>
    internal int[] ItemOfPiece { get; }

    /// <summary>Box of each piece in the sorted order, from the origin of the wide frame.</summary>
    internal StepBox[] BoxOfSlot { get; }

    /// <summary>Box of all of them.</summary>
    internal StepBox Box { get; }

    internal int ItemOfSlot(int slot) => ItemOfPiece[Pieces.ItemOfSlot[slot]];

    private static StepBox BoxOf(CornerStore corners, int slot, (long X, long Y) origin)
    {
        var box = StepBox.Nothing;
        for (var r = corners.SlotRing[slot]; r < corners.SlotRing[slot + 1]; r++)
        {
            var (left, right) = BoxRange.Of(corners.X.AsSpan(corners.RingStart[r]..corners.RingStart[r + 1]));
            var (bottom, top) = BoxRange.Of(corners.Y.AsSpan(corners.RingStart[r]..corners.RingStart[r + 1]));
            box = box.With(new StepBox(left + origin.X, bottom + origin.Y, right + origin.X, top + origin.Y));
        }

        return box;
    }
}
