namespace AssetPlanning.Tests.Spatial.Oracle;

/// <summary>Pairs of polygons on the edge of degeneracy: a base shape and a changed copy of it.</summary>
internal static class Mutants
{
    internal static ((int X, int Y)[][] A, (int X, int Y)[][] B, string Kind) Pair(Dice dice)
    {
        int[] scales = [4, 12, 100, 5_000, 1_000_000, 100_000_000];
        var scale = scales[dice.Below(scales.Length)];
        var a = Base(dice, scale);
        var kind = dice.Below(12);
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
            _ => (a, Shift(Base(dice, scale), dice.Between(-scale, scale), dice.Between(-scale, scale)), "another shape"),
        };
    }

    private static (int X, int Y)[][] Base(Dice dice, int scale)
    {
        switch (dice.Below(6))
        {
            case 0: return [Plane.Star(dice, 0, 0, scale, dice.Between(3, 24))];
            case 1: return [Comb(dice, scale)];
            case 2: return [Plane.Box(-scale, -scale, scale, scale), Plane.Box(-scale / 2, -scale / 2, scale / 2, scale / 2)];
            case 3: return [Needle(dice, scale)];
            case 4: return [.. Sieve(scale)];
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

    private static IEnumerable<(int X, int Y)[]> Sieve(int scale)
    {
        yield return Plane.Box(-scale, -scale, scale, scale);
        if (scale < 12)
        {
            yield break;
        }

        var s = scale / 12;
        for (var i = -5; i <= 3; i += 4)
        {
            for (var j = -5; j <= 3; j += 4)
            {
                yield return Plane.Box(i * 2 * s, j * 2 * s, (i + 2) * 2 * s, (j + 2) * 2 * s);
            }
        }
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
