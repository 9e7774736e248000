using System.Numerics;

namespace AssetPlanning.Spatial;

/// <summary>How much of an item's border runs along another's within a tolerance without being common.</summary>
/// <remarks>
/// Two edges run along each other where one, seen at right angles from the other, is within the tolerance, they run against each other
/// as the borders of neighbours do, and they diverge by 45° at most: else every corner would count as a bit of common border.
/// </remarks>
internal static class NearBorders
{
    /// <summary>Lengths by item and the other item, measured on the border of the first.</summary>
    internal static IReadOnlyDictionary<(int Item, int Other), long> LengthsBySide(PolygonSet items, int tolerance, CancellationToken cancellationToken)
    {
        var index = FeatureIndex.Build(items, cancellationToken);
        var near = new NearEdges(index.Grid, index.Edges.Length);
        var lengths = new Dictionary<(int, int), long>();
        var along = new SortedDictionary<int, (Stretches Near, Stretches Shared)>();
        for (var i = 0; i < index.Edges.Length; i++)
        {
            if ((i & 4095) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ref readonly var e = ref index.Edges[i];
            var length = EdgeLength.Of(e.Line);
            along.Clear();
            foreach (var j in near.Around(e.Line, tolerance))
            {
                ref readonly var f = ref index.Edges[j];
                if (f.Zone == e.Zone || Along(e.Line, length, f.Line, tolerance) is not var (from, to))
                {
                    continue;
                }

                if (!along.TryGetValue(f.Zone, out var stretches))
                {
                    along[f.Zone] = stretches = (new(), new());
                }

                (EdgeLength.Common(e.Line, f.Line) is null ? stretches.Near : stretches.Shared).Add(from, to);
            }

            foreach (var (other, (apart, shared)) in along)
            {
                apart.Merge();
                shared.Merge();
                apart.Remove(shared);
                lengths[(e.Zone, other)] = lengths.GetValueOrDefault((e.Zone, other)) + apart.Length;
            }
        }

        return lengths;
    }

    // The stretch of e that f runs along within the tolerance, by its places on e.
    private static (long From, long To)? Along(Segment e, long length, Segment f, int tolerance)
    {
        long dx = (long)e.X1 - e.X0, dy = (long)e.Y1 - e.Y0, fdx = (long)f.X1 - f.X0, fdy = (long)f.Y1 - f.Y0;
        long dot = dx * fdx + dy * fdy, cross = dx * fdy - dy * fdx;
        if (dot >= 0 || CrossingPlace.Magnitude(cross) > CrossingPlace.Magnitude(dot))
        {
            return null;
        }

        (e, f) = (e.Forward, f.Forward);
        (dx, dy) = ((long)e.X1 - e.X0, (long)e.Y1 - e.Y0);
        var square = dx * dx + dy * dy;
        // Distance from the line of e is cross ÷ |e|. The bound on the cross product is a root, cut after as many binary places as
        // there is room for, and the cross products get the same places.
        var squaredBound = (UInt128)((ulong)tolerance * (ulong)tolerance) * (ulong)square;
        var places = ((int)UInt128.LeadingZeroCount(squaredBound) - 2) / 2;
        BigInteger bound = IntegerRoot.Floor(squaredBound << (2 * places));
        var c0 = (BigInteger)Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X0, f.Y0) << places;
        var c1 = (BigInteger)Orientation.Of(e.X0, e.Y0, e.X1, e.Y1, f.X1, f.Y1) << places;
        if (BigInteger.Min(c0, c1) > bound || BigInteger.Max(c0, c1) < -bound)
        {
            return null;
        }

        BigInteger p0 = dx * ((long)f.X0 - e.X0) + dy * ((long)f.Y0 - e.Y0), p1 = dx * ((long)f.X1 - e.X0) + dy * ((long)f.Y1 - e.Y0);
        var (from, to) = c0 == c1
            ? (PlaceAt(p0, 1), PlaceAt(p1, 1))
            : (PlaceAt(Within(c0), c1 - c0), PlaceAt(Within(c1), c1 - c0));
        return from == to ? null : (Math.Min(from, to), Math.Max(from, to));

        // Where f ends, or passes the bound: how far along e, times the divisor.
        BigInteger Within(BigInteger end) => (p0 * (c1 - c0)) + ((p1 - p0) * (BigInteger.Clamp(end, -bound, bound) - c0));

        long PlaceAt(BigInteger way, BigInteger divisor)
        {
            var place = RoundedDivision.Divide(way * divisor.Sign * length, BigInteger.Abs(divisor) * square, Rounding.HalfUp);
            return (long)BigInteger.Clamp(place, 0, length);
        }
    }
}
