using System.Runtime.InteropServices;
using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>One layer of lines on its way in: snaps corners, drops repeated ones, sets defective items aside.</summary>
internal sealed class LineReading(GridFrame frame, IngestionLimits limits)
{
    private readonly NamedReference reference = new(frame.Projection);

    internal List<int> X { get; } = [];

    internal List<int> Y { get; } = [];

    internal List<int> PathStart { get; } = [0];

    internal List<int> ItemPath { get; } = [0];

    internal List<bool> IsAccepted { get; } = [];

    internal List<Rejection> Rejections { get; } = [];

    internal void Read(Geometry? geometry)
    {
        int firstCorner = X.Count, firstPath = PathStart.Count - 1;
        if (DefectOf(geometry) is { } defect)
        {
            Rejections.Add(new(IsAccepted.Count, defect, double.NaN, double.NaN));
        }
        else if (FirstDefect(geometry!, firstCorner, firstPath) is { } located)
        {
            Rejections.Add(located);
            X.RemoveRange(firstCorner, X.Count - firstCorner);
            Y.RemoveRange(firstCorner, Y.Count - firstCorner);
            PathStart.RemoveRange(firstPath + 1, PathStart.Count - firstPath - 1);
        }
        else
        {
            ItemPath.Add(PathStart.Count - 1);
            IsAccepted.Add(true);
            return;
        }

        ItemPath.Add(firstPath);
        IsAccepted.Add(false);
    }

    private RejectionReason? DefectOf(Geometry? geometry) => geometry switch
    {
        null => RejectionReason.Missing,
        not (LineString or MultiLineString) => RejectionReason.NotLine,
        _ when !reference.Allows(geometry.SRID) => RejectionReason.OtherReferenceSystem,
        _ => null,
    };

    private Rejection? FirstDefect(Geometry geometry, int firstCorner, int firstPath)
    {
        for (var part = 0; part < geometry.NumGeometries; part++)
        {
            var path = ((LineString)geometry.GetGeometryN(part)).CoordinateSequence;
            if (path.Count == 0)
            {
                continue;
            }

            if (path.Count > limits.CornersPerItem - (X.Count - firstCorner)
                || path.Count > limits.CornersPerLayer - X.Count
                || PathStart.Count - 1 - firstPath >= limits.RingsPerItem)
            {
                return new(IsAccepted.Count, RejectionReason.LimitExceeded, double.NaN, double.NaN);
            }

            if (AddPath(path) is { } defect)
            {
                return defect;
            }
        }

        ReadOnlySpan<int> x = CollectionsMarshal.AsSpan(X)[firstCorner..], y = CollectionsMarshal.AsSpan(Y)[firstCorner..];
        if (x.IsEmpty || !CoordinateDefect.MayBeDegrees(x, y, frame))
        {
            return null;
        }

        var corner = frame.ToMetres(x[0], y[0]);
        return new(IsAccepted.Count, RejectionReason.Degrees, corner.Easting, corner.Northing);
    }

    private Rejection? AddPath(CoordinateSequence path)
    {
        var item = IsAccepted.Count;
        var start = X.Count;
        for (var i = 0; i < path.Count; i++)
        {
            double easting = path.GetX(i), northing = path.GetY(i);
            if (!frame.TrySnap(easting, northing, out var x, out var y))
            {
                return new(item, CoordinateDefect.Of(easting, northing, frame), easting, northing);
            }

            if (X.Count > start && X[^1] == x && Y[^1] == y)
            {
                continue;
            }

            X.Add(x);
            Y.Add(y);
        }

        if (X.Count - start < 2)
        {
            return new(item, path.Count < 2 ? RejectionReason.TooFewPoints : RejectionReason.Collapsed, path.GetX(0), path.GetY(0));
        }

        PathStart.Add(X.Count);
        return null;
    }
}
