using System.Numerics;
using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>Tells that the boundaries of a small item touch at most, without looking for the place where they do more.</summary>
/// <remarks>
/// Corners are thrown onto 254 × 254 cells over the item, by a rule that keeps their order along each axis: boxes apart in
/// cells are apart on the ground, and a vector compares thirty-two boxes of bytes. Edges up to seven places from each other
/// are compared by laying the row of edges beside itself; farther ones first in units of four. Only pairs left over get the
/// exact test, so the answer is exact.
/// </remarks>
internal sealed class BoundarySieve
{
    /// <summary>Largest item it takes: beyond, cells grow coarse and comparing all units slow.</summary>
    internal const int MostCorners = 512;

    private const int Width = 32, Unit = 4, Near = 2 * Unit - 1, Room = MostCorners + 2 * Width, UnitRoom = MostCorners / Unit + Width;

    private readonly sbyte[] cellX = new sbyte[Room], cellY = new sbyte[Room];
    private readonly BytePlanes edges = new(Room), units = new(UnitRoom);
    private EdgeContact contact;

    /// <summary>Whether no boundary crosses or runs along another; edges that follow each other are not compared.</summary>
    internal bool IsClean(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart)
    {
        ToCells(x, cellX);
        ToCells(y, cellY);
        var count = x.Length;
        edges.CoverSteps(cellX, cellY, count);
        // The last corner of a ring starts no edge.
        foreach (var end in ringStart[1..])
        {
            edges.SetEmpty(end - ringStart[0] - 1);
        }

        edges.EmptyFrom(count);
        contact = new(null);
        CompareNear(x, y, ringStart);
        if (!contact.Found)
        {
            CompareUnits(x, y, ringStart);
        }

        return !contact.Found;
    }

    private void CompareNear(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart)
    {
        for (var i = 0; i < x.Length; i += Width)
        {
            var row = edges.At(i);
            for (var apart = 2; apart <= Near; apart++)
            {
                for (var meeting = edges.Meeting(row, i + apart); meeting != 0; meeting &= meeting - 1)
                {
                    var e = i + BitOperations.TrailingZeroCount(meeting);
                    contact.Inspect(x, y, ringStart, e, e + apart);
                    if (contact.Found)
                    {
                        return;
                    }
                }
            }
        }
    }

    private void CompareUnits(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart)
    {
        var count = (x.Length + Unit - 1) / Unit;
        units.CoverFours(edges, count);
        for (var u = 0; u + 2 < count; u++)
        {
            var box = units.Everywhere(u);
            for (var from = u + 2; from < count; from += Width)
            {
                for (var meeting = units.Meeting(box, from); meeting != 0; meeting &= meeting - 1)
                {
                    var v = from + BitOperations.TrailingZeroCount(meeting);
                    for (var pairs = edges.MeetingFours(u * Unit, v * Unit); pairs != 0; pairs &= pairs - 1)
                    {
                        var pair = BitOperations.TrailingZeroCount(pairs);
                        contact.Inspect(x, y, ringStart, u * Unit + pair / Unit, v * Unit + pair % Unit);
                        if (contact.Found)
                        {
                            return;
                        }
                    }
                }
            }
        }
    }

    // The difference to the least coordinate fits 31 bits; conversion, multiplication and truncation keep the order.
    private static void ToCells(ReadOnlySpan<int> values, Span<sbyte> cells)
    {
        Vector256<int> low = Vector256.Create(int.MaxValue), high = Vector256.Create(int.MinValue);
        var i = 0;
        for (; i + 8 <= values.Length; i += 8)
        {
            var eight = Vector256.Create(values[i..]);
            (low, high) = (Vector256.Min(low, eight), Vector256.Max(high, eight));
        }

        int least = Least(low), most = ~Least(~high);
        for (; i < values.Length; i++)
        {
            (least, most) = (Math.Min(least, values[i]), Math.Max(most, values[i]));
        }

        var scale = 253f / Math.Max(1, unchecked(most - least));
        var last = values.Length - 8;
        for (i = 0; i < values.Length; i += 8)
        {
            // The last step goes over corners done before rather than beyond the end.
            var from = Math.Min(i, last);
            if (from < 0)
            {
                for (; i < values.Length; i++)
                {
                    cells[i] = unchecked((sbyte)((int)((float)(values[i] - least) * scale) - 127));
                }

                return;
            }

            var shifted = Vector256.ConvertToInt32Native(Vector256.ConvertToSingle(Vector256.Create(values[from..]) - Vector256.Create(least)) * scale) - Vector256.Create(127);
            var shorts = Vector128.Narrow(shifted.GetLower(), shifted.GetUpper());
            Vector64.Narrow(shorts.GetLower(), shorts.GetUpper()).CopyTo(cells[from..]);
        }
    }

    private static int Least(Vector256<int> eight)
    {
        var four = Vector128.Min(eight.GetLower(), eight.GetUpper());
        return Math.Min(Math.Min(four[0], four[1]), Math.Min(four[2], four[3]));
    }
}
