using AssetPlanning.Data.Tests.Support;

namespace AssetPlanning.Data.Tests.Standards;

public sealed class ExportTests
{
    [Fact]
    public void Applied_Coarsened_NoCoordinateFinerThanTheStep()
    {
        using var scratch = new Scratch();
        var terms = new ExportTerms { Class = "公开版", Coordinates = CoordinateRule.Coarsened, Step = 50, Persons = ["ZLDWMC"] };
        var report = new DataReport();
        using (var writer = GeoJsonWriter.Create(scratch["open.geojson"], new County(200).Schema))
        {
            terms.Applied(new County(200)).CopyTo(writer, report);
        }

        using var reader = GeoJsonFile.Open(scratch["open.geojson"]).Read(new());
        var features = 0;
        for (; reader.Next(); features++)
        {
            var box = ShapeBox.Of(reader.Geometry.Span, out _)!.Value;
            (box.West % 50, box.East % 50, box.South % 50, box.North % 50).Should().Be((0, 0, 0, 0));
            reader.ValueOf(3).Should().Be(FieldValue.None);
            reader.ValueOf(0).IsGiven.Should().BeTrue();
        }

        features.Should().Be(200);
        File.ReadAllText(scratch["open.geojson"]).Should().NotContain("东门村").And.NotMatchRegex(@"\d{6}\.\d");
        report.Findings.Select(finding => finding.Code.ToString()).Should().Equal("data.withheld", "data.coarsened");
    }

    [Fact]
    public void Applied_Withheld_ATableWithoutShapes()
    {
        var layer = new ExportTerms { Class = "内部", Coordinates = CoordinateRule.Withheld }.Applied(new County(3));
        layer.Schema.IsSpatial.Should().BeFalse();
        layer.Schema.Reference.Should().BeNull();
        using var reader = layer.Read(new());
        while (reader.Next())
        {
            reader.Geometry.IsEmpty.Should().BeTrue();
        }
    }

    [Fact]
    public void Applied_TermsThatWouldLetThrough_Refused()
    {
        var county = new County(1);
        new ExportTerms { Class = "a", Coordinates = CoordinateRule.Kept, Persons = ["QLR"] }.Invoking(it => it.Applied(county)).Should().Throw<ArgumentException>();
        new ExportTerms { Class = "a", Coordinates = CoordinateRule.Coarsened }.Invoking(it => it.Applied(county)).Should().Throw<ArgumentException>();
        new ExportTerms { Class = "a", Coordinates = CoordinateRule.Kept, Step = 1 }.Invoking(it => it.Applied(county)).Should().Throw<ArgumentException>();
    }
}
