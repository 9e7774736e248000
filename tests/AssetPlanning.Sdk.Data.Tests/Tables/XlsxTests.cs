using System.IO.Compression;
using System.Text;
using AssetPlanning.Data.Tests.Support;

namespace AssetPlanning.Data.Tests.Tables;

public sealed class XlsxTests
{
    private static readonly ValueList<LayerField> Fields = [new("名称", FieldKind.Text), new("x", FieldKind.Real), new("n", FieldKind.WholeNumber), new("yes", FieldKind.Truth)];

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
        Write(scratch["t.xlsx"], rows);
        using var file = XlsxFile.Open(scratch["t.xlsx"]);
        var source = file.Open("表");
        source.Schema.Fields.Select(field => field.Name).Should().Equal("名称", "x", "n", "yes");
        Table.RowsOf(source).Select(row => string.Join('|', row.Select(cell => cell.ToText()))).Should().Equal(rows.Select(row => string.Join('|', row.Select(cell => cell.ToText()))));
        source.Provenance.Driver.Should().Be("xlsx");
        Write(scratch["again.xlsx"], rows);
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

        var sheet = Part(scratch["t.xlsx"], "xl/worksheets/sheet1.xml");
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
    public void Read_DaysFormulasSharedTextsAndLongNumbers_ReadAsTheyStandAndTold()
    {
        using var scratch = new Scratch();
        Pack(
            scratch["t.xlsx"],
            "<row r=\"2\"/><row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c><c r=\"C3\" t=\"s\"><v>1</v></c></row><row r=\"4\"><c r=\"B4\" s=\"1\"><v>46022</v></c><c r=\"C4\"><f>1+1</f><v>2</v></c></row><row r=\"5\"><c r=\"B5\" s=\"2\"><v>1.5</v></c><c r=\"C5\"><v>3302810000000000</v></c></row>",
            "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>日</t><rPh sb=\"0\" eb=\"1\"><t>ri</t></rPh></si><si><r><t>甲</t></r><r><t>乙</t></r></si></sst>",
            "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts><numFmt numFmtId=\"200\" formatCode=\"yyyy&quot;年&quot;\"/></numFmts><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"200\"/></cellXfs></styleSheet>");
        using var file = XlsxFile.Open(scratch["t.xlsx"]);
        file.Layers[0].Fields.Select(field => field.Name).Should().Equal("日", "甲乙");
        var report = new DataReport();
        Table.RowsOf(file.Open("表"), report).Select(row => string.Join('|', row.Select(cell => cell.ToText()))).Should().Equal("2025-12-31|2", "1900-01-01T12:00:00|3302810000000000");
        report.Findings.Select(finding => finding.Code.ToString()).Should().Equal("data.digits-lost", "data.formula-value");
    }

    [Theory]
    [InlineData("<row><c t=\"s\"><v>9</v></c></row>")]
    [InlineData("<row><c t=\"e\"><v>#REF!</v></c></row>")]
    [InlineData("<row><c><v>x</v></c></row>")]
    [InlineData("<row><c><v>1e999</v></c></row>")]
    [InlineData("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row><c r=\"ZZZZZ1\"><v>1</v></c></row>")]
    [InlineData("<row><c r=\"7\"><v>1</v></c></row>")]
    [InlineData("<row><c><v>1</v></row>")]
    public void Open_BrokenCells_OneException(string rows)
    {
        using var scratch = new Scratch();
        Pack(scratch["t.xlsx"], rows);
        scratch.Invoking(it =>
        {
            using var file = XlsxFile.Open(it["t.xlsx"]);
            file.Open("表");
        }).Should().Throw<LayerFileException>();
    }

    /// <summary>What other programs write: formulas nobody computed as an empty value, empty texts beside and below a table, styles under another name.</summary>
    [Fact]
    public void Read_HabitsOfOtherPrograms_EveryValueAndNoRecordOfNothing()
    {
        using var scratch = new Scratch();
        Pack(
            scratch["t.xlsx"],
            "<row r=\"1\"><c t=\"inlineStr\"><is><t>代码</t></is></c><c t=\"inlineStr\"><is><t>日</t></is></c><c t=\"inlineStr\"><is><t>额</t></is></c></row>"
            + "<row r=\"2\"><c s=\"1\"><v>101</v></c><c s=\"2\"><v>46053.3333449074</v></c><c><f>1+1</f><v></v></c><c t=\"str\"><f>\"\"</f><v></v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>IF(C3=\"\",\"\",1)</f><v></v></c></row>"
            + "<row r=\"4\"><c s=\"3\"><v>0.354166666666667</v></c><c s=\"4\"><v>1.5</v></c><c s=\"5\"><v>46053.33333332176</v></c></row>",
            relatedStyles: "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts><numFmt numFmtId=\"200\" formatCode=\"0000;0000\"/><numFmt numFmtId=\"201\" formatCode=\"yyyy-m-d h:mm:ss\"/><numFmt numFmtId=\"202\" formatCode=\"h:mm\"/><numFmt numFmtId=\"203\" formatCode=\"[hh]:mm:ss\"/></numFmts>"
                + "<cellXfs><xf/><xf numFmtId=\"200\"/><xf numFmtId=\"201\"/><xf numFmtId=\"202\"/><xf numFmtId=\"203\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>");
        using var file = XlsxFile.Open(scratch["t.xlsx"]);
        var report = new DataReport();
        Table.RowsOf(file.Open("表"), report).Select(row => string.Join('|', row)).Should().Equal("0101|2026-01-31T08:00:01|", "08:30:00|1.5|2026-01-31T07:59:59.999");
        report.Findings.Select(finding => $"{finding.Code} {finding.Arguments[0].ToText()}").Should().Equal("data.formula-value 3", "data.formula-empty 1");
    }

    [Fact]
    public void Open_SheetThatCannotBeRead_TheOthersCan()
    {
        using var scratch = new Scratch();
        Pack(
            scratch["t.xlsx"],
            "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row><row><c><v>1</v></c></row><row r=\"7\"><c r=\"A7\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>",
            beside: "<row><c t=\"e\"><v>#REF!</v></c></row>");
        using var file = XlsxFile.Open(scratch["t.xlsx"]);
        file.Layers.Select(layer => $"{layer.Name} {layer.Fields.Count}").Should().Equal("表 1", "封面 0");
        file.Invoking(it => it.Open("封面")).Should().Throw<LayerFileException>().Which.Place.Should().Be("封面!A1");
        file.Invoking(it => Table.RowsOf(it.Open("表"))).Should().Throw<LayerFileException>().Which.Place.Should().Be("表!A7");
    }

    [Fact]
    public void Open_DefinesEntities_Refused()
    {
        using var scratch = new Scratch();
        Pack(scratch["t.xlsx"], "", prolog: "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>");
        scratch.Invoking(it => XlsxFile.Open(it["t.xlsx"])).Should().Throw<LayerFileException>().Which.Defect.Should().Be(DocumentDefect.Syntax);
    }

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("/etc/evil.xml")]
    [InlineData("xl\\evil.xml")]
    [InlineData("c:/evil.xml")]
    [InlineData("xl/workbook.xml")]
    public void Open_PartsThatLeadOutOfTheFileOrTwice_Refused(string name)
    {
        using var scratch = new Scratch();
        Pack(scratch["t.xlsx"], "<row><c><v>1</v></c></row>", more: archive => archive.CreateEntry(name));
        scratch.Invoking(it => XlsxFile.Open(it["t.xlsx"])).Should().Throw<LayerFileException>().Which.Defect.Should().Be(DocumentDefect.Content);
        scratch.Names.Should().Equal("t.xlsx");
    }

    [Fact]
    public void Open_Bombs_RefusedByRatioBySizeAndByNumber()
    {
        using var scratch = new Scratch();
        var spaces = new string(' ', 1 << 20);
        Pack(scratch["ratio.xlsx"], string.Concat(Enumerable.Repeat(spaces, 8)));
        Pack(scratch["size.xlsx"], "<row><c><v>1</v></c></row>" + string.Concat(Enumerable.Range(0, 20_000)));
        Pack(scratch["many.xlsx"], "", more: archive =>
        {
            for (var i = 0; i < 100; i++)
            {
                archive.CreateEntry(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"p{i}"));
            }
        });
        Refusal(scratch["ratio.xlsx"], DataLimits.Default).Should().Be(DocumentDefect.BeyondLimits);
        Refusal(scratch["size.xlsx"], new() { PartBytes = 50_000 }).Should().Be(DocumentDefect.BeyondLimits);
        Refusal(scratch["many.xlsx"], new() { Parts = 100 }).Should().Be(DocumentDefect.BeyondLimits);
    }

    // The length that stands in the directory of the archive is changed to a small one; the content still unpacks to megabytes.
    [Fact]
    public void Open_LengthInTheHeadIsALie_OneException()
    {
        using var scratch = new Scratch();
        Pack(scratch["t.xlsx"], string.Concat(Enumerable.Repeat(new string(' ', 1 << 20), 8)));
        var bytes = File.ReadAllBytes(scratch["t.xlsx"]);
        for (var at = 0; at + 46 < bytes.Length; at++)
        {
            if (bytes.AsSpan(at).StartsWith("PK\x01\x02"u8) && BitConverter.ToInt32(bytes, at + 24) > 1 << 20)
            {
                BitConverter.TryWriteBytes(bytes.AsSpan(at + 24), 1000).Should().BeTrue();
            }
        }

        File.WriteAllBytes(scratch["t.xlsx"], bytes);
        scratch.Invoking(it => Table.RowsOf(XlsxFile.Open(it["t.xlsx"]).Open("表"))).Should().Throw<LayerFileException>();
    }

    [Fact]
    public void Open_CutAtEvery64thByte_OneException()
    {
        using var scratch = new Scratch();
        Write(scratch["t.xlsx"], [[FieldValue.OfText("a"), FieldValue.Of(1.0), FieldValue.None, FieldValue.None]]);
        var whole = File.ReadAllBytes(scratch["t.xlsx"]);
        for (var length = 0; length < whole.Length; length += 64)
        {
            File.WriteAllBytes(scratch["cut.xlsx"], whole.AsSpan(0, length));
            scratch.Invoking(it => XlsxFile.Open(it["cut.xlsx"])).Should().Throw<LayerFileException>();
        }

        File.WriteAllBytes(scratch["old.xls"], [0xD0, 0xCF, 0x11, 0xE0, 0, 0]);
        scratch.Invoking(it => XlsxFile.Open(it["old.xls"])).Should().Throw<LayerFileException>().WithMessage("*密码*");
    }

    [Fact]
    public void Dispose_BeforeComplete_NothingIsWritten()
    {
        using var scratch = new Scratch();
        using (var output = XlsxOutput.Create(scratch["t.xlsx"], Files.Moment))
        {
            output.Invoking(it => it.Complete()).Should().Throw<InvalidOperationException>();
            using (var writer = output.Add(new Table(Fields).Schema))
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
        output.Invoking(it => it.Add(new Table(Fields).Schema with { Name = name })).Should().Throw<ArgumentException>();
    }

    private const string Formats =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts><numFmt numFmtId=\"200\" formatCode=\"0000\"/><numFmt numFmtId=\"201\" formatCode=\"0.00\\d\"/><numFmt numFmtId=\"202\" formatCode=\"[Red]0.0_d\"/></numFmts><cellXfs><xf/><xf numFmtId=\"200\"/><xf numFmtId=\"201\"/><xf numFmtId=\"202\"/><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>";

    /// <summary>A code typed as a number and shown as 0101 is 0101; a unit written as \d is no day; a share of 12.5 % is 0.125, as stored.</summary>
    [Fact]
    public void Read_NumbersByTheirFormats_CodesKeepNoughtsAndUnitsAreNoDays()
    {
        using var scratch = new Scratch();
        Pack(
            scratch["t.xlsx"],
            "<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c></row>" + string.Concat(new[] { (1, "101"), (2, "45000.25"), (3, "45000.5"), (4, "0.125"), (5, "0"), (6, "0.75"), (0, "0.30000000000000004") }.Select((cell, at) => $"<row r=\"{at + 2}\"><c s=\"{cell.Item1}\"><v>{cell.Item2}</v></c></row>")),
            styles: Formats);
        using var file = XlsxFile.Open(scratch["t.xlsx"]);
        Table.RowsOf(file.Open("表")).Select(row => row[0].ToText()).Should().Equal("0101", "45000.25", "45000.5", "0.125", "00:00:00", "18:00:00", "0.30000000000000004");
    }

    [Fact]
    public void Read_DaysFrom1904_AreFourYearsAndADayLater()
    {
        using var scratch = new Scratch();
        Pack(scratch["t.xlsx"], "<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"2\"><c s=\"5\"><v>44560</v></c></row>", styles: Formats, properties: "<workbookPr date1904=\"1\"/>");
        using var file = XlsxFile.Open(scratch["t.xlsx"]);
        Table.RowsOf(file.Open("表"))[0][0].ToText().Should().Be("2025-12-31");
    }

    [Fact]
    public void Read_MergedHiddenAndFormulasWithoutValue_ToldWithTheirNumber()
    {
        using var scratch = new Scratch();
        Pack(
            scratch["t.xlsx"],
            "<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c></row><row r=\"2\" hidden=\"1\"><c><v>1</v></c><c><f>A2+1</f></c></row><row r=\"3\"><c r=\"B3\"><v>2</v></c></row>",
            behind: "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>");
        using var file = XlsxFile.Open(scratch["t.xlsx"]);
        var report = new DataReport();
        Table.RowsOf(file.Open("表"), report).Select(row => string.Join('|', row)).Should().Equal("1|", "|2");
        report.Findings.Select(finding => $"{finding.Code} {finding.Arguments[0].ToText()}").Should().Equal("data.formula-value 1", "data.formula-empty 1", "data.merged-cells 1", "data.hidden-rows 1");
        report.Findings.Single(finding => finding.Code == DataFindings.FormulaEmpty.Code).Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void Open_StrictFormOfTheStandard_SameSheets()
    {
        using var scratch = new Scratch();
        Pack(scratch["t.xlsx"], "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row><row><c><v>1</v></c></row>", relations: "http://purl.oclc.org/ooxml/officeDocument/relationships");
        using var file = XlsxFile.Open(scratch["t.xlsx"]);
        Table.RowsOf(file.Open("表")).Should().ContainSingle();
    }

    [Theory]
    [InlineData("<row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>a</t></is></c></row><row><c><v>1</v></c></row>", "*两列都叫*")]
    [InlineData("<row><c t=\"inlineStr\"><is><t>a</t></is></c></row><row><c><v>1</v></c><c><v>2</v></c></row>", "*没有列名*")]
    [InlineData("<row r=\"2\"><c t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"2\"><c><v>1</v></c></row>", "*行号*")]
    [InlineData("<row><c t=\"inlineStr\"><is><t>a</t></is></c></row><row><c t=\"inlineStr\"><is><t>_xD800_</t></is></c></row>", "*半个字符*")]
    public void Read_TableThatCanBeReadTwoWays_Refused(string rows, string problem)
    {
        using var scratch = new Scratch();
        Pack(scratch["t.xlsx"], rows);
        scratch.Invoking(it =>
        {
            using var file = XlsxFile.Open(it["t.xlsx"]);
            Table.RowsOf(file.Open("表"));
        }).Should().Throw<LayerFileException>().WithMessage(problem);
    }

    /// <summary>Sixteen digits would be rounded by the next program; a row that was refused half-way must not become a workbook.</summary>
    [Fact]
    public void Add_LongWholeNumberAndLongText_TextAndNoWorkbook()
    {
        using var scratch = new Scratch();
        Write(scratch["t.xlsx"], [[FieldValue.Of(3302810000000001), .. new FieldValue[Fields.Count - 1]]]);
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

    private static DocumentDefect Refusal(string path, DataLimits limits)
    {
        try
        {
            using var file = XlsxFile.Open(path, limits);
            Table.RowsOf(file.Open("表"));
        }
        catch (LayerFileException refused)
        {
            return refused.Defect;
        }

        throw new InvalidOperationException("It was read.");
    }

    private static void Write(string path, FieldValue[][] rows)
    {
        using var output = XlsxOutput.Create(path, Files.Moment);
        using var writer = output.Add(new Table(Fields).Schema);
        new Table(Fields, rows).CopyTo(writer, new());
        output.Complete();
    }

    private static string Part(string path, string name)
    {
        using var archive = ZipFile.OpenRead(path);
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static void Pack(string path, string rows, string? texts = null, string? styles = null, string prolog = "", Action<ZipArchive>? more = null, string behind = "", string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", string properties = "", string? relatedStyles = null, string? beside = null)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Put("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{relations}\">{properties}<sheets><sheet name=\"表\" r:id=\"r1\"/>{(beside is null ? string.Empty : "<sheet name=\"封面\" r:id=\"r3\"/>")}</sheets></workbook>");
        Put("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{relations}/{(relatedStyles is null ? "theme" : "styles")}\" Target=\"/xl/look.xml\"/><Relationship Id=\"r3\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
        Put("xl/worksheets/sheet1.xml", $"{prolog}<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{behind}</worksheet>");
        if (beside is not null)
        {
            Put("xl/worksheets/sheet2.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{beside}</sheetData></worksheet>");
        }

        if (relatedStyles is not null)
        {
            Put("xl/look.xml", relatedStyles);
        }

        if (texts is not null)
        {
            Put("xl/sharedStrings.xml", texts);
        }

        if (styles is not null)
        {
            Put("xl/styles.xml", styles);
        }

        more?.Invoke(archive);

        void Put(string name, string content)
        {
            using var part = archive.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(content));
        }
    }
}
