using System.Text;
using AssetPlanning.Rulebook;
using AssetPlanning.Rulebook.China;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Rulebook;

/// <summary>A whole edition read from files nobody vouches for: the same files make the same edition, other files one exception or findings.</summary>
public class EditionReadingTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, byte[]> Files = new(EmbeddedEdition.Files());

    [Fact]
    public void Read_FilesOfTheDataPackage_AreTheEmbeddedEdition()
    {
        var read = RulebookEdition.Read(ChinaRulebook.Files());

        read.Findings.Should().BeEmpty();
        read.Value.Print.Should().Be(RulebookEdition.Embedded.Print);
        read.Value.Name.Should().Be(RulebookEdition.Embedded.Name);
        RowChange.Between(RulebookEdition.Embedded, read.Value).Should().BeEmpty();
        EntryChange.Between(RulebookEdition.Embedded, read.Value).Should().BeEmpty();
        read.Provenance.Inputs.Should().Equal(new InputPrint("edition", RulebookEdition.Embedded.Print));
    }

    [Fact]
    public void Read_FilesInAnotherOrder_AreTheSameEdition() =>
        RulebookEdition.Read(Files.Reverse()).Value.Print.Should().Be(RulebookEdition.Embedded.Print);

    /// <summary>Another row under the old name: the name changes, the warning says so, and a result made with it can be told apart.</summary>
    [Fact]
    public void Read_OtherContentUnderTheOldName_GetsAnotherName()
    {
        var read = RulebookEdition.Read(With("rows/procedure.json", Text("rows/procedure.json").Replace("\"45\"", "\"46\"", StringComparison.Ordinal)));

        read.Findings.Should().ContainSingle().Which.Code.Should().Be((Code<FindingKind>)"rulebook.edition-altered");
        read.Value.Name.Should().Be($"{RulebookEdition.Embedded.Name}+{read.Value.Print.ToString()[..12]}");
        RowChange.Between(RulebookEdition.Embedded, read.Value).Should().ContainSingle().Which.After!.Value.Should().Be("46");
    }

    /// <summary>A ruling is no number: no row changes when land that could be shared in no longer can, and the entry is named all the same.</summary>
    [Fact]
    public void Between_ARulingThatTurns_IsNamedThoughNoRowChanges()
    {
        var kinds = Text("catalogues/modes-and-methods.json");
        var (method, right) = (kinds.IndexOf("\"equity-in\"", StringComparison.Ordinal), "{\"right\": \"FLM\", \"ruling\": {\"answer\": \"Yes\"");
        var at = kinds.IndexOf(right, method, StringComparison.Ordinal);
        var read = RulebookEdition.Read(With("catalogues/modes-and-methods.json", kinds[..at] + right.Replace("Yes", "No", StringComparison.Ordinal) + kinds[(at + right.Length)..])).Value;

        read.MayIntegrate("equity-in", "FLM").Answer.Should().Be(RulingAnswer.No);
        RowChange.Between(RulebookEdition.Embedded, read).Should().BeEmpty();
        EntryChange.Between(RulebookEdition.Embedded, read).Should().Equal(new EntryChange { Catalogue = "integration-kinds", Entry = "equity-in", IsBefore = true, IsAfter = true });
    }

    /// <summary>Every catalogue an edition shows is compared: one nobody listed would change unseen.</summary>
    [Fact]
    public void Between_EveryCatalogueOfAnEdition_IsCompared()
    {
        var edition = RulebookEdition.Embedded;
        var entries = typeof(RulebookEdition).GetProperties()
            .Where(static property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Catalogue<>))
            .Sum(property => ((System.Collections.IEnumerable)property.PropertyType.GetProperty("All")!.GetValue(property.GetValue(edition))!).Cast<object>().Count());
        var emptied = edition with
        {
            Rights = new([]), Directions = new([]), UnitClasses = new([]), RevenueClasses = new([]), PartyRoles = new([]), FundingKinds = new([]), PlanThemes = new([]),
            LandUses = new([]), UseViews = new([]), Purposes = new([]), Circumstances = new([]), Sources = new([]), Parameters = new([]), Law = LegalCatalogues.None,
        };

        var gone = EntryChange.Between(edition, emptied).Where(static change => change.IsBefore && !change.IsAfter).ToList();
        gone.Count(static change => change.Catalogue is not ("right-profiles" or "approval-rules" or "compatibilities")).Should().Be(entries);
        gone.Select(static change => change.Catalogue).Should().Contain(["right-profiles", "approval-rules", "compatibilities"]);
    }

    [Fact]
    public void Read_NewerEdition_KeepsItsName()
    {
        var read = RulebookEdition.Read(With("edition.json", """{ "edition": "2027.3.0" }"""));

        read.Findings.Should().BeEmpty();
        new AssetPlannerBuilder().UseRulebook(read.Value).Build().TakeInventory([]).Provenance.Edition.Should().Be("2027.3.0");
    }

    [Theory]
    [InlineData("edition.json", """{ "edition": "latest" }""", "$.edition")]
    [InlineData("edition.json", """{ "edition": "2026.13.0" }""", "$.edition")]
    [InlineData("edition.json", """{ "edition": "2026.011.0" }""", "$.edition")]
    [InlineData("edition.json", "{}", "$")]
    [InlineData("catalogues/rights.json", """{"terms":[{"code":"A","chinese":"甲","english":"a"},{"code":"A","chinese":"乙","english":"b"}]}""", "$")]
    [InlineData("catalogues/rights.json", """{"terms":[null]}""", "$.terms[1]")]
    [InlineData("catalogues/rights.json", """{"terms":[{"code":"甲","chinese":"甲","english":"a"}]}""", "$.terms[0].code")]
    [InlineData("catalogues/land-uses.json", """{"terms":[{"code":"2023:01","chinese":"甲","english":"a","views":{},"nature":"Sold"}]}""", "$.terms[0].nature")]
    [InlineData("catalogues/land-uses.json", """{"terms":[{"code":"2023:01","chinese":"甲","english":"a","views":{"口径":"x"}}]}""", "$.terms")]
    [InlineData("catalogues/land-uses.json", """{"terms":[{"code":"2023:01","chinese":"甲","english":"a","views":{"three-classes":null}}]}""", "$.terms")]
    [InlineData("catalogues/crosswalks.json", """{"basis":[],"rows":[{"from":"a:1","candidates":[],"status":"Sure"}]}""", "$.rows[0].status")]
    [InlineData("catalogues/data-standards.json", "[]", "$")]
    [InlineData("rows/terms.json", """{"rows":[{"parameter":"right.longest-term","from":"2026-02-29","source":"x","evidence":"Statute","value":"1"}]}""", "$.rows[0].from")]
    [InlineData("rows/terms.json", """{"parameters":[{"code":"a","chinese":"甲","english":"a","kind":"Years","facets":["Right","Right"]}]}""", "$.parameters[0]")]
    [InlineData("rows/terms.json", """{"rows":[{"parameter":"right.longest-term","region":"44x","source":"x","evidence":"Statute","value":"1"}]}""", "$.rows[0].region")]
    public void Read_FileThatSaysWhatCannotBe_IsRefusedWithFileAndPlace(string file, string content, string path)
    {
        var refusal = Refusal(With(file, content));

        (refusal.Defect, refusal.Path).Should().Be((DocumentDefect.Content, path));
        refusal.File.Should().EndWith(file[(file.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        refusal.Remedy.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("rows\\terms.json")]
    [InlineData("rows/deep/terms.json")]
    [InlineData("rows/../terms.json")]
    [InlineData("/etc/passwd")]
    [InlineData("catalogues/more.json")]
    [InlineData("")]
    public void Read_FileOfNoEdition_IsRefused(string name) =>
        Refusal(Files.Append(new(name, "{}"u8.ToArray()))).Defect.Should().Be(DocumentDefect.Content);

    [Fact]
    public void Read_FileMissingOrTwice_IsRefused()
    {
        foreach (var file in Files.Keys.Where(static name => !name.StartsWith("rows/", StringComparison.Ordinal)))
        {
            Refusal(Files.Where(known => known.Key != file)).File.Should().Be(file);
            Refusal(Files.Append(new(file, Files[file]))).Problem.Should().Contain("两次");
        }
    }

    [Fact]
    public void Read_BeyondTheLimits_IsRefused()
    {
        Limited(new() { Bytes = 1000 }).Defect.Should().Be(DocumentDefect.BeyondLimits);
        Limited(new() { Tokens = 100 }).Defect.Should().Be(DocumentDefect.BeyondLimits);
        Limited(new() { TextBytes = 8 }).Defect.Should().Be(DocumentDefect.BeyondLimits);
        Limited(new() { Depth = 2 }).Defect.Should().Be(DocumentDefect.BeyondLimits);
        Refusal(With("rows/terms.json", new string('[', 5000))).Defect.Should().Be(DocumentDefect.BeyondLimits);
        Refusal(Files.Concat(Enumerable.Range(0, 2000).Select(static at => KeyValuePair.Create($"rows/more{at}.json", "{}"u8.ToArray())))).Defect.Should().Be(DocumentDefect.BeyondLimits);

        static DocumentException Limited(ReadLimits limits) =>
            FluentActions.Invoking(() => RulebookEdition.Read(Files, limits)).Should().Throw<DocumentException>().Which;
    }

    [Fact]
    public void Read_CutOrFlippedAnywhere_IsAnEditionOrTheOneException() => Runs.Each(output, 40, 4_000, (draw, _) =>
    {
        var (name, content) = Files.OrderBy(static file => file.Key, StringComparer.Ordinal).ElementAt(draw.Int(0, Files.Count - 1));
        var bytes = content.ToArray();
        if (draw.OnceIn(2))
        {
            bytes = bytes[..draw.Int(0, bytes.Length)];
        }
        else
        {
            bytes[draw.Int(0, bytes.Length - 1)] = (byte)draw.Int(0, 255);
        }

        try
        {
            var read = RulebookEdition.Read(With(name, bytes));
            read.Findings.Where(static finding => !finding.Code.ToString().StartsWith("rulebook.", StringComparison.Ordinal)).Should().BeEmpty();
        }
        catch (DocumentException e)
        {
            e.File.Should().NotBeNull();
        }
    });

    /// <summary>Everything wrong at once, and nothing but findings: an unknown source, a row outside its bounds, a line that leads nowhere.</summary>
    [Fact]
    public void Read_SoundFilesThatContradict_AreFindings()
    {
        var read = RulebookEdition.Read(Files.Append(new("rows/zz.json", """
            {"rows": [{"parameter": "tax.deed-rate", "value": "6%", "region": "44", "source": "nowhere", "evidence": "Statute"},
                      {"parameter": "tax.deed-rate", "value": "6%", "region": "33", "from": "2022-01-01", "source": "unconfirmed", "evidence": "Statute"}],
             "controlLines": [{"code": "new-line", "chinese": "新线", "english": "new", "rules": [{"activity": "dancing", "consequence": "Forbidden", "basis": []}], "evidence": "Statute"}]}
            """u8.ToArray())));

        read.IsRefused.Should().BeTrue();
        read.Findings.Select(static finding => finding.Code.ToString()).Should().Equal(
            "rulebook.edition-altered", "rulebook.unknown-source", "rulebook.out-of-bounds", "rulebook.catalogue-unsound", "rulebook.catalogue-unsound");
        read.Findings[^2].English.Should().Contain("new-line").And.Contain("dancing");
    }

    private static string Text(string name) => Encoding.UTF8.GetString(Files[name]);

    private static IEnumerable<KeyValuePair<string, byte[]>> With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    private static IEnumerable<KeyValuePair<string, byte[]>> With(string name, byte[] content) =>
        Files.Select(file => file.Key == name ? new(name, content) : file);

    private static DocumentException Refusal(IEnumerable<KeyValuePair<string, byte[]>> files) =>
        FluentActions.Invoking(() => RulebookEdition.Read(files)).Should().Throw<DocumentException>().Which;
}
