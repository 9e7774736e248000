using AssetPlanning.Inventory;

namespace AssetPlanning.Tests.Inventory;

/// <summary>自然资源部代表行使、省市人民政府代理履行: every state asset has exactly one who acts for its owner on a day.</summary>
public class RepresentationTests
{
    private static readonly DateOnly Today = new(2026, 1, 1);

    private static readonly OwnerRepresentative Ministry = new() { Party = "自然资源部", Kinds = ["state-construction-land", "state-forest-land", "minerals"], Duties = ["主张所有", "行使权利", "履行义务", "承担责任", "落实权益"] };

    private static readonly AgencyMandate City = new()
    {
        Id = "2024-01", Principal = "自然资源部", Agent = "广州市人民政府", Level = DivisionLevel.City, Kinds = ["state-construction-land"], Region = "4401", From = new(2024, 1, 1),
    };

    private static readonly AgencyMandate District = City with { Id = "2024-02", Principal = "广州市人民政府", Agent = "天河区人民政府", Level = DivisionLevel.County, Region = "440106" };

    [Fact]
    public void FindRepresentatives_ChainOfMandates_NamesTheLastAgentAndElseWhomTheLawNames()
    {
        var matrix = Find([Asset("a", "440106001001"), Asset("b", "440105001001"), Asset("c", "440306001001"), Asset("wood", "440106001001", "state-forest-land")], City, District);

        matrix.Findings.Should().BeEmpty();
        matrix.Value.Acting.Select(static acting => $"{acting.Asset} {acting.Representative} {acting.By}").Should().Equal(
            "a 天河区人民政府 Agent", "b 广州市人民政府 Agent", "c 自然资源部 Statutory", "wood 自然资源部 Statutory");
    }

    /// <summary>m : n: a region with two representatives, a representative with two regions; the cells add up to the assets.</summary>
    [Fact]
    public void FindRepresentatives_Matrix_CrossesRegionsKindsAndRepresentatives()
    {
        var matrix = Find([Asset("a", "440106001001"), Asset("b", "440106002001"), Asset("c", "440306001001"), Asset("wood", "440106001001", "state-forest-land")], City, District).Value;

        matrix.Cells.Select(static cell => $"{cell.Region.Prefix} {cell.Kind} {cell.Representative} {cell.Assets} {cell.Area}").Should().Equal(
            "440106 state-construction-land 天河区人民政府 2 200.00 m²",
            "440106 state-forest-land 自然资源部 1 100.00 m²",
            "440306 state-construction-land 自然资源部 1 100.00 m²");
        matrix.RepresentativesIn("4401").Should().Equal("天河区人民政府", "自然资源部");
        matrix.RegionsOf("自然资源部").Select(static region => region.Prefix).Should().Equal("440106", "440306");
    }

    [Fact]
    public void FindRepresentatives_NobodyActs_IsAFindingAndInNoCell()
    {
        var matrix = Find([Asset("lake", "440106001001", "water")], City);

        matrix.Codes().Should().Equal("lake owner.nobody-represents");
        matrix.Value.Cells.Should().BeEmpty();
        matrix.Value.Contested.Should().ContainSingle().Which.Claimants.Should().BeEmpty();
    }

    [Fact]
    public void FindRepresentatives_TwoAct_AreBothNamed()
    {
        var matrix = Find([Asset("a", "440106001001")], City, City with { Id = "2024-03", Agent = "广东省人民政府", Region = "44" });

        matrix.Codes().Should().Equal("a owner.several-represent");
        matrix.Findings.Single().Chinese.Should().Contain("广东省人民政府、广州市人民政府");
        matrix.Value.Contested.Single().Claimants.Should().Equal("广东省人民政府", "广州市人民政府");
    }

    [Fact]
    public void FindRepresentatives_MandateThatHasEnded_GivesTheDutyBack()
    {
        var ended = City with { Until = Today };
        Find([Asset("a", "440106001001")], ended).Value.Acting.Single().Representative.Should().Be((PartyId)"自然资源部");
        Find([Asset("a", "440106001001")], City with { Until = Today.AddDays(1) }).Value.Acting.Single().Representative.Should().Be((PartyId)"广州市人民政府");
    }

    /// <summary>A mandate that ends on its first day never held; one that ends the day after held for a day.</summary>
    [Fact]
    public void FindRepresentatives_MandateThatEndsBeforeItBegins_IsTold()
    {
        var never = Find([Asset("a", "440106001001")], City with { From = Today, Until = Today });
        never.Value.Acting.Single().Representative.Should().Be((PartyId)"自然资源部");
        never.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCatalogue.MandatePeriodEmpty.Code);
        Find([Asset("a", "440106001001")], City with { From = Today, Until = Today.AddDays(1) }).Findings.Should().BeEmpty();
    }

    [Fact]
    public void FindRepresentatives_MandateOfSomebodyWhoDoesNotAct_GivesNothingAndIsTold()
    {
        var matrix = Find([Asset("a", "440106001001"), Asset("b", "440106001002")], District);

        matrix.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCatalogue.MandateFromNobody.Code);
        matrix.Value.Acting.Select(static acting => acting.Representative).Distinct().Should().Equal("自然资源部");
    }

    [Fact]
    public void FindRepresentatives_MandatesInACircle_LeaveNobody() =>
        Find([Asset("a", "440106001001")], City, City with { Id = "back", Principal = "广州市人民政府", Agent = "自然资源部" }).Codes().Should().Equal("a owner.nobody-represents");

    [Fact]
    public void Mandate_OfNoKind_DoesNotConstruct() =>
        FluentActions.Invoking(static () => City with { Kinds = [] }).Should().Throw<ArgumentException>();

    private static Explained<RepresentationMatrix> Find(ValueList<StateAsset> assets, params AgencyMandate[] mandates) =>
        AssetPlanner.Default.FindRepresentatives(assets, [Ministry], mandates, Today);

    private static StateAsset Asset(string id, string division, string kind = "state-construction-land") =>
        new() { Id = id, Division = division, Kind = kind, Area = Area.FromSquareMetres(100) };
}
