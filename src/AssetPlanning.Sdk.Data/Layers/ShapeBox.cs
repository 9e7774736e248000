namespace AssetPlanning.Data;

/// <summary>The box around a shape (外包矩形); nothing where the shape has no position.</summary>
internal readonly record struct ShapeBox(double West, double East, double South, double North)
{
    internal static ShapeBox Nothing { get; } = new(double.PositiveInfinity, double.NegativeInfinity, double.PositiveInfinity, double.NegativeInfinity);

    internal bool IsNothing => !(West <= East);

    internal ShapeBox With(ShapeBox other) => new(Math.Min(West, other.West), Math.Max(East, other.East), Math.Min(South, other.South), Math.Max(North, other.North));

    /// <summary>Reads the box of a shape, or nothing where the bytes are no shape or a position is no number.</summary>
    internal static ShapeBox? Of(ReadOnlySpan<byte> wkb, out ShapeKind kind)
    {
        var walk = new WkbWalk(wkb);
        kind = walk.Head();
        var box = Nothing;
        var isSound = kind != ShapeKind.None && AddShape(ref walk, kind, ref box) && walk.IsAtEnd;
        return isSound ? box : null;
    }

    private static bool AddShape(ref WkbWalk walk, ShapeKind kind, ref ShapeBox box)
    {
        switch (kind)
        {
            case ShapeKind.Point:
                return AddPoint(ref walk, ref box);
            case ShapeKind.LineString:
                return Add(ref walk, walk.Positions(), ref box);
            case ShapeKind.Polygon:
                return AddRings(ref walk, ref box);
            default:
                var parts = walk.Count(9);
                for (var part = 0; part < parts; part++)
                {
                    if (walk.Head() != kind - 3 || !AddShape(ref walk, kind - 3, ref box))
                    {
                        return false;
                    }
                }

                return !walk.IsBroken;
        }
    }

    // A point without a position is written as one of no numbers (OGC 12-128r18 §2.1.3).
    private static bool AddPoint(ref WkbWalk walk, ref ShapeBox box)
    {
        var ahead = walk;
        var (x, y, _) = ahead.Position();
        if (!double.IsNaN(x) || !double.IsNaN(y))
        {
            return Add(ref walk, 1, ref box);
        }

        walk = ahead;
        return !walk.IsBroken;
    }

    private static bool AddRings(ref WkbWalk walk, ref ShapeBox box)
    {
        var rings = walk.Count(4);
        for (var ring = 0; ring < rings; ring++)
        {
            if (!Add(ref walk, walk.Positions(), ref box))
            {
                return false;
            }
        }

        return !walk.IsBroken;
    }

    private static bool Add(ref WkbWalk walk, int positions, ref ShapeBox box)
    {
        var (west, east, south, north) = box;
        for (var i = 0; i < positions; i++)
        {
            var (x, y, _) = walk.Position();
            if (!double.IsFinite(x) || !double.IsFinite(y))
            {
                return false;
            }

            (west, east, south, north) = (Math.Min(west, x), Math.Max(east, x), Math.Min(south, y), Math.Max(north, y));
        }

        box = new(west, east, south, north);
        return !walk.IsBroken;
    }
}
