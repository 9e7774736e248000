namespace AssetPlanning.Tests.Spatial;

/// <summary>Everything a walk over combinations sums, before the minimum area and with the ground in no zone: patch → zones → area.</summary>
internal static class CombinationTable
{
    internal static Dictionary<(int Patch, string Zones), AreaPair> Of(PolygonSet patches, params IReadOnlyList<PolygonSet> layers)
    {
        var walk = new CombinationWalk(CombinationIndex.Build(ZoneIndex.Build(layers)), patches);
        var all = new Dictionary<(int, string), AreaPair>();
        for (var slot = 0; slot < patches.AcceptedCount; slot++)
        {
            var tally = walk.Measure(slot);
            for (var i = 0; i < tally.Count; i++)
            {
                if (tally[i].Planar != 0 || tally[i].Ellipsoidal != 0)
                {
                    all[(patches.ItemOfSlot[slot], Name(walk.Labels[tally[i].Key].ToArray()))] = new(new(tally[i].Planar), new(tally[i].Ellipsoidal));
                }
            }
        }

        return all;
    }

    internal static string Name(IEnumerable<int> zones) => string.Join(',', zones);

    internal static int[] Zones(string name) => name.Length == 0 ? [] : [.. name.Split(',').Select(zone => int.Parse(zone, System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>The table under other names for combinations; what gets one name is summed, what sums to nothing is left out.</summary>
    internal static Dictionary<(int Patch, string Zones), AreaPair> SummedBy(this Dictionary<(int Patch, string Zones), AreaPair> table, Func<int[], string> rename)
    {
        var summed = new Dictionary<(int, string), AreaPair>();
        foreach (var ((patch, zones), area) in table)
        {
            var key = (patch, rename(Zones(zones)));
            summed[key] = summed.GetValueOrDefault(key, Plane.NoArea) + area;
        }

        return summed.Where(entry => entry.Value != Plane.NoArea).ToDictionary();
    }
}
