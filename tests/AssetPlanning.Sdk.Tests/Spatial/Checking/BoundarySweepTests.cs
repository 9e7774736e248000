using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

/// <summary>P6 and P7 at the door: the work inside one item grows nearly with its corners whatever its shape, and it can be stopped.</summary>
public class BoundarySweepTests(ITestOutputHelper output)
{
    private const int Radius = 500_000_000;

    public static TheoryData<string> Shapes() => ["star", "comb", "slanted comb", "saw", "holes", "parts", "nested", "flower"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void FirstDefect_MoreCornersInOneItem_ComparesNearlyInProportion(string shape)
    {
        List<double> perCorner = [];
        foreach (var corners in Runs.Full ? new[] { 4_000, 16_000, 64_000, 256_000 } : [4_000, 16_000, 64_000])
        {
            var check = new ItemCheck(CancellationToken.None);
            var item = Drawn.Of(Shape(shape, corners));
            item.FirstDefect(check).Should().BeNull();
            perCorner.Add((double)check.Comparisons / item.Corners);
            output.WriteLine($"{shape}: {item.Corners} corners in {item.Rings} rings, {perCorner[^1]:F1} comparisons a corner");
        }

        // Sixteen times the corners have a logarithm four larger; a square would have sixteen times the work a corner.
        perCorner[^1].Should().BeLessThan(Math.Max(40, 1.6 * perCorner[0]));
        perCorner[^1].Should().BeLessThan(250);
    }

    [Theory]
    [InlineData("star")]
    [InlineData("comb")]
    [InlineData("slanted comb")]
    [InlineData("saw")]
    [InlineData("holes")]
    [InlineData("parts")]
    [InlineData("nested")]
    public void FirstDefect_OneCrossingInALargeItem_IsFound(string shape)
    {
        var rings = Shape(shape, 8_000);
        var draw = Draw.For(Runs.Seed, 31);
        // One corner on the far side of everything: its two edges run through the whole item.
        var ring = rings[draw.Int(0, rings.Count - 1)].Ring;
        ring[draw.Int(1, ring.Length / 2)] = (Radius + 7, -Radius + draw.Int(0, 1_000));
        Drawn.Of(rings).FirstDefect(new ItemCheck(CancellationToken.None))!.Value.Reason.Should().BeOneOf(RejectionReason.SelfCrossing, RejectionReason.RepeatedEdge);
    }

    [Fact]
    public void RingWindings_OfNestedAndTouchingRings_AreTheSameByPairsAndBySweep()
    {
        int inside = 0, touching = 0;
        Runs.Each(output, 400, 20_000, (draw, _) =>
        {
            var item = Drawn.Of(Nest(draw));
            RingWindings byPairs = new(), bySweep = new();
            var sweep = new BoundarySweep();
            if (sweep.First(item.X, item.Y, item.Starts, CancellationToken.None) is not null)
            {
                touching++;
                return;
            }

            byPairs.Compare(item.X, item.Y, item.Starts, item.Parts);
            bySweep.Take(sweep, item.Parts);
            for (var r = 0; r < item.Rings; r++)
            {
                (bySweep[r], bySweep.LiesInShell(r)).Should().Be((byPairs[r], byPairs.LiesInShell(r)));
                inside += byPairs[r] != 0 ? 1 : 0;
            }
        });
        output.WriteLine($"{inside} rings in others, {touching} items whose rings cross");
        inside.Should().BeGreaterThan(300);
    }

    [Theory]
    [InlineData("star")]
    [InlineData("parts")]
    public void FromGeometries_CancelledInsideOneItem_Throws(string shape)
    {
        using var source = new CancellationTokenSource();
        var rings = Shape(shape, 40_000).GroupBy(ring => ring.Part).Select(part => Plane.Polygon([.. part.Select(ring => ring.Ring)])).ToArray();
        // The item is fetched twice, once for its head; the second time nothing but the check of the item comes after.
        var items = new Watched(Plane.Multi(rings), fetched =>
        {
            if (fetched == 2)
            {
                source.Cancel();
            }
        });
        FluentActions.Invoking(() => PolygonSet.FromGeometries(items, Plane.Frame, IngestionLimits.Default with { RingsPerItem = 50_000 }, source.Token))
            .Should().Throw<OperationCanceledException>().Which.CancellationToken.Should().Be(source.Token);
        items.Fetched.Should().Be(2);
    }

    [Fact]
    public void FromGeometries_ManyStrayHoles_DropsThemWithTheirGround()
    {
        // 40 × 40 holes beside the shell, in each of them another: the even-odd reading counts 3 × 3 m less 1 × 1 m.
        List<(int X, int Y)[]> rings = [Plane.Box(-10_000_000, 0, -1_000_000, 10_000_000)];
        for (var at = 0; at < 1_600; at++)
        {
            var (x, y) = (at % 40 * 50_000, at / 40 * 50_000);
            rings.Add(Plane.Box(x, y, x + 30_000, y + 30_000));
            rings.Add(Plane.Box(x + 10_000, y + 10_000, x + 20_000, y + 20_000));
        }

        var mended = PolygonSet.FromGeometries([Plane.Polygon([.. rings])], Plane.Frame, IngestionLimits.Default, new RepairRules { DropsStrayHoles = true });
        mended.Rejections.Should().BeEmpty();
        mended.PlanarAreaOf(0).SquareMetres.Should().Be(900_000m);
        mended.Repairs.Should().ContainSingle().Which.Changed.SquareMetres.Should().Be(1_600 * 8m);
    }

    private static List<(int Part, (int X, int Y)[] Ring)> Shape(string name, int corners) => name switch
    {
        "star" => [(0, Star(corners))],
        "comb" => [(0, Comb(corners, slant: 0))],
        "slanted comb" => [(0, Comb(corners, slant: 1))],
        "saw" => [(0, [.. Enumerable.Range(0, corners - 2).Select(i => (i * (Radius / corners), i % 2 * Radius / 2)), (Radius, Radius), (0, Radius)])],
        "holes" => [(0, Plane.Box(-10, -10, Radius, Radius)), .. Lattice(corners / 5).Select(ring => (0, ring))],
        "parts" => [.. Lattice(corners / 5).Select((ring, part) => (part, ring))],
        "nested" => [.. Enumerable.Range(0, corners / 5).Select(i => (i / 2, Plane.Box(i * 1_000, i * 1_000, Radius - i * 1_000, Radius - i * 1_000)))],
        // Triangles that all touch in one point.
        _ => [.. Enumerable.Range(0, corners / 4).Select(i => (i, new[] { (0, 0), Rim(4 * i, corners), Rim(4 * i + 2, corners) }))],
    };

    private static (int X, int Y) Rim(double step, int steps) =>
        ((int)(Radius * Math.Cos(2 * Math.PI * step / steps)), (int)(Radius * Math.Sin(2 * Math.PI * step / steps)));

    // Spikes from near the middle to the rim.
    private static (int X, int Y)[] Star(int corners) => [.. Enumerable.Range(0, corners).Select(i => Rim(i, corners) is var (x, y) && i % 2 == 0 ? (x, y) : (x / 4, y / 4))];

    // Teeth as long as the comb is wide.
    private static (int X, int Y)[] Comb(int corners, int slant)
    {
        var teeth = corners / 4;
        var step = Radius / (4 * teeth);
        List<(int X, int Y)> ring = [];
        for (var tooth = 0; tooth < teeth; tooth++)
        {
            var left = 4 * tooth * step;
            ring.AddRange([(left, 0), (left + slant * Radius / 2, Radius / 2), (left + 2 * step + slant * Radius / 2, Radius / 2), (left + 2 * step, 0)]);
        }

        ring.AddRange([(4 * teeth * step, 0), (4 * teeth * step, -100), (0, -100)]);
        return [.. ring];
    }

    private static IEnumerable<(int X, int Y)[]> Lattice(int boxes)
    {
        var side = (int)Math.Ceiling(Math.Sqrt(boxes));
        var cell = Radius / side - 1;
        return Enumerable.Range(0, boxes).Select(i => Plane.Box(i % side * cell, i / side * cell, i % side * cell + cell / 2, i / side * cell + cell / 2));
    }

    // Boxes and diamonds inside and beside each other; some touch in corners or on edges.
    private static List<(int Part, (int X, int Y)[] Ring)> Nest(Draw draw)
    {
        List<(int, (int X, int Y)[])> rings = [];
        var part = 0;
        Into(0, 0, 256, 4);
        return rings;

        void Into(int x, int y, int size, int depth)
        {
            var isDiamond = draw.OnceIn(3);
            // Diamonds may touch what is around them in corners.
            var margin = isDiamond ? draw.Int(0, 1) : 1;
            (x, y, size) = (x + margin, y + margin, size - 2 * margin);
            (int X, int Y)[] ring = isDiamond
                ? [(x + size / 2, y), (x + size, y + size / 2), (x + size / 2, y + size), (x, y + size / 2)]
                : Plane.Box(x, y, x + size, y + size);
            part += draw.OnceIn(2) ? 1 : 0;
            rings.Add((part, draw.OnceIn(2) ? ring : [.. ring.Reverse()]));
            for (var quarter = 0; quarter < 4 && depth > 0 && !isDiamond; quarter++)
            {
                if (!draw.OnceIn(3))
                {
                    Into(x + quarter % 2 * (size / 2), y + quarter / 2 * (size / 2), size / 2, depth - 1);
                }
            }
        }
    }

    private sealed record Drawn(int[] X, int[] Y, int[] Starts, int[] Parts)
    {
        internal int Corners => X.Length;

        internal int Rings => Parts.Length;

        internal static Drawn Of(List<(int Part, (int X, int Y)[] Ring)> rings)
        {
            List<int> starts = [0];
            foreach (var (_, ring) in rings)
            {
                starts.Add(starts[^1] + ring.Length + 1);
            }

            return new(
                [.. rings.SelectMany(ring => ring.Ring.Append(ring.Ring[0])).Select(corner => corner.X)],
                [.. rings.SelectMany(ring => ring.Ring.Append(ring.Ring[0])).Select(corner => corner.Y)],
                [.. starts],
                [.. rings.Select(ring => ring.Part)]);
        }

        internal Defect? FirstDefect(ItemCheck check)
        {
            check.Begin();
            for (var r = 0; r < Rings; r++)
            {
                if (r == 0 || Parts[r] != Parts[r - 1])
                {
                    check.BeginPart();
                }

                check.EndRing();
            }

            return check.FirstDefect(X, Y, Starts);
        }
    }

    private sealed class Watched(Geometry item, Action<int> onFetch) : IReadOnlyList<Geometry?>
    {
        public int Fetched { get; private set; }

        public int Count => 1;

        public Geometry? this[int index]
        {
            get
            {
                onFetch(++Fetched);
                return item;
            }
        }

        public IEnumerator<Geometry?> GetEnumerator() => throw new NotSupportedException();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
