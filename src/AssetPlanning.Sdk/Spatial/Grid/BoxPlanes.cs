using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>A box on the grid.</summary>
internal readonly record struct Box(int LowX, int HighX, int LowY, int HighY);

/// <summary>Boxes on the grid, one row per side, so that one vector compare sees eight.</summary>
/// <remarks>An empty box has its sides the wrong way round and meets nothing.</remarks>
internal sealed class BoxPlanes
{
    internal const int Width = 8;

    private int[] lowX = [], highX = [], lowY = [], highY = [];

    internal int Count { get; private set; }

    internal void Resize(int count)
    {
        Count = count;
        var padded = (count + Width - 1) / Width * Width;
        if (padded > lowX.Length)
        {
            var size = Math.Max(padded, 2 * lowX.Length);
            (lowX, highX, lowY, highY) = (new int[size], new int[size], new int[size], new int[size]);
        }

        for (var i = count; i < padded; i++)
        {
            SetEmpty(i);
        }

        if (count > 0)
        {
            SetEmpty(count - 1);
        }
    }

    internal void SetEmpty(int i) => (lowX[i], highX[i], lowY[i], highY[i]) = (int.MaxValue, int.MinValue, int.MaxValue, int.MinValue);

    /// <summary>The boxes of the edges between following corners.</summary>
    internal void Fill(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        FillAxis(x, lowX, highX);
        FillAxis(y, lowY, highY);
    }

    internal void Cover(BoxPlanes below)
    {
        Resize((below.Count + Width - 1) / Width);
        for (var i = 0; i < Count; i++)
        {
            lowX[i] = Lowest(Eight(below.lowX, i * Width));
            highX[i] = ~Lowest(~Eight(below.highX, i * Width));
            lowY[i] = Lowest(Eight(below.lowY, i * Width));
            highY[i] = ~Lowest(~Eight(below.highY, i * Width));
        }
    }

    internal Box BoxOf(int i) => new(lowX[i], highX[i], lowY[i], highY[i]);

    /// <summary>Which of the eight boxes from <paramref name="other"/> on meet a box, as bits.</summary>
    internal uint Meeting(Box box, int other)
    {
        var apart = Vector256.GreaterThan(Eight(lowX, other), Vector256.Create(box.HighX))
            | Vector256.GreaterThan(Vector256.Create(box.LowX), Eight(highX, other))
            | Vector256.GreaterThan(Eight(lowY, other), Vector256.Create(box.HighY))
            | Vector256.GreaterThan(Vector256.Create(box.LowY), Eight(highY, other));
        return ~apart.ExtractMostSignificantBits() & 0xff;
    }

    private static void FillAxis(ReadOnlySpan<int> values, int[] low, int[] high)
    {
        var i = 0;
        for (; i + Width < values.Length; i += Width)
        {
            Vector256<int> from = Vector256.Create(values[i..]), to = Vector256.Create(values[(i + 1)..]);
            Vector256.Min(from, to).CopyTo(low, i);
            Vector256.Max(from, to).CopyTo(high, i);
        }

        for (; i + 1 < values.Length; i++)
        {
            (low[i], high[i]) = (Math.Min(values[i], values[i + 1]), Math.Max(values[i], values[i + 1]));
        }
    }

    private static Vector256<int> Eight(int[] plane, int from) => Vector256.Create((ReadOnlySpan<int>)plane.AsSpan(from, Width));

    private static int Lowest(Vector256<int> eight)
    {
        var four = Vector128.Min(eight.GetLower(), eight.GetUpper());
        return Math.Min(Math.Min(four[0], four[1]), Math.Min(four[2], four[3]));
    }
}
