using AssetPlanning.Data.Tests.Support;
using AssetPlanning.Rulebook;
using static AssetPlanning.Data.Tests.Support.OfficeTables;

namespace AssetPlanning.Data.Tests.Rulebook;

/// <summary>What a spreadsheet, a hurry or a broken transfer does to a table: each is found where it is, all at once.</summary>
public sealed class RulebookTableDefectsTests
{
    /// <summary>A row that is gone, such as by a file cut short, is never taken without a word.</summary>
    [Fact]
    public void Read_TableCutShort_IsTold()
    {
        using var scratch = new Scratch();
        RulebookTables.Write(Edition, scratch["tables"], new());
        Edit(scratch, "crosswalks.rows", rows => rows.RemoveRange(100, rows.Count - 100));
        File.Delete(scratch["tables/rights.csv"]);

        var read = RulebookTables.Read(Edition, scratch["tables"]);

        read.Findings.Select(finding => (finding.Code.ToString(), finding.English)).Should().StartWith(
            ("data.rulebook-tables-absent", "1 tables were not given and stay as they are in the edition: rights."))
            .And.Contain(("data.rulebook-table-changed", "The table crosswalks.rows: 0 rows are new or changed, 130 are gone or changed."));
        read.Edition!.Rights.All.Should().Equal(RulebookEdition.Embedded.Rights.All);
    }

    [Theory]
    [InlineData("rows", "施行日", "2021/9/1", "data.rulebook-cell-date")]
    [InlineData("rows", "取值", "2月3日", "data.rulebook-cell-date")]
    [InlineData("rows", "取值", "3％", "data.rulebook-cell-full-width")]
    [InlineData("rows", "取值", "3E+06", "data.rulebook-cell-exponent")]
    [InlineData("rows", "适用地区", "4.40106E+11", "data.rulebook-cell-exponent")]
    [InlineData("rows", "参数", "tax.deed-rate ", "data.rulebook-cell-blanks")]
    [InlineData("rows", "条款", "第七条　", "data.rulebook-cell-blanks")]
    [InlineData("rows", "依据性质", "法定", "data.rulebook-cell-unreadable")]
    [InlineData("rows", "来源", "", "data.rulebook-cell-empty")]
    [InlineData("rows", "文件", "", "data.rulebook-cell-empty")]
    [InlineData("rows", "序号", "一", "data.rulebook-cell-unreadable")]
    [InlineData("land-uses", "代码", "2020:01:00", "data.rulebook-cell-date")]
    [InlineData("crosswalks.rows", "对照", "2023:0101、2023:0102", "data.rulebook-cell-unreadable")]
    [InlineData("data-standards.coordinates", "首个 EPSG", "4,491", "data.rulebook-cell-unreadable")]
    [InlineData("modes-and-methods.supplyKinds", "随可流转性", "TRUE", "data.rulebook-cell-unreadable")]
    [InlineData("approvals.consentQuorums", "依据性质", "Statute\nStatute\nStatute", "data.rulebook-list-uneven")]
    [InlineData("right-profiles.rightProfiles.setUp", "可否", "Unknown", "data.rulebook-entry-refused")]
    [InlineData("rows", "参数", "tax.nothing", "rulebook.unknown-parameter")]
    [InlineData("rows", "来源", "nobody", "rulebook.unknown-source")]
    [InlineData("rows", "取值", "much", "rulebook.value-unreadable")]
    [InlineData("crosswalks.rows", "对照", "2023:nowhere", "rulebook.catalogue-unsound")]
    public void Read_CellSpoilt_IsFoundWithTableRowAndColumn(string table, string column, string cell, string code)
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch["tables"]);
        File.Copy(Path.Combine(Written.Value, table + ".csv"), scratch[$"tables/{table}.csv"]);
        Edit(scratch, table, rows => rows[5][rows[0].IndexOf(column)] = cell);

        var read = RulebookTables.Read(Edition, scratch["tables"]);

        read.IsRefused.Should().BeTrue();
        read.Files.Should().BeEmpty();
        var found = read.Findings.Where(finding => finding.Severity >= Severity.Rejected).ToList();
        found.Should().Contain(finding => finding.Code.ToString() == code, string.Join('\n', found));
        var first = found.First(finding => finding.Code.ToString() == code);
        first.Subject.ToString().Should().Be(table + "/6");
        first.Chinese.Should().Contain(table).And.Contain("第 6 行");
        first.Cure.Should().NotBeEmpty();
        if (code.StartsWith("data.", StringComparison.Ordinal) && code is not ("data.rulebook-entry-refused" or "data.rulebook-list-uneven"))
        {
            first.Chinese.Should().Contain(column);
            found.Should().ContainSingle(string.Join('\n', found));
        }
    }

    /// <summary>What a spreadsheet does to 0101 when it opens a list of codes: each is found, 201 of another list is not.</summary>
    [Fact]
    public void Read_CodesOpenedAsNumbers_EachLostNoughtIsFound()
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch["tables"]);
        File.Copy(Path.Combine(Written.Value, "data-standards.codeLists.codes.csv"), scratch["tables/data-standards.codeLists.codes.csv"]);
        Edit(scratch, "data-standards.codeLists.codes", rows => rows.ForEach(row => row[2] = row[2].TrimStart('0')));

        var found = RulebookTables.Read(Edition, scratch["tables"]).Findings.Where(finding => finding.Severity >= Severity.Rejected);

        found.Select(finding => (finding.Code.ToString(), finding.Arguments[3].ToText())).Should().Equal(
            new[] { "101", "102", "201", "202", "301", "302", "400", "900" }.Select(code => ("data.rulebook-cell-zeros", code)));
    }

    /// <summary>Row 4 is the one beside which a spreadsheet writes 4, whatever stands above it.</summary>
    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void Read_EmptyRowsAboveTheDefect_RowAsTheSpreadsheetNumbersIt(string format)
    {
        using var scratch = new Scratch();
        var lines = File.ReadAllLines(Path.Combine(Written.Value, "funding-kinds.csv"));
        var cells = lines[1].Split(',');
        cells[1] = "no code at all!";
        File.WriteAllText(scratch["funding-kinds.csv"], $"{lines[0]}\r\n\r\n{lines[2]}\r\n{string.Join(',', cells)}\r\n", new System.Text.UTF8Encoding(true));
        using var book = format == "csv" ? null : Sheet(scratch["t.xlsx"], CsvFile.Open(scratch["funding-kinds.csv"]));

        var read = RulebookTables.Read(Edition, [book?.Open("funding-kinds") ?? CsvFile.Open(scratch["funding-kinds.csv"])]);

        read.Findings.Single(finding => finding.Code == DataFindings.RulebookCellUnreadable.Code).Subject.ToString().Should().Be("funding-kinds/4");
    }

    /// <summary>An office may call its file of rows as a catalogue is called: what is wrong with its rows is not said of the catalogue's.</summary>
    [Fact]
    public void Read_FileOfRowsNamedAsACatalogue_DefectToldOfItsOwnRow()
    {
        using var scratch = new Scratch();
        RulebookTables.Write(Edition, scratch["tables"], new());
        Edit(scratch, "rows", rows =>
        {
            rows.Add([.. rows[1]]);
            (rows[^1][rows[0].IndexOf("文件")], rows[^1][rows[0].IndexOf("序号")], rows[^1][rows[0].IndexOf("参数")]) = ("crosswalks", "1", "tax.nothing");
        });
        var last = Rows(scratch["tables/rows.csv"]).Count;

        var found = RulebookTables.Read(Edition, scratch["tables"]).Findings.Where(finding => finding.Severity >= Severity.Rejected).ToList();

        found.Should().Contain(finding => finding.Code.ToString() == "rulebook.unknown-parameter" && finding.Subject.ToString() == $"rows/{last}", string.Join('\n', found));
    }

    /// <summary>What reading the file finds is no less a defect of the table than what its cells say.</summary>
    [Fact]
    public void Read_LastLineCutInItsLastCell_IsTold()
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch["tables"]);
        File.WriteAllText(scratch["tables/rows.csv"], File.ReadAllText(Path.Combine(Written.Value, "rows.csv")).TrimEnd());

        var read = RulebookTables.Read(Edition, scratch["tables"]);

        read.Findings.Select(finding => finding.Code.ToString()).Should().Equal("data.rulebook-tables-absent", "data.last-line-open");
        read.IsRefused.Should().BeFalse("the row is whole; whoever signs it looks");
    }

    /// <summary>A formula without its value reads as an empty cell: the row would lose its number, and nobody would have taken it out.</summary>
    [Fact]
    public void Read_SheetWithFormulasNobodyComputed_MakesNoEdition()
    {
        using var scratch = new Scratch();
        var source = CsvFile.Open(Path.Combine(Written.Value, "rows.csv"));
        var note = source.Schema.IndexOf("备注");
        using var file = Sheet(scratch["t.xlsx"], source, xml => xml.Insert(xml.IndexOf("</row>", xml.IndexOf("</row>", StringComparison.Ordinal) + 1, StringComparison.Ordinal), $"<c r=\"{XlsxText.ColumnOf(note)}2\"><f>A1</f></c>"));
        var read = RulebookTables.Read(Edition, [file.Open("rows")]);
        read.IsRefused.Should().BeTrue();
        read.Findings.Select(finding => finding.Code.ToString()).Should().Contain("data.formula-empty");
    }

    /// <summary>Saved as another format beside the table, the office's work would be passed over and the old table read.</summary>
    [Theory]
    [InlineData("rows.xlsx")]
    [InlineData("规则行.ods")]
    [InlineData("rows.txt")]
    public void Read_TableSavedInAnotherFormat_IsTold(string name)
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch["tables"]);
        File.Copy(Path.Combine(Written.Value, "rows.csv"), scratch["tables/rows.csv"]);
        File.WriteAllText(scratch["tables/" + name], "the office's work");
        File.WriteAllText(scratch["tables/readme.txt"], "no table");

        var found = RulebookTables.Read(Edition, scratch["tables"]).Findings.Where(finding => finding.Severity >= Severity.Rejected);

        found.Select(finding => (finding.Code.ToString(), finding.Arguments[0].ToText())).Should().Equal(("data.rulebook-table-unknown", name));
    }

    [Fact]
    public void Read_EndingInCapitals_IsATableOnEverySystem()
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch["tables"]);
        File.Copy(Path.Combine(Written.Value, "rows.csv"), scratch["tables/rows.CSV"]);
        RulebookTables.Read(Edition, scratch["tables"]).Findings.Should().ContainSingle().Which.Arguments[1].ToText().Split('、').Should().NotContain("rows");
    }

    [Fact]
    public void Read_ManyDefects_AreToldAtOnceInTheOrderOfTheTables()
    {
        using var scratch = new Scratch();
        RulebookTables.Write(Edition, scratch["tables"], new());
        File.WriteAllBytes(scratch["tables/funding-kinds.csv"], [.. "代码,名称\r\n"u8, 0xC0, 0xFD, .. "\r\n"u8]);
        File.WriteAllText(scratch["tables/notes.csv"], "a,b\r\n");
        File.WriteAllText(scratch["tables/rows.csv"], File.ReadAllText(scratch["tables/rows.csv"]) + "only,two\r\n");
        Edit(scratch, "party-roles", rows => rows[0][2] = "名字");
        Edit(scratch, "plan-themes", rows => rows[0][2] = "code");
        Edit(scratch, "land-uses", rows => (rows[8][0], rows[9][1]) = (rows[7][0], "2020:01"));
        Edit(scratch, "control-lines.controlLines", rows => rows.RemoveAt(3));
        Edit(scratch, "rows", rows => (rows[3][rows[0].IndexOf("施行日")], rows[7][rows[0].IndexOf("取值")], rows[9][rows[0].IndexOf("参数")]) = ("2020/1/1", "3％", "tax.nothing"), isUneven: true);

        var found = RulebookTables.Read(Edition, scratch["tables"]).Findings;

        found.Where(finding => finding.Severity >= Severity.Rejected).Select(finding => finding.Code.ToString()).Should().ContainInOrder(
            "data.rulebook-file-unreadable",
            "data.rulebook-table-unknown",
            "data.rulebook-cell-date",
            "data.rulebook-cell-full-width",
            "rulebook.unknown-parameter",
            "data.rulebook-row-uneven",
            "data.rulebook-heading-missing",
            "data.rulebook-heading-unknown",
            "data.rulebook-heading-twice",
            "data.rulebook-order-twice",
            "data.rulebook-key-twice",
            "data.rulebook-parent-missing");
        RulebookTables.Read(Edition, scratch["tables"]).Findings.Should().Equal(found);
    }

    /// <summary>A table as the sheet of a workbook; where nothing else is asked its second row is empty and the others follow it.</summary>
    private static XlsxFile Sheet(string path, CsvFile source, Func<string, string>? change = null)
    {
        using (var book = XlsxOutput.Create(path, Files.Moment))
        {
            using var sheet = book.Add(source.Schema);
            source.CopyTo(sheet, new());
            book.Complete();
        }

        using (var zip = System.IO.Compression.ZipFile.Open(path, System.IO.Compression.ZipArchiveMode.Update))
        {
            string xml;
            using (var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open()))
            {
                xml = reader.ReadToEnd();
            }

            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open());
            writer.Write((change ?? Moved)(xml));
        }

        return XlsxFile.Open(path);
    }

    private static string Moved(string xml)
    {
        for (var row = 9; row > 1; row--)
        {
            xml = xml.Replace($"<row r=\"{row}\">", $"<row r=\"{row + 1}\">", StringComparison.Ordinal);
            xml = System.Text.RegularExpressions.Regex.Replace(xml, $"<c r=\"([A-Z]+){row}\"", $"<c r=\"${{1}}{row + 1}\"");
        }

        return xml;
    }
}
