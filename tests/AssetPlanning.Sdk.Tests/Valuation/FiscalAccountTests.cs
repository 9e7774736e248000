using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Service, revenue, finance: the table of the paper as the rulebook has it, and amounts of a plan by function.</summary>
public class FiscalAccountTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private static readonly Citation Budget = new("县级预算", "2026");

    internal static readonly FiscalTerms Terms = new()
    {
        Views = ["plan-construction"],
        Templates =
        [
            Template("2023:0701", FiscalStream.LumpSum, 5_000, 2027, 1),
            Template("2023:10", FiscalStream.LumpSum, 600, 2027, 1),
            Template("2023:1001", FiscalStream.RecurringTax, 40, 2028, 20),
            Template("2023:14", FiscalStream.PublicInvestment, 350, 2027, 2),
            Template("2023:14", FiscalStream.Upkeep, 5, 2029, 10),
            Template("2023:01", FiscalStream.ProductIncome, 1.5m, 2027, 5),
            Template("2023:01", FiscalStream.Upkeep, 0.5m, 2027, 5),
        ],
    };

    internal static FiscalTemplate Template(string use, FiscalStream stream, Ratio yuan, int first, int years) =>
        new() { LandUse = use, Stream = stream, Amount = UnitPrice.PerSquareMetre(yuan), FirstYear = first, Years = years, Basis = Budget };

    /// <summary>
    /// Housing finances: 10,000.01 m² × 5,000 = 50,000,050 once. Works yield: 3,600,000 once and 240,000 × 20 a year. The park serves: 1,400,000 × 2
    /// built and 20,000 × 10 kept; the field serves too, and sells: 3,750 × 5 in, 1,250 × 5 out.
    /// </summary>
    [Fact]
    public void AccountFunctions_Valley_IsTheHandCalculation()
    {
        var account = Valley.Planner.AccountFunctions(Valley.Assets, Terms);
        account.Value.ByFunction.Select(static one => $"{one.Function} {one.Lots} {one.Area} {one.Income} {one.Expenditure}").Should().Equal(
            "Service 2 6500.00 m² 18750.00 3006250.00", "Revenue 1 6000.00 m² 8400000.00 0.00", "Finance 1 10000.01 m² 50000050.00 0.00", " 0 0.00 m² 0.00 0.00");
        account.Value.PublicAssets.Should().Be(Money.FromYuan(2_800_000), "what is built for the public is the state's; what is spent on keeping it is gone");
        account.Value.Years.Take(2).Select(static year => $"{year.Year} {year.Income} {year.Expenditure}").Should().Equal("2027 53603800.00 1401250.00", "2028 243750.00 1401250.00");
        account.Findings.Should().BeEmpty();
        Valley.ShouldReplay(account);
    }

    /// <summary>Three pairs of attributes of every lot by the table: built on or not, whose, for whom.</summary>
    [Fact]
    public void AccountFunctions_Attributes_AreThoseOfTheTable() =>
        Valley.Planner.AccountFunctions(Valley.Assets, Terms).Value.Lots
            .Select(static lot => $"{lot.Lot} {lot.Attributes.IsConstruction} {lot.Attributes.StateArea} {lot.Attributes.CollectiveArea} {lot.Attributes.Nature} {lot.Attributes.Function}").Should().Equal(
                "L1 True 10000.01 m² 0.00 m² Operational Finance", "L2 True 6000.00 m² 0.00 m² Operational Revenue", "L3 True 0.00 m² 4000.00 m² PublicInterest Service", "L4 False 0.00 m² 2500.00 m²  Service");

    /// <summary>The table of the paper, class by class as the rulebook holds it.</summary>
    [Theory]
    [InlineData("2023:0801", "PublicInterest", "Service")]
    [InlineData("2023:12", "PublicInterest", "Service")]
    [InlineData("2023:1301", "PublicInterest", "Service")]
    [InlineData("2023:1401", "PublicInterest", "Service")]
    [InlineData("2023:0901", "Operational", "Revenue")]
    [InlineData("2023:1001", "Operational", "Revenue")]
    [InlineData("2023:1101", "Operational", "Revenue")]
    [InlineData("2023:0701", "Operational", "Finance")]
    [InlineData("2023:0703", "", "")]
    [InlineData("2023:16", "", "")]
    [InlineData("2023:0103", "", "Service")]
    [InlineData("2023:0301", "", "Service")]
    public void Rulebook_ClassOfUse_HasTheFunctionOfThePaper(string use, string nature, string function)
    {
        var known = AssetPlanner.Default.Rulebook.LandUses.Find(use)!;
        ($"{known.Nature}", $"{known.Function}").Should().Be((nature, function));
    }

    /// <summary>The third channel, trading, mortgaging and using the right, is the holder's: shown beside, in neither income nor expenditure.</summary>
    [Fact]
    public void AccountFunctions_HolderIncome_IsNotThePublicPurse()
    {
        var before = Valley.Planner.AccountFunctions(Valley.Assets, Terms).Value.Total;
        var after = Valley.Planner.AccountFunctions(Valley.Assets, Terms with { Templates = Terms.Templates.Add(Template("2023:1001", FiscalStream.HolderIncome, 100, 2028, 3)) });
        (after.Value.Total.Income, after.Value.Total.Expenditure, after.Value.Total.Holders).Should().Be((before.Income, before.Expenditure, Money.FromYuan(1_800_000)));
        after.Value.Years.Single(static year => year.Year == 2028).Holders.Should().Be(Money.FromYuan(600_000));
        Valley.ShouldReplay(after);
    }

    [Fact]
    public void AccountFunctions_Overridden_MovesAreaAndMoneyAndKeepsTheReason()
    {
        AttributeOverride rented = new() { Lot = "L1", Function = FiscalFunction.Service, Nature = UseNature.PublicInterest, Reason = "保障性租赁住房" };
        var account = Valley.Planner.AccountFunctions(Valley.Assets, Terms with { Overrides = [rented] });
        account.Value.ByFunction[0].Area.Should().Be(Area.FromSquareMetres(16_500.01m));
        account.Value.ByFunction[2].Lots.Should().Be(0);
        account.Value.Lots[0].Attributes.Reason.Should().Be("保障性租赁住房");
        account.Value.Lots[0].Flows.Should().BeEmpty("homes let by the state do not pay what homes for sale pay");
        account.Value.ByFunction[0].Income.Should().Be(Money.FromYuan(18_750));
        var built = Template("2023:0701", FiscalStream.PublicInvestment, 3_000, 2027, 1) with { Function = FiscalFunction.Service };
        var priced = Valley.Planner.AccountFunctions(Valley.Assets, Terms with { Overrides = [rented], Templates = Terms.Templates.Add(built) });
        priced.Value.Lots[0].Flows.Select(static flow => $"{flow.Stream} {flow.Total}").Should().Equal("PublicInvestment 30000030.00");
        priced.About(FindingCatalogue.FiscalAmountMissing).Should().BeEmpty();
        Valley.Planner.AccountFunctions(Valley.Assets, Terms with { Templates = Terms.Templates.Add(built) }).Value.Should().Be(Valley.Planner.AccountFunctions(Valley.Assets, Terms).Value);
        account.Findings.Select(static finding => $"{finding.Subject} {finding.Code}").Should().Equal("L1 fiscal.overridden", "2023:070102/PublicInvestment fiscal.amount-missing");
        FluentActions.Invoking(() => rented with { Reason = " " }).Should().Throw<ArgumentException>();
    }

    /// <summary>A flow that the function leads to expect and nobody stated is missing by name; it is not 0.</summary>
    [Fact]
    public void AccountFunctions_AmountMissingOrTwice_IsFound()
    {
        var poor = Valley.Planner.AccountFunctions(Valley.Assets, Terms with { Templates = [.. Terms.Templates.Where(static one => one.Stream != FiscalStream.RecurringTax)] });
        poor.Value.Lots[1].Missing.Should().Equal(FiscalStream.RecurringTax);
        poor.About(FindingCatalogue.FiscalAmountMissing).Should().Equal("2023:1001/RecurringTax");
        Valley.Planner.AccountFunctions(Valley.Assets, Terms with { Templates = Terms.Templates.Add(Terms.Templates[0]) }).About(FindingCatalogue.FiscalTemplateTwice).Should().Equal("2023:0701/LumpSum");
    }

    /// <summary>Land set aside has no function and no money in the account; that is told, and not 0.</summary>
    [Fact]
    public void AccountFunctions_LandSetAside_IsTold() =>
        Valley.Planner.AccountFunctions(Valley.Valued([.. Valley.Parcels, Valley.Field("P9", 1)], Valley.Plan, Valley.Prices).Value, Terms)
            .About(FindingCatalogue.PlanPartlyValued).Should().Equal("valley");

    /// <summary>The functions close on the plan, whatever the templates and overrides.</summary>
    [Fact]
    public void AccountFunctions_AnyTemplates_CloseInAreaAndMoney() => Runs.Each(output, 60, 3_000, (draw, _) =>
    {
        string[] uses = ["2023:07", "2023:0701", "2023:10", "2023:1001", "2023:14", "2023:01"];
        FiscalTerms terms = new()
        {
            Views = ["plan-construction"],
            Templates = [.. Enumerable.Range(0, draw.Int(0, 12)).Select(_ => Template(draw.Pick(uses), draw.Pick(Enum.GetValues<FiscalStream>()), Ratio.Of(draw.Int(0, 99_999), 7), draw.Int(2026, 2030), draw.Int(1, 9)))],
            Overrides = [.. Valley.Plan.Lots.Where(_ => draw.OnceIn(3)).Select(lot => new AttributeOverride { Lot = lot.Id, Function = draw.Pick(Enum.GetValues<FiscalFunction>()), Reason = "test" })],
        };
        var account = Valley.Planner.AccountFunctions(Valley.Assets, terms).Value;
        Area.Sum(account.ByFunction.Select(static one => one.Area)).Should().Be(account.Total.Area).And.Be(Area.Sum(Valley.Parcels.Select(static parcel => parcel.Area)));
        Money.Sum(account.ByFunction.Select(static one => one.Income)).Should().Be(account.Total.Income).And.Be(Money.Sum(account.Years.Select(static year => year.Income)));
        Money.Sum(account.ByFunction.Select(static one => one.Expenditure)).Should().Be(account.Total.Expenditure).And.Be(Money.Sum(account.Years.Select(static year => year.Expenditure)));
        Money.Sum(account.Total.Streams.Select(static one => one.Amount)).Should().Be(account.Total.Income + account.Total.Expenditure + account.Total.Holders);
    });
}
