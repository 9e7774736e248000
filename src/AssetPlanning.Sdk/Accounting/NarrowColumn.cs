using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace AssetPlanning.Accounting;

/// <summary>A column of at most 65,535 different values, read sixteen at a time (窄列).</summary>
/// <remarks>Its loops are compiled at once to the end: they run millions of times within a few calls, too few to be noticed.</remarks>
internal sealed class NarrowColumn(ushort[] codes) : CodeColumn
{
    private const int Lanes = 16;

    internal override int this[int row] => codes[row];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override void AddTo(Span<int> cells, int first, int stride)
    {
        ReadOnlySpan<ushort> here = codes.AsSpan(first, cells.Length);
        var strides = Vector256.Create(stride);
        var at = 0;
        for (; at <= here.Length - Lanes; at += Lanes)
        {
            var (low, high) = Vector256.Widen(Vector256.Create(here.Slice(at, Lanes)));
            (Vector256.Create((ReadOnlySpan<int>)cells.Slice(at, 8)) + (low.AsInt32() * strides)).CopyTo(cells.Slice(at, 8));
            (Vector256.Create((ReadOnlySpan<int>)cells.Slice(at + 8, 8)) + (high.AsInt32() * strides)).CopyTo(cells.Slice(at + 8, 8));
        }

        for (; at < here.Length; at++)
        {
            cells[at] += here[at] * stride;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override void AddTo(Span<int> cells, int first, int[] table)
    {
        var here = codes.AsSpan(first, cells.Length);
        for (var at = 0; at < here.Length; at++)
        {
            cells[at] += table[here[at]];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override void Keep(RowBits rows, int from, int count)
    {
        if (count == 0)
        {
            rows.Words.Clear();
            return;
        }

        var (start, last) = (Vector256.Create((ushort)from), Vector256.Create((ushort)(count - 1)));
        for (var word = 0; word < rows.Words.Length; word++)
        {
            ReadOnlySpan<ushort> here = codes.AsSpan(rows.First + (word * RowBits.InAWord), rows.CountIn(word));
            if (here.Length == RowBits.InAWord)
            {
                rows.Words[word] &= Within(here[..32], start, last) | ((ulong)Within(here[32..], start, last) << 32);
                continue;
            }

            var kept = 0UL;
            for (var at = 0; at < here.Length; at++)
            {
                kept |= here[at] >= from && here[at] < from + count ? 1UL << at : 0;
            }

            rows.Words[word] &= kept;
        }
    }

    /// <summary>Below the range the difference wraps to something larger than any count; a comparison gives all bits or none.</summary>
    private static uint Within(ReadOnlySpan<ushort> here, Vector256<ushort> start, Vector256<ushort> last) =>
        Vector256.Narrow(
            Vector256.LessThanOrEqual(Vector256.Create(here[..Lanes]) - start, last),
            Vector256.LessThanOrEqual(Vector256.Create(here[Lanes..]) - start, last)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal override void Keep(RowBits rows, ulong[] table)
    {
        for (var word = 0; word < rows.Words.Length; word++)
        {
            var here = codes.AsSpan(rows.First + (word * RowBits.InAWord), rows.CountIn(word));
            var kept = 0UL;
            for (var at = 0; at < here.Length; at++)
            {
                kept |= table[here[at]] << at;
            }

            rows.Words[word] &= kept;
        }
    }
}
