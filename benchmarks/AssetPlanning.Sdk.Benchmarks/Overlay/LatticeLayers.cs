using AssetPlanning.Spatial;

namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>A layer of patches of a given size on 120 km by 120 km, and zones of 161 corners over it, each about fifty patches large.</summary>
internal sealed record LatticeLayers(PolygonSet Patches, PolygonSet Zones)
{
    private const double Extent = 120_000;

    private static readonly GridFrame Frame = new(490_000m, 2_490_000m, GaussKruger.FromEpsg(4546));

    /// <summary>Reads so many patches of at least so many corners, the closing one included: cells have 4k + 1.</summary>
    internal static LatticeLayers Read(int patches, int corners)
    {
        int side = (int)Math.Ceiling(Math.Sqrt(patches)), zones = Math.Max(1, side / 7), perEdge = (corners + 2) / 4;
        return new(Read(new(patches, side, Extent / side, perEdge)), Read(new(zones * zones, zones, Extent / zones, 40)));
    }

    private static PolygonSet Read(StreamedLattice lattice) => PolygonSet.FromWkb(lattice, Frame, IngestionLimits.Default);
}
