namespace AssetPlanning.Data;

/// <summary>Writes a shape anew: in the ISO form, its positions as a rule makes them; measures are left out.</summary>
internal static class ShapeRewriting
{
    /// <summary>Whether a shape is in the ISO form and little-endian already.</summary>
    internal static bool IsPlain(ReadOnlySpan<byte> wkb) => wkb.Length >= 5 && wkb[0] == 1 && wkb[4] == 0;

    /// <summary>Writes it.</summary>
    /// <returns>Whether it could be read.</returns>
    internal static bool Write(ReadOnlySpan<byte> wkb, Conversion position, ShapeBuffer into)
    {
        into.Clear();
        var walk = new WkbWalk(wkb);
        return Write(ref walk, walk.Head(), position, into) && walk.IsAtEnd;
    }

    private static bool Write(ref WkbWalk walk, ShapeKind kind, Conversion position, ShapeBuffer into)
    {
        if (kind == ShapeKind.None)
        {
            return false;
        }

        into.Head(kind, walk.HasHeight);
        switch (kind)
        {
            case ShapeKind.Point:
                Positions(ref walk, 1, position, into);
                break;
            case ShapeKind.LineString:
                Run(ref walk, position, into);
                break;
            case ShapeKind.Polygon:
                var rings = walk.Count(4);
                into.Count(rings);
                for (var ring = 0; ring < rings; ring++)
                {
                    Run(ref walk, position, into);
                }

                break;
            default:
                var parts = walk.Count(9);
                into.Count(parts);
                for (var part = 0; part < parts; part++)
                {
                    if (walk.Head() != kind - 3 || !Write(ref walk, kind - 3, position, into))
                    {
                        return false;
                    }
                }

                break;
        }

        return !walk.IsBroken;
    }

    private static void Run(ref WkbWalk walk, Conversion position, ShapeBuffer into)
    {
        var count = walk.Positions();
        into.Count(count);
        Positions(ref walk, count, position, into);
    }

    private static void Positions(ref WkbWalk walk, int count, Conversion position, ShapeBuffer into)
    {
        var hasHeight = walk.HasHeight;
        for (var i = 0; i < count; i++)
        {
            var (x, y, z) = walk.Position();
            (x, y) = position((x, y));
            into.Number(x);
            into.Number(y);
            if (hasHeight)
            {
                into.Number(z);
            }
        }
    }
}
