using AssetPlanning.Rulebook;

namespace AssetPlanning.Tests.Rulebook;

/// <summary>Modes, methods, lines, approvals and quorums: what they hold, and that their numbers come from the dated rows.</summary>
public class LegalCataloguesTests
{
    private static readonly RulebookEdition Edition = RulebookEdition.Embedded;
    private static readonly DateOnly Day = new(2026, 1, 1);

    /// <summary>The tables the data were taken from, row by row; a row that holds several codes is split.</summary>
    [Fact]
    public void Catalogues_Embedded_HaveTheRowsOfTheirTables()
    {
        Edition.Law.Profiles.Count.Should().Be(25, "23 rows of rights, two of them with two rights each");
        Edition.SupplyKinds.All.Count.Should().Be(11);
        Edition.IntegrationKinds.All.Count.Should().Be(9);
        Edition.ControlLines.All.Count.Should().Be(27, "11 rows of lines and zones, split where the zones differ");
        Edition.Approvals.All.Count.Should().Be(18);
        Edition.ConsentQuorums.All.Count.Should().Be(9, "as many as the consent rows of the rulebook");
        Edition.Coordinates.All.Count.Should().Be(5);
        Edition.Layers.All.Count(static layer => layer.Family == "survey-and-plan").Should().Be(18);
        Edition.Layers.All.Count(static layer => layer.Family == "asset-inventory").Should().Be(12);
    }

    [Fact]
    public void Catalogues_EveryRow_IsInBothLanguages()
    {
        Named(Edition.HolderKinds);
        Named(Edition.ResourceKinds);
        Named(Edition.Establishments);
        Named(Edition.SupplyKinds);
        Named(Edition.IntegrationKinds);
        Named(Edition.Activities);
        Named(Edition.ControlLines);
        Named(Edition.Authorities);
        Named(Edition.Approvals);
        Named(Edition.ConsentQuorums);
        Named(Edition.Coordinates);
        Named(Edition.LayerFamilies);
        Named(Edition.Layers);
        Named(Edition.CodeLists);
    }

    [Fact]
    public void ConsentQuorums_Embedded_CoverEveryConsentRow() =>
        Edition.ConsentQuorums.All.Select(static quorum => quorum.Circumstance).Should().BeEquivalentTo(
            Edition.Rows.Where(static row => row.Parameter == "consent.least-share").Select(static row => row.Circumstance!.Value).Distinct());

    /// <summary>土地管理法实施条例第十七条; 第五十四条; 矿产资源法第十七条; 渔业法第二十三条.</summary>
    [Theory]
    [InlineData("grant-competitive", "CLU-S", RulingAnswer.Yes)]
    [InlineData("grant-competitive", "HOM", RulingAnswer.Unknown)]
    [InlineData("grant-agreement", "MIN", RulingAnswer.Conditional)]
    [InlineData("allotment", "CLU-S", RulingAnswer.Conditional)]
    [InlineData("transfer", "FIS", RulingAnswer.No)]
    [InlineData("transfer", "SEA", RulingAnswer.Yes)]
    [InlineData("transfer", "LCR", RulingAnswer.Conditional)]
    public void MaySupply_AModeAndARight_IsAsTheLawSays(string mode, string right, RulingAnswer answer) =>
        Edition.MaySupply(mode, right).Answer.Should().Be(answer);

    [Theory]
    [InlineData("expropriate", "HOM", RulingAnswer.Conditional)]
    [InlineData("purchase", "CLU-S", RulingAnswer.Yes)]
    [InlineData("purchase", "HOM", RulingAnswer.Unknown)]
    [InlineData("transfer-in", "FIS", RulingAnswer.No)]
    [InlineData("equity-in", "CLU-S", RulingAnswer.Conditional)]
    public void MayIntegrate_AMethodAndARight_IsAsTheLawSays(string method, string right, RulingAnswer answer) =>
        Edition.MayIntegrate(method, right).Answer.Should().Be(answer);

    [Fact]
    public void IntegrationKinds_Expropriation_TakesOwnershipAndNeedsItsApproval()
    {
        var method = Edition.IntegrationKinds.Find("expropriate")!;

        method.Ownership.Effect.Should().Be(RightEffect.Passes);
        method.UseRight.Effect.Should().Be(RightEffect.Recreated);
        method.Approval.Should().Be(new Code<ApprovalType>("expropriation"));
        Edition.IntegrationKinds.Find("lease-in")!.LongestTerm.Should().Be(new ParameterCase { Parameter = "right.longest-term", Right = "LSE" });
    }

    /// <summary>土地管理法第三十五、三十七、四十四、四十六条.</summary>
    [Fact]
    public void Control_BasicFarmland_IsForTheStateCouncil()
    {
        Edition.Control("permanent-basic-farmland", "construction")!.By.Should().Be(new Code<Authority>("state-council"));
        Edition.Control("permanent-basic-farmland", "fish-pond")!.Consequence.Should().Be(Consequence.Forbidden);
        Edition.Control("permanent-basic-farmland", "tourism").Should().BeNull("nothing is said of it, and that is no permission");
        Edition.Control("outside-urban-boundary", "village-construction")!.Consequence.Should().Be(Consequence.Conditional, "not every plot outside is out of the question");
    }

    [Fact]
    public void ControlLines_TheThree_AreDisjointFromEachOther() =>
        Edition.ControlLines.All.Where(static line => line.DisjointFrom.Count > 0).Select(static line => line.Code.ToString())
            .Should().Equal("ecological-redline", "permanent-basic-farmland", "urban-boundary");

    /// <summary>土地管理法第四十六条: 超过三十五公顷 and 超过七十公顷, so the limit itself stays with the province; any basic farmland goes up.</summary>
    [Theory]
    [InlineData("arable-other", "35", false)]
    [InlineData("arable-other", "35.0001", true)]
    [InlineData("any-other-land", "70", false)]
    [InlineData("any-other-land", "70.0001", true)]
    [InlineData("permanent-basic-farmland", "0.0001", true)]
    public void IsReached_Expropriation_GoesUpAboveTheLimit(string circumstance, string hectares, bool isReached) =>
        Edition.IsReached(Limit("expropriation", "state-council", circumstance), Hectares(hectares), Day).Should().Be(isReached);

    /// <summary>海域使用管理法第十八条: 五十公顷以上, so the limit itself goes up.</summary>
    [Theory]
    [InlineData("reclamation", "49.9999", false)]
    [InlineData("reclamation", "50", true)]
    [InlineData("enclosure", "100", true)]
    [InlineData("not-changing", "699.9999", false)]
    [InlineData("not-changing", "700", true)]
    public void IsReached_SeaUse_GoesUpFromTheLimitOn(string circumstance, string hectares, bool isReached) =>
        Edition.IsReached(Limit("sea-use", "state-council", circumstance), Hectares(hectares), Day).Should().Be(isReached);

    [Fact]
    public void IsReached_ProvinceWithoutARow_IsUnknown()
    {
        var limit = Limit("sea-use", "city", "not-changing");

        Edition.IsReached(limit, Hectares("300"), Day, DivisionCode.Parse("330000")).Should().BeTrue();
        Edition.IsReached(limit, Hectares("300"), Day, DivisionCode.Parse("440000")).Should().BeNull();
    }

    /// <summary>Two thirds is enough; a majority is more than half (土地管理法第六十三、四十七条).</summary>
    [Fact]
    public void IsMet_ShareAtTheLimit_DependsOnTheSense()
    {
        Edition.IsMet(Edition.ConsentQuorums.Find("collective-entry")!, Ratio.Of(2, 3), Day).Should().BeTrue();
        Edition.IsMet(Edition.ConsentQuorums.Find("collective-entry")!, Ratio.Of(1999, 3000), Day).Should().BeFalse();
        Edition.IsMet(Edition.ConsentQuorums.Find("compensation-hearing")!, Ratio.Of(1, 2), Day).Should().BeFalse();
        Edition.IsMet(Edition.ConsentQuorums.Find("compensation-hearing")!, Ratio.Of(501, 1000), Day).Should().BeTrue();
        Edition.IsMet(Edition.ConsentQuorums.Find("collective-entry")!, Ratio.One, new(2019, 1, 1)).Should().BeNull("the clause was not in force");
        Edition.IsMet(Edition.ConsentQuorums.Find("collective-consolidation")!, Ratio.One, Day).Should().BeNull("the row is Zhejiang's");
        Edition.ConsentQuorums.Find("outside-contracting")!.AlsoBy.Should().Be(new Code<Authority>("township"));
    }

    [Fact]
    public void Rule_GrantAndEntry_ComeAfterPlanningConditions()
    {
        Edition.Rule("grant").After.Should().Equal("planning-conditions");
        Edition.Rule("collective-entry").After.Should().Equal("planning-conditions");
        Edition.Rule("expropriation").Levels[^1].By.Should().Be(new Code<Authority>("province"));
    }

    private static AreaLimit Limit(string approval, string by, string circumstance) =>
        Edition.Rule(approval).Levels.Single(level => level.By == by && level.Limit?.Circumstance == circumstance).Limit!;

    private static Area Hectares(string number) => Area.TryParse(number + " 公顷", out var area) ? area : throw new FormatException(number);

    private static void Named<TTerm>(Catalogue<TTerm> catalogue)
        where TTerm : Term<TTerm> =>
        catalogue.All.Should().NotBeEmpty().And.OnlyContain(static term => !term.Code.IsNone && !term.Code.IsOwn && term.Chinese.Length > 0 && term.English.Length > 0);

    /// <summary>A statement said to be read in a statute names the article; where the article is not known it is not confirmed.</summary>
    [Fact]
    public void Statements_ReadInAStatute_NameTheirArticle() =>
        RulebookPageTests.Statements().Where(static basis => basis.Evidence == Evidence.Statute).Should().NotBeEmpty().And.OnlyContain(static basis => basis.Clause != null);

    /// <summary>《民法典》第二百四十七条 矿藏、水流、海域; 第二百四十八条 无居民海岛; 第二百五十条 森林、草原.</summary>
    [Theory]
    [InlineData("MIN", "第二百四十七条", "State")]
    [InlineData("EXP", "第二百四十七条", "State")]
    [InlineData("WTR", "第二百四十七条", "State")]
    [InlineData("SEA", "第二百四十七条", "State")]
    [InlineData("ISL", "第二百四十八条", "State")]
    [InlineData("CLU-S", "第二百四十九条", "State")]
    [InlineData("FLU", "第二百五十条", "State")]
    [InlineData("GRC", "第二百五十条", "State Collective")]
    public void Profile_OwnerOfTheResource_IsThatOfTheCivilCode(string right, string clause, string owners)
    {
        var profile = Edition.Profile(right);

        string.Join(' ', profile.Ownerships).Should().Be(owners);
        profile.Provisions.Should().Contain(provision => provision.Basis.Any(basis => basis.Source == "civil-code-2020" && basis.Clause == clause));
    }
}
