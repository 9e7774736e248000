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
        var (features, gone) = (0, 0);
        for (; reader.Next(); features++)
        {
            if (reader.Geometry.IsEmpty)
            {
                gone++;
                continue;
            }

            var box = ShapeBox.Of(reader.Geometry.Span, out _)!.Value;
            (box.West % 50, box.East % 50, box.South % 50, box.North % 50).Should().Be((0, 0, 0, 0));
            reader.ValueOf(3).Should().Be(FieldValue.None);
            reader.ValueOf(0).IsGiven.Should().BeTrue();
        }

        features.Should().Be(200);
        File.ReadAllText(scratch["open.geojson"]).Should().NotContain("东门村").And.NotMatchRegex(@"\d{6}\.\d");
        report.CountOf(DataFindings.CoarsenedAway).Should().Be(gone).And.BeLessThan(100);
        report.Findings.Select(finding => finding.Code.ToString()).Distinct().Should().BeSubsetOf(["data.withheld", "data.coarsened", "data.coarsened-away"]);
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

    /// <summary>The name goes from the note as well; numbers of persons in a column nobody listed are told (110101199003074477 is made up with a right check digit).</summary>
    [Fact]
    public void Applied_PersonsInOtherColumns_WithheldOrTold()
    {
        var table = new Table(
            [new("QLR", FieldKind.Text), new("BZ", FieldKind.Text), new("TEL", FieldKind.WholeNumber), new("BSM", FieldKind.Text)],
            [FieldValue.OfText("张三丰"), FieldValue.OfText("原户主张三丰，已故"), FieldValue.Of(13800138000), FieldValue.OfText("330281000000000001")],
            [FieldValue.None, FieldValue.OfText("证件 " + IdentityOf("11010119900307447")), FieldValue.None, FieldValue.OfText("330281000000000002")]);
        var report = new DataReport();
        var rows = Table.RowsOf(new ExportTerms { Class = "公开", Coordinates = CoordinateRule.Kept, Persons = ["QLR"] }.Applied(table), report);
        rows[0].Select(value => value.ToText()).Should().Equal("", "", "13800138000", "330281000000000001");
        report.Findings.Select(finding => $"{finding.Code} {finding.Subject} {finding.Arguments[0].ToText()}").Should().Equal(
            "data.withheld 表 公开", "data.withheld-elsewhere 表/0 BZ", "data.person-suspected 表/0 TEL", "data.person-suspected 表/1 BZ");
    }

    /// <summary>A workbook has no other numbers than doubles, a database has exact ones: a number of a person is one in each of them.</summary>
    [Fact]
    public void Applied_NumbersOfPersonsInAnyKindOfColumn_WithheldOrTold()
    {
        var table = new Table(
            [new("TEL", FieldKind.Text), new("REAL", FieldKind.Real), new("EXACT", FieldKind.Exact), new("NOTE", FieldKind.Text)],
            [FieldValue.OfText("13800138000"), FieldValue.Of(13800138000d), FieldValue.Of(13800138000.00m), FieldValue.OfText("a")],
            [FieldValue.OfText("12"), FieldValue.Of(1200d), FieldValue.Of(1234.12m), FieldValue.OfText("b")],
            [FieldValue.None, FieldValue.Of(13900139000d), FieldValue.Of(13900139000.00m), FieldValue.OfText("+8613900139000")]);
        var report = new DataReport();
        var rows = Table.RowsOf(new ExportTerms { Class = "公开", Coordinates = CoordinateRule.Coarsened, Step = 1, Persons = ["TEL"] }.Applied(table), report);
        rows.Select(row => string.Join('|', row.Select(value => value.ToText()))).Should().Equal("|||a", "|1200|1234.12|b", "|13900139000|13900139000.00|+8613900139000");
        report.Findings.Select(finding => $"{finding.Code} {finding.Subject} {finding.Arguments[0].ToText()}").Should().Equal(
            "data.withheld 表 公开", "data.withheld-elsewhere 表/0 REAL", "data.withheld-elsewhere 表/0 EXACT", "data.person-suspected 表/2 REAL", "data.person-suspected 表/2 EXACT", "data.person-suspected 表/2 NOTE");
    }

    /// <summary>A value of another kind than its column is told once, however many columns are held against it.</summary>
    [Fact]
    public void Applied_ValueOfAnotherKind_ToldOnce()
    {
        using var scratch = new Scratch();
        Files.GeoPackage(scratch["t.gpkg"], new County(1).WithoutShapes());
        using (var package = SqliteFile.Make(scratch["t.gpkg"], "t.gpkg"))
        {
            package.Run("UPDATE DLTB SET ZLDWMC = X'00'");
        }

        using var file = GeoPackageFile.Open(scratch["t.gpkg"]);
        var report = new DataReport();
        Table.RowsOf(new ExportTerms { Class = "公开", Coordinates = CoordinateRule.Kept, Persons = ["ZLDWMC"] }.Applied(file.Open("DLTB")), report);
        report.CountOf(DataFindings.ValueOtherType).Should().Be(1);
    }

    /// <summary>A layer that was changed on its way is not the file: whatever is computed from it says so.</summary>
    [Fact]
    public void Applied_Provenance_SaysWhatWasDone()
    {
        using var scratch = new Scratch();
        using var file = GeoPackageFile.Open(Files.GeoPackage(scratch["county.gpkg"], new County(1)));
        var before = file.Open("DLTB").Provenance;
        var after = new ExportTerms { Class = "公开", Coordinates = CoordinateRule.Coarsened, Step = 0.001, Persons = ["ZLDWMC"] }.Applied(file.Open("DLTB")).Provenance;
        after.Treatment.Should().Be("按“公开”导出：坐标降到 0.001 的整数倍，隐去 ZLDWMC");
        after.ToInput().Should().NotBe(before.ToInput());
        after.ToCitation().Should().NotBe(before.ToCitation());
    }

    /// <summary>Heights would say where a shape is; corners that fall together and slivers are no polygons; decimals stay short.</summary>
    [Fact]
    public void Coarsening_HeightsCollapsedRingsAndDecimals_LeftOutAndRounded()
    {
        var coarse = new ShapeCoarsening(0.001);
        coarse.Write(Wkb(1003, [[(120.12345, 30.1, 7), (120.12455, 30.1, 7), (120.12455, 30.2, 7), (120.12345, 30.1, 7)], [(120.1240, 30.15, 7), (120.12401, 30.15, 7), (120.12401, 30.15001, 7), (120.1240, 30.15, 7)]])).Should().BeTrue();
        coarse.Written.ToArray().Should().Equal(Wkb(3, [[(120.123, 30.1, 0), (120.125, 30.1, 0), (120.125, 30.2, 0), (120.123, 30.1, 0)]]));
        coarse.Write(Wkb(3, [[(1, 1, 0), (1.0001, 1, 0), (1.0001, 1.0001, 0), (1, 1, 0)]])).Should().BeTrue();
        coarse.Written.IsEmpty.Should().BeTrue();
        coarse.Write([1, 3, 0, 0, 0, 9]).Should().BeFalse();
    }

    private static string IdentityOf(string seventeen)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return seventeen + "10X98765432"[seventeen.Select((digit, at) => (digit - '0') * weights[at]).Sum() % 11];
    }

    private static byte[] Wkb(int kind, (double X, double Y, double Z)[][] rings)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write((byte)1);
        writer.Write(kind);
        writer.Write(rings.Length);
        foreach (var ring in rings)
        {
            writer.Write(ring.Length);
            foreach (var (x, y, z) in ring)
            {
                writer.Write(x);
                writer.Write(y);
                if (kind > 1000)
                {
                    writer.Write(z);
                }
            }
        }

        return stream.ToArray();
    }
}
