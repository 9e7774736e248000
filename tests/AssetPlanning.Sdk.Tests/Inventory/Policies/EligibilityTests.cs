using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Inventory;

/// <summary>A policy is data: whom it is for, and the rows it lays over the rulebook while and where it holds.</summary>
public class EligibilityTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    private static readonly Parcel Mill = RiversideProgramme.Parcel("A1", 20_000, "survey3:0601");

    /// <summary>A made-up city policy: old industrial land of at least 1 公顷 with FAR up to 1; longest commercial term 35 years while it runs.</summary>
    internal static Policy Consolidation { get; } = new()
    {
        Id = "renewal-2026",
        Chinese = "低效工业用地再开发",
        English = "renewal of underused industrial land",
        Basis = new("示例文件", "第一条"),
        From = new(2026, 1, 1),
        Until = new(2028, 1, 1),
        Region = "4401",
        Eligibility = new()
        {
            Facets = [new() { Facet = PolicyFacet.LandUse, AnyOf = ["survey3:0601", "survey3:0602"] }, new() { Facet = PolicyFacet.Ownership, AnyOf = ["State"] }],
            AreaAtLeast = Area.FromHectares(1),
            Measures = [new() { Measure = "far", AtMost = 1 }],
        },
        Sources = [new() { Code = "x-example", Chinese = "示例文件", English = "an example" }],
        Rows = [new() { Parameter = "right.longest-term", Right = "CLU-S", Purpose = "commercial", Value = "35", Source = "x-example", Evidence = Evidence.Unconfirmed }],
    };

    [Fact]
    public void TestPolicies_ParcelThatMeetsEveryTest_IsEligible()
    {
        var verdict = Test(Mill, 1);
        verdict.Answer.Should().Be(EligibilityAnswer.Eligible);
        verdict.Tests.Select(static test => test.Test).Should().Equal("period", "region", "LandUse", "Ownership", "area", "far");
    }

    /// <summary>Bounds belong to what is enough: exactly 1 公顷 and exactly FAR 1 are; a hair beyond is not.</summary>
    [Fact]
    public void TestPolicies_AtAndBeyondTheBounds_TurnsThere()
    {
        Test(Mill with { Area = Area.FromHectares(1) }, 1).Answer.Should().Be(EligibilityAnswer.Eligible);
        Failing(Test(Mill with { Area = Area.FromHectares(1) - Area.FromCount(1) }, 1)).Should().Equal("area");
        Failing(Test(Mill, Ratio.Parse("1.0001"))).Should().Equal("far");
        Failing(Test(Mill with { LandUse = "survey3:0101", Ownership = Ownership.Collective, Division = "440306" }, 9)).Should().Equal("region", "LandUse", "Ownership", "far");
        Failing(AssetPlanner.Default.TestPolicies([Consolidation], [PolicySubject.Of(Mill, new(2028, 1, 1), Far(1))]).Value.Verdicts.Single()).Should().Equal("period");
    }

    /// <summary>Not a value, not a day, 2 公顷 at least and 1 at most: nobody meets it, so that nobody does says nothing about a mill.</summary>
    [Fact]
    public void TestPolicies_TestNobodyCanMeet_IsUnknownAndToldOnce()
    {
        Policy[] spoiled =
        [
            Asking(new() { Facets = [new() { Facet = PolicyFacet.Ownership, AnyOf = [] }] }),
            Asking(new() { AreaAtLeast = Area.FromHectares(2), AreaAtMost = Area.FromHectares(1) }),
            Asking(new() { Measures = [new() { Measure = "far", AtLeast = 2, AtMost = 1 }] }),
            Consolidation with { Until = Consolidation.From, Eligibility = new() },
        ];
        foreach (var policy in spoiled)
        {
            var answer = AssetPlanner.Default.TestPolicies([policy], [PolicySubject.Of(Mill, Today, Far(1)), PolicySubject.Of(Mill with { Id = "A2" }, Today, Far(1))]);
            answer.Value.Verdicts.Select(static verdict => verdict.Answer).Should().Equal(EligibilityAnswer.Unknown, EligibilityAnswer.Unknown);
            answer.About(FindingCatalogue.PolicyTestImpossible).Should().Equal("renewal-2026");
        }

        AssetPlanner.Default.TestPolicies([Asking(new() { AreaAtLeast = Area.FromHectares(2), AreaAtMost = Area.FromHectares(2) })], [PolicySubject.Of(Mill, Today)]).Value.Verdicts.Single().Answer
            .Should().Be(EligibilityAnswer.Eligible, "exactly 2 公顷 can be met, and 20,000 m² are");
    }

    private static Policy Asking(Eligibility eligibility) => Consolidation with { Eligibility = eligibility };

    [Fact]
    public void TestPolicies_FactNotKnown_IsNeverAYes()
    {
        var answer = AssetPlanner.Default.TestPolicies([Consolidation], [PolicySubject.Of(Mill, Today)]);
        answer.Value.Verdicts.Single().Answer.Should().Be(EligibilityAnswer.Unknown);
        answer.Findings.Single().Chinese.Should().Contain("far");
        AssetPlanner.Default.TestPolicies([Consolidation], [PolicySubject.Of(Mill with { LandUse = "survey3:0101" }, Today)]).Value.Verdicts.Single().Answer
            .Should().Be(EligibilityAnswer.NotEligible, "what fails a known test fails whatever else is unknown");
    }

    /// <summary>The statute's 40 years before, after and outside; the policy's 35 while and where it holds.</summary>
    [Theory]
    [InlineData("2025-12-31", "440106", 40)]
    [InlineData("2026-01-01", "440106", 35)]
    [InlineData("2027-12-31", "440106", 35)]
    [InlineData("2028-01-01", "440106", 40)]
    [InlineData("2026-06-01", "440306", 40)]
    public void LayOver_Policy_HoldsWhileAndWhereItDoes(string day, string region, int years)
    {
        var edition = AssetPlanner.Default.LayOver(Consolidation).Value;
        edition.Ask(StandardParameters.RightLongestTerm, "CLU-S", "commercial", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), region).Value.Should().Be((Years)years);
    }

    /// <summary>A policy for the whole country stands in the place of the very row of the statute, which comes back on the day it ends.</summary>
    [Theory]
    [InlineData("1995-01-01", 40)]
    [InlineData("2025-12-31", 40)]
    [InlineData("2026-01-01", 35)]
    [InlineData("2028-01-01", 40)]
    public void LayOver_PolicyInTheRegionOfTheRow_GivesTheRowBackAfterIt(string day, int years)
    {
        var built = AssetPlanner.Default.LayOver(Consolidation with { Region = null });
        built.Value.Ask(StandardParameters.RightLongestTerm, "CLU-S", "commercial", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Value.Should().Be((Years)years);
        built.Value.Name.Should().NotBe(RulebookEdition.Embedded.Name, "a result says which rulebook it stood on");
    }

    [Fact]
    public void LayOver_RowOfAnUnknownSource_IsRefused() =>
        AssetPlanner.Default.LayOver(Consolidation with { Sources = [] }).IsRefused.Should().BeTrue();

    private static PolicyVerdict Test(Parcel parcel, Ratio far) =>
        AssetPlanner.Default.TestPolicies([Consolidation], [PolicySubject.Of(parcel, Today, Far(far))]).Value.Verdicts.Single();

    private static ValueList<MeasureValue> Far(Ratio value) => [new() { Measure = "far", Value = value }];

    private static IEnumerable<string> Failing(PolicyVerdict verdict) =>
        verdict.Tests.Where(static test => test.Answer == EligibilityAnswer.NotEligible).Select(static test => test.Test);
}
