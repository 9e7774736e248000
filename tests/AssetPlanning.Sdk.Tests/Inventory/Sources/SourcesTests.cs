using AssetPlanning.Inventory;

namespace AssetPlanning.Tests.Inventory;

/// <summary>Several sources of one fact: which stands, why, and by how much the others differ.</summary>
public class SourcesTests
{
    private static readonly DataSource Register = new() { Id = "register", Rank = 1, AsOf = new(2021, 6, 1) };

    private static readonly DataSource Survey = new() { Id = "change-survey", Rank = 2, AsOf = new(2024, 12, 31) };

    private static readonly DataSource Inventory = new() { Id = "asset-inventory", Rank = 3, AsOf = new(2024, 12, 31) };

    [Theory]
    [InlineData(SourcePrecedence.AuthorityThenDate, "register", 19_800, 200, "权威性位次 1 先于 2")]
    [InlineData(SourcePrecedence.DateThenAuthority, "change-survey", 20_000, -200, "时点 2024-12-31 晚于 2021-06-01")]
    public void SettleSources_TwoAreas_SayWhichStandsWhyAndByHowMuch(SourcePrecedence precedence, string stands, int area, int difference, string why)
    {
        var settled = Settle(precedence, Of("change-survey", 20_000), Of("register", 19_800));

        settled.Value.Of("A1", "area")!.Value.Area.Should().Be(Area.FromSquareMetres(area));
        settled.Value.Facts.Single().Source.Should().Be((SubjectId)stands);
        var finding = settled.Findings.Should().ContainSingle().Subject;
        finding.Code.Should().Be(FindingCatalogue.SourcesDiffer.Code);
        finding.Arguments[5].Area.Should().Be(Area.FromSquareMetres(difference));
        finding.Chinese.Should().Contain(why);
    }

    [Fact]
    public void SettleSources_SameDay_GoesByAuthority()
    {
        var settled = Settle(SourcePrecedence.DateThenAuthority, Of("asset-inventory", 21_000), Of("change-survey", 20_000));
        settled.Value.Facts.Single().Source.Should().Be((SubjectId)"change-survey");
        settled.Findings.Single().Chinese.Should().Contain("权威性位次 2 先于 3");
    }

    [Fact]
    public void SettleSources_SameRankAndDayThatDiffer_LeaveTheFactOpen()
    {
        var twin = Survey with { Id = "other-survey" };
        var settled = AssetPlanner.Default.SettleSources([Survey, twin], [Of("change-survey", 20_000), Of("other-survey", 20_001)], SourcePrecedence.AuthorityThenDate);

        settled.Codes().Should().Equal("A1 sources.undecided");
        settled.Value.Of("A1", "area").Should().BeNull();
        settled.Value.Facts.Single().Contradicting.Count.Should().Be(2);
    }

    [Fact]
    public void SettleSources_SourcesThatAgree_AreNoFinding()
    {
        var settled = Settle(SourcePrecedence.AuthorityThenDate, Of("change-survey", 20_000), Of("register", 20_000), Of("asset-inventory", 20_000));
        settled.Findings.Should().BeEmpty();
        settled.Value.Facts.Single().Contradicting.Should().BeEmpty();
    }

    [Fact]
    public void SettleSources_UnknownSource_IsSetAsideAndCounted()
    {
        var settled = Settle(SourcePrecedence.AuthorityThenDate, Of("register", 20_000), Of("hearsay", 1));
        settled.Codes().Should().Equal("A1 sources.unranked");
        settled.Value.SetAside.Should().ContainSingle();
        AssetPlanner.Default.SettleSources([Survey, Survey with { Rank = 9 }], [Of("change-survey", 1)], SourcePrecedence.AuthorityThenDate).IsRefused.Should().BeTrue();
    }

    private static Explained<SettledFacts> Settle(SourcePrecedence precedence, params SourceStatement[] statements) =>
        AssetPlanner.Default.SettleSources([Inventory, Register, Survey], statements, precedence);

    private static SourceStatement Of(string source, decimal squareMetres) =>
        new() { Subject = "A1", Fact = "area", Source = source, Value = Area.FromSquareMetres(squareMetres) };
}
