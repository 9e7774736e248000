namespace AssetPlanning.Accounting;

/// <summary>The number of the cell each posting belongs to (单元编号): every dimension's slot times its stride.</summary>
internal sealed class CellNumbers
{
    /// <summary>So many cells stay in the nearest cache while one dimension after the other is added to them.</summary>
    private const int Piece = 1024;

    private readonly (CodeColumn Column, int Stride, int[]? Table)[] steps;

    internal CellNumbers(RollUpAxis[] axes)
    {
        // A table that gives the cell directly saves the multiplication; made once an end, not once a posting.
        steps = new (CodeColumn, int, int[]?)[axes.Length];
        var stride = 1;
        for (var at = axes.Length - 1; at >= 0; at--)
        {
            var own = stride;
            steps[at] = (axes[at].Column, own, axes[at].Slots is { } slots ? [.. slots.Select(slot => slot * own)] : null);
            stride *= axes[at].Names.Length;
        }
    }

    internal void Locate(Span<int> cells, int first)
    {
        for (var from = 0; from < cells.Length; from += Piece)
        {
            var piece = cells.Slice(from, Math.Min(Piece, cells.Length - from));
            piece.Clear();
            foreach (var (column, stride, table) in steps)
            {
                if (table is null)
                {
                    column.AddTo(piece, first + from, stride);
                }
                else
                {
                    column.AddTo(piece, first + from, table);
                }
            }
        }
    }
}
