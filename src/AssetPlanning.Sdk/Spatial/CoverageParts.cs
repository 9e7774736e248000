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
                foreach (var edge in near.Of(line))
                {
                    if (EdgeLength.Common(line, edges[edge].Line) is { } common && EdgeLength.Of(common) is var length)
                    {
                        borders[edges[edge].Zone] = borders.GetValueOrDefault(edges[edge].Zone) + length;
                    }
                }
            }
        }

        return borders;
    }
}
