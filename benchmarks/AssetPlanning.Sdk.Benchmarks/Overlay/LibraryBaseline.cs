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

    /// <summary>Several layers one after the other, patch by patch: what is in no zone of a layer goes on whole to the next.</summary>
    /// <remarks>The same overlays as layer by layer, without keeping the pieces of all patches at once.</remarks>
    internal static int Sequential(Geometry[] patches, Geometry[][] layers)
    {
        var trees = layers.Select(Index).ToArray();
        var count = 0;
        foreach (var patch in patches)
        {
            List<Geometry> pieces = [patch];
            foreach (var zones in trees)
            {
                var next = new List<Geometry>();
                foreach (var piece in pieces)
                {
                    Divide(piece, zones, next);
                }

                pieces = next;
            }

            count += pieces.Count;
        }

        return count;
    }

    private static STRtree<IPreparedGeometry> Index(Geometry[] zones)
    {
        var tree = new STRtree<IPreparedGeometry>();
        foreach (var zone in zones)
        {
            tree.Insert(zone.EnvelopeInternal, PreparedGeometryFactory.Prepare(zone));
        }

        tree.Build();
        return tree;
    }

    private static void Divide(Geometry piece, STRtree<IPreparedGeometry> zones, List<Geometry> into)
    {
        var rest = piece;
        foreach (var zone in zones.Query(piece.EnvelopeInternal))
        {
            if (zone.ContainsProperly(rest))
            {
                into.Add(rest);
                return;
            }

            if (!zone.Intersects(rest))
            {
                continue;
            }

            var common = Areal(OverlayNGRobust.Overlay(rest, zone.Geometry, SpatialFunction.Intersection));
            if (common.Area > 0)
            {
                into.Add(common);
            }

            rest = Areal(OverlayNGRobust.Overlay(rest, zone.Geometry, SpatialFunction.Difference));
            if (rest.IsEmpty)
            {
                return;
            }
        }

        into.Add(rest);
    }

    // Overlay refuses its own results where lines and points lie among the polygons.
    private static Geometry Areal(Geometry geometry) =>
        geometry is Polygon or MultiPolygon ? geometry : CrookedLattice.Factory.CreateMultiPolygon([.. PolygonExtracter.GetPolygons(geometry).Cast<Polygon>()]);
}
