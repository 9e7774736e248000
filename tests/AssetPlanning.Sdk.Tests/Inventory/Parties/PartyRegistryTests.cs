using AssetPlanning.Inventory;
using AssetPlanning.Tests.Explanation;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Inventory;

/// <summary>Who there is on a day. The reform of 2018: the land bureau ended, the natural-resources bureau took its duties over.</summary>
public class PartyRegistryTests(Xunit.Abstractions.ITestOutputHelper output)
{
    internal static readonly PartyRegistry County = new()
    {
        Parties =
        [
            Party("county", PartyKind.PublicAuthority, "某县人民政府"),
            Party("land-bureau", PartyKind.PublicAuthority, "某县国土资源局") with { Above = "county", Until = new(2019, 1, 1), Successor = "nr-bureau" },
            Party("nr-bureau", PartyKind.PublicAuthority, "某县自然资源局") with { Above = "county", Fields = ["natural-resources"], From = new(2019, 1, 1), OtherNames = ["自规局"] },
            Party("water-bureau", PartyKind.PublicAuthority, "某县水利局") with { Above = "county", Fields = ["water"] },
            Party("farm-bureau", PartyKind.PublicAuthority, "某县农业农村局") with { Above = "county", Fields = ["agriculture"] },
            Party("collective", PartyKind.RuralCollective, "东村股份经济合作社") with { Division = "440106001001" },
            Party("committee", PartyKind.SelfGovernment, "东村村民委员会"),
            Party("household-1", PartyKind.Household, "张三户") with { Above = "collective" },
            Party("mill", PartyKind.Enterprise, "某纸业有限公司"),
            Party("friends", PartyKind.SocialOrganisation, "湿地保护协会"),
        ],
        StandIns =
        [
            new() { By = "committee", For = "collective", From = new(2010, 1, 1), Basis = new("《民法典》(2020)", "第一百零一条第二款") },
            new() { By = "collective", For = "household-1", Matter = "entry", From = new(2024, 1, 1), Until = new(2026, 1, 1) },
        ],
    };

    /// <summary>A day belongs to the first entry until it ends and to the next from that day on.</summary>
    [Fact]
    public void ReadParties_BeforeAndAfterTheReform_AreTheDepartmentsOfTheDay()
    {
        Read(County, new(2018, 12, 31)).Value.Parties.Select(static party => party.Id.ToString()).Should().Contain("land-bureau").And.NotContain("nr-bureau");
        var after = Read(County, new(2019, 1, 1));

        after.Findings.Should().BeEmpty();
        after.Value.Parties.Select(static party => party.Id.ToString()).Should().Contain("nr-bureau").And.NotContain("land-bureau");
        after.Value.NotInForce.Single().Id.Should().Be((PartyId)"land-bureau");
        after.Value.AllAbove("household-1").Should().Equal("collective");
        after.Value.AllAbove("water-bureau").Should().Equal("county");
    }

    /// <summary>The four sides of the source: departments, enterprises, organisations, inhabitants, and the collective between them.</summary>
    [Fact]
    public void ReadParties_AllSides_AreToldApartByKind() =>
        Read(County, Registers.Today).Value.Parties.GroupBy(static party => party.Kind).OrderBy(static kind => kind.Key).Select(static kind => $"{kind.Key} {kind.Count()}").Should().Equal(
            "PublicAuthority 4", "Enterprise 1", "SocialOrganisation 1", "RuralCollective 1", "SelfGovernment 1", "Household 1");

    /// <summary>民法典第一百零一条第二款: without a collective organisation the committee acts; here it is mandated. The household's own matter goes the whole way.</summary>
    [Fact]
    public void WhoActsFor_ChainOfStandIns_IsTheLastInThatMatter()
    {
        var day = Read(County, new(2025, 6, 1)).Value;

        day.WhoActsFor("household-1", "entry").Should().Be((PartyId)"committee");
        day.Acting.Single(static one => one.For == "household-1").Chain.Should().Equal("collective", "committee");
        day.WhoActsFor("household-1").Should().Be((PartyId)"household-1", "the mandate is for one matter");
        day.WhoActsFor("collective", "entry").Should().Be((PartyId)"committee", "the mandate is for every matter");
        day.WhoActsFor("nobody").Should().BeNull();
        var handedOn = Read(County with { StandIns = County.StandIns.Add(new() { By = "mill", For = "committee", Matter = "entry", From = new(2020, 1, 1) }) }, new(2025, 6, 1)).Value;
        (handedOn.WhoActsFor("collective", "entry"), handedOn.WhoActsFor("collective")).Should().Be(((PartyId)"mill", (PartyId)"committee"), "whoever stands in for all may hand one matter on");
        Read(County, new(2026, 1, 1)).Value.WhoActsFor("household-1", "entry").Should().Be((PartyId)"household-1", "the mandate has ended");
    }

    [Fact]
    public void ReadParties_TwoStandInsOrACircle_MakeNobodyAct()
    {
        var two = Read(County with { StandIns = County.StandIns.Add(new() { By = "mill", For = "collective", From = new(2020, 1, 1) }) }, Registers.Today);
        two.Codes().Should().Equal("collective party.several-stand-in");
        two.Value.WhoActsFor("collective").Should().BeNull();

        var circle = Read(County with { StandIns = County.StandIns.Add(new() { By = "collective", For = "committee", From = new(2020, 1, 1) }) }, Registers.Today);
        circle.Codes().Should().Equal("collective party.stand-ins-in-a-circle", "committee party.stand-ins-in-a-circle");
        circle.Value.WhoActsFor("committee").Should().BeNull();
    }

    [Fact]
    public void ReadParties_ContradictoryEntries_AreSetAside()
    {
        var mill = County.Parties.Single(static party => party.Id == "mill");
        var overlapping = Read(County with { Parties = County.Parties.Add(mill with { Kind = PartyKind.Unincorporated }) }, Registers.Today);
        overlapping.Codes().Should().Equal("mill party.twice");
        overlapping.Value.Find("mill").Should().BeNull();
        overlapping.Value.SetAside.Count.Should().Be(2);

        ValueList<RegisteredParty> converted = [.. County.Parties.Where(static party => party.Id != "mill"), mill with { Until = new(2024, 1, 1) }, mill with { Kind = PartyKind.Unincorporated, From = new(2024, 1, 1) }];
        Read(County with { Parties = converted }, Registers.Today).Value.Find("mill")!.Kind.Should().Be(PartyKind.Unincorporated, "one entry after the other is a history");
    }

    /// <summary>Three ways to be wrong: a former department, a short name, a slip; each is told with whom it may mean.</summary>
    [Fact]
    public void CheckPartyNames_NamesOfParcelsRightsAndLedger_AreHeldAgainstTheRegistry()
    {
        var day = Read(County, Registers.Today).Value;
        var baseline = AssetPlanner.Default.TakeInventory([Riverside.Mill with { Id = "A1", Holder = "mill" }, Riverside.Mill with { Id = "A2", Holder = "自规局" }, Riverside.Mill with { Id = "A3", Holder = "land-bureau" }]).Value;
        var rights = Registers.Read(Registers.Shop, Registers.Lease).Value;
        var ledger = AssetPlanner.Default.Evaluate(Riverside.Programme).Value.Ledger;
        var check = AssetPlanner.Default.CheckPartyNames(day, [.. PartyNames.Of(baseline), .. PartyNames.Of(rights), .. PartyNames.Of(ledger)]);

        check.Value.Unknown.Select(static one => $"{one.Party} {one.NamedBy[0]} {string.Join('、', one.MayMean)}").Should().Equal(
            "bank loan-1 ", "centre A1 ", "land-bureau A3 nr-bureau", "old-mill A1 ", "operator parking ", "tenant lease ", "village riverside ", "自规局 A2 nr-bureau");
        check.Codes(Severity.Warning).Should().Contain("land-bureau party.not-in-force").And.Contain("自规局 party.not-registered").And.NotContain(static code => code.StartsWith("market", StringComparison.Ordinal));
        check.Findings.Single(static finding => finding.Subject == "land-bureau").Chinese.Should().Contain("A3").And.Contain("nr-bureau");
    }

    /// <summary>Any registry in any order comes to the same day, and no entry is lost.</summary>
    [Fact]
    public void ReadParties_AnyRegistry_LosesNothingWhateverItsOrder() => Runs.Each(output, 60, 6_000, static (draw, _) =>
    {
        PartyId Any() => draw.Pick<PartyId>("a", "b", "c", "d");
        RegisteredParty[] parties = [.. Enumerable.Range(0, draw.Int(0, 8)).Select(_ => Party(Any().ToString(), PartyKind.Enterprise, "n") with
        {
            From = new(draw.Int(2018, 2027), 1, 1), Until = draw.OnceIn(2) ? null : new DateOnly(draw.Int(2018, 2029), 1, 1), Above = draw.OnceIn(2) ? default(PartyId?) : Any(),
        })];
        StandIn[] standIns = [.. Enumerable.Range(0, draw.Int(0, 5)).Select(_ => new StandIn { By = Any(), For = Any(), Matter = draw.OnceIn(2) ? default(SubjectId?) : "m", From = new(2020, 1, 1) })];
        var day = Read(new() { Parties = parties, StandIns = standIns }, Registers.Today);

        (day.Value.Parties.Count + day.Value.NotInForce.Count + day.Value.SetAside.Count).Should().Be(parties.Length);
        day.Value.Parties.Select(static party => party.Id).Should().OnlyHaveUniqueItems();
        var shuffled = Read(new() { Parties = draw.Shuffle(parties), StandIns = draw.Shuffle(standIns) }, Registers.Today);
        shuffled.Value.Acting.Should().Equal(day.Value.Acting);
        shuffled.Findings.Should().BeEquivalentTo(day.Findings);
    });

    internal static Explained<PartiesOfDay> Read(PartyRegistry registry, DateOnly on) => AssetPlanner.Default.ReadParties(registry, on);

    private static RegisteredParty Party(string id, PartyKind kind, string name) => new() { Id = id, Kind = kind, Name = name, From = new(2000, 1, 1) };
}
