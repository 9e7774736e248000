namespace AssetPlanning.Spatial;

/// <summary>Which stretch of border a contribution comes from.</summary>
internal enum BorderShare
{
    /// <summary>A whole turn of a ring of the patch that starts in the zone; of combinations, any stretch of the patch's border.</summary>
    PatchRing,

    /// <summary>A whole turn of a ring of the zone that starts in the patch; of combinations, any stretch of a zone's border.</summary>
    ZoneRing,

    /// <summary>A crossing of two borders.</summary>
    Crossing,
}

/// <summary>What borders contribute to each zone or label, by where it comes from: written down when a patch is measured again to be explained.</summary>
internal sealed class BorderShares
{
    private readonly SortedDictionary<(int Zone, BorderShare From), (int Count, long Planar, long Correction)> sums = [];

    /// <summary>Number over all layers of each zone, where the walk uses numbers of its own.</summary>
    internal int[]? ZoneOf { get; set; }

    internal void Add(BorderShare from, int zone, long planar, long correction)
    {
        var key = (ZoneOf is null ? zone : ZoneOf[zone], from);
        var (count, before, corrected) = sums.GetValueOrDefault(key);
        sums[key] = (count + 1, unchecked(before + planar), unchecked(corrected + correction));
    }

    internal (int Count, long Planar, long Correction) Of(int zone, BorderShare from) => sums.GetValueOrDefault((zone, from));
}
