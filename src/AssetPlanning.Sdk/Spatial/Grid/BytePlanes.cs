using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>Boxes of edges in cells of one byte, one row per side, so that one vector compare sees thirty-two.</summary>
/// <remarks>Cells lie within −127 … 126; an empty box has its sides the wrong way round at the ends of the range and meets nothing.</remarks>
internal sealed class BytePlanes(int room)
{
    private const int Width = 32;

    private readonly sbyte[] lowX = new sbyte[room], highX = new sbyte[room], lowY = new sbyte[room], highY = new sbyte[room];

    /// <summary>The boxes between following corners.</summary>
    internal void CoverSteps(ReadOnlySpan<sbyte> x, ReadOnlySpan<sbyte> y, int count)
    {
        for (var i = 0; i < count; i += Width)
        {
            Vector256<sbyte> x0 = Vector256.Create(x[i..]), x1 = Vector256.Create(x[(i + 1)..]), y0 = Vector256.Create(y[i..]), y1 = Vector256.Create(y[(i + 1)..]);
            Put(i, new(Vector256.Min(x0, x1), Vector256.Max(x0, x1), Vector256.Min(y0, y1), Vector256.Max(y0, y1)));
        }
    }

    /// <summary>The boxes around four of another row each.</summary>
    internal void CoverFours(BytePlanes below, int count)
    {
        for (var u = 0; u < count; u += 8)
        {
            var from = 4 * u;
            Four(Vector256.Create(below.lowX, from)).CopyTo(lowX, u);
            (~Four(~Vector256.Create(below.highX, from))).CopyTo(highX, u);
            Four(Vector256.Create(below.lowY, from)).CopyTo(lowY, u);
            (~Four(~Vector256.Create(below.highY, from))).CopyTo(highY, u);
        }

        EmptyFrom(count);
    }

    internal void SetEmpty(int i) => (lowX[i], highX[i], lowY[i], highY[i]) = (sbyte.MaxValue, sbyte.MinValue, sbyte.MaxValue, sbyte.MinValue);

    /// <summary>Empties as many places as a step may look beyond the end.</summary>
    internal void EmptyFrom(int i)
    {
        Vector256<sbyte> low = Vector256.Create(sbyte.MaxValue), high = Vector256.Create(sbyte.MinValue);
        Put(i, new(low, high, low, high));
        if (i + 2 * Width <= room)
        {
            Put(i + Width, new(low, high, low, high));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Boxes At(int i) => new(Vector256.Create(lowX, i), Vector256.Create(highX, i), Vector256.Create(lowY, i), Vector256.Create(highY, i));

    /// <summary>Which of the thirty-two boxes from a place on meet those of another row in the same place, as bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint Meeting(in Boxes other, int i)
    {
        var apart = Vector256.GreaterThan(Vector256.Create(lowX, i), other.HighX)
            | Vector256.GreaterThan(other.LowX, Vector256.Create(highX, i))
            | Vector256.GreaterThan(Vector256.Create(lowY, i), other.HighY)
            | Vector256.GreaterThan(other.LowY, Vector256.Create(highY, i));
        return ~apart.ExtractMostSignificantBits();
    }

    /// <summary>One box in every place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Boxes Everywhere(int i) => new(Vector256.Create(lowX[i]), Vector256.Create(highX[i]), Vector256.Create(lowY[i]), Vector256.Create(highY[i]));

    /// <summary>Which of four boxes meet which of four others: bit 4a + b.</summary>
    internal uint MeetingFours(int first, int other)
    {
        var apart = Vector128.GreaterThan(InTurn(lowX, other), Each(highX, first))
            | Vector128.GreaterThan(Each(lowX, first), InTurn(highX, other))
            | Vector128.GreaterThan(InTurn(lowY, other), Each(highY, first))
            | Vector128.GreaterThan(Each(lowY, first), InTurn(highY, other));
        return ~apart.ExtractMostSignificantBits() & 0xffff;
    }

    private void Put(int i, Boxes boxes)
    {
        boxes.LowX.CopyTo(lowX, i);
        boxes.HighX.CopyTo(highX, i);
        boxes.LowY.CopyTo(lowY, i);
        boxes.HighY.CopyTo(highY, i);
    }

    // The least of each four neighbours.
    private static Vector64<sbyte> Four(Vector256<sbyte> values)
    {
        var two = Vector256.Min(values, (values.AsUInt32() >> 8).AsSByte());
        var one = Vector256.Min(two, (two.AsUInt32() >> 16).AsSByte()).AsInt32();
        var shorts = Vector128.Narrow(one.GetLower(), one.GetUpper());
        return Vector64.Narrow(shorts.GetLower(), shorts.GetUpper());
    }

    private static Vector128<sbyte> Each(sbyte[] plane, int from) =>
        Vector128.Shuffle(InTurn(plane, from), Vector128.Create(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3));

    private static Vector128<sbyte> InTurn(sbyte[] plane, int from) => Vector128.Create(MemoryMarshal.Read<uint>(MemoryMarshal.AsBytes(plane.AsSpan(from, 4)))).AsSByte();

    /// <summary>Thirty-two boxes.</summary>
    internal readonly struct Boxes(Vector256<sbyte> lowX, Vector256<sbyte> highX, Vector256<sbyte> lowY, Vector256<sbyte> highY)
    {
        internal readonly Vector256<sbyte> LowX = lowX, HighX = highX, LowY = lowY, HighY = highY;
    }
}
