using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>The rows of a layer while they grow: corners, rings and items in the order they were read.</summary>
internal sealed class CornerRows
{
    private readonly EllipsoidCorrection? model;
    private readonly List<int> ringStart = [0];
    private readonly List<int> slotRing;
    private readonly List<int> items;
    private readonly List<uint> keys;
    private readonly List<long> ringArea = [], ringCorrection = [];
    private int[] x = [], y = [];
    private long[] correctionBefore = [];
    private int itemStart, itemRing;
    private bool isAlongCurve = true;

    internal CornerRows(EllipsoidCorrection? model, int items)
    {
        this.model = model;
        slotRing = new(items + 1) { 0 };
        this.items = new(items);
        keys = new(items);
    }

    internal int CornerCount { get; private set; }

    internal int CornersOfItem => CornerCount - itemStart;

    internal int RingsOfItem => ringStart.Count - 1 - itemRing;

    internal Span<int> ItemX => x.AsSpan(itemStart, CornersOfItem);

    internal Span<int> ItemY => y.AsSpan(itemStart, CornersOfItem);

    /// <summary>Where the rings of the item start, and its end; counted from the first corner of the layer.</summary>
    internal ReadOnlySpan<int> RingStarts => CollectionsMarshal.AsSpan(ringStart)[itemRing..];

    /// <summary>Makes room for so many corners more.</summary>
    internal void Reserve(int corners)
    {
        if (CornerCount + (long)corners <= x.Length)
        {
            return;
        }

        // Fresh pages cost more than all the work on them: nothing is cleared, and readers say beforehand how much will come.
        var size = (int)Math.Min(Array.MaxLength, Math.Max(CornerCount + (long)corners, 2L * x.Length));
        (x, y) = (Moved(x, size), Moved(y, size));
        correctionBefore = model is null ? [] : Moved(correctionBefore, size);
    }

    /// <summary>Space for a ring, kept by <see cref="EndRing"/>.</summary>
    internal RingRoom Room(int corners)
    {
        Reserve(corners);
        return new(x.AsSpan(CornerCount, corners), y.AsSpan(CornerCount, corners));
    }

    internal void EndRing(int corners)
    {
        CornerCount += corners;
        ringStart.Add(CornerCount);
    }

    internal void DropItem()
    {
        CornerCount = itemStart;
        CollectionsMarshal.SetCount(ringStart, itemRing + 1);
    }

    internal void EndItem(int item, ReadOnlySpan<long> areas)
    {
        var key = CornersOfItem > 0 ? SpaceFillingCurve.KeyOf(x[itemStart], y[itemStart]) : 0;
        isAlongCurve &= items.Count == 0 || keys[^1] < key || (keys[^1] == key && items[^1] < item);
        items.Add(item);
        keys.Add(key);
        ringArea.AddRange(areas);
        for (var r = itemRing; r + 1 < ringStart.Count; r++)
        {
            int start = ringStart[r], n = ringStart[r + 1] - start;
            ringCorrection.Add(model is null ? 0 : RingIntegral.Correction(x.AsSpan(start, n), y.AsSpan(start, n), model, correctionBefore.AsSpan(start, n)));
        }

        itemRing = ringStart.Count - 1;
        itemStart = CornerCount;
        slotRing.Add(itemRing);
    }

    /// <summary>The layer along the curve, items that start in one cell in the caller's order.</summary>
    internal (CornerStore Store, int[] ItemOfSlot) Finish()
    {
        if (!isAlongCurve)
        {
            return AlongCurve();
        }

        return (
            new()
            {
                CornerCount = CornerCount,
                X = x,
                Y = y,
                RingStart = [.. ringStart],
                SlotRing = [.. slotRing],
                RingArea = [.. ringArea],
                RingCorrection = [.. ringCorrection],
                CorrectionBefore = correctionBefore,
            },
            [.. items]);
    }

    private (CornerStore Store, int[] ItemOfSlot) AlongCurve()
    {
        var sorted = new CornerRows(model, items.Count);
        sorted.Reserve(CornerCount);
        foreach (var slot in CurveOrder.Of(CollectionsMarshal.AsSpan(keys), CollectionsMarshal.AsSpan(items)))
        {
            sorted.Append(this, slot);
        }

        return sorted.Finish();
    }

    private void Append(CornerRows from, int slot)
    {
        for (var r = from.slotRing[slot]; r < from.slotRing[slot + 1]; r++)
        {
            int start = from.ringStart[r], n = from.ringStart[r + 1] - start;
            from.x.AsSpan(start, n).CopyTo(x.AsSpan(CornerCount));
            from.y.AsSpan(start, n).CopyTo(y.AsSpan(CornerCount));
            if (model is not null)
            {
                from.correctionBefore.AsSpan(start, n).CopyTo(correctionBefore.AsSpan(CornerCount));
            }

            ringArea.Add(from.ringArea[r]);
            ringCorrection.Add(from.ringCorrection[r]);
            EndRing(n);
        }

        items.Add(from.items[slot]);
        slotRing.Add(ringStart.Count - 1);
    }

    private T[] Moved<T>(T[] from, int size)
    {
        var to = GC.AllocateUninitializedArray<T>(size);
        from.AsSpan(0, CornerCount).CopyTo(to);
        return to;
    }

    /// <summary>Where the corners of one ring go.</summary>
    internal readonly ref struct RingRoom(Span<int> x, Span<int> y)
    {
        private readonly Span<int> x = x, y = y;

        internal void Deconstruct(out Span<int> x, out Span<int> y)
        {
            x = this.x;
            y = this.y;
        }
    }
}
