using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>What an honest programmer does with NetTopologySuite: an index, prepared zones, overlay only where it is needed.</summary>
internal static class LibraryBaseline
{
    internal static Dictionary<(int Patch, int Zone), double> Areas(Geometry[] patches, Geometry[] zones)
    {
        var tree = new STRtree<int>();
        var prepared = new IPreparedGeometry[zones.Length];
        for (var z = 0; z < zones.Length; z++)
        {
            prepared[z] = PreparedGeometryFactory.Prepare(zones[z]);
            tree.Insert(zones[z].EnvelopeInternal, z);
        }

        tree.Build();
        var areas = new Dictionary<(int, int), double>();
        for (var p = 0; p < patches.Length; p++)
        {
            var patch = patches[p];
            foreach (var z in tree.Query(patch.EnvelopeInternal))
            {
                if (prepared[z].ContainsProperly(patch))
                {
                    areas[(p, z)] = patch.Area;
                }
                else if (prepared[z].Intersects(patch))
                {
                    var area = OverlayNGRobust.Overlay(patch, zones[z], SpatialFunction.Intersection).Area;
                    if (area > 0)
                    {
                        areas[(p, z)] = area;
                    }
                }
            }
        }

        return areas;
    }

    /// <summary>Several layers one after the other: what is in no zone of a layer goes on whole to the next.</summary>
    internal static int Sequential(Geometry[] patches, Geometry[][] layers)
    {
        List<Geometry> pieces = [.. patches];
        foreach (var zones in layers)
        {
            var tree = new STRtree<IPreparedGeometry>();
            foreach (var zone in zones)
            {
                tree.Insert(zone.EnvelopeInternal, PreparedGeometryFactory.Prepare(zone));
            }

            tree.Build();
            var next = new List<Geometry>();
            foreach (var piece in pieces)
            {
                var rest = piece;
                foreach (var zone in tree.Query(piece.EnvelopeInternal))
                {
                    if (zone.ContainsProperly(rest))
                    {
                        next.Add(rest);
                        rest = null;
                        break;
                    }

                    if (!zone.Intersects(rest))
                    {
                        continue;
                    }

                    var common = Areal(OverlayNGRobust.Overlay(rest, zone.Geometry, SpatialFunction.Intersection));
                    if (common.Area > 0)
                    {
                        next.Add(common);
                    }

                    rest = Areal(OverlayNGRobust.Overlay(rest, zone.Geometry, SpatialFunction.Difference));
                    if (rest.IsEmpty)
                    {
                        break;
                    }
                }

                if (rest is { IsEmpty: false })
                {
                    next.Add(rest);
                }
            }

            pieces = next;
        }

        return pieces.Count;
    }

    // Overlay refuses its own results where lines and points lie among the polygons.
    private static Geometry Areal(Geometry geometry) =>
        geometry is Polygon or MultiPolygon ? geometry : CrookedLattice.Factory.CreateMultiPolygon([.. PolygonExtracter.GetPolygons(geometry).Cast<Polygon>()]);
}
