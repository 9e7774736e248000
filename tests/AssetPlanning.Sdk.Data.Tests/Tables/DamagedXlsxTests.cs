using AssetPlanning.Data.Tests.Support;

namespace AssetPlanning.Data.Tests.Tables;

/// <summary>Workbooks that are cut, lie or attack: one exception.</summary>
public sealed class DamagedXlsxTests
{
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
        Workbooks.Pack(scratch["t.xlsx"], rows);
        scratch.Invoking(it =>
        {
            using var file = XlsxFile.Open(it["t.xlsx"]);
            file.Open("表");
        }).Should().Throw<LayerFileException>();
    }

    [Fact]
    public void Open_DefinesEntities_Refused()
    {
        using var scratch = new Scratch();
        Workbooks.Pack(scratch["t.xlsx"], "", prolog: "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>");
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
        Workbooks.Pack(scratch["t.xlsx"], "<row><c><v>1</v></c></row>", more: archive => archive.CreateEntry(name));
        scratch.Invoking(it => XlsxFile.Open(it["t.xlsx"])).Should().Throw<LayerFileException>().Which.Defect.Should().Be(DocumentDefect.Content);
        scratch.Names.Should().Equal("t.xlsx");
    }

    [Fact]
    public void Open_Bombs_RefusedByRatioBySizeAndByNumber()
    {
        using var scratch = new Scratch();
        var spaces = new string(' ', 1 << 20);
        Workbooks.Pack(scratch["ratio.xlsx"], string.Concat(Enumerable.Repeat(spaces, 8)));
        Workbooks.Pack(scratch["size.xlsx"], "<row><c><v>1</v></c></row>" + string.Concat(Enumerable.Range(0, 20_000)));
        Workbooks.Pack(scratch["many.xlsx"], "", more: archive =>
        {
            for (var i = 0; i < 100; i++)
            {
                archive.CreateEntry(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"p{i}"));
            }
        });
        Workbooks.Refusal(scratch["ratio.xlsx"], DataLimits.Default).Should().Be(DocumentDefect.BeyondLimits);
        Workbooks.Refusal(scratch["size.xlsx"], new() { PartBytes = 50_000 }).Should().Be(DocumentDefect.BeyondLimits);
        Workbooks.Refusal(scratch["many.xlsx"], new() { Parts = 100 }).Should().Be(DocumentDefect.BeyondLimits);
    }

    // The length that stands in the directory of the archive is changed to a small one; the content still unpacks to megabytes.
    [Fact]
    public void Open_LengthInTheHeadIsALie_OneException()
    {
        using var scratch = new Scratch();
        Workbooks.Pack(scratch["t.xlsx"], string.Concat(Enumerable.Repeat(new string(' ', 1 << 20), 8)));
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
        Workbooks.Write(scratch["t.xlsx"], [[FieldValue.OfText("a"), FieldValue.Of(1.0), FieldValue.None, FieldValue.None]]);
        var whole = File.ReadAllBytes(scratch["t.xlsx"]);
        for (var length = 0; length < whole.Length; length += 64)
        {
            File.WriteAllBytes(scratch["cut.xlsx"], whole.AsSpan(0, length));
            scratch.Invoking(it => XlsxFile.Open(it["cut.xlsx"])).Should().Throw<LayerFileException>();
        }

        File.WriteAllBytes(scratch["old.xls"], [0xD0, 0xCF, 0x11, 0xE0, 0, 0]);
        scratch.Invoking(it => XlsxFile.Open(it["old.xls"])).Should().Throw<LayerFileException>().WithMessage("*密码*");
    }
}
