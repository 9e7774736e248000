using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>What an honest programmer does with NetTopologySuite: an index, prepared zones, overlay only where it is needed.</summary>
static class LibraryBaseline
{
    public static Dictionary<(int Patch, int Zone), double> Areas(Geometry[] patches, Geometry[] zones)
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
                if (prepared[z].ContainsProperly(patch)) areas[(p, z)] = patch.Area;
                else if (prepared[z].Intersects(patch))
                {
                    var area = OverlayNGRobust.Overlay(patch, zones[z], SpatialFunction.Intersection).Area;
                    if (area > 0) areas[(p, z)] = area;
                }
            }
        }

        return areas;
    }
}
