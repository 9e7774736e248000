using NetTopologySuite.Geometries;

namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>Displaced cells with crooked borders; any labelling of the cells gives a gapless coverage of polygons.</summary>
internal sealed class CrookedLattice
{
    internal static readonly GeometryFactory Factory = new();

    private readonly int columns, rows;
    private readonly Coordinate[][] across, up;

    internal CrookedLattice(KeyedDice dice, int columns, int rows, double cell, int fewest, int most, double west, double south)
    {
        (this.columns, this.rows) = (columns, rows);
        var nodes = new Coordinate[(columns + 1) * (rows + 1)];
        for (var j = 0; j <= rows; j++)
        {
            for (var i = 0; i <= columns; i++)
            {
                nodes[j * (columns + 1) + i] = OnGrid(west + cell * (i + dice.Between(-0.22, 0.22)), south + cell * (j + dice.Between(-0.22, 0.22)));
            }
        }

        across = new Coordinate[columns * (rows + 1)][];
        up = new Coordinate[(columns + 1) * rows][];
        for (var j = 0; j <= rows; j++)
        {
            for (var i = 0; i < columns; i++)
            {
                across[j * columns + i] = Chain(dice, nodes[j * (columns + 1) + i], nodes[j * (columns + 1) + i + 1], fewest, most);
            }
        }

        for (var j = 0; j < rows; j++)
        {
            for (var i = 0; i <= columns; i++)
            {
                up[j * (columns + 1) + i] = Chain(dice, nodes[j * (columns + 1) + i], nodes[(j + 1) * (columns + 1) + i], fewest, most);
            }
        }
    }

    /// <summary>One polygon or multi-polygon per label.</summary>
    internal Geometry[] Polygons(int[] labelOfCell, int labels)
    {
        // Border steps with the label on the left, by label; a step is (node, direction) with direction 0 east, 1 north, 2 west, 3 south.
        var steps = new List<(int Node, int Direction)>[labels];
        for (var l = 0; l < labels; l++)
        {
            steps[l] = [];
        }

        for (var j = 0; j < rows; j++)
        {
            for (var i = 0; i < columns; i++)
            {
                var label = labelOfCell[j * columns + i];
                if (Label(i, j - 1) != label)
                {
                    steps[label].Add((Node(i, j), 0));
                }

                if (Label(i + 1, j) != label)
                {
                    steps[label].Add((Node(i + 1, j), 1));
                }

                if (Label(i, j + 1) != label)
                {
                    steps[label].Add((Node(i + 1, j + 1), 2));
                }

                if (Label(i - 1, j) != label)
                {
                    steps[label].Add((Node(i, j + 1), 3));
                }
            }
        }

        return [.. steps.Select(Assemble)];

        int Label(int i, int j) => i < 0 || j < 0 || i >= columns || j >= rows ? -1 : labelOfCell[j * columns + i];
    }

    private int Node(int i, int j) => j * (columns + 1) + i;

    private Geometry Assemble(List<(int Node, int Direction)> steps)
    {
        var open = steps.ToHashSet();
        var shells = new List<LinearRing>();
        var holes = new List<LinearRing>();
        foreach (var start in steps)
        {
            if (!open.Remove(start))
            {
                continue;
            }

            var coordinates = new List<Coordinate>();
            var (node, direction) = start;
            while (true)
            {
                Append(coordinates, node, direction);
                node += direction switch { 0 => 1, 1 => columns + 1, 2 => -1, _ => -columns - 1 };
                if (node == start.Node)
                {
                    break;
                }

                // The right turn first: where two cells meet at a corner only, the ring closes instead of touching itself.
                var next = (direction + 3) % 4;
                while (!open.Remove((node, next)))
                {
                    next = (next + 1) % 4;
                }

                direction = next;
            }

            coordinates.Add(coordinates[0]);
            var ring = Factory.CreateLinearRing([.. coordinates]);
            (ring.IsCCW ? shells : holes).Add(ring);
        }

        var polygons = new Polygon[shells.Count];
        for (var s = 0; s < polygons.Length; s++)
        {
            LinearRing[] own = shells.Count == 1 ? [.. holes] : [.. holes.Where(h => Factory.CreatePolygon(shells[s]).Covers(h))];
            polygons[s] = Factory.CreatePolygon(shells[s], own);
        }

        return polygons.Length == 1 ? polygons[0] : Factory.CreateMultiPolygon(polygons);
    }

    private void Append(List<Coordinate> to, int node, int direction)
    {
        int i = node % (columns + 1), j = node / (columns + 1);
        var chain = direction switch { 0 => across[j * columns + i], 1 => up[j * (columns + 1) + i], 2 => across[j * columns + i - 1], _ => up[(j - 1) * (columns + 1) + i] };
        if (direction < 2)
        {
            for (var k = 0; k < chain.Length - 1; k++)
            {
                to.Add(chain[k].Copy());
            }
        }
        else
        {
            for (var k = chain.Length - 1; k > 0; k--)
            {
                to.Add(chain[k].Copy());
            }
        }
    }

    private static Coordinate[] Chain(KeyedDice dice, Coordinate from, Coordinate to, int fewest, int most)
    {
        var pieces = fewest + dice.Below(most - fewest + 1);
        var chain = new List<Coordinate> { from };
        Halve(from, to, pieces);
        return [.. chain];

        void Halve(Coordinate a, Coordinate b, int count)
        {
            if (count > 1)
            {
                double off = dice.Between(-0.08, 0.08), t = (double)(count / 2) / count;
                var middle = OnGrid(a.X + t * (b.X - a.X) - off * (b.Y - a.Y), a.Y + t * (b.Y - a.Y) + off * (b.X - a.X));
                Halve(a, middle, count / 2);
                Halve(middle, b, count - count / 2);
            }
            else
            {
                chain.Add(b);
            }
        }
    }

    internal static Coordinate OnGrid(double x, double y) => new(Math.Round(x * 1e4) / 1e4, Math.Round(y * 1e4) / 1e4);
}
