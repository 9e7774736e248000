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

    /// <summary>Corner by corner; a copy that was stored from another corner on is taken for another feature.</summary>
    private static bool AreSame(PolygonSet features, int one, int other)
    {
        if (features.RingCountOf(one) != features.RingCountOf(other))
        {
            return false;
        }

        for (var ring = 0; ring < features.RingCountOf(one); ring++)
        {
            if (!features.RingOf(one, ring).SequenceEqual(features.RingOf(other, ring)))
            {
                return false;
            }
        }

        return true;
    }
}
