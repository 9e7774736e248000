namespace AssetPlanning.Tests.Spatial.Oracle;

/// <summary>Pairs of polygons on the edge of degeneracy: a base shape and a changed copy of it.</summary>
internal static class Mutants
{
    internal static ((int X, int Y)[][] A, (int X, int Y)[][] B, string Kind) Pair(Dice dice)
    {
        int[] scales = [4, 12, 100, 5_000, 1_000_000, 100_000_000];
        var scale = scales[dice.Below(scales.Length)];
        var a = Base(dice, scale);
        var kind = dice.Below(18);
        return kind switch
        {
            0 => (a, Map(a, (x, y) => (-y, x)), "turned"),
            1 => (a, Shift(a, dice.Between(-1, 1), dice.Between(-1, 1)), "shifted by a step"),
            2 => (a, Map(a, (x, y) => (x, -y)), "mirrored"),
            3 => (a, Map(a, (x, y) => (x, y / Math.Max(2, scale / 2))), "thinned"),
            4 => (a, Jitter(a, dice, 1, 4), "some corners moved by a step"),
            5 => (a, Jitter(a, dice, Math.Max(1, scale / 3), 3), "partly shared border"),
            6 => (a, a, "itself"),
            7 => (a, Shift(a, scale, 0), "shifted by half its width"),
            8 => (a, Subdivide(a), "with corners on its edges"),
            9 => (a, [Needle(dice, scale)], "needle"),
            10 => (a, [Plane.Box(a[0][0].X, -2 * scale, 3 * scale, 2 * scale)], "box through a corner"),
            11 => (a, Map(a, (x, y) => (y, x)), "axes swapped"),
            12 => (a, Turn(a, a[0][dice.Below(a[0].Length)], dice.Between(1, 3)), "turned about a corner"),
            13 => (a, Map(a, (x, y) => (x + Math.Sign(x), y + Math.Sign(y))), "grown by a step"),
            14 => (a, Map(a, (x, y) => (x, y + (x > 0 ? 1 : 0))), "sheared by a step"),
            15 => (a, [Sliver(a[0], dice)], "sliver along an edge"),
            16 => (a, Beside(a), "outside, touching at most"),
            _ => (a, Shift(Base(dice, scale), dice.Between(-scale, scale), dice.Between(-scale, scale)), "another shape"),
        };
    }

    private static (int X, int Y)[][] Base(Dice dice, int scale)
    {
        switch (dice.Below(9))
        {
            case 0: return [Plane.Star(dice, 0, 0, scale, dice.Between(3, 24))];
            case 1: return [Comb(dice, scale)];
            case 2: return [Plane.Box(-scale, -scale, scale, scale), Plane.Box(-scale / 2, -scale / 2, scale / 2, scale / 2)];
            case 3: return [Needle(dice, scale)];
            case 4: return [.. Sieve(scale, 3)];
            case 5: return [.. Sieve(scale, dice.Between(4, 5))];
            case 6: return [Fan(dice, scale)];
            case 7: return [Stairs(dice, scale)];
            default: return [[(-scale, -scale), (scale, -scale), (scale, 0), (0, 0), (0, scale), (-scale, scale)]];
        }
    }

    private static (int X, int Y)[] Comb(Dice dice, int scale)
    {
        var teeth = dice.Between(2, 6);
        var ring = new List<(int, int)> { (-scale, -scale), (scale, -scale) };
        for (var i = teeth; i > 0; i--)
        {
            int right = -scale + (int)(2L * scale * i / teeth), middle = -scale + (int)(scale * (2L * i - 1) / teeth);
            ring.Add((right, scale));
            ring.Add((middle, -scale + 1 + dice.Below(Math.Max(1, scale / 2))));
        }

        ring.Add((-scale, scale));
        return [.. ring];
    }

    private static (int X, int Y)[] Needle(Dice dice, int scale) =>
        [(-scale, dice.Between(-2, 2)), (scale, dice.Between(-2, 2)), (dice.Between(-scale, scale), dice.Between(-scale, scale))];

    // Many holes: a plate with rows of square ones.
    private static IEnumerable<(int X, int Y)[]> Sieve(int scale, int rows)
    {
        yield return Plane.Box(-scale, -scale, scale, scale);
        var pitch = 2 * scale / rows;
        for (var i = 0; i < rows && pitch >= 3; i++)
        {
            for (var j = 0; j < rows; j++)
            {
                int x = -scale + i * pitch + pitch / 3, y = -scale + j * pitch + pitch / 3;
                yield return Plane.Box(x, y, x + pitch / 3, y + pitch / 3);
            }
        }
    }

    // Blades so thin that their two edges almost coincide, all from one corner.
    private static (int X, int Y)[] Fan(Dice dice, int scale)
    {
        var ring = new List<(int, int)> { (-scale, -scale) };
        for (var blade = dice.Between(1, 5); blade > 0; blade--)
        {
            var reach = dice.Between(1, scale);
            ring.Add((reach, -scale + scale * blade / 3));
            ring.Add((reach - 1, -scale + scale * blade / 3));
            ring.Add((-scale + 1, -scale + blade));
        }

        return [.. ring.Prepend((-scale - 1, scale))];
    }

    // Every inner corner lies on the long side: the ring touches itself there.
    private static (int X, int Y)[] Stairs(Dice dice, int scale)
    {
        var count = dice.Between(2, 8);
        var ring = new List<(int, int)> { (-scale, -scale) };
        for (var i = 0; i < count; i++)
        {
            int left = -scale + (int)(2L * scale * i / count), right = -scale + (int)(2L * scale * (i + 1) / count);
            ring.Add((right, left));
            ring.Add((right, right));
        }

        return [.. ring];
    }

    // A triangle on one edge of the ring, its top a step or two beside the edge's middle.
    private static (int X, int Y)[] Sliver((int X, int Y)[] ring, Dice dice)
    {
        var at = dice.Below(ring.Length);
        var (p, q) = (ring[at], ring[(at + 1) % ring.Length]);
        return [p, q, ((p.X + q.X) / 2 + dice.Between(-2, 2), (p.Y + q.Y) / 2 + dice.Between(-2, 2))];
    }

    // The mirror image in the line through the easternmost corner: common border, corner or nothing, never area.
    private static (int X, int Y)[][] Beside((int X, int Y)[][] rings)
    {
        var east = rings[0].Max(p => p.X);
        return Map(rings, (x, y) => (2 * east - x, y));
    }

    private static (int X, int Y)[][] Turn((int X, int Y)[][] rings, (int X, int Y) about, int quarters)
    {
        for (; quarters > 0; quarters--)
        {
            rings = Map(rings, (x, y) => (about.X - (y - about.Y), about.Y + (x - about.X)));
        }

        return rings;
    }

    private static (int X, int Y)[][] Map((int X, int Y)[][] rings, Func<int, int, (int, int)> change) => [.. rings.Select(r => r.Select(p => change(p.X, p.Y)).ToArray())];

    private static (int X, int Y)[][] Shift((int X, int Y)[][] rings, int dx, int dy) => Map(rings, (x, y) => (x + dx, y + dy));

    private static (int X, int Y)[][] Jitter((int X, int Y)[][] rings, Dice dice, int by, int oneIn) =>
        Map(rings, (x, y) => dice.Below(oneIn) == 0 ? (x + dice.Between(-by, by), y + dice.Between(-by, by)) : (x, y));

    private static (int X, int Y)[][] Subdivide((int X, int Y)[][] rings) =>
        [.. rings.Select(r => r.SelectMany((p, i) =>
        {
            var q = r[(i + 1) % r.Length];
            return (p.X + q.X) % 2 == 0 && (p.Y + q.Y) % 2 == 0 ? new[] { p, ((p.X + q.X) / 2, (p.Y + q.Y) / 2) } : [p];
        }).ToArray())];
}
