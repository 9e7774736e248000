using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>Reads NetTopologySuite polygons into a layer.</summary>
internal static class GeometryReading
{
    internal static void Read(Geometry? geometry, IRingSink into)
    {
        switch (geometry)
        {
            case null:
                into.Reject(RejectionReason.Missing);
                break;
            case Polygon or MultiPolygon when !into.AllowsReference(geometry.SRID):
                into.Reject(RejectionReason.OtherReferenceSystem);
                break;
            case Polygon polygon:
                if (ReadPart(polygon, into))
                {
                    into.EndItem();
                }

                break;
            case MultiPolygon parts:
                for (var i = 0; i < parts.NumGeometries; i++)
                {
                    var part = (Polygon)parts.GetGeometryN(i);
                    if (!into.AllowsReference(part.SRID))
                    {
                        into.Reject(RejectionReason.OtherReferenceSystem);
                        return;
                    }

                    if (part.IsEmpty ? !into.Reject(RejectionReason.TooFewPoints) : !ReadPart(part, into))
                    {
                        return;
                    }
                }

                into.EndItem();
                break;
            default:
                into.Reject(RejectionReason.NotPolygonal);
                break;
        }
    }

    /// <summary>Number of corners and first corner of an item; no corner where there is none.</summary>
    internal static ItemHead HeadOf(Geometry? geometry)
    {
        // Nearly every item: each property of the library is a walk over objects that lie far apart.
        if (geometry is Polygon { ExteriorRing.CoordinateSequence: { Count: > 0 } shell } polygon)
        {
            long corners = shell.Count;
            for (var i = 0; i < polygon.NumInteriorRings; i++)
            {
                corners += polygon.GetInteriorRingN(i).CoordinateSequence.Count;
            }

            return new(corners, shell.GetX(0), shell.GetY(0));
        }

        if (geometry is not (Polygon or MultiPolygon))
        {
            return new(0, double.NaN, double.NaN);
        }

        var part = 0;
        while (part + 1 < geometry.NumGeometries && geometry.GetGeometryN(part).IsEmpty)
        {
            part++;
        }

        return !geometry.IsEmpty && geometry.GetGeometryN(part) is Polygon { ExteriorRing.CoordinateSequence: var first }
            ? new(geometry.NumPoints, first.GetX(0), first.GetY(0))
            : new(0, double.NaN, double.NaN);
    }

    private static bool ReadPart(Polygon polygon, IRingSink into)
    {
        if (polygon.IsEmpty)
        {
            return true;
        }

        into.BeginPart();
        if (!ReadRing(polygon.ExteriorRing.CoordinateSequence, into))
        {
            return false;
        }

        for (var i = 0; i < polygon.NumInteriorRings; i++)
        {
            if (!ReadRing(polygon.GetInteriorRingN(i).CoordinateSequence, into))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ReadRing(CoordinateSequence sequence, IRingSink into)
    {
        var n = sequence.Count;
        if (!into.AllowsRing(n))
        {
            return false;
        }

        var given = into.Given(n);
        // Array-backed sequences are the default of the library: their corners without a virtual call each.
        if (sequence is NetTopologySuite.Geometries.Implementation.CoordinateArraySequence array)
        {
            var at = 0;
            foreach (var c in array.ToCoordinateArray())
            {
                (given[at++], given[at++]) = (c.X, c.Y);
            }
        }
        else
        {
            for (var i = 0; i < n; i++)
            {
                (given[2 * i], given[2 * i + 1]) = (sequence.GetX(i), sequence.GetY(i));
            }
        }

        return into.AddRing(given);
    }
}
