using System.Text;
using AssetPlanning.Rulebook;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Rulebook;

/// <summary>What a calculation stands on that nobody confirmed is told once a row and once a statement, with its source and the cure.</summary>
public class ConsultationTests
{
    private static readonly RulebookEdition Edition = RulebookEdition.Embedded;
    private static readonly DateOnly Day = new(2026, 11, 1);

    private readonly Calculation calculation = new(null, null);
    private readonly Consultation rulebook;

    public ConsultationTests() => rulebook = new(Edition, calculation);

    /// <summary>Sea-use fee 30/70 is from memory: asked a hundred times, for two provinces, it is one row.</summary>
    [Fact]
    public void Ask_UnconfirmedRow_IsToldOnceWithItsSourceAndCure()
    {
        for (var asked = 0; asked < 100; asked++)
        {
            rulebook.Ask(StandardParameters.SplitSeaUseFee, "central", Day.AddDays(asked), asked % 2 == 0 ? "440106" : "330106");
        }

        var told = calculation.Findings.Should().ContainSingle().Which;
        (told.Code.ToString(), told.Severity, told.Subject.ToString()).Should().Be(("rulebook.unconfirmed", Severity.Info, "split.sea-use-fee:central"));
        told.Chinese.Should().Be("split.sea-use-fee[central] 的取值 30% 未经核实（尚未核实）。");
        told.Cure.Should().Contain("已核实");
    }

    [Fact]
    public void Ask_PracticeRow_NamesThePractice()
    {
        rulebook.Ask(StandardParameters.FeeReserveCare, Day);

        calculation.Findings.Should().ContainSingle().Which.English
            .Should().Be("The value 2 元/m² of fee.reserve-care is practice without a clause to cite (收储成本测算口径（实务工具引“48号文”）).");
    }

    /// <summary>A slot is asked through the consultation like a code: nothing passes unnoted.</summary>
    [Fact]
    public void Ask_Slot_IsNotedAndTold()
    {
        var slot = Edition.Slot(StandardParameters.RightLongestTerm, "SAU", "farmland");

        rulebook.Ask(slot, Day, "440106").Value.Should().Be((Years)50);
        rulebook.Ask(slot, Day, "440106");

        calculation.Findings.Should().ContainSingle().Which.Code.ToString().Should().Be("rulebook.unconfirmed");
        calculation.Used.Should().ContainSingle().Which.Value.Should().Be("50");
    }

    /// <summary>Two villages of one county miss one row; another county misses another.</summary>
    [Fact]
    public void Ask_RegionWithoutARow_IsToldOncePerCounty()
    {
        foreach (var village in (string[])["440106001001", "440106001002", "440305001001"])
        {
            rulebook.Ask(StandardParameters.SplitMiningIncomeLocal, "city-granted-city", Day, village).IsMissing.Should().BeTrue();
        }

        calculation.Findings.Select(static finding => $"{finding.Code} {finding.Subject}").Should().Equal(
            "rulebook.no-row split.mining-income-local:city-granted-city:440106", "rulebook.no-row split.mining-income-local:city-granted-city:440305");
    }

    /// <summary>Rows of two provinces are two rows: the second is not hidden behind the first.</summary>
    [Fact]
    public void Ask_UnconfirmedRowsOfTwoRegions_AreToldEach()
    {
        var edition = new RulebookDraft(Edition).WithJson("two.json", """
            {"rows": [{"parameter": "tax.stamp-rate", "value": "1%", "region": "44", "source": "unconfirmed", "evidence": "Unconfirmed"},
                      {"parameter": "tax.stamp-rate", "value": "2%", "region": "33", "source": "unconfirmed", "evidence": "Unconfirmed"}]}
            """u8).Build().Value;
        var both = new Consultation(edition, calculation);

        both.Ask(StandardParameters.TaxStampRate, Day, "440106");
        both.Ask(StandardParameters.TaxStampRate, Day, "330106");

        calculation.Findings.Select(static finding => finding.Subject.ToString()).Should().Equal("tax.stamp-rate:44", "tax.stamp-rate:33");
    }

    public static TheoryData<string, Action<Consultation>, string> Doubtful => new()
    {
        { "supply", static asked => asked.MaySupply("authorised", "CLU-S"), "rulebook.statement-unconfirmed supply:authorised:CLU-S" },
        { "integration", static asked => asked.MayIntegrate("purchase", "CLU-S"), "rulebook.statement-practice integration:purchase:CLU-S" },
        { "compatibility", static asked => asked.Compatibility("SEA", "SEA", RightPlace.OtherLayer), "rulebook.statement-unconfirmed compatibility:SEA:SEA:OtherLayer" },
        { "control", static asked => asked.Control("permanent-basic-farmland", "other-agriculture"), "rulebook.statement-practice control:permanent-basic-farmland:other-agriculture" },
        { "transfer", static asked => asked.Transferable("SAU"), "rulebook.statement-unconfirmed right:SAU:transferable" },
        { "mortgage", static asked => asked.Mortgageable("LMR"), "rulebook.statement-unconfirmed right:LMR:mortgageable" },
        { "registration", static asked => asked.Registrable("EXP"), "rulebook.statement-unconfirmed right:EXP:registrable" },
        { "profile", static asked => asked.Profile("CON-E"), "rulebook.statement-unconfirmed right:CON-E" },
        { "approval", static asked => asked.Rule("special-reviews"), "rulebook.statement-unconfirmed approval:special-reviews" },
        { "crosswalk", static asked => asked.Crosswalk("survey3:0809"), "rulebook.statement-practice crosswalk:survey3:0809" },
        { "derived class of use", static asked => asked.LandUse("2020:0901"), "rulebook.statement-practice land-use:2020:0901" },
        { "quorum", static asked => asked.IsMet(Edition.ConsentQuorums.Find("collective-consolidation")!, 1, Day, "33"), "rulebook.statement-unconfirmed quorum:collective-consolidation" },
    };

    [Theory]
    [MemberData(nameof(Doubtful))]
    public void Statement_NotConfirmed_IsToldOnceWithItsSourceAndCure(string what, Action<Consultation> ask, string told)
    {
        ask(rulebook);
        ask(rulebook);

        var statements = calculation.Findings.Where(static finding => finding.Code.ToString().StartsWith("rulebook.statement-", StringComparison.Ordinal)).ToList();
        var finding = statements.Should().ContainSingle("{0} is told once", what).Which;
        $"{finding.Code} {finding.Subject}".Should().Be(told);
        finding.Severity.Should().Be(Severity.Info);
        finding.Arguments[1].ToText().Should().NotBeEmpty();
        finding.Cure.Should().NotBeEmpty();
    }

    [Fact]
    public void Statement_OfAStatute_IsNotTold()
    {
        rulebook.MaySupply("grant-competitive", "CLU-S").Answer.Should().Be(RulingAnswer.Yes);
        rulebook.Profile("CLU-S");
        rulebook.Control("permanent-basic-farmland", "fish-pond");
        rulebook.IsReached(Edition.Rule("expropriation").Levels[1].Limit!, Area.FromHectares(36), Day).Should().BeTrue();

        calculation.Findings.Should().BeEmpty();
        calculation.Used.Should().ContainSingle().Which.Basis!.Clause.Should().Be("第四十六条");
    }

    /// <summary>Through the whole chain: a province says in a practice row what the grant asks, and every parcel of it is told of once.</summary>
    [Fact]
    public void Evaluate_GrantOnAnUnconfirmedRow_TellsItOnce()
    {
        var edition = new RulebookDraft(Edition).WithJson("local.json", Encoding.UTF8.GetBytes("""
            {"rows": [{"parameter": "right.longest-term", "right": "CLU-S", "purpose": "commercial", "value": "40", "region": "44", "source": "unconfirmed", "evidence": "Unconfirmed"}]}
            """)).Build().Value;

        var findings = new AssetPlannerBuilder().UseRulebook(edition).Build().Evaluate(RiversideProgramme.Make()).Findings;

        findings.Where(static finding => finding.Code == (Code<FindingKind>)"rulebook.unconfirmed").Should().ContainSingle()
            .Which.Subject.ToString().Should().Be("right.longest-term:CLU-S:commercial:44");
    }
}
