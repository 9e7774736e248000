using System.Text;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Tests.Rulebook;

/// <summary>A code that leads nowhere makes no edition, and a member the records do not have is no file.</summary>
public class CatalogueCheckTests
{
    private static readonly RulebookEdition Edition = RulebookEdition.Embedded;
    private static readonly ValueList<LegalBasis> Basis = [new() { Source = "land-law-2019", Evidence = Evidence.Statute }];

    public static TheoryData<string, string> Broken => new()
    {
        { "no such source", "source no-such-law" },
        { "clause of practice", "practice with clause 第一条" },
        { "no such establishment", "Establishment no-such-way" },
        { "no such row", "no row of right.longest-term[CLU-S,no-such-purpose]" },
        { "no such authority", "Authority nobody" },
        { "approves nothing", "construction and who approves" },
        { "one-sided", "permanent-basic-farmland does not know that it is disjoint" },
        { "limit of another kind", "tax.deed-rate is no area by circumstance" },
        { "key too long", "ZCQCBSM is shorter than its parts" },
        { "meeting series", "meets" },
    };

    [Fact]
    public void Defects_EmbeddedCatalogues_AreNone() => CatalogueCheck.Defects(Edition).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Broken))]
    public void Defects_PlantedDefect_IsFoundAndNamed(string defect, string message) =>
        CatalogueCheck.Defects(Edition with { Law = Plant(Edition.Law, defect) }).Should().Contain(found => found.Contains(message));

    [Fact]
    public void Defects_CrosswalkToNowhere_IsFoundAndNamed()
    {
        UseCrosswalk lost = new() { From = "survey3:0809", Candidates = ["2023:9999"], Status = CrosswalkStatus.ToBeSubdivided, Basis = Basis };

        CatalogueCheck.Defects(Edition with { Crosswalks = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary([lost], static walk => walk.From) })
            .Should().Equal("survey3:0809: LandUse 2023:9999", "survey3:0809: ToBeSubdivided with 1 candidates");
    }

    [Theory]
    [InlineData("""{"activities":[],"lins":[]}""", "$.lins")]
    [InlineData("""{"controlLines":[{"code":"a","chinese":"甲","english":"a","evidence":"Sure"}]}""", "$.controlLines[0].evidence")]
    [InlineData("""{"controlLines":[{"code":"a","chinese":"甲","english":"a"}]}""", "$.controlLines[0]")]
    [InlineData("""{"supplyKinds":[{"code":"a","chinese":"甲","english":"a","followsTransferability":false,"evidence":"Statute","rights":[{"right":"CLU-S","ruling":{"answer":"Yes"}}]}]}""", "$.supplyKinds[0].rights[0].ruling")]
    [InlineData("null", "$")]
    public void Read_FileThatDoesNotFit_NamesThePlace(string json, string path)
    {
        var refusal = FluentActions.Invoking(() => RulebookFile.Read("planted.json", Encoding.UTF8.GetBytes(json))).Should().Throw<DocumentException>().Which;

        (refusal.File, refusal.Path, refusal.Defect).Should().Be(("planted.json", path, DocumentDefect.Content));
    }

    private static LegalCatalogues Plant(LegalCatalogues law, string defect)
    {
        var profile = law.Profiles["CLU-S"];
        return defect switch
        {
            "no such source" => Quorum(law, static quorum => quorum with { Basis = [new() { Source = "no-such-law", Evidence = Evidence.Statute }] }),
            "clause of practice" => Quorum(law, static quorum => quorum with { Basis = [new() { Source = "land-law-2019", Clause = "第一条", Evidence = Evidence.Practice }] }),
            "no such establishment" => Profile(law, profile with { SetUp = [new() { By = "no-such-way", Ruling = Ruling.Unstated }] }),
            "no such row" => Profile(law, profile with { Terms = [new() { Parameter = "right.longest-term", Right = "CLU-S", Purpose = "no-such-purpose" }] }),
            "no such authority" => Line(law, "heritage", static line => line with { Rules = [new() { Activity = "construction", Consequence = Consequence.NeedsApproval, By = "nobody", Basis = Basis }] }),
            "approves nothing" => Line(law, "heritage", static line => line with { Rules = [new() { Activity = "construction", Consequence = Consequence.NeedsApproval, Basis = Basis }] }),
            "one-sided" => Line(law, "heritage", static line => line with { DisjointFrom = ["permanent-basic-farmland"] }),
            "limit of another kind" => Level(law, static level => level with { Limit = new() { Parameter = "tax.deed-rate", Circumstance = "enclosure", Sense = LimitSense.From } }),
            "key too long" => law with { Layers = new(law.Layers.All.Select(static layer => layer with { Fields = [.. layer.Fields.Select(static field => field.Name == "ZCQCBSM" ? field with { Length = 20 } : field)] })) },
            "meeting series" => law with { Coordinates = new(law.Coordinates.All.Select(static series => series with { LastEpsg = series.LastEpsg + 1 })) },
            _ => throw new ArgumentOutOfRangeException(nameof(defect), defect, "Unknown defect."),
        };
    }

    private static LegalCatalogues Profile(LegalCatalogues law, RightProfile profile) =>
        law with { Profiles = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(law.Profiles.Values.Select(known => known.Right == profile.Right ? profile : known), static known => known.Right) };

    private static LegalCatalogues Quorum(LegalCatalogues law, Func<ConsentQuorum, ConsentQuorum> change) =>
        law with { ConsentQuorums = new(law.ConsentQuorums.All.Select(change)) };

    private static LegalCatalogues Line(LegalCatalogues law, string code, Func<ControlLine, ControlLine> change) =>
        law with { ControlLines = new(law.ControlLines.All.Select(line => line.Code == code ? change(line) : line)) };

    private static LegalCatalogues Level(LegalCatalogues law, Func<ApprovalLevel, ApprovalLevel> change) =>
        law with
        {
            ApprovalRules = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(
                law.ApprovalRules.Values.Select(rule => rule with { Levels = [.. rule.Levels.Select(change)] }),
                static rule => rule.Approval),
        };
}
