using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>Deals the items of a wide layer out to its tiles: parts that touch each other's boxes stay together, nothing is cut.</summary>
internal sealed class WideReading(WideFrame frame, IngestionLimits limits)
{
    private readonly Dictionary<(long X, long Y), List<(int Item, Geometry Piece)>> tiles = [];
    private readonly List<Rejection> rejections = [];
    private readonly List<(Polygon Part, StepBox Box)> parts = [];
    private readonly NamedReference reference = new(frame.Projection);
    private long corners;

    internal IReadOnlyList<Rejection> Rejections => rejections;

    /// <summary>The pieces of each tile, in the order of the items; tiles from south-west to north-east.</summary>
    internal IEnumerable<((long X, long Y) Origin, List<(int Item, Geometry Piece)> Pieces)> Tiles =>
        tiles.OrderBy(static tile => tile.Key.Y).ThenBy(static tile => tile.Key.X).Select(static tile => (tile.Key, tile.Value));

    internal void Read(int item, Geometry? geometry)
    {
        parts.Clear();
        if (DefectOf(geometry) is { } defect)
        {
            rejections.Add(new(item, defect.Reason, defect.Easting, defect.Northing));
            return;
        }

        var placed = new Dictionary<(long X, long Y), List<Polygon>>();
        foreach (var group in Groups())
        {
            var box = group.Aggregate(StepBox.Nothing, static (sum, part) => sum.With(part.Box));
            if (frame.TileOf(box) is not { } tile)
            {
                var corner = group[0].Part.ExteriorRing.CoordinateSequence;
                rejections.Add(new(item, RejectionReason.TooWide, corner.GetX(0), corner.GetY(0)));
                return;
            }

            if (!placed.TryGetValue(tile, out var together))
            {
                placed.Add(tile, together = []);
            }

            together.AddRange(group.Select(static part => part.Part));
        }

        corners += geometry!.NumPoints;
        foreach (var (tile, together) in placed)
        {
            if (!tiles.TryGetValue(tile, out var pieces))
            {
                tiles.Add(tile, pieces = []);
            }

            pieces.Add((item, placed.Count == 1 ? geometry : geometry.Factory.CreateMultiPolygon([.. together])));
        }
    }

    private (RejectionReason Reason, double Easting, double Northing)? DefectOf(Geometry? geometry)
    {
        RejectionReason? plain = geometry switch
        {
            null or { IsEmpty: true } => RejectionReason.Missing,
            not (Polygon or MultiPolygon) => RejectionReason.NotPolygonal,
            _ when !Enumerable.Range(0, geometry.NumGeometries).Select(at => geometry.GetGeometryN(at).SRID).Prepend(geometry.SRID).All(reference.Allows) => RejectionReason.OtherReferenceSystem,
            _ when geometry.NumPoints > Math.Min(limits.CornersPerItem, limits.CornersPerLayer - corners) => RejectionReason.LimitExceeded,
            _ => null,
        };
        if (plain is { } reason)
        {
            return (reason, double.NaN, double.NaN);
        }

        var rings = 0;
        for (var i = 0; i < geometry!.NumGeometries; i++)
        {
            var part = (Polygon)geometry.GetGeometryN(i);
            if (part.IsEmpty)
            {
                return (RejectionReason.TooFewPoints, double.NaN, double.NaN);
            }

            rings += part.NumInteriorRings + 1;
            if (rings > limits.RingsPerItem)
            {
                return (RejectionReason.LimitExceeded, double.NaN, double.NaN);
            }

            if (AddPart(part) is { } defect)
            {
                return defect;
            }
        }

        return null;
    }

    private (RejectionReason Reason, double Easting, double Northing)? AddPart(Polygon part)
    {
        var box = StepBox.Nothing;
        for (var r = -1; r < part.NumInteriorRings; r++)
        {
            var ring = (r < 0 ? part.ExteriorRing : part.GetInteriorRingN(r)).CoordinateSequence;
            var (beforeX, beforeY) = (0L, 0L);
            for (var i = 0; i < ring.Count; i++)
            {
                var (easting, northing) = (ring.GetX(i), ring.GetY(i));
                if (!frame.TrySnap(easting, northing, out var x, out var y))
                {
                    return (CoordinateDefect.Of(easting, northing, (double)frame.OriginEasting, (e, n) => frame.TrySnap(e, n, out _, out _)), easting, northing);
                }

                if (i > 0 && Math.Max(Math.Abs(x - beforeX), Math.Abs(y - beforeY)) > WideFrame.LongestEdge)
                {
                    return (RejectionReason.LongEdge, easting, northing);
                }

                (beforeX, beforeY) = (x, y);
                box = box.With(x, y);
            }
        }

        parts.Add((part, box));
        return null;
    }

    // Parts whose boxes meet may overlap, so they are checked, and measured, together.
    private IEnumerable<IReadOnlyList<(Polygon Part, StepBox Box)>> Groups()
    {
        var whole = parts.Aggregate(StepBox.Nothing, static (sum, part) => sum.With(part.Box));
        if (parts.Count < 2 || (whole.Width <= frame.Tile && whole.Height <= frame.Tile))
        {
            return parts.Count == 0 ? [] : [parts];
        }

        var byLeft = Enumerable.Range(0, parts.Count).OrderBy(at => parts[at].Box.Left).ToArray();
        var first = Enumerable.Range(0, parts.Count).ToArray();
        for (var i = 0; i < byLeft.Length; i++)
        {
            for (var j = i + 1; j < byLeft.Length && parts[byLeft[j]].Box.Left <= parts[byLeft[i]].Box.Right; j++)
            {
                if (parts[byLeft[i]].Box.Meets(parts[byLeft[j]].Box))
                {
                    var (a, b) = (RootOf(byLeft[i]), RootOf(byLeft[j]));
                    first[Math.Max(a, b)] = Math.Min(a, b);
                }
            }
        }

        return Enumerable.Range(0, parts.Count).GroupBy(RootOf).Select(group => group.Select(at => parts[at]).ToArray());

        int RootOf(int at)
        {
            while (first[at] != at)
            {
                at = first[at] = first[first[at]];
            }

            return at;
        }
    }
}
