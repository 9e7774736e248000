using AssetPlanning.Data.Tests.Support;
using AssetPlanning.Spatial;

namespace AssetPlanning.Data.Tests.Layers;

public sealed class LayerCopyTests
{
    private static readonly County Layer = new(1);

    /// <summary>The same columns in another order would put each value under a wrong name; another system would move the county.</summary>
    [Fact]
    public void CopyTo_ColumnsOrSystemOfTheTargetAreOthers_Refused()
    {
        using var scratch = new Scratch();
        using var swapped = GeoJsonWriter.Create(scratch["a.geojson"], Layer.Schema with { Fields = [.. County.Fields.Reverse()] });
        using var moved = GeoJsonWriter.Create(scratch["b.geojson"], Layer.Schema with { Reference = CoordinateReference.OfEpsg(4490) });
        using var renamed = GeoJsonWriter.Create(scratch["c.geojson"], Layer.Schema with { Fields = [.. County.Fields.Select(field => field with { Name = field.Name + "_" })] });
        Layer.Invoking(it => it.CopyTo(swapped, new())).Should().Throw<ArgumentException>();
        Layer.Invoking(it => it.CopyTo(moved, new())).Should().Throw<ArgumentException>();
        Layer.CopyTo(renamed, new()).Should().Be(1);
    }

    /// <summary>Degrees on a grid of metres would be square degrees in the place of square metres.</summary>
    [Theory]
    [InlineData(4490)]
    [InlineData(4326)]
    [InlineData(4214)]
    [InlineData(4610)]
    public void ReadPolygons_DegreesOnAFrameWithoutZone_Refused(int system)
    {
        using var scratch = new Scratch();
        using var file = GeoPackageFile.Open(Files.GeoPackage(scratch["t.gpkg"], new Degrees(system)));
        file.Open("degrees").Invoking(it => it.ReadPolygons(new GridFrame(0m, 0m, null), new())).Should().Throw<LayerFileException>().WithMessage("*经纬度*");
    }

    private sealed class Degrees(int system) : ILayerSource
    {
        public LayerSchema Schema { get; } = new() { Name = "degrees", Reference = CoordinateReference.OfEpsg(system), Fields = [] };

        public LayerProvenance Provenance => Layer.Provenance;

        public IFeatureReader Read(DataReport report, FeatureParts parts = FeatureParts.All, CancellationToken cancellationToken = default) => Layer.Read(report, parts, cancellationToken);
    }
}
