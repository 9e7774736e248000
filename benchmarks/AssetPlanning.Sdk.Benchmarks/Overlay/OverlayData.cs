using AssetPlanning.Spatial;
using NetTopologySuite.Geometries;

namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>The fixed data of the overlay ratios: patches and zone layers, all from one seed.</summary>
internal sealed class OverlayData
{
    private const double West = 500_000, South = 2_500_000, Cell = 60, CellsPerPatch = 6.5;
    private const ulong Seed = 20_260_101;

    internal static readonly GridFrame Frame = new(520_000m, 2_520_000m, GaussKruger.FromEpsg(4546));

    private readonly Lazy<Geometry[]> independent, aligned, jittered, overlapping;

    // Layers are made when asked for: 100,000 patches with all of them take minutes and gigabytes.
    internal OverlayData(int patches)
    {
        var side = (int)Math.Ceiling(Math.Sqrt(patches * CellsPerPatch));
        var lattice = new CrookedLattice(new(Seed), side, side, Cell, 4, 8, West, South);
        var labels = Grow(new(Seed + 1), side, patches, out var zoneOfPatch, out var zones);
        Patches = Shuffled(lattice.Polygons(labels, patches));
        aligned = new(() => [.. lattice.Polygons([.. labels.Select(l => zoneOfPatch[l])], zones).Where(z => !z.IsEmpty)]);
        jittered = new(() => [.. aligned.Value.Select(Jitter)]);
        independent = new(() =>
        {
            const double zoneSide = Cell * 2.6 * 4.2;
            var zoneCells = (int)Math.Ceiling(side * Cell / zoneSide) + 1;
            var coarse = new CrookedLattice(new(Seed + 2), zoneCells, zoneCells, zoneSide, 64, 126, West - zoneSide / 2, South - zoneSide / 2);
            return coarse.Polygons([.. Enumerable.Range(0, zoneCells * zoneCells)], zoneCells * zoneCells);
        });
        overlapping = new(() => Stars(new(Seed + 3), patches / 4, side * Cell));
    }

    internal static string[] LayerNames { get; } = ["independent", "aligned", "jittered", "overlapping"];

    /// <summary>The patches, in an order that has nothing to do with their place.</summary>
    internal Geometry[] Patches { get; }

    internal Geometry[] Layer(string name) => name switch
    {
        "independent" => independent.Value,
        "aligned" => aligned.Value,
        "jittered" => jittered.Value,
        "overlapping" => overlapping.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such layer"),
    };

    private static Geometry[] Shuffled(Geometry[] items)
    {
        var dice = new KeyedDice(Seed + 4);
        var copy = (Geometry[])items.Clone();
        for (var i = copy.Length - 1; i > 0; i--)
        {
            var j = dice.Below(i + 1);
            (copy[i], copy[j]) = (copy[j], copy[i]);
        }

        return copy;
    }

    // Seeds take neighbouring cells until a log-normal size is reached; what is left joins a neighbour.
    // One patch in fifty is an enclave of a single cell in the middle of another.
    private static int[] Grow(KeyedDice dice, int side, int count, out int[] zoneOfPatch, out int zones)
    {
        var patches = count - count / 50;
        var label = new int[side * side];
        Array.Fill(label, -1);
        var queues = new List<int>[patches];
        var target = new int[patches];
        var order = Enumerable.Range(0, side * side).ToArray();
        for (var i = order.Length - 1; i > 0; i--)
        {
            var j = dice.Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        zoneOfPatch = new int[count];
        var blocks = (side + 9) / 10;
        zones = blocks * blocks;
        for (var p = 0; p < patches; p++)
        {
            var cell = order[p];
            label[cell] = p;
            queues[p] = [cell];
            target[p] = Math.Max(1, (int)Math.Round(CellsPerPatch * Math.Exp(0.7 * dice.Normal() - 0.245)));
            zoneOfPatch[p] = cell / side / 10 * blocks + cell % side / 10;
        }

        for (var free = label.Length - patches; free > 0;)
        {
            var stuck = true;
            for (var p = 0; p < patches; p++)
            {
                if (queues[p].Count >= target[p])
                {
                    continue;
                }

                var cell = FreeNeighbour(queues[p], dice);
                if (cell < 0)
                {
                    continue;
                }

                label[cell] = p;
                queues[p].Add(cell);
                free--;
                stuck = false;
            }

            if (!stuck)
            {
                continue;
            }

            for (var p = 0; p < patches; p++)
            {
                target[p] *= 2;
            }
        }

        for (var (p, at) = (patches, 0); p < count; at++)
        {
            int cell = order[at], l = label[cell];
            if (cell % side == 0 || cell % side == side - 1 || cell < side || cell >= label.Length - side)
            {
                continue;
            }

            if (label[cell - 1] != l || label[cell + 1] != l || label[cell - side] != l || label[cell + side] != l)
            {
                continue;
            }

            zoneOfPatch[p] = zoneOfPatch[l];
            label[cell] = p++;
        }

        return label;

        int FreeNeighbour(List<int> cells, KeyedDice d)
        {
            for (var tries = 0; tries < 2 * cells.Count + 4; tries++)
            {
                int c = cells[d.Below(cells.Count)], i = c % side, j = c / side;
                var n = d.Below(4) switch
                {
                    0 => i + 1 < side ? c + 1 : -1,
                    1 => i > 0 ? c - 1 : -1,
                    2 => j + 1 < side ? c + side : -1,
                    _ => j > 0 ? c - side : -1,
                };
                if (n >= 0 && label[n] < 0)
                {
                    return n;
                }
            }

            return -1;
        }
    }

    // Every corner moves by up to 6 cm, the same corner of two neighbours alike.
    private static Geometry Jitter(Geometry geometry)
    {
        var copy = geometry.Copy();
        foreach (var c in copy.Coordinates)
        {
            var dice = new KeyedDice(Seed ^ (ulong)Math.Round(c.X * 1e4) * 31 ^ (ulong)Math.Round(c.Y * 1e4) << 20);
            var moved = CrookedLattice.OnGrid(c.X + dice.Between(-0.042, 0.042), c.Y + dice.Between(-0.042, 0.042));
            (c.X, c.Y) = (moved.X, moved.Y);
        }

        copy.GeometryChanged();
        return copy;
    }

    private static Geometry[] Stars(KeyedDice dice, int count, double extent)
    {
        var stars = new Geometry[count];
        for (var s = 0; s < count; s++)
        {
            var (cx, cy, radius, corners) = (West + extent * dice.Unit(), South + extent * dice.Unit(), Cell * 2.6 * dice.Between(0.8, 2.2), 60 + dice.Below(120));
            var ring = new Coordinate[corners + 1];
            for (var k = 0; k < corners; k++)
            {
                double angle = 2 * Math.PI * k / corners, r = radius * (0.75 + 0.2 * Math.Sin(5 * angle + s) + dice.Between(-0.03, 0.03));
                ring[k] = CrookedLattice.OnGrid(cx + r * Math.Cos(angle), cy + r * Math.Sin(angle));
            }

            ring[corners] = ring[0].Copy();
            stars[s] = CrookedLattice.Factory.CreatePolygon(ring);
        }

        return stars;
    }
}
