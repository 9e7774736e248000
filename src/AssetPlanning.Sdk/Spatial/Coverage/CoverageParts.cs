using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>Takes gaps and overlaps apart into connected pieces and applies the sliver rule to each.</summary>
internal sealed class CoverageParts(PolygonSet zones, ZoneIndex index, SliverRule rule)
{
    private readonly ZoneEdge[] edges = index.Edges.Edges;
    private readonly NearEdges near = new(index.Grid, index.Edges.Edges.Length);
    private readonly FragmentShapes shapes = new(zones.Frame);

    internal void Add(CoverageDefect defect, int item, int? other, FragmentOrigin origin, RingRows rings, List<CoveragePart> parts)
    {
        for (int first = 0, end; first < rings.Count; first = end)
        {
            end = first + 1;
            while (end < rings.Count && RingIntegral.Area(rings.XOf(end), rings.YOf(end)) < 0)
            {
                end++;
            }

            var piece = rings with { First = rings.First + first, End = rings.First + end };
            var (area, perimeter) = Measure(piece);
            // Units are half squares: twice the area in square steps is their number.
            var width = (double)area.Units / perimeter / GridFrame.StepsPerMetre;
            var isSliver = width < (double)rule.Width;
            parts.Add(new()
            {
                Defect = defect,
                Item = item,
                Other = other,
                Area = area,
                MeanWidth = width,
                IsSliver = isSliver,
                AttachedTo = isSliver ? Attach(piece, item, other) : null,
                Origin = origin,
                Shape = (Polygon)shapes.Of(piece),
            });
        }
    }

    private static (MeasuredArea Area, double Perimeter) Measure(RingRows piece)
    {
        long area = 0;
        var perimeter = 0.0;
        for (var r = 0; r < piece.Count; r++)
        {
            ReadOnlySpan<int> x = piece.XOf(r), y = piece.YOf(r);
            area = unchecked(area + RingIntegral.Area(x, y));
            for (var i = 0; i + 1 < x.Length; i++)
            {
                double dx = (double)x[i + 1] - x[i], dy = (double)y[i + 1] - y[i];
                perimeter += Math.Sqrt(dx * dx + dy * dy);
            }
        }

        return (new(area), perimeter);
    }

    private int? Attach(RingRows piece, int item, int? other)
    {
        if (rule.Policy is SliverPolicy.ReportOnly or SliverPolicy.Keep)
        {
            return null;
        }

        var borders = BordersOf(piece);
        // An overlap is ground of its two zones alone.
        var candidates = other is { } second ? [item, second] : borders.Keys.Order().ToList();
        int? best = null;
        foreach (var zone in candidates)
        {
            var isBetter = best is not { } leader
                || (rule.Policy == SliverPolicy.AttachToLargest
                    ? zones.PlanarAreaOf(zone) > zones.PlanarAreaOf(leader)
                    : borders.GetValueOrDefault(zone) > borders.GetValueOrDefault(leader));
            // Among equals the lower number stays.
            best = isBetter ? zone : best;
        }

        return best;
    }

    private Dictionary<int, long> BordersOf(RingRows piece)
    {
        var borders = new Dictionary<int, long>();
        for (var r = 0; r < piece.Count; r++)
        {
            ReadOnlySpan<int> x = piece.XOf(r), y = piece.YOf(r);
            for (var i = 0; i + 1 < x.Length; i++)
            {
                var line = new Segment(x[i], y[i], x[i + 1], y[i + 1]);
                foreach (var edge in near.Around(line, 1))
                {
                    if (Common(line, edges[edge].Line) is var length and > 0)
                    {
                        borders[edges[edge].Zone] = borders.GetValueOrDefault(edges[edge].Zone) + length;
                    }
                }
            }
        }

        return borders;
    }

    // An edge of the part whose end was a crossing and moved to the grid is still the border it was drawn along.
    private static long Common(Segment line, Segment edge) => EdgeLength.Common(line, edge) is { } common
        ? EdgeLength.Of(common)
        : IsBeside(line.X0, line.Y0, edge) && IsBeside(line.X1, line.Y1, edge) ? EdgeLength.Of(line) : 0;

    // By half the diagonal of a cell at most, which is less than a step.
    private static bool IsBeside(int x, int y, Segment edge)
    {
        if (x < Math.Min(edge.X0, edge.X1) - 1 || x > Math.Max(edge.X0, edge.X1) + 1 || y < Math.Min(edge.Y0, edge.Y1) - 1 || y > Math.Max(edge.Y0, edge.Y1) + 1)
        {
            return false;
        }

        Int128 off = Orientation.Of(edge.X0, edge.Y0, edge.X1, edge.Y1, x, y), wide = (long)edge.X1 - edge.X0, tall = (long)edge.Y1 - edge.Y0;
        return 2 * off * off <= wide * wide + tall * tall;
    }
}
