using System.Text;
using AssetPlanning.Data.Tests.Support;
using AssetPlanning.Rulebook;
using AssetPlanning.Rulebook.China;

namespace AssetPlanning.Data.Tests.Rulebook;

public sealed class RulebookTablesTests
{
    private static readonly List<KeyValuePair<string, byte[]>> Edition = [.. ChinaRulebook.Files()];

    // The tables as they are written, for tests that spoil one of them.
    private static readonly Lazy<string> Written = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("assetplanning-tables-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        RulebookTables.Write(Edition, folder, new());
        return folder;
    });

    [Fact]
    public void Read_WholeEditionAsWritten_SameBytesAndFingerprint()
    {
        using var scratch = new Scratch();
        RulebookTables.Write(Edition, scratch["tables"], new());
        var read = RulebookTables.Read(Edition, scratch["tables"]);

        read.Findings.Should().BeEmpty();
        read.Edition!.Print.Should().Be(RulebookEdition.Embedded.Print);
        read.Edition.Name.Should().Be(RulebookEdition.Embedded.Name);
        read.Changes.Should().BeEmpty();
        SameBytes(read.Files, Edition);
    }

    /// <summary>What a layer has to be like that no source at hand states, an office adds: three made fields of the redline, and the layer is held against them.</summary>
    [Fact]
    public void Read_FieldsOfALayerTheOfficeAdds_LayerIsHeldAgainstThem()
    {
        using var scratch = new Scratch();
        RulebookTables.Write(Edition, scratch["tables"], new());
        Edit(scratch, "data-standards.layers.fields", rows =>
        {
            foreach (var (name, type, length, codes) in new[] { ("BSM", "Text", "18", ""), ("HXLX", "Text", "5", "settlement-attribute"), ("MJ", "DoublePrecision", "", "") })
            {
                rows.Add([.. rows[0].Select(heading => heading switch { "图层标准代码" => "STBHHX", "字段名" => name, "字段类型" => type, "字段长度" => length, "代码表" => codes, _ => string.Empty })]);
            }
        });
        var read = RulebookTables.Read(Edition, scratch["tables"]);
        read.Findings.Should().OnlyContain(static finding => finding.Severity <= Severity.Warning, "that the edition is another one is told, no more");
        var report = new DataReport();
        var redline = new Table(
            [new("BSM", FieldKind.Text), new("HXLX", FieldKind.Text), new("MJ", FieldKind.Text)],
            [FieldValue.OfText("3302810000000000017"), FieldValue.OfText("999"), FieldValue.OfText("约12")]);
        Table.RowsOf(redline.As(read.Edition!, new() { Layer = "STBHHX" }), report);
        report.Findings.Select(static finding => finding.Code.ToString()).Should().Contain(["data.value-too-long", "data.code-unknown", DataFindings.NotANumber.Code.ToString()]).And.NotContain("data.standard-unknown");
    }

    /// <summary>Every table has lost its lines' order, its numbers, and has English headings in another order: the rows say the same.</summary>
    [Fact]
    public void Read_RowsShuffledAndNumbersGone_SameBytesAndFingerprint() => Each(1, random =>
    {
        using var scratch = new Scratch();
        RulebookTables.Write(Edition, scratch["tables"], new());
        foreach (var path in Directory.EnumerateFiles(scratch["tables"]))
        {
            var rows = Rows(path);
            var number = rows[0].IndexOf("序号");
            if (random.Next(2) == 0)
            {
                rows.ForEach(row => row[number] = ReferenceEquals(row, rows[0]) ? "no" : string.Empty);
            }

            var body = rows.Skip(1).ToArray();
            random.Shuffle(body);
            var columns = Enumerable.Range(0, rows[0].Count).ToArray();
            random.Shuffle(columns);
            Put(path, [.. body.Prepend(rows[0]).Select(row => columns.Select(column => row[column]).ToList())]);
        }

        var read = RulebookTables.Read(Edition, scratch["tables"]);
        read.Findings.Should().BeEmpty();
        SameBytes(read.Files, Edition);
    });

    /// <summary>All files written anew from rows, none kept: the edition says the same, so the tables hold all of it.</summary>
    [Fact]
    public void Read_EveryFileTouched_SaysTheSame()
    {
        using var scratch = new Scratch();
        RulebookTables.Write(Edition, scratch["tables"], new());
        foreach (var path in Directory.EnumerateFiles(scratch["tables"]).Where(path => TableForms.All.Single(form => form.Name == Path.GetFileNameWithoutExtension(path)).Parent is null))
        {
            var rows = Rows(path);
            if (rows[0].IndexOf("名称（英文）") is >= 0 and var english)
            {
                rows.Skip(1).ToList().ForEach(row => row[english] += " (again)");
                Put(path, rows);
            }
        }

        var read = RulebookTables.Read(Edition, scratch["tables"]);
        read.Findings.Where(finding => finding.Severity > Severity.Info).Select(finding => finding.Code.ToString()).Should().Equal("rulebook.edition-altered");
        var (was, now) = (RulebookEdition.Embedded, read.Edition!);
        now.Name.Should().StartWith(was.Name + "+");
        now.Rows.Should().Equal(was.Rows);
        now.Compatibilities.Should().Equal(was.Compatibilities);
        now.Rights.All.Select(right => now.Profile(right.Code)).Should().Equal(was.Rights.All.Select(right => was.Profile(right.Code)));
        now.LandUses.All.Select(use => now.Crosswalk(use.Code)).Should().Equal(was.LandUses.All.Select(use => was.Crosswalk(use.Code)));
        now.Approvals.All.Select(approval => now.Rule(approval.Code)).Should().Equal(was.Approvals.All.Select(approval => was.Rule(approval.Code)));
        SameButWords(now.LandUses, was.LandUses);
        SameButWords(now.UseViews, was.UseViews);
        SameButWords(now.UnitClasses, was.UnitClasses);
        SameButWords(now.SupplyKinds, was.SupplyKinds);
        SameButWords(now.IntegrationKinds, was.IntegrationKinds);
        SameButWords(now.ControlLines, was.ControlLines);
        SameButWords(now.ConsentQuorums, was.ConsentQuorums);
        SameButWords(now.Establishments, was.Establishments);
        SameButWords(now.Coordinates, was.Coordinates);
        SameButWords(now.LayerFamilies, was.LayerFamilies);
        SameButWords(now.Layers, was.Layers);
        SameButWords(now.CodeLists, was.CodeLists);
        SameButWords(now.Sources, was.Sources);
        SameButWords(now.Parameters, was.Parameters);
        RulebookEdition.Read(read.Files).Value.Print.Should().Be(now.Print);
        Tables(read.Files).Should().NotBeEquivalentTo(Tables(Edition)).And.HaveCount(Tables(Edition).Count);
    }

    [Fact]
    public void Read_PriceOfAProvinceAdded_IsInTheEditionAndTold()
    {
        using var scratch = new Scratch();
        RulebookTables.Write(Edition, scratch["tables"], new());
        Edit(scratch, "sources", rows => rows.Add(["x-office", "", "x-decision", "某省决定", "a decision", "某省", ""]));
        Edit(scratch, "rows", rows => rows.Add(RowOf(rows[0], ("文件", "x-office"), ("参数", "tax.deed-rate"), ("适用地区", "44"), ("施行日", "2021-09-01"), ("取值", "3%"), ("来源", "x-decision"), ("依据性质", "Statute"))));

        var read = RulebookTables.Read(Edition, scratch["tables"]);

        read.Findings.Where(finding => finding.Code.ToString() == "data.rulebook-table-changed").Select(finding => finding.English).Should().Equal(
            "The table sources: 1 rows are new or changed, 0 are gone or changed.", "The table rows: 1 rows are new or changed, 0 are gone or changed.");
        read.Changes.Should().ContainSingle().Which.After!.Region.Should().Be(DivisionCode.Parse("44"));
        read.Edition!.Rows.Should().HaveCount(RulebookEdition.Embedded.Rows.Count + 1);
        read.Files.Where(file => !Edition.Exists(known => known.Key == file.Key)).Select(file => file.Key).Should().Equal("rows/x-office.json");
        SameBytes([.. read.Files.Where(file => file.Key != "rows/x-office.json")], Edition);
    }

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

    [Fact]
    public void Read_ManyDefects_AreToldAtOnceInTheOrderOfTheTables() => Each(1, random =>
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
        var sources = Directory.EnumerateFiles(scratch["tables"]).ToArray();
        random.Shuffle(sources);

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
    });

    [Fact]
    public void Read_SheetsOfAWorkbookUnderChineseNames_SameEdition()
    {
        using var scratch = new Scratch();
        RulebookTables.Write(Edition, scratch["tables"], new());
        var source = CsvFile.Open(scratch["tables/rows.csv"]);
        using (var book = XlsxOutput.Create(scratch["tables.xlsx"], Files.Moment))
        {
            using (var sheet = book.Add(source.Schema with { Name = "规则行" }))
            {
                source.CopyTo(sheet, new());
            }

            book.Complete();
        }

        using var file = XlsxFile.Open(scratch["tables.xlsx"]);
        var read = RulebookTables.Read(Edition, [file.Open("规则行")]);
        read.Findings.Select(finding => finding.Code.ToString()).Should().Equal("data.rulebook-tables-absent");
        SameBytes(read.Files, Edition);
        RulebookTables.Read(Edition, [file.Open("规则行"), source]).Findings.Should().Contain(finding => finding.Code.ToString() == "data.rulebook-table-twice");
    }

    [Fact]
    public void Write_FolderInUseOrEntryUnknown_LeavesNothingHalfWritten()
    {
        using var scratch = new Scratch();
        Directory.CreateDirectory(scratch["tables"]);
        File.WriteAllText(scratch["tables/rows.csv"], "edited by the office");
        FluentActions.Invoking(() => RulebookTables.Write(Edition, scratch["tables"], new())).Should().Throw<LayerFileException>();
        scratch.Names.Should().Equal("tables");
        File.ReadAllText(scratch["tables/rows.csv"]).Should().Be("edited by the office");

        Directory.CreateDirectory(scratch["tables/empty"]);
        foreach (var folder in new[] { "nowhere", "tables/empty" })
        {
            FluentActions.Invoking(() => RulebookTables.Read(Edition, scratch[folder])).Should().Throw<LayerFileException>("an edition nobody changed would come of it");
        }

        var broken = Edition.Select(file => file.Key == "catalogues/rights.json" ? KeyValuePair.Create(file.Key, "{"u8.ToArray()) : file);
        FluentActions.Invoking(() => RulebookTables.Write(broken, scratch["other"], new())).Should().Throw<DocumentException>();
        scratch.Names.Should().Equal("tables");
    }

    [Fact]
    public void All_Forms_NameTablesAndColumnsOnce()
    {
        TableForms.All.Select(form => form.Name).Should().OnlyHaveUniqueItems();
        TableForms.All.Select(form => form.Chinese).Should().OnlyHaveUniqueItems().And.OnlyContain(name => name.Length <= 31);
        foreach (var form in TableForms.All)
        {
            form.Columns.Select(column => column.Path).Concat(form.Owner is { } owner ? [owner.English, "no"] : ["no"]).Should().OnlyHaveUniqueItems(form.Name);
            form.Columns.Select(column => column.Chinese).Concat(form.Owner is { } of ? [of.Chinese, "序号"] : ["序号"]).Should().OnlyHaveUniqueItems(form.Name);
        }
    }

    /// <summary>Each public member of the records behind the tables is a column or a table, so that nothing an office may say is out of its reach.</summary>
    [Theory]
    [InlineData(typeof(RulebookRow), "rows")]
    [InlineData(typeof(SourceDocument), "sources")]
    [InlineData(typeof(ParameterTerm), "parameters")]
    [InlineData(typeof(RightProfile), "right-profiles.rightProfiles")]
    [InlineData(typeof(RightSetUp), "right-profiles.rightProfiles.setUp")]
    [InlineData(typeof(RightCompatibility), "right-profiles.compatibilities")]
    [InlineData(typeof(Establishment), "right-profiles.establishments")]
    [InlineData(typeof(SupplyKind), "modes-and-methods.supplyKinds")]
    [InlineData(typeof(IntegrationKind), "modes-and-methods.integrationKinds")]
    [InlineData(typeof(ControlLine), "control-lines.controlLines")]
    [InlineData(typeof(ControlRule), "control-lines.controlLines.rules")]
    [InlineData(typeof(ApprovalRule), "approvals.approvalRules")]
    [InlineData(typeof(ApprovalLevel), "approvals.approvalRules.levels")]
    [InlineData(typeof(ConsentQuorum), "approvals.consentQuorums")]
    [InlineData(typeof(CoordinateSeries), "data-standards.coordinates")]
    [InlineData(typeof(LayerFamily), "data-standards.families")]
    [InlineData(typeof(LayerStandard), "data-standards.layers")]
    [InlineData(typeof(FieldStandard), "data-standards.layers.fields")]
    [InlineData(typeof(CodeList), "data-standards.codeLists")]
    [InlineData(typeof(UseCrosswalk), "crosswalks.rows")]
    [InlineData(typeof(DetailedPlanUnitClass), "unit-classes")]
    public void All_Members_HaveAColumnOrATable(Type entry, string table)
    {
        var form = TableForms.All.Single(form => form.Name == table);
        var members = entry.GetProperties().Where(property => property.CanWrite && property.GetIndexParameters().Length == 0).Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);
        var columns = form.Columns.Select(column => column.Path.Split('.', '[')[0]).Concat(TableForms.All.Where(child => child.Parent == form).Select(child => child.Member));
        members.Except(columns).Should().BeEmpty();
    }

    private static void Each(int everyday, Action<Random> run)
    {
        for (var seed = 1; seed <= Runs.Count(everyday, 100); seed++)
        {
            Console.WriteLine($"seed {seed}");
            run(new(seed));
        }
    }

    private static void SameButWords<T>(Catalogue<T> now, Catalogue<T> was)
        where T : Term<T> => now.All.Select(term => term with { English = "" }).Should().Equal(was.All.Select(term => term with { English = "" }));

    private static void SameBytes(ValueList<KeyValuePair<string, byte[]>> files, IEnumerable<KeyValuePair<string, byte[]>> others) =>
        Tables(files).Should().BeEquivalentTo(Tables(others));

    private static Dictionary<string, string> Tables(IEnumerable<KeyValuePair<string, byte[]>> files) => files.ToDictionary(file => file.Key, file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Value)));

    private static List<string> RowOf(List<string> headings, params (string Heading, string Cell)[] cells) =>
        [.. headings.Select(heading => cells.FirstOrDefault(cell => cell.Heading == heading).Cell ?? string.Empty)];

    private static void Edit(Scratch scratch, string table, Action<List<List<string>>> change, bool isUneven = false)
    {
        var path = scratch[$"tables/{table}.csv"];
        var rows = Rows(path, isUneven);
        change(rows);
        Put(path, rows);
    }

    // As another program would: with quotes of its own and no library code.
    private static List<List<string>> Rows(string path, bool isUneven = false)
    {
        var rows = new List<List<string>> { new() };
        var (cell, isQuoted) = (new StringBuilder(), false);
        foreach (var letter in File.ReadAllText(path))
        {
            if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter is ',' or '\n' && !isQuoted)
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (letter == '\n')
                {
                    rows.Add([]);
                }
            }
            else if (letter != '\r')
            {
                cell.Append(letter);
            }
        }

        rows.RemoveAt(rows.Count - 1);
        rows.Should().OnlyContain(row => isUneven || row.Count == rows[0].Count);
        return rows;
    }

    private static void Put(string path, List<List<string>> rows) =>
        File.WriteAllText(path, string.Concat(rows.Select(row => string.Join(',', row.Select(static cell => cell.Length == 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n")), new UTF8Encoding(true));
}
