using System.Runtime.Intrinsics;

namespace AssetPlanning.Accounting;

/// <summary>One property of every posting, as the number of its value (列): two bytes a posting where the values are few, otherwise four.</summary>
internal abstract class CodeColumn
{
    /// <summary>How many different values.</summary>
    internal int Size { get; private init; }

    internal abstract int this[int row] { get; }

    /// <summary>Adds the number of each posting's value, times a stride, to its cell.</summary>
    internal abstract void AddTo(Span<int> cells, int first, int stride);

    /// <summary>Adds what a table gives for each posting's value to its cell.</summary>
    internal abstract void AddTo(Span<int> cells, int first, int[] table);

    /// <summary>Keeps the amounts of postings whose value is one of a contiguous range, and makes the others nothing.</summary>
    internal abstract void Keep(ReadOnlySpan<long> given, Span<long> kept, int first, int from, int count);

    /// <summary>Keeps the amounts of postings whose value the table holds all bits for.</summary>
    internal abstract void Keep(ReadOnlySpan<long> given, Span<long> kept, int first, long[] table);

    /// <summary>A column of values met in some order, each under the number of its place in the right one.</summary>
    internal static CodeColumn Of(List<int> met, int[] places, int size)
    {
        if (size > ushort.MaxValue)
        {
            return new Wide([.. met.Select(number => places[number])]) { Size = size };
        }

        var narrow = new ushort[met.Count];
        for (var row = 0; row < narrow.Length; row++)
        {
            narrow[row] = (ushort)places[met[row]];
        }

        return new Narrow(narrow) { Size = size };
    }

    private sealed class Narrow(ushort[] codes) : CodeColumn
    {
        internal override int this[int row] => codes[row];

        internal override void AddTo(Span<int> cells, int first, int stride)
        {
            ReadOnlySpan<ushort> here = codes.AsSpan(first, cells.Length);
            var strides = Vector256.Create(stride);
            var at = 0;
            for (; at <= here.Length - 16; at += 16)
            {
                var (low, high) = Vector256.Widen(Vector256.Create(here.Slice(at, 16)));
                (Vector256.Create((ReadOnlySpan<int>)cells.Slice(at, 8)) + (low.AsInt32() * strides)).CopyTo(cells.Slice(at, 8));
                (Vector256.Create((ReadOnlySpan<int>)cells.Slice(at + 8, 8)) + (high.AsInt32() * strides)).CopyTo(cells.Slice(at + 8, 8));
            }

            for (; at < here.Length; at++)
            {
                cells[at] += here[at] * stride;
            }
        }

        internal override void AddTo(Span<int> cells, int first, int[] table)
        {
            var here = codes.AsSpan(first, cells.Length);
            for (var at = 0; at < here.Length; at++)
            {
                cells[at] += table[here[at]];
            }
        }

        internal override void Keep(ReadOnlySpan<long> given, Span<long> kept, int first, int from, int count)
        {
            if (count == 0)
            {
                kept.Clear();
                return;
            }

            ReadOnlySpan<ushort> here = codes.AsSpan(first, kept.Length);
            var (start, last) = (Vector256.Create((ushort)from), Vector256.Create((ushort)(count - 1)));
            var at = 0;
            for (; at <= here.Length - 16; at += 16)
            {
                // Below the range the difference wraps to something larger than any count.
                var apart = Vector256.Create(here.Slice(at, 16)) - start;
                var (low, high) = Vector256.Widen(Vector256.LessThanOrEqual(apart, last).AsInt16());
                Mask(given.Slice(at, 8), kept.Slice(at, 8), low);
                Mask(given.Slice(at + 8, 8), kept.Slice(at + 8, 8), high);
            }

            for (; at < here.Length; at++)
            {
                kept[at] = here[at] >= from && here[at] < from + count ? given[at] : 0;
            }
        }

        /// <summary>A comparison gives all bits or none, and widening keeps that.</summary>
        private static void Mask(ReadOnlySpan<long> given, Span<long> kept, Vector256<int> mask)
        {
            var (low, high) = Vector256.Widen(mask);
            (Vector256.Create(given[..4]) & low).CopyTo(kept[..4]);
            (Vector256.Create(given[4..]) & high).CopyTo(kept[4..]);
        }

        internal override void Keep(ReadOnlySpan<long> given, Span<long> kept, int first, long[] table)
        {
            var here = codes.AsSpan(first, kept.Length);
            for (var at = 0; at < here.Length; at++)
            {
                kept[at] = given[at] & table[here[at]];
            }
        }
    }

    private sealed class Wide(int[] codes) : CodeColumn
    {
        internal override int this[int row] => codes[row];

        internal override void AddTo(Span<int> cells, int first, int stride)
        {
            var here = codes.AsSpan(first, cells.Length);
            for (var at = 0; at < here.Length; at++)
            {
                cells[at] += here[at] * stride;
            }
        }

        internal override void AddTo(Span<int> cells, int first, int[] table)
        {
            var here = codes.AsSpan(first, cells.Length);
            for (var at = 0; at < here.Length; at++)
            {
                cells[at] += table[here[at]];
            }
        }

        internal override void Keep(ReadOnlySpan<long> given, Span<long> kept, int first, int from, int count)
        {
            var here = codes.AsSpan(first, kept.Length);
            for (var at = 0; at < here.Length; at++)
            {
                kept[at] = here[at] >= from && here[at] < from + count ? given[at] : 0;
            }
        }

        internal override void Keep(ReadOnlySpan<long> given, Span<long> kept, int first, long[] table)
        {
            var here = codes.AsSpan(first, kept.Length);
            for (var at = 0; at < here.Length; at++)
            {
                kept[at] = given[at] & table[here[at]];
            }
        }
    }
}
