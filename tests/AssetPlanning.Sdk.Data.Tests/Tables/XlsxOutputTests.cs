using AssetPlanning.Data.Tests.Support;

namespace AssetPlanning.Data.Tests.Tables;

/// <summary>Workbooks that are written: every value comes back, and what cannot be one leaves nothing.</summary>
public sealed class XlsxOutputTests
{
    private static int Patches => Runs.Count(300, 100_000);

    [Fact]
    public void Open_WrittenTable_EveryValueBack()
    {
        using var scratch = new Scratch();
        FieldValue[][] rows =
        [
            [FieldValue.OfText("a<&>\"'\r\n\t_x0041_\u0001"), FieldValue.Of(0.1), FieldValue.Of(-7L), FieldValue.Of(true)],
            [FieldValue.OfText("=1+1"), FieldValue.None, FieldValue.Of(long.MaxValue), FieldValue.Of(false)],
            [FieldValue.None, FieldValue.None, FieldValue.Of(1L), FieldValue.None],
            [FieldValue.OfText(" 空 "), FieldValue.Of(-1e-7), FieldValue.None, FieldValue.None],
        ];
        Workbooks.Write(scratch["t.xlsx"], rows);
        using var file = XlsxFile.Open(scratch["t.xlsx"]);
        var source = file.Open("表");
        source.Schema.Fields.Select(field => field.Name).Should().Equal("名称", "x", "n", "yes");
        Table.RowsOf(source).Select(row => string.Join('|', row.Select(cell => cell.ToText()))).Should().Equal(rows.Select(row => string.Join('|', row.Select(cell => cell.ToText()))));
        source.Provenance.Driver.Should().Be("xlsx");
        Workbooks.Write(scratch["again.xlsx"], rows);
        File.ReadAllBytes(scratch["again.xlsx"]).Should().Equal(File.ReadAllBytes(scratch["t.xlsx"]));
    }

    [Fact]
    public void Add_ShownTable_PartsOfCellsAddUpToTotals()
    {
        using var scratch = new Scratch();
        var table = new ShownTable
        {
            Title = "资金平衡表",
            Unit = MoneyUnit.Wan,
            Places = 2,
            Columns = ["2026", "2027"],
            Rows =
            [
                new() { Code = "1", Name = "一", Cells = [Money.Parse("123456700"), Money.Parse("100")], Total = Money.Parse("123456800"), Moved = 0, Gap = Money.Zero },
                new() { Code = "2", Name = "=二", Cells = [Money.Parse("-700"), Money.Parse("0")], Moved = 0, Gap = Money.Zero },
            ],
            Notes = ["口径"],
        };
        using (var output = XlsxOutput.Create(scratch["t.xlsx"], Files.Moment))
        {
            output.Add("平衡", table);
            output.Complete();
        }

        var sheet = Workbooks.Part(scratch["t.xlsx"], "xl/worksheets/sheet1.xml");
        sheet.Should().Contain("<c r=\"C4\" s=\"4\"><v>12345.68</v></c><c r=\"D4\" s=\"4\"><v>12345.67</v></c><c r=\"E4\" s=\"4\"><v>0.01</v></c>")
            .And.Contain("<c r=\"D5\" s=\"4\"><v>-0.07</v></c>").And.Contain("<t xml:space=\"preserve\">=二</t>").And.NotContain("<f>");
    }

    [GdalFact]
    public void Gdal_ReadsWrittenTableAndWritesOne_SameValues()
    {
        using var scratch = new Scratch();
        var county = new County(Patches).WithoutShapes();
        using (var output = XlsxOutput.Create(scratch["t.xlsx"], Files.Moment))
        {
            using var writer = output.Add(county.Schema);
            county.CopyTo(writer, new());
            output.Complete();
        }

        Gdal.Run("ogrinfo", "-so", scratch["t.xlsx"], "DLTB", "-oo", "HEADERS=FORCE").Should().Contain($"Feature Count: {Patches}").And.Contain("BSM: String").And.Contain("TBMJ: Real");
        Gdal.Run("ogr2ogr", "-f", "XLSX", scratch["gdal.xlsx"], scratch["t.xlsx"], "-oo", "HEADERS=FORCE");
        using var ours = XlsxFile.Open(scratch["t.xlsx"]);
        using var theirs = XlsxFile.Open(scratch["gdal.xlsx"]);
        Table.RowsOf(theirs.Open("DLTB")).Select(row => string.Join('|', row.Select(cell => cell.ToText())))
            .Should().Equal(Table.RowsOf(ours.Open("DLTB")).Select(row => string.Join('|', row.Select(cell => cell.ToText()))));
    }

    [Fact]
    public void Dispose_BeforeComplete_NothingIsWritten()
    {
        using var scratch = new Scratch();
        using (var output = XlsxOutput.Create(scratch["t.xlsx"], Files.Moment))
        {
            output.Invoking(it => it.Complete()).Should().Throw<InvalidOperationException>();
            using (var writer = output.Add(new Table(Workbooks.Fields).Schema))
            {
                writer.Invoking(it => it.Add([], [FieldValue.OfText(new('x', 40_000)), default, default, default])).Should().Throw<LayerFileException>();
            }

            output.Invoking(it => it.Complete()).Should().Throw<InvalidOperationException>();
        }

        scratch.Names.Should().BeEmpty();
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("")]
    [InlineData("'a")]
    [InlineData("a234567890123456789012345678901x")]
    public void Add_NameNoSheetCanHave_Refused(string name)
    {
        using var scratch = new Scratch();
        using var output = XlsxOutput.Create(scratch["t.xlsx"], Files.Moment);
        output.Invoking(it => it.Add(new Table(Workbooks.Fields).Schema with { Name = name })).Should().Throw<ArgumentException>();
    }

    /// <summary>Sixteen digits would be rounded by the next program; a row that was refused half-way must not become a workbook.</summary>
    [Fact]
    public void Add_LongWholeNumberAndLongText_TextAndNoWorkbook()
    {
        using var scratch = new Scratch();
        Workbooks.Write(scratch["t.xlsx"], [[FieldValue.Of(3302810000000001), .. new FieldValue[Workbooks.Fields.Count - 1]]]);
        using (var file = XlsxFile.Open(scratch["t.xlsx"]))
        {
            var report = new DataReport();
            Table.RowsOf(file.Open("表"), report)[0][0].Should().Be(FieldValue.OfText("3302810000000001"));
            report.Findings.Should().BeEmpty();
        }

        using (var output = XlsxOutput.Create(scratch["long.xlsx"], Files.Moment))
        using (var writer = output.Add(new Table([new("a", FieldKind.Text), new("b", FieldKind.Text)]).Schema))
        {
            writer.Invoking(it => it.Add(default, [FieldValue.OfText("x"), FieldValue.OfText(new string('x', 32_768))])).Should().Throw<LayerFileException>();
            writer.Invoking(it => it.Complete()).Should().Throw<InvalidOperationException>();
            output.Invoking(it => it.Complete()).Should().Throw<InvalidOperationException>();
        }

        scratch.Names.Should().Equal("t.xlsx");
    }
}
