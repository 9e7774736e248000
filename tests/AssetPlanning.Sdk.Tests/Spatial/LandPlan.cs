using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;

namespace AssetPlanning.Tests.Spatial;

/// <summary>A polygon or multi-polygon as corners in grid steps: parts of rings, the first ring of a part its shell.</summary>
internal sealed record Outline(params (int X, int Y)[][][] Parts)
{
    internal static Outline Of(params (int X, int Y)[][] rings) => new(rings);

    internal Geometry ToGeometry() => Parts.Length == 1 ? Plane.Polygon(Parts[0]) : Plane.Multi([.. Parts.Select(part => Plane.Polygon(part))]);

    internal Outline Map(Func<(int X, int Y), (int X, int Y)> change) => new([.. Parts.Select(part => part.Select(ring => ring.Select(change).ToArray()).ToArray())]);

    /// <summary>The same ground drawn another way: other parts and holes first, other ring starts and directions.</summary>
    internal Outline Redrawn(Draw draw) => new(draw.Shuffle(Parts.Select(part => (IEnumerable<(int X, int Y)[]>)[Turned(part[0], draw), .. draw.Shuffle(part[1..]).Select(hole => Turned(hole, draw))]).Select(part => part.ToArray())));

    private static (int X, int Y)[] Turned((int X, int Y)[] ring, Draw draw)
    {
        var start = draw.Int(0, ring.Length - 1);
        (int X, int Y)[] turned = [.. ring[start..], .. ring[..start]];
        return draw.OnceIn(2) ? turned : [.. turned.Reverse()];
    }
}

/// <summary>Generated patches under four zone layers: a coverage, overlapping rights, a partition into scattered parts, unions of patches.</summary>
internal sealed record LandPlan(Outline[] Patches, Outline[][] Layers)
{
    internal const int Coverage = 0, Rights = 1, Partition = 2, Unions = 3;

    /// <summary>Layers that leave nothing of any patch.</summary>
    internal static readonly int[] Covering = [Coverage, Partition, Unions];

    /// <summary>Draws a plan of about so many patches, in cells of 3 mm to 40 m.</summary>
    internal static LandPlan Make(Draw draw, int run, int patches)
    {
        var dice = new Dice(draw.Next());
        var cell = new[] { 30, 3_000, 400_000 }[run % 3];
        // Patches lie within the middle half, so that every covering layer covers them.
        var side = Math.Clamp((int)Math.Sqrt(patches) / 2 * 4, 4, 12);
        Coverage fine = new(dice, side, side, cell, -side / 2 * cell, -side / 2 * cell), coarse = new(dice, side / 2, side / 2, 2 * cell, -side / 2 * cell, -side / 2 * cell);
        var cells = fine.Blocks(1, 1);
        var within = (side / 2 - 1) * cell / 2;
        var scattered = Enumerable.Range(0, patches).Select(i => (i % 3) switch
        {
            0 => Outline.Of(cells[(side / 4 + dice.Below(side / 2)) * side + side / 4 + dice.Below(side / 2)]),
            1 => Outline.Of(Star(dice, within, cell)),
            _ => Holed(dice, within, cell),
        });
        var colours = 2 + run % 3;
        return new(
            [.. scattered],
            [
                [.. coarse.Blocks(1, 1).Select(ring => Outline.Of(ring))],
                [.. Enumerable.Range(0, Math.Max(6, side * side / 12)).Select(_ => Outline.Of(Star(dice, within, 2 * cell)))],
                [.. Enumerable.Range(0, colours * colours).Select(colour => new Outline([.. cells.Where((_, i) => i / side % colours * colours + i % side % colours == colour).Select(ring => new[] { ring })]))],
                [.. fine.Blocks(1 + run % 4, 2).Select(ring => Outline.Of(ring))],
            ]);
    }

    internal static PolygonSet Layer(IEnumerable<Outline> outlines)
    {
        var layer = Plane.Set([.. outlines.Select(outline => outline.ToGeometry())]);
        layer.Rejections.Should().BeEmpty();
        return layer;
    }

    private static (int X, int Y)[] Star(Dice dice, int within, int size) =>
        Plane.Star(dice, dice.Between(-within, within), dice.Between(-within, within), size * (0.3 + (0.7 * dice.Unit())), dice.Between(5, 24));

    // A star of 0.4 to 1 times its radius with a hole that stays within 0.3 times.
    private static Outline Holed(Dice dice, int within, int size)
    {
        int x = dice.Between(-within, within), y = dice.Between(-within, within);
        return Outline.Of(Plane.Star(dice, x, y, size, 16), Plane.Star(dice, x, y, 0.3 * size, 7));
    }
}
