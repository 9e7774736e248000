namespace AssetPlanning.Tests.Spatial;

/// <summary>A gapless coverage of crooked quadrangles, in grid steps; blocks of cells give coarser coverages with the same borders.</summary>
internal sealed class Coverage
{
    private readonly int columns, rows;
    private readonly (int X, int Y)[][] across, up;

    internal Coverage(Dice dice, int columns, int rows, int cell, int originX, int originY)
    {
        (this.columns, this.rows) = (columns, rows);
        var nodes = new (int X, int Y)[(columns + 1) * (rows + 1)];
        for (var j = 0; j <= rows; j++)
        {
            for (var i = 0; i <= columns; i++)
            {
                nodes[j * (columns + 1) + i] = (originX + i * cell + dice.Between(-cell / 5, cell / 5), originY + j * cell + dice.Between(-cell / 5, cell / 5));
            }
        }

        across = new (int, int)[columns * (rows + 1)][];
        up = new (int, int)[(columns + 1) * rows][];
        for (var j = 0; j <= rows; j++)
        {
            for (var i = 0; i < columns; i++)
            {
                across[j * columns + i] = Chain(dice, nodes[j * (columns + 1) + i], nodes[j * (columns + 1) + i + 1]);
            }
        }

        for (var j = 0; j < rows; j++)
        {
            for (var i = 0; i <= columns; i++)
            {
                up[j * (columns + 1) + i] = Chain(dice, nodes[j * (columns + 1) + i], nodes[(j + 1) * (columns + 1) + i]);
            }
        }
    }

    /// <summary>One ring per block of width × height cells.</summary>
    internal (int X, int Y)[][] Blocks(int width, int height)
    {
        var rings = new List<(int X, int Y)[]>();
        for (var j = 0; j < rows; j += height)
        {
            for (var i = 0; i < columns; i += width)
            {
                rings.Add(Block(i, j, Math.Min(i + width, columns), Math.Min(j + height, rows)));
            }
        }

        return [.. rings];
    }

    private (int X, int Y)[] Block(int i0, int j0, int i1, int j1)
    {
        var ring = new List<(int X, int Y)>();
        for (var i = i0; i < i1; i++)
        {
            Append(across[j0 * columns + i], false);
        }

        for (var j = j0; j < j1; j++)
        {
            Append(up[j * (columns + 1) + i1], false);
        }

        for (var i = i1 - 1; i >= i0; i--)
        {
            Append(across[j1 * columns + i], true);
        }

        for (var j = j1 - 1; j >= j0; j--)
        {
            Append(up[j * (columns + 1) + i0], true);
        }

        return [.. ring];

        void Append((int X, int Y)[] chain, bool backward) => ring.AddRange((backward ? chain.Reverse() : chain).Take(chain.Length - 1));
    }

    private static (int X, int Y)[] Chain(Dice dice, (int X, int Y) from, (int X, int Y) to)
    {
        var chain = new List<(int X, int Y)> { from };
        Halve(from, to, 3);
        return [.. chain];

        void Halve((int X, int Y) a, (int X, int Y) b, int depth)
        {
            if (depth > 0)
            {
                int dx = b.X - a.X, dy = b.Y - a.Y;
                var off = (dice.Unit() - 0.5) * 0.2;
                var middle = ((a.X + b.X) / 2 - (int)(off * dy), (a.Y + b.Y) / 2 + (int)(off * dx));
                Halve(a, middle, depth - 1);
                Halve(middle, b, depth - 1);
            }
            else if (chain[^1] != b)
            {
                chain.Add(b);
            }
        }
    }
}
