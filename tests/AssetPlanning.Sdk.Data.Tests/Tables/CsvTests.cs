using System.Text;
using AssetPlanning.Data.Tests.Support;

namespace AssetPlanning.Data.Tests.Tables;

public sealed class CsvTests
{
    private static readonly ValueList<LayerField> Fields = [new("名称", FieldKind.Text), new("=x", FieldKind.Real), new("n", FieldKind.WholeNumber)];

    private static int Patches => Runs.Count(300, 100_000);

    [Fact]
    public void Open_WrittenTable_EveryTextBack()
    {
        using var scratch = new Scratch();
        FieldValue[][] rows =
        [
            [FieldValue.OfText("a,\"b\"\r\nc"), FieldValue.Of(-0.1), FieldValue.Of(-7L)],
            [FieldValue.OfText("=HYPERLINK(\"x\")"), FieldValue.None, FieldValue.None],
            [FieldValue.OfText("'=1"), FieldValue.Of(1e21), FieldValue.Of(long.MinValue)],
            [FieldValue.OfText(" 空 "), FieldValue.Of(1e-7), FieldValue.None],
            [FieldValue.OfText(""), FieldValue.None, FieldValue.None],
        ];
        var report = new DataReport();
        using (var writer = CsvWriter.Create(scratch["t.csv"], new Table(Fields).Schema, report))
        {
            new Table(Fields, rows).CopyTo(writer, report);
        }

        var text = File.ReadAllText(scratch["t.csv"]);
        text.Should().StartWith("名称,'=x,n\r\n\"a,\"\"b\"\"\r\nc\",-0.1,-7\r\n\"'=HYPERLINK(\"\"x\"\")\",,\r\n''=1,1000000000000000000000,-9223372036854775808\r\n\" 空 \",0.0000001,\r\n\"\",,\r\n");
        report.Findings.Select(finding => finding.Code.ToString()).Should().Equal("data.formula-defused", "data.formula-defused");
        var file = CsvFile.Open(scratch["t.csv"]);
        file.Schema.Fields.Select(field => field.Name).Should().Equal("名称", "=x", "n");
        var read = Table.RowsOf(file);
        read.Select(row => row.Select(cell => cell.ToText())).Should().BeEquivalentTo(rows.Select(row => row.Select(cell => cell.ToText())), options => options.WithStrictOrdering());
        read[4][0].Should().Be(FieldValue.OfText(""));
        read[4][1].Should().Be(FieldValue.None);
        scratch.Names.Should().Equal("t.csv");
    }

    [Theory]
    [InlineData("", DocumentDefect.Schema)]
    [InlineData("a,b\n1\n", DocumentDefect.Content)]
    [InlineData("a,b\n1,2,3\n", DocumentDefect.Content)]
    [InlineData("a,b\n1,\"2\n", DocumentDefect.Syntax)]
    [InlineData("a,b\n1,\"2\"x\n", DocumentDefect.Syntax)]
    [InlineData("a,b\n1,2\"x\n", DocumentDefect.Syntax)]
    [InlineData("a,b\n1,2\0\n", DocumentDefect.Syntax)]
    public void Read_BrokenTable_OneExceptionWithItsLine(string text, DocumentDefect defect)
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["t.csv"], text);
        scratch.Invoking(it => Table.RowsOf(CsvFile.Open(it["t.csv"]))).Should().Throw<LayerFileException>().Which.Defect.Should().Be(defect);
    }

    [Fact]
    public void Read_OtherEncodingAndBeyondLimits_OneException()
    {
        using var scratch = new Scratch();
        File.WriteAllBytes(scratch["gbk.csv"], [(byte)'a', (byte)'\n', 0xB6, 0xAB]);
        scratch.Invoking(it => Table.RowsOf(CsvFile.Open(it["gbk.csv"]))).Should().Throw<LayerFileException>().Which.Defect.Should().Be(DocumentDefect.Encoding);
        File.WriteAllText(scratch["utf16.csv"], "a,b\n1,2\n", Encoding.Unicode);
        scratch.Invoking(it => CsvFile.Open(it["utf16.csv"])).Should().Throw<LayerFileException>().WithMessage("*UTF-16*");
        File.WriteAllText(scratch["long.csv"], "a\n" + new string('x', 100));
        scratch.Invoking(it => Table.RowsOf(CsvFile.Open(it["long.csv"], new() { TextBytes = 64 }))).Should().Throw<LayerFileException>().Which.Defect.Should().Be(DocumentDefect.BeyondLimits);
    }

    [Fact]
    public void Read_MarkBlankLinesAndLastLineWithoutEnd_Read()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["t.csv"], "a,b\n\n1,2\n\r\n3,\"4\"", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var report = new DataReport();
        Table.RowsOf(CsvFile.Open(scratch["t.csv"]), report).Select(row => string.Join('|', row)).Should().Equal("1|2", "3|4");
        report.Findings.Select(finding => finding.Code.ToString()).Should().Equal("data.last-line-open");
    }

    [Theory]
    [InlineData("a;b\n1;2\n", "*不是逗号*")]
    [InlineData("a\tb\n1\t2\n", "*不是逗号*")]
    [InlineData("a,b,a\n1,2,3\n", "*两列都叫*")]
    [InlineData("a,,b\n1,2,3\n", "*没有列名*")]
    [InlineData("\"a\";\"b\"\n1;2\n", "*不是逗号*")]
    [InlineData("a;\"b\"\n1;2\n", "*不是逗号*")]
    [InlineData("a,b\r1,2\r3,4\r", "*回车（CR）*")]
    [InlineData("\"a\",\"b\"\r1,2\r", "*回车（CR）*")]
    [InlineData("a,b\r\n1,2\rx\r\n", "*line 2*回车（CR）*")]
    public void Read_TableThatCanBeReadTwoWays_Refused(string text, string problem)
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["t.csv"], text);
        scratch.Invoking(it => Table.RowsOf(CsvFile.Open(it["t.csv"]))).Should().Throw<LayerFileException>().WithMessage(problem);
    }

    /// <summary>Spreadsheets write spare columns behind a table; quotes and line ends fall on every border of the buffers.</summary>
    [Fact]
    public void Read_SpareColumnsAndQuotesAcrossBuffers_EveryCell()
    {
        using var scratch = new Scratch();
        var text = new StringBuilder("a,b,,\r\n");
        for (var row = 0; row < 20_000; row++)
        {
            text.Append(row).Append(",\"").Append('甲', row % 7).Append("\"\"\r\n,\"").Append(",,\r\n");
        }

        File.WriteAllText(scratch["t.csv"], text.ToString());
        var rows = Table.RowsOf(CsvFile.Open(scratch["t.csv"]));
        rows.Should().HaveCount(20_000);
        for (var row = 0; row < rows.Count; row++)
        {
            rows[row][0].ToText().Should().Be(row.ToString(System.Globalization.CultureInfo.InvariantCulture));
            rows[row][1].ToText().Should().Be(new string('甲', row % 7) + "\"\r\n,");
        }
    }

    [Fact]
    public void Provenance_FileChangedSinceItWasOpened_Refused()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch["t.csv"], "a\n1\n");
        var file = CsvFile.Open(scratch["t.csv"]);
        File.WriteAllText(scratch["t.csv"], "a\n12\n");
        file.Invoking(it => it.Provenance).Should().Throw<LayerFileException>();
        file.Invoking(it => Table.RowsOf(it)).Should().Throw<LayerFileException>();
    }

    [GdalFact]
    public void Gdal_ReadsWrittenTableAndWritesOne_SameTexts()
    {
        using var scratch = new Scratch();
        var county = new County(Patches).WithoutShapes();
        using (var writer = CsvWriter.Create(scratch["t.csv"], county.Schema, new()))
        {
            county.CopyTo(writer, new());
        }

        Gdal.Run("ogr2ogr", "-f", "CSV", scratch["gdal.csv"], scratch["t.csv"], "-oo", "AUTODETECT_TYPE=NO");
        var (ours, theirs) = (Table.RowsOf(CsvFile.Open(scratch["t.csv"])), Table.RowsOf(CsvFile.Open(scratch["gdal.csv"])));
        theirs.Select(row => string.Join('|', row.Select(cell => cell.ToText()))).Should().Equal(ours.Select(row => string.Join('|', row.Select(cell => cell.ToText()))));
        ours.Should().HaveCount(Patches);
    }
}
