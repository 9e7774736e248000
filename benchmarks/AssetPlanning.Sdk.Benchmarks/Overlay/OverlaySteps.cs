using AssetPlanning.Spatial;
using BenchmarkDotNet.Attributes;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>The single steps of an overlay, for whoever works on one of them; the promised ratios are those of <see cref="OverlayRatios"/>.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class OverlaySteps
{
    private Geometry[] given = [];
    private ReadOnlyMemory<byte>[] binary = [];
    private PolygonSet patches = null!, zones = null!;
    private ZoneIndex index = null!;
    private CombinationIndex combined = null!;

    [Params("independent", "overlapping")]
    public string Layer { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var data = new OverlayData(1_000);
        var writer = new WKBWriter();
        given = data.Patches;
        binary = [.. given.Select(patch => new ReadOnlyMemory<byte>(writer.Write(patch)))];
        patches = ReadGeometries();
        zones = PolygonSet.FromGeometries(data.Layer(Layer), OverlayData.Frame, IngestionLimits.Default);
        index = BuildZoneIndex();
        combined = BuildCombinationIndex();
    }

    [Benchmark]
    public PolygonSet ReadGeometries() => PolygonSet.FromGeometries(given, OverlayData.Frame, IngestionLimits.Default);

    [Benchmark]
    public PolygonSet ReadWellKnownBinary() => PolygonSet.FromWkb(binary, OverlayData.Frame, IngestionLimits.Default);

    [Benchmark]
    public UncheckedPolygons ReadUnchecked() => UncheckedPolygons.FromWkb(binary, OverlayData.Frame, IngestionLimits.Default);

    [Benchmark]
    public ZoneIndex BuildZoneIndex() => ZoneIndex.Build(zones);

    [Benchmark]
    public CombinationIndex BuildCombinationIndex() => CombinationIndex.Build(index);

    [Benchmark]
    public OverlayAreas Walk() => AreaOverlay.Measure(patches, index, MeasuredArea.Zero);

    [Benchmark]
    public CombinationAreas Combinations() => CombinationOverlay.Measure(patches, combined, MeasuredArea.Zero);

    [Benchmark]
    public Fragments Fragments() => FragmentOverlay.Cut(patches, index, MeasuredArea.Zero);

    [Benchmark]
    public MeasuredArea EllipsoidalAreas()
    {
        var sum = MeasuredArea.Zero;
        for (var patch = 0; patch < patches.Count; patch++)
        {
            sum += patches.EllipsoidalAreaOf(patch)!.Value;
        }

        return sum;
    }

    [Benchmark]
    public MeasuredArea RegulationAreas()
    {
        var sum = MeasuredArea.Zero;
        for (var patch = 0; patch < patches.Count; patch++)
        {
            sum += RegulationArea.OfPatch(patches, patch);
        }

        return sum;
    }
}
