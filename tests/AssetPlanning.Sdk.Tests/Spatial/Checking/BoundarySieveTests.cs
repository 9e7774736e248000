using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

/// <summary>The fast ways through the door against plain ones: every pair of edges, every corner by itself.</summary>
public class BoundarySieveTests(ITestOutputHelper output)
{
    [Fact]
    public void First_DirtyRings_AgreesWithEveryPairOfEdges()
    {
        int clean = 0, dirty = 0;
        Runs.Each(output, 4_000, 200_000, (draw, run) =>
        {
            var dice = new Dice(Runs.Seed + (ulong)run);
            var (x, y, starts) = Item(dice);
            var expected = IsCleanByPairs(x, y, starts);
            (new BoundaryContacts().First(x, y, starts) is null).Should().Be(expected);
            if (HasNoSpike(x, y, starts))
            {
                (new BoundarySweep().First(x, y, starts, CancellationToken.None) is null).Should().Be(expected);
            }

            if (HasNoSpike(x, y, starts) && x.Length <= BoundarySieve.MostCorners)
            {
                new BoundarySieve().IsClean(x, y, starts).Should().Be(expected);
            }

            _ = expected ? clean++ : dirty++;
        });
        clean.Should().BeGreaterThan(500);
        dirty.Should().BeGreaterThan(500);
    }

    [Fact]
    public void TrySnap_FourAtATime_IsTheSameAsOneAtATime()
    {
        Runs.Each(output, 2_000, 100_000, (draw, _) =>
        {
            var dice = new Dice(draw.Next());
            var n = dice.Between(1, 23);
            var given = new double[2 * n];
            for (var i = 0; i < given.Length; i++)
            {
                // Halves of a step, where the direction of rounding shows.
                given[i] = (i % 2 == 0 ? 500_000 : 2_500_000) + dice.Between(-1_000_000_000, 1_000_000_000) / (dice.Below(2) == 0 ? 20_000.0 : 9_250.3);
            }

            if (dice.Below(4) == 0)
            {
                given[dice.Below(given.Length)] = dice.Below(3) switch { 0 => double.NaN, 1 => double.NegativeInfinity, _ => 1e300 };
            }

            int[] x = new int[n], y = new int[n];
            var snapped = RingSnapping.TrySnap(given, Plane.Frame, x, y, out var beyond);
            var first = Enumerable.Range(0, n).FirstOrDefault(i => !Plane.Frame.TrySnap(given[2 * i], given[2 * i + 1], out _, out _), -1);
            (snapped, beyond).Should().Be((first < 0, first));
            for (var i = 0; i < (first < 0 ? n : first); i++)
            {
                Plane.Frame.TrySnap(given[2 * i], given[2 * i + 1], out var px, out var py);
                (x[i], y[i]).Should().Be((px, py));
            }
        });
    }

    [Fact]
    public void FromWkb_ReadInEitherOrder_IsTheSameLayer()
    {
        var dice = new Dice(7_102);
        Geometry[] items = [.. Enumerable.Range(0, 300).Select(_ => Plane.Polygon(Plane.Star(dice, dice.Between(-1_000_000, 1_000_000), dice.Between(-1_000_000, 1_000_000), 50_000, dice.Between(3, 60))))];
        ReadOnlyMemory<byte>[] bytes = [.. items.Select(i => (ReadOnlyMemory<byte>)i.AsBinary()), new byte[64]];
        var alongCurve = PolygonSet.FromWkb(bytes, Plane.Frame, IngestionLimits.Default);
        // The broken item could bring more corners than are left, so the caller's order decides.
        var asGiven = PolygonSet.FromWkb(bytes, Plane.Frame, IngestionLimits.Default with { CornersPerLayer = alongCurve.CornerCount });
        asGiven.ItemOfSlot.Should().Equal(alongCurve.ItemOfSlot);
        asGiven.Rejections.Should().Equal(alongCurve.Rejections);
        asGiven.Corners.RingStart.Should().Equal(alongCurve.Corners.RingStart);
        asGiven.Corners.RingArea.Should().Equal(alongCurve.Corners.RingArea);
        asGiven.Corners.RingCorrection.Should().Equal(alongCurve.Corners.RingCorrection);
        asGiven.Corners.X[..asGiven.CornerCount].Should().Equal(alongCurve.Corners.X[..alongCurve.CornerCount]);
        asGiven.Corners.CorrectionBefore[..asGiven.CornerCount].Should().Equal(alongCurve.Corners.CorrectionBefore[..alongCurve.CornerCount]);
        var keys = asGiven.ItemOfSlot.Select(item => SpaceFillingCurve.KeyOf(asGiven.Corners.X[asGiven.Corners.RingStart[asGiven.Corners.SlotRing[asGiven.SlotOf(item)]]], asGiven.Corners.Y[asGiven.Corners.RingStart[asGiven.Corners.SlotRing[asGiven.SlotOf(item)]]])).ToArray();
        keys.Should().BeInAscendingOrder();
    }

    private static (int[] X, int[] Y, int[] Starts) Item(Dice dice)
    {
        List<int> x = [], y = [], starts = [dice.Below(2) * 17];
        for (var ring = dice.Between(1, 3); ring > 0; ring--)
        {
            var corners = dice.Below(3) switch { 0 => Lattice(dice), 1 => [.. Plane.Star(dice, dice.Between(-900, 900), 0, dice.Between(400, 500_000_000), dice.Between(3, dice.Below(20) == 0 ? 900 : 150))], _ => Swapped(dice) };
            var from = x.Count;
            foreach (var corner in corners)
            {
                if (x.Count == from || (x[^1], y[^1]) != corner)
                {
                    x.Add(corner.X);
                    y.Add(corner.Y);
                }
            }

            if ((x[^1], y[^1]) != (x[from], y[from]))
            {
                x.Add(x[from]);
                y.Add(y[from]);
            }

            if (x.Count - from < 4)
            {
                x.RemoveRange(from, x.Count - from);
                y.RemoveRange(from, y.Count - from);
                ring++;
                continue;
            }

            starts.Add(starts[0] + x.Count);
        }

        return ([.. x], [.. y], [.. starts]);
    }

    private static (int X, int Y)[] Lattice(Dice dice)
    {
        var size = dice.Between(3, 12);
        return [.. Enumerable.Range(0, dice.Between(3, 9)).Select(_ => (dice.Below(size), dice.Below(size)))];
    }

    // One corner out of place, near its own or far from it.
    private static (int X, int Y)[] Swapped(Dice dice)
    {
        var ring = Plane.Star(dice, 0, 0, 1_000_000, dice.Between(5, 200));
        int a = dice.Below(ring.Length), b = (a + (dice.Below(2) == 0 ? 1 : dice.Below(ring.Length))) % ring.Length;
        (ring[a], ring[b]) = (ring[b], ring[a]);
        return ring;
    }

    private static bool IsCleanByPairs(int[] x, int[] y, int[] starts)
    {
        var contact = new EdgeContact(null);
        int[] edges = [.. Enumerable.Range(0, x.Length).Where(i => !starts.Contains(i + 1 + starts[0]))];
        foreach (var e in edges)
        {
            foreach (var f in edges.Where(f => f > e + 1))
            {
                contact.Inspect(x, y, starts, e, f);
            }
        }

        return !contact.Found && HasNoSpike(x, y, starts);
    }

    private static bool HasNoSpike(int[] x, int[] y, int[] starts)
    {
        for (var r = 0; r + 1 < starts.Length; r++)
        {
            int from = starts[r] - starts[0], n = starts[r + 1] - starts[r] - 1;
            for (var i = 0; i < n; i++)
            {
                int a = from + (i + n - 1) % n, b = from + i, c = from + (i + 1) % n;
                long dx = (long)x[b] - x[a], dy = (long)y[b] - y[a], ex = (long)x[c] - x[b], ey = (long)y[c] - y[b];
                if (dx * ey == dy * ex && dx * ex + dy * ey < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
