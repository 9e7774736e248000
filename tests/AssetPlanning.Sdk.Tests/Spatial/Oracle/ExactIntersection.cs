using System.Numerics;

namespace AssetPlanning.Tests.Spatial.Oracle;

/// <summary>Areas of all combinations of polygons in exact rational arithmetic, by vertical slabs; shares no code or idea with the library.</summary>
/// <remarks>
/// All corners and all crossings of edges cut the plane into vertical slabs in which no two edges cross. In each slab the
/// edges are ordered by their height in the middle, polygons are counted in and out on the way up, and trapezoids are
/// summed by the polygons that hold them. Order is decided exactly; each trapezoid is cut off at 2⁻⁸⁰ of a unit.
/// </remarks>
internal static class ExactIntersection
{
    private const int FractionBits = 80;

    // The last bit of a coordinate of 2¹⁷ m and more, as all of China's are, lies above 2⁻³⁶ m.
    private const int MetreBits = 36;

    private readonly record struct Edge(BigInteger X0, BigInteger Y0, BigInteger X1, BigInteger Y1, int Owner);

    /// <summary>Twice the common area of two polygons in square grid steps, rings given in grid steps, any direction.</summary>
    internal static double Units((int X, int Y)[][] a, (int X, int Y)[][] b) => ByCombination(a, b).GetValueOrDefault(0b11UL);

    /// <summary>Common area in square metres of two polygons in metres, each number taken for exactly what its bits say.</summary>
    internal static double SquareMetres((double X, double Y)[][] a, (double X, double Y)[][] b) =>
        Math.ScaleB(Sums(Exactly(a), Exactly(b)).GetValueOrDefault(0b11UL), -(2 * MetreBits) - 1);

    /// <summary>Twice the area of every combination of up to 63 polygons; bit i of the key says that polygon i holds it.</summary>
    internal static Dictionary<ulong, double> ByCombination(params (int X, int Y)[][][] polygons) =>
        Sums([.. polygons.Select(polygon => polygon.Select(ring => ring.Select(p => ((BigInteger)p.X, (BigInteger)p.Y)).ToArray()).ToArray())]);

    private static (BigInteger X, BigInteger Y)[][] Exactly((double X, double Y)[][] rings) => [.. rings.Select(ring => ring.Select(p => (Whole(p.X), Whole(p.Y))).ToArray())];

    private static BigInteger Whole(double metres)
    {
        var scaled = Math.ScaleB(metres, MetreBits);
        return double.IsInteger(scaled) ? (BigInteger)scaled : throw new ArgumentException("The oracle would round this coordinate.", nameof(metres));
    }

    private static Dictionary<ulong, double> Sums(params (BigInteger X, BigInteger Y)[][][] polygons)
    {
        var edges = new List<Edge>();
        for (var i = 0; i < polygons.Length; i++)
        {
            Collect(polygons[i], i, edges);
        }

        var cuts = new List<Fraction>();
        foreach (var e in edges)
        {
            cuts.Add(new(e.X0, 1));
            cuts.Add(new(e.X1, 1));
        }

        for (var i = 0; i < edges.Count; i++)
        {
            for (var j = i + 1; j < edges.Count; j++)
            {
                if (edges[i].Owner != edges[j].Owner && CrossingX(edges[i], edges[j]) is { } x)
                {
                    cuts.Add(x);
                }
            }
        }

        cuts.Sort();
        var sums = new Dictionary<ulong, BigInteger>();
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            if (cuts[i].CompareTo(cuts[i + 1]) < 0)
            {
                Slab(edges, cuts[i], cuts[i + 1], sums);
            }
        }

        return sums.ToDictionary(s => s.Key, s => Math.ScaleB((double)s.Value, -FractionBits));
    }

    private static void Slab(List<Edge> edges, Fraction from, Fraction to, Dictionary<ulong, BigInteger> sums)
    {
        var middle = new Fraction(from.Numerator * to.Denominator + to.Numerator * from.Denominator, 2 * from.Denominator * to.Denominator);
        var crossed = new List<(Fraction Height, int Owner)>();
        foreach (var e in edges)
        {
            if (new Fraction(e.X0, 1).CompareTo(from) > 0 || new Fraction(e.X1, 1).CompareTo(to) < 0)
            {
                continue;
            }

            var dx = e.X1 - e.X0;
            crossed.Add((new(e.Y0 * dx * middle.Denominator + (e.Y1 - e.Y0) * (middle.Numerator - e.X0 * middle.Denominator), dx * middle.Denominator), e.Owner));
        }

        crossed.Sort((p, q) => p.Height.CompareTo(q.Height));
        var inside = 0UL;
        for (var i = 0; i + 1 < crossed.Count; i++)
        {
            inside ^= 1UL << crossed[i].Owner;
            Fraction low = crossed[i].Height, high = crossed[i + 1].Height;
            var height = high.Numerator * low.Denominator - low.Numerator * high.Denominator;
            if (inside == 0 || height.IsZero)
            {
                continue;
            }

            var width = to.Numerator * from.Denominator - from.Numerator * to.Denominator;
            var area = (2 * height * width << FractionBits) / (high.Denominator * low.Denominator * to.Denominator * from.Denominator);
            sums[inside] = sums.GetValueOrDefault(inside) + area;
        }
    }

    private static Fraction? CrossingX(Edge e, Edge f)
    {
        BigInteger dx = e.X1 - e.X0, dy = e.Y1 - e.Y0, fx = f.X1 - f.X0, fy = f.Y1 - f.Y0;
        var whole = dx * fy - dy * fx;
        if (whole.IsZero)
        {
            return null;
        }

        var t = (f.X0 - e.X0) * fy - (f.Y0 - e.Y0) * fx;
        var s = (f.X0 - e.X0) * dy - (f.Y0 - e.Y0) * dx;
        if (whole.Sign < 0)
        {
            (whole, t, s) = (-whole, -t, -s);
        }

        if (t.Sign < 0 || t > whole || s.Sign < 0 || s > whole)
        {
            return null;
        }

        return new(e.X0 * whole + t * dx, whole);
    }

    private static void Collect((BigInteger X, BigInteger Y)[][] rings, int owner, List<Edge> edges)
    {
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Length; i++)
            {
                var (p, q) = (ring[i], ring[(i + 1) % ring.Length]);
                if (p.X < q.X)
                {
                    edges.Add(new(p.X, p.Y, q.X, q.Y, owner));
                }
                else if (p.X > q.X)
                {
                    edges.Add(new(q.X, q.Y, p.X, p.Y, owner));
                }
            }
        }
    }

    private readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator) : IComparable<Fraction>
    {
        public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
    }
}
