using AssetPlanning.Data.Tests.Support;
using AssetPlanning.Rulebook;
using static AssetPlanning.Data.Tests.Support.OfficeTables;

namespace AssetPlanning.Data.Tests.Rulebook;

public sealed class RulebookTablesTests
{
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

        File.WriteAllText(scratch["file"], "no folder");
        FluentActions.Invoking(() => RulebookTables.Write(Edition, scratch["file/tables"], new())).Should().Throw<LayerFileException>();
        File.Delete(scratch["file"]);
        var broken = Edition.Select(file => file.Key == "catalogues/rights.json" ? KeyValuePair.Create(file.Key, "{"u8.ToArray()) : file);
        FluentActions.Invoking(() => RulebookTables.Write(broken, scratch["other"], new())).Should().Throw<DocumentException>();
        scratch.Names.Should().Equal("tables");
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
}
