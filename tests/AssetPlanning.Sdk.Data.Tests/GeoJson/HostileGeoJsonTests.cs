using AssetPlanning.Data.Tests.Support;

namespace AssetPlanning.Data.Tests.GeoJson;

public sealed class HostileGeoJsonTests
{
    /// <summary>Ürümqi is 87.6° E, 43.8° N: exchanged, both numbers are degrees still, and only the country tells.</summary>
    [Theory]
    [InlineData("", "[43.8,87.6]", "data.axes-swapped", null)]
    [InlineData("", "[30.2,120.5]", "data.axes-swapped", null)]
    [InlineData("", "[87.6,43.8]", null, 4326)]
    [InlineData("\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4490\"}},", "[30.2,120.5]", "data.axes-swapped", 4490)]
    [InlineData("\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4490\"}},", "[500000,3300000]", "data.beyond-degrees", 4490)]
    [InlineData("\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::4549\"}},", "[500000,3300000]", null, 4549)]
    public void Open_NumbersThatAreNoDegreesOfTheirSystem_Told(string crs, string place, string? finding, int? code)
    {
        using var scratch = new Scratch();
        var file = Open(scratch, $"{{\"type\":\"FeatureCollection\",{crs}\"features\":[{{\"type\":\"Feature\",\"properties\":null,\"geometry\":{{\"type\":\"Point\",\"coordinates\":{place}}}}}]}}");
        var report = new DataReport();
        Table.RowsOf(file, report).Should().ContainSingle();
        report.Findings.Select(it => it.Code.ToString()).Should().Equal(finding is null ? [] : [finding]);
        report.Findings.Where(it => it.Severity != Severity.Error).Should().BeEmpty();
        file.Schema.Reference?.Epsg.Should().Be(code);
        (file.Schema.Reference is null).Should().Be(code is null);
    }

    /// <summary>A feature may go by its number alone (RFC 7946 §3.2); beside a property of that name it gets another one.</summary>
    [Fact]
    public void Read_FeatureIds_AreAColumn()
    {
        using var scratch = new Scratch();
        var file = Open(scratch, "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"330281000000000001\",\"properties\":{\"id\":5,\"a\":\"x\"},\"geometry\":null},{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"a\":\"y\"},\"id\":7}]}");
        file.Schema.Fields.Select(field => field.Name).Should().Equal("id_", "id", "a");
        Table.RowsOf(file).Select(row => string.Join('|', row)).Should().Equal("330281000000000001|5|x", "7||y");
        Action twice = () => Open(scratch, "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":1,\"id\":2,\"properties\":null,\"geometry\":null}]}");
        twice.Should().Throw<LayerFileException>();
    }

    /// <summary>No program writes a double with more than 17 digits: whoever wrote them meant them.</summary>
    [Fact]
    public void Read_FractionsNoDoubleWrites_StayText()
    {
        using var scratch = new Scratch();
        var file = Open(scratch, "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"money\":12345678901234567.25,\"area\":5.0999999999999996,\"small\":0.00000000000000000012,\"round\":100000000000000000000.0}}]}");
        file.Schema.Fields.Select(field => field.Kind).Should().Equal(FieldKind.Text, FieldKind.Real, FieldKind.Real, FieldKind.Real);
        var report = new DataReport();
        Table.RowsOf(file, report)[0].Select(value => value.ToText()).Should().Equal("12345678901234567.25", "5.1", "0.00000000000000000012", "100000000000000000000");
        report.Findings.Should().ContainSingle().Which.Code.Should().Be(DataFindings.LongNumberAsText.Code);
    }

    /// <summary>
    /// Up to 15 digits every fraction is that of a double again (IEEE 754: DBL_DIG); of 16 and 17 some are. Expected is what the double next to each, as
    /// an exact decimal, is when written with as many digits.
    /// </summary>
    [Theory]
    [InlineData("99999999999999.99", FieldKind.Text)] // 99999999999999.984375
    [InlineData("12345678901234.567", FieldKind.Text)] // …4.56640625
    [InlineData("9007199254740993.5", FieldKind.Text)] // Whole beyond 2⁵³.
    [InlineData("123456789012345.6", FieldKind.Real)] // …5.59375
    [InlineData("1.1000000000000001", FieldKind.Real)]
    [InlineData("-0.30000000000000004", FieldKind.Real)]
    [InlineData("1234567890123.45", FieldKind.Real)]
    public void Read_FractionOfSoManyDigits_TextWhereItsDoubleIsAnother(string number, FieldKind kind)
    {
        using var scratch = new Scratch();
        var file = Open(scratch, "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"n\":" + number + "}}]}");
        file.Schema.Fields[0].Kind.Should().Be(kind);
        var value = Table.RowsOf(file)[0][0];
        (kind == FieldKind.Text ? value.ToText() : number).Should().Be(number);
        (kind == FieldKind.Real && value.Real.Equals(double.Parse(number, System.Globalization.CultureInfo.InvariantCulture))).Should().Be(kind == FieldKind.Real);
    }

    /// <summary>As servers wrote it before the standard of 2008.</summary>
    [Fact]
    public void Open_ReferenceAsACode_IsThatSystem()
    {
        using var scratch = new Scratch();
        Open(scratch, "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"EPSG\",\"properties\":{\"code\":4549}},\"features\":[]}").Schema.Reference.Should().Be(CoordinateReference.OfEpsg(4549));
    }

    [Fact]
    public void Read_FileChangedMeanwhile_Refused()
    {
        using var scratch = new Scratch();
        var file = Open(scratch, "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":null,\"properties\":null}]}");
        using var reader = file.Read(new());
        reader.Next();
        File.AppendAllText(scratch["it.geojson"], " ");
        reader.Invoking(it => it.Next()).Should().Throw<LayerFileException>();
        file.Invoking(it => it.Read(new())).Should().Throw<LayerFileException>();
    }

    [Fact]
    public void Fill_NameThatLooksLikeAPlace_IsNotFilledAgain()
    {
        var report = new DataReport();
        report.Add(DataFindings.MixedTypes, "t", Figure.Name("{1}"), Figure.Name("Text"), Figure.Name("Number"));
        report.Findings[0].English.Should().StartWith("The column {1} has both Text and Number");
    }

    private static GeoJsonFile Open(Scratch scratch, string text)
    {
        File.WriteAllText(scratch["it.geojson"], text);
        return GeoJsonFile.Open(scratch["it.geojson"]);
    }
}
