using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>A raster over the zone edges: per cell the edges that touch it, and their boxes in planes.</summary>
/// <remarks>
/// Cells are squares of 2^shift steps, about one per edge and never finer than the mean edge, in compressed rows: the cells
/// of a row lie next to each other, so a stretch of cells is one run of entries. The four planes of boxes let one vector
/// compare reject eight entries.
/// </remarks>
internal sealed class EdgeGrid
{
    /// <summary>How many entries one comparison looks at.</summary>
    internal const int Width = 8;

    private const int FinestShift = 4, CellsPerEdge = 4, FewestCells = 64;

    private readonly int[] lowX, highX, lowY, highY;

    internal EdgeGrid(ZoneEdge[] edges, CancellationToken cancellationToken)
    {
        var (left, bottom, right, top, length) = Reach(edges);
        Shift = ShiftFor(edges.Length, (double)right - left + 1, (double)top - bottom + 1, length);
        FirstColumn = left >> Shift;
        FirstRow = bottom >> Shift;
        Columns = (right >> Shift) - FirstColumn + 1;
        Rows = (top >> Shift) - FirstRow + 1;
        CellStart = new int[Columns * Rows + 1];
        Count(edges);
        cancellationToken.ThrowIfCancellationRequested();
        var entries = CellStart[^1];
        Entries = GC.AllocateUninitializedArray<int>(entries);
        Fill(edges);
        cancellationToken.ThrowIfCancellationRequested();

        (this.lowX, this.highX, this.lowY, this.highY) = (Plane(entries), Plane(entries), Plane(entries), Plane(entries));
        for (var q = 0; q < entries; q++)
        {
            var f = edges[Entries[q]].Line;
            (this.lowX[q], this.highX[q]) = f.X0 < f.X1 ? (f.X0, f.X1) : (f.X1, f.X0);
            (this.lowY[q], this.highY[q]) = f.Y0 < f.Y1 ? (f.Y0, f.Y1) : (f.Y1, f.Y0);
        }
    }

    /// <summary>Binary logarithm of the width of a cell.</summary>
    internal int Shift { get; }

    internal int FirstColumn { get; }

    internal int FirstRow { get; }

    internal int Columns { get; }

    internal int Rows { get; }

    /// <summary>First entry of each cell, row by row, and the end.</summary>
    internal int[] CellStart { get; }

    /// <summary>The edge of each entry.</summary>
    internal int[] Entries { get; }

    /// <summary>Which of the eight entries from <paramref name="entry"/> on have a box that meets the given one, as bits; entries from <paramref name="end"/> on never.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint Meeting(int entry, int end, Vector256<int> lowX, Vector256<int> highX, Vector256<int> lowY, Vector256<int> highY)
    {
        // The planes are longer than the entries by one vector, so the load stays inside.
        var apart = Vector256.GreaterThan(Vector256.LoadUnsafe(ref this.lowX[0], (nuint)entry), highX)
            | Vector256.GreaterThan(lowX, Vector256.LoadUnsafe(ref this.highX[0], (nuint)entry))
            | Vector256.GreaterThan(Vector256.LoadUnsafe(ref this.lowY[0], (nuint)entry), highY)
            | Vector256.GreaterThan(lowY, Vector256.LoadUnsafe(ref this.highY[0], (nuint)entry));
        var meeting = ~apart.ExtractMostSignificantBits() & 0xff;
        var left = end - entry;
        return left < Width ? meeting & ((1u << left) - 1) : meeting;
    }

    /// <summary>Which of the eight entries from <paramref name="entry"/> on have a box that meets that of another entry.</summary>
    internal uint Meeting(int other, int entry, int end) =>
        Meeting(entry, end, Vector256.Create(lowX[other]), Vector256.Create(highX[other]), Vector256.Create(lowY[other]), Vector256.Create(highY[other]));

    /// <summary>Whether an edge is entered in all cells of its box; a long one is left out of those it does not touch.</summary>
    internal bool FillsItsBox(Segment f) =>
        Math.Abs((f.X0 >> Shift) - (f.X1 >> Shift)) <= 1 || Math.Abs((f.Y0 >> Shift) - (f.Y1 >> Shift)) <= 1;

    /// <summary>The lowest cell that the boxes of two edges have in common, when they meet.</summary>
    internal int LowestCommonCell(Segment e, Segment f)
    {
        int x = Math.Max(Math.Min(e.X0, e.X1), Math.Min(f.X0, f.X1)), y = Math.Max(Math.Min(e.Y0, e.Y1), Math.Min(f.Y0, f.Y1));
        return ((y >> Shift) - FirstRow) * Columns + (x >> Shift) - FirstColumn;
    }

    /// <summary>Whether the box of an entry reaches a level.</summary>
    internal bool Spans(int entry, int y) => lowY[entry] <= y && y <= highY[entry];

    /// <summary>The box of all edges and the sum of their widths and heights; nothing where there are no edges.</summary>
    private static (int Left, int Bottom, int Right, int Top, double Length) Reach(ZoneEdge[] edges)
    {
        if (edges.Length == 0)
        {
            return default;
        }

        int left = int.MaxValue, bottom = int.MaxValue, right = int.MinValue, top = int.MinValue;
        double length = 0;
        foreach (ref readonly var edge in edges.AsSpan())
        {
            var f = edge.Line;
            (left, right) = (Math.Min(left, f.X0), Math.Max(right, f.X0));
            (bottom, top) = (Math.Min(bottom, f.Y0), Math.Max(top, f.Y0));
            length += Math.Abs((double)f.X1 - f.X0) + Math.Abs((double)f.Y1 - f.Y0);
        }

        return (left, bottom, right, top, length);
    }

    /// <summary>Counted one place ahead and summed: then every start is where its cell begins.</summary>
    private void Count(ZoneEdge[] edges)
    {
        for (var i = 0; i < edges.Length; i++)
        {
            if (CellOf(edges[i].Line) is var cell and >= 0)
            {
                CellStart[cell + 1]++;
            }
            else
            {
                Visit(edges[i].Line, i, counting: true, []);
            }
        }

        for (var c = 0; c < Columns * Rows; c++)
        {
            CellStart[c + 1] = checked(CellStart[c + 1] + CellStart[c]);
        }
    }

    private void Fill(ZoneEdge[] edges)
    {
        var next = CellStart.AsSpan(0, Columns * Rows).ToArray();
        for (var i = 0; i < edges.Length; i++)
        {
            if (CellOf(edges[i].Line) is var cell and >= 0)
            {
                Entries[next[cell]++] = i;
            }
            else
            {
                Visit(edges[i].Line, i, counting: false, next);
            }
        }
    }

    private static int ShiftFor(int edges, double width, double height, double length)
    {
        if (edges == 0)
        {
            return FinestShift;
        }

        var wanted = Math.Max(Math.Sqrt(width * height / edges), length / edges);
        var shift = Math.Max(FinestShift, BitOperations.Log2((uint)Math.Min(wanted * 1.4142135623730951, 1 << 30)));
        // Linear memory for any layer, also one with a far outlier.
        while (Cells(width, shift) * Cells(height, shift) > CellsPerEdge * (double)edges + FewestCells)
        {
            shift++;
        }

        return shift;
    }

    // One vector longer than the entries; what lies beyond them is masked.
    private static int[] Plane(int entries) => GC.AllocateUninitializedArray<int>(entries + Width);

    private static double Cells(double extent, int shift) => Math.Floor(extent / (1L << shift)) + 2;

    // The one cell of a short edge, −1 for an edge that touches several.
    private int CellOf(Segment f)
    {
        int column = f.X0 >> Shift, row = f.Y0 >> Shift;
        return column == f.X1 >> Shift && row == f.Y1 >> Shift ? (row - FirstRow) * Columns + column - FirstColumn : -1;
    }

    private void Visit(Segment f, int edge, bool counting, int[] next)
    {
        int c0 = (Math.Min(f.X0, f.X1) >> Shift) - FirstColumn, c1 = (Math.Max(f.X0, f.X1) >> Shift) - FirstColumn;
        int r0 = (Math.Min(f.Y0, f.Y1) >> Shift) - FirstRow, r1 = (Math.Max(f.Y0, f.Y1) >> Shift) - FirstRow;
        var narrow = FillsItsBox(f);
        for (var row = r0; row <= r1; row++)
        {
            var (from, to) = narrow ? (c0, c1) : Span(f, row, c0, c1);
            for (var c = row * Columns + from; c <= row * Columns + to; c++)
            {
                if (counting)
                {
                    CellStart[c + 1]++;
                }
                else
                {
                    Entries[next[c]++] = edge;
                }
            }
        }
    }

    // Columns a long edge touches in one row, two steps wider than the doubles say: never one too few.
    private (int From, int To) Span(Segment f, int row, int c0, int c1)
    {
        double slope = ((double)f.X1 - f.X0) / ((double)f.Y1 - f.Y0);
        double bottom = ((double)FirstRow + row) * (1L << Shift) - 1, top = bottom + (1L << Shift) + 2;
        double y0 = Math.Max(bottom, Math.Min(f.Y0, f.Y1)), y1 = Math.Min(top, Math.Max(f.Y0, f.Y1));
        double a = f.X0 + (y0 - f.Y0) * slope, b = f.X0 + (y1 - f.Y0) * slope;
        if (a > b)
        {
            (a, b) = (b, a);
        }

        var from = (long)Math.Floor(a - 2) >> Shift;
        var to = (long)Math.Ceiling(b + 2) >> Shift;
        return ((int)Math.Max(c0, from - FirstColumn), (int)Math.Min(c1, to - FirstColumn));
    }
}
