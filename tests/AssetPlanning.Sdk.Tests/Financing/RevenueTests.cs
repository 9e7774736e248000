using AssetPlanning.Accounting;
using AssetPlanning.Financing;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Financing;

/// <summary>Receipts by class of revenue: supply, quota trading, operation.</summary>
public sealed class RevenueTests(ITestOutputHelper output)
{
    internal static RevenueTerms Terms { get; } = new()
    {
        Id = "revenue",
        Lines =
        [
            new() { Class = "supply", Terms = ["supply.grant-price", "x-rent"] },
            new() { Class = "quota", Terms = ["x-quota"] },
            new() { Class = "operation", Terms = ["operation.income"] },
        ],
    };

    /// <summary>Land for 800 and 120 of rent, 40 of which go back; quotas for 250 and 30; tickets of 60; a claim of 7 that nobody has paid.</summary>
    internal static Ledger Made { get; } = Ledger.Of(
    [
        Receipt("2027-03-01", "supply.grant-price", "A1", 800),
        Receipt("2027-06-30", "x-rent", "A2", 120),
        Receipt("2027-09-30", "x-quota", "village", 250),
        Receipt("2028-01-31", "x-quota", "village", 30),
        Receipt("2028-06-30", "operation.income", "hall", 60),
        Receipt("2028-07-31", "operation.income", "hall", 7) with { Medium = Medium.Accrued },
        LandReserveLedger.Flow("2028-12-31", "x-rent", "A2", "pot", "market", 40, FlowKind.Receipt) with
        {
            Key = new("x-rent", "A2", new DateOnly(2028, 12, 31), "market"), Corrects = new("x-rent", "A2", new DateOnly(2027, 6, 30), "pot"),
        },
        LandReserveLedger.Flow("2027-01-31", "x-purchase", "A1", "centre", "mill", 300, FlowKind.Cost),
    ]);

    [Fact]
    public void Revenue_ThreeClasses_AreTheReceiptsByHand()
    {
        var stated = AssetPlanner.Default.Revenue(Made, Terms);
        stated.Findings.Should().BeEmpty();
        (stated.Value.Of("supply"), stated.Value.Of("quota"), stated.Value.Of("operation")).Should().Be((Money.FromWan(880), Money.FromWan(280), Money.FromWan(60)));
        stated.Value.Classes[0].Years.Should().Equal(new AmountOfYear(2027, Money.FromWan(920)), new AmountOfYear(2028, Money.FromWan(-40)));
        stated.Value.Total.Should().Be(Money.FromWan(1_220));
        stated.Why.Steps.Should().OnlyContain(static step => step.Replay() == step.Result);
        stated.Why.Below(new("financing.revenue", "revenue")).SelectMany(static step => step.Operands).Should().Contain(static operand => operand.Source != null && operand.Source.Value.Term == "x-rent");
        FluentActions.Invoking(() => stated.Value.Of("x-credits")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Revenue_OfNoClass_IsToldApart()
    {
        var stated = AssetPlanner.Default.Revenue(Made, Terms with { Lines = [Terms.Lines[0], Terms.Lines[2]] });
        stated.Value.Total.Should().Be(Money.FromWan(1_220), "nothing is lost");
        (stated.Value.Classes[^1].Class, stated.Value.Classes[^1].Amount).Should().Be(((Code<RevenueClass>?)null, Money.FromWan(280)));
        stated.Findings.Single().Arguments.Should().Equal(Figure.Name("x-quota"), Money.FromWan(280));
    }

    [Fact]
    public void Revenue_UnknownClassOrTermTwice_IsRefused()
    {
        AssetPlanner.Default.Revenue(Made, Terms with { Lines = [Terms.Lines[0] with { Class = "suply" }] }).ShouldBeRefused(FindingCatalogue.RevenueClassUnknown);
        AssetPlanner.Default.Revenue(Made, Terms with { Lines = [Terms.Lines[0], Terms.Lines[1] with { Terms = ["x-rent"] }] }).ShouldBeRefused(FindingCatalogue.StudyCountedTwice);
        AssetPlanner.Default.Revenue(Made, Terms with { Lines = [Terms.Lines[0], Terms.Lines[0] with { Terms = [] }] }).ShouldBeRefused(FindingCatalogue.StudyCountedTwice);
        AssetPlanner.Default.Revenue(Made, Terms with { Lines = [.. Terms.Lines, new() { Class = "x-own", Terms = [] }] }).ShouldBeRefused(FindingCatalogue.RevenueClassUnknown);
    }

    /// <summary>Whatever the programme, the classes are all its receipts, by the ledger's own sum.</summary>
    [Fact]
    public void Revenue_AnyProgramme_IsTheReceiptsOfTheLedger() => Runs.Each(output, 30, 5_000, (draw, _) =>
    {
        if (OwnRules.Planner.Evaluate(Programmes.Make(draw, dirty: false)).TryGetValue(out var evaluation))
        {
            var stated = AssetPlanner.Default.Revenue(evaluation.Ledger, Terms);
            stated.Value.Total.Should().Be(evaluation.Ledger.RollUp(new() { Measure = LedgerMeasure.Turnover, Where = new() { Kinds = [FlowKind.Receipt] } }).Total);
            stated.Why.Steps.Should().OnlyContain(static step => step.Replay() == step.Result);
        }
    });

    private static Posting Receipt(string day, string term, string subject, int wan) => LandReserveLedger.Flow(day, term, subject, "market", "pot", wan, FlowKind.Receipt);
}
