namespace AssetPlanning.Spatial;

/// <summary>Collects, for one tile of patches, the pieces of a zone layer that come near them, as a layer of the tile's frame.</summary>
/// <remarks>
/// A piece may reach further than the tile holds. Its corners beyond the window (the box of the patches, widened by the longest
/// edge) are drawn in to the border of the window's box, axis by axis. An edge that comes near the patches keeps both its ends.
/// Any other edge lies wholly beyond one side of the patches, and so does it with its ends drawn in: no point of a patch changes
/// sides. Crossings, and the stretches of border inside patches, are those of the whole polygon to the bit; what the
/// deformed stretches contribute cancels out, as the exact prefix sums of a closed ring do.
/// </remarks>
internal sealed class TileNeighbours
{
    private readonly WideTile tile;
    private readonly StepBox window;
    private readonly List<int> x = [], y = [], ringStart = [0], slotRing = [0], itemOfPiece = [];

    private TileNeighbours(WideTile tile)
    {
        this.tile = tile;
        window = tile.Box.Widened(WideFrame.LongestEdge);
    }

    /// <summary>The near pieces as a layer of their own, and the caller's number of each in the zone layer.</summary>
    internal static (PolygonSet Pieces, int[] ItemOfPiece) Of(WideTile tile, WideLayer zones)
    {
        var near = new TileNeighbours(tile);
        foreach (var other in zones.Tiles)
        {
            if (!other.Box.Meets(tile.Box))
            {
                continue;
            }

            for (var slot = 0; slot < other.BoxOfSlot.Length; slot++)
            {
                if (other.BoxOfSlot[slot].Meets(tile.Box))
                {
                    near.Add(other, slot);
                }
            }
        }

        return (near.ToLayer(), [.. near.itemOfPiece]);
    }

    private void Add(WideTile other, int slot)
    {
        var corners = other.Pieces.Corners;
        for (var r = corners.SlotRing[slot]; r < corners.SlotRing[slot + 1]; r++)
        {
            var start = x.Count;
            for (var i = corners.RingStart[r]; i < corners.RingStart[r + 1]; i++)
            {
                Append(start, other.Origin.X + corners.X[i], other.Origin.Y + corners.Y[i]);
            }

            // A ring drawn together to a point or a line back and forth holds no patch.
            if (x.Count - start < 4)
            {
                x.RemoveRange(start, x.Count - start);
                y.RemoveRange(start, y.Count - start);
                continue;
            }

            ringStart.Add(x.Count);
        }

        slotRing.Add(ringStart.Count - 1);
        itemOfPiece.Add(other.ItemOfSlot(slot));
    }

    private void Append(int start, long cornerX, long cornerY)
    {
        var px = (int)(Math.Clamp(cornerX, window.Left, window.Right) - tile.Origin.X);
        var py = (int)(Math.Clamp(cornerY, window.Bottom, window.Top) - tile.Origin.Y);
        if (x.Count > start && x[^1] == px && y[^1] == py)
        {
            return;
        }

        x.Add(px);
        y.Add(py);
    }

    private PolygonSet ToLayer()
    {
        var rings = ringStart.Count - 1;
        var frame = tile.Pieces.Frame;
        var store = new CornerStore
        {
            CornerCount = x.Count,
            X = [.. x],
            Y = [.. y],
            RingStart = [.. ringStart],
            SlotRing = [.. slotRing],
            RingArea = new long[rings],
            RingCorrection = new long[rings],
            CorrectionBefore = frame.Correction is null ? [] : new long[x.Count],
        };
        for (var r = 0; r < rings; r++)
        {
            var (from, length) = (ringStart[r], ringStart[r + 1] - ringStart[r]);
            ReadOnlySpan<int> ringX = store.X.AsSpan(from, length), ringY = store.Y.AsSpan(from, length);
            store.RingArea[r] = RingIntegral.Area(ringX, ringY);
            if (frame.Correction is { } model)
            {
                store.RingCorrection[r] = RingIntegral.Correction(ringX, ringY, model, store.CorrectionBefore.AsSpan(from, length));
            }
        }

        return new(frame, store, [.. Enumerable.Range(0, itemOfPiece.Count)], itemOfPiece.Count, [], []);
    }
}
