using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>Rounds the positions of shapes to multiples of a step (坐标降精度), and leaves out what is none any more: heights, repeated corners, rings without area.</summary>
internal sealed class ShapeCoarsening(double step)
{
    private readonly decimal exact = decimal.Parse(step.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
    private readonly ShapeBuffer shape = new();
    private readonly List<(double X, double Y)> run = [];
    private readonly List<(int From, int To)> runs = [], kept = [];

    /// <summary>The shape written last; empty where nothing is left of it.</summary>
    internal ReadOnlyMemory<byte> Written => shape.Written;

    /// <summary>Rounds a shape.</summary>
    /// <returns>Whether it could be read.</returns>
    internal bool Write(ReadOnlySpan<byte> wkb)
    {
        shape.Clear();
        var walk = new WkbWalk(wkb);
        var kind = walk.Head();
        if (kind == ShapeKind.None)
        {
            return false;
        }

        var isMany = kind > ShapeKind.Polygon;
        var one = isMany ? kind - 3 : kind;
        var parts = isMany ? walk.Count(9) : 1;
        run.Clear();
        runs.Clear();
        kept.Clear();
        for (var part = 0; part < parts; part++)
        {
            if (isMany && walk.Head() != one)
            {
                return false;
            }

            var from = runs.Count;
            ReadPart(ref walk, one);
            if (runs.Count > from)
            {
                kept.Add((from, runs.Count));
            }
        }

        if (walk.IsAtEnd && kept.Count > 0)
        {
            WriteParts(kind, one);
        }

        return walk.IsAtEnd;
    }

    private void ReadPart(ref WkbWalk walk, ShapeKind kind)
    {
        if (kind != ShapeKind.Polygon)
        {
            ReadRun(ref walk, kind == ShapeKind.Point ? 1 : walk.Positions(), kind == ShapeKind.Point ? 1 : 2);
            return;
        }

        // Without its shell a polygon is none, whatever its holes are.
        var rings = walk.Count(4);
        var hasShell = false;
        for (var ring = 0; ring < rings; ring++)
        {
            var (from, corners) = (runs.Count, run.Count);
            ReadRun(ref walk, walk.Positions(), 4);
            hasShell |= ring == 0 && runs.Count > from;
            if (!hasShell || (runs.Count > from && !HasArea(runs[^1])))
            {
                runs.RemoveRange(from, runs.Count - from);
                run.RemoveRange(corners, run.Count - corners);
                hasShell &= ring > 0;
            }
        }
    }

    private void ReadRun(ref WkbWalk walk, int positions, int fewest)
    {
        var from = run.Count;
        for (var i = 0; i < positions; i++)
        {
            var (x, y, _) = walk.Position();
            var place = (Rounded(x), Rounded(y));
            if (run.Count == from || run[^1] != place)
            {
                run.Add(place);
            }
        }

        if (run.Count - from >= fewest)
        {
            runs.Add((from, run.Count));
        }
        else
        {
            run.RemoveRange(from, run.Count - from);
        }
    }

    private bool HasArea((int From, int To) ring)
    {
        var area = new RingArea();
        for (var i = ring.From; i < ring.To; i++)
        {
            area.Add(run[i].X, run[i].Y);
        }

        return Math.Abs(area.Doubled) > step * step / 4;
    }

    // In decimals: a multiple of 0.001 is then written with three places, and not with the tail of a double.
    private double Rounded(double number) =>
        Math.Abs(number) < 1e12 ? (double)(decimal.Round((decimal)number / exact) * exact) : Math.Round(number / step) * step;

    private void WriteParts(ShapeKind kind, ShapeKind one)
    {
        shape.Head(kind, hasHeight: false);
        if (kind != one)
        {
            shape.Count(kept.Count);
        }

        foreach (var (from, to) in kept)
        {
            if (kind != one)
            {
                shape.Head(one, hasHeight: false);
            }

            if (one == ShapeKind.Polygon)
            {
                shape.Count(to - from);
            }

            for (var at = from; at < to; at++)
            {
                WriteRun(runs[at], isCounted: one != ShapeKind.Point);
            }
        }
    }

    private void WriteRun((int From, int To) places, bool isCounted)
    {
        if (isCounted)
        {
            shape.Count(places.To - places.From);
        }

        for (var i = places.From; i < places.To; i++)
        {
            shape.Number(run[i].X);
            shape.Number(run[i].Y);
        }
    }
}
