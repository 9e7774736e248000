using AssetPlanning.Spatial;

namespace AssetPlanning.Territory;

/// <summary>Counts the features of a layer that are exact copies of earlier ones (重复图斑): a lost feature and a copied one leave the count as declared.</summary>
internal static class RepeatedFeatures
{
    internal static int In(PolygonSet features)
    {
        var seen = new Dictionary<(MeasuredArea, PlanePosition), List<int>>();
        var repeated = 0;
        for (var item = 0; item < features.Count; item++)
        {
            if (features.RingCountOf(item) == 0)
            {
                continue;
            }

            var low = ((IPatchLayer)features).BoundsOf(item)!.Value.Low;
            if (!seen.TryGetValue((features.PlanarAreaOf(item), low), out var alike))
            {
                seen.Add((features.PlanarAreaOf(item), low), alike = []);
            }

            if (alike.Exists(earlier => AreSame(features, earlier, item)))
            {
                repeated++;
            }
            else
            {
                alike.Add(item);
            }
        }

        return repeated;
    }

    /// <summary>The same rings: from which corner on one is stored, and which comes first, changes no ground.</summary>
    private static bool AreSame(PolygonSet features, int one, int other) =>
        features.RingCountOf(one) == features.RingCountOf(other)
        && Rings(features, one).Zip(Rings(features, other)).All(static pair => pair.First.AsSpan().SequenceEqual(pair.Second));

    /// <summary>Each ring from its least corner on, the rings in one order; all run the way the door turned them.</summary>
    private static List<(double Easting, double Northing)[]> Rings(PolygonSet features, int item)
    {
        var rings = new List<(double Easting, double Northing)[]>();
        for (var ring = 0; ring < features.RingCountOf(item); ring++)
        {
            rings.Add(FromLeastCorner(features.RingOf(item, ring)[..^1]));
        }

        rings.Sort(static (one, other) => one.AsSpan().SequenceCompareTo(other));
        return rings;
    }

    private static (double Easting, double Northing)[] FromLeastCorner(ReadOnlySpan<PlanePosition> ring)
    {
        var corners = new (double Easting, double Northing)[ring.Length];
        for (var corner = 0; corner < ring.Length; corner++)
        {
            corners[corner] = (ring[corner].Easting, ring[corner].Northing);
        }

        var least = Array.IndexOf(corners, corners.Min());
        return [.. corners[least..], .. corners[..least]];
    }
}
