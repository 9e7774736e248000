using AssetPlanning.Data.Tests.Support;

namespace AssetPlanning.Data.Tests.Tables;

/// <summary>Workbooks as people and other programs make them.</summary>
public sealed class XlsxTests
{
    private const string Formats =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts><numFmt numFmtId=\"200\" formatCode=\"0000\"/><numFmt numFmtId=\"201\" formatCode=\"0.00\\d\"/><numFmt numFmtId=\"202\" formatCode=\"[Red]0.0_d\"/></numFmts><cellXfs><xf/><xf numFmtId=\"200\"/><xf numFmtId=\"201\"/><xf numFmtId=\"202\"/><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/></cellXfs></styleSheet>";

    [Fact]
    public void Read_DaysFormulasSharedTextsAndLongNumbers_ReadAsTheyStandAndTold()
    {
        using var scratch = new Scratch();
        Workbooks.Pack(
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

    /// <summary>What other programs write: formulas nobody computed as an empty value, empty texts beside and below a table, styles under another name.</summary>
    [Fact]
    public void Read_HabitsOfOtherPrograms_EveryValueAndNoRecordOfNothing()
    {
        using var scratch = new Scratch();
        Workbooks.Pack(
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
        Workbooks.Pack(
            scratch["t.xlsx"],
            "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row><row><c><v>1</v></c></row><row r=\"7\"><c r=\"A7\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>",
            beside: "<row><c t=\"e\"><v>#REF!</v></c></row>");
        using var file = XlsxFile.Open(scratch["t.xlsx"]);
        file.Layers.Select(layer => $"{layer.Name} {layer.Fields.Count}").Should().Equal("表 1", "封面 0");
        file.Invoking(it => it.Open("封面")).Should().Throw<LayerFileException>().Which.Place.Should().Be("封面!A1");
        file.Invoking(it => Table.RowsOf(it.Open("表"))).Should().Throw<LayerFileException>().Which.Place.Should().Be("表!A7");
    }

    /// <summary>A code typed as a number and shown as 0101 is 0101; a unit written as \d is no day; a share of 12.5 % is 0.125, as stored.</summary>
    [Fact]
    public void Read_NumbersByTheirFormats_CodesKeepNoughtsAndUnitsAreNoDays()
    {
        using var scratch = new Scratch();
        Workbooks.Pack(
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
        Workbooks.Pack(scratch["t.xlsx"], "<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c></row><row r=\"2\"><c s=\"5\"><v>44560</v></c></row>", styles: Formats, properties: "<workbookPr date1904=\"1\"/>");
        using var file = XlsxFile.Open(scratch["t.xlsx"]);
        Table.RowsOf(file.Open("表"))[0][0].ToText().Should().Be("2025-12-31");
    }

    [Fact]
    public void Read_MergedHiddenAndFormulasWithoutValue_ToldWithTheirNumber()
    {
        using var scratch = new Scratch();
        Workbooks.Pack(
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
        Workbooks.Pack(scratch["t.xlsx"], "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row><row><c><v>1</v></c></row>", relations: "http://purl.oclc.org/ooxml/officeDocument/relationships");
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
        Workbooks.Pack(scratch["t.xlsx"], rows);
        scratch.Invoking(it =>
        {
            using var file = XlsxFile.Open(it["t.xlsx"]);
            Table.RowsOf(file.Open("表"));
        }).Should().Throw<LayerFileException>().WithMessage(problem);
    }
}
