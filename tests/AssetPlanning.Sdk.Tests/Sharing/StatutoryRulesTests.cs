using AssetPlanning.Rulebook;
using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;
using static AssetPlanning.Tests.Support.SharedPot;

namespace AssetPlanning.Tests.Sharing;

/// <summary>Accruals, taxes and the fee for idle land, by value: figures worked by hand.</summary>
public class StatutoryRulesTests
{
    [Fact]
    public void IncomeAccrual_NetSoFar_BuildsUpAndNeverGoesBack()
    {
        var rule = new IncomeAccrual { Fund = "education", Base = IncomeBase.Net, Rate = Ratio.Parse("10%"), Rounding = Rounding.HalfUp, CostsOf = ["centre"], Deduction = Money.FromYuan(100) };
        var pot = SharedPot.Of(Yearly(2027, 300, 1_000, 50), [rule, Rest], ("centre", new(2026, 1, 1), Money.FromYuan(400)), ("centre", new(2029, 1, 1), Money.FromYuan(500)));
        Sound(pot);
        // 300 − 500 < 0; 1,300 − 500 = 800 → 80; 1,350 − 1,000 = 350 → 35, less than the 80 taken before.
        new[] { 2027, 2028, 2029 }.Select(year => pot.Got("education", year)).Should().Equal(Money.Zero, Money.FromYuan(80), Money.Zero);
    }

    [Fact]
    public void IncomeAccrual_SeveralFundsOnGross_StandEachOnTheWholePot() => Sound(SharedPot.Of(
        1_000,
        new IncomeAccrual { Fund = "land-fund", Base = IncomeBase.Gross, Rate = Ratio.Parse("5%"), Rounding = Rounding.HalfUp },
        new IncomeAccrual { Fund = "irrigation", Base = IncomeBase.Gross, Rate = Ratio.Parse("10%"), Rounding = Rounding.HalfUp },
        Rest)).Paid.Should().Equal("land-fund 50.00", "irrigation 100.00", "operator 850.00");

    /// <summary>20,000 m² = 30 亩 × 36 元/m² = 720,000; 15 % of it.</summary>
    [Fact]
    public void AreaAccrual_YieldByArea_IsTakenOnce() => Sound(SharedPot.Of(
        Yearly(2027, 200_000, 200_000),
        [new AreaAccrual { Fund = "farmland", Area = Area.FromSquareMetres(20_000), Yield = UnitPrice.PerSquareMetre(36), Rate = Ratio.Parse("15%"), Rounding = Rounding.HalfUp }, Rest]))
        .Paid.Should().Equal("farmland 108000.00", "operator 92000.00", "operator 200000.00");

    /// <summary>Deductions 1,000. Quick method: gain × rate − deductions × {0, 5, 15, 35} %.</summary>
    [Theory]
    [InlineData(1_400, "120.00")]
    [InlineData(1_500, "150.00")]
    [InlineData(2_000, "350.00")]
    [InlineData(2_800, "750.00")]
    [InlineData(4_000, "1450.00")]
    [InlineData(900, "0.00")]
    public void ProgressiveTax_BandsOfLandValueAddedTax_AgreeWithTheQuickMethod(int income, string tax) => Sound(SharedPot.Of(
        income,
        new ProgressiveTax { To = "tax-office", Bands = LandValueBands, Rounding = Rounding.HalfUp, Deduction = Money.FromYuan(1_000) },
        Rest)).Got("tax-office").ToString().Should().Be(tax);

    [Fact]
    public void IdleLandTerms_AssessedOverTheYears_FollowTheThresholds()
    {
        // 城市房地产管理法 第二十六条: one year, at most 20 % of the price; two years; three excuses.
        var terms = new IdleLandTerms { FeeAfterYears = 1, TakeBackAfterYears = 2, FeeRate = Ratio.Parse("20%"), Rounding = Rounding.HalfUp, ExcusedCauses = ["不可抗力", "政府行为", "动工开发必需的前期工作"] };
        var (start, price) = (new DateOnly(2024, 3, 1), Money.FromWan(8_600));
        terms.Assess(start, new(2025, 2, 28), price).Outcome.Should().Be(IdleLandOutcome.NotIdle);
        terms.Assess(start, new(2025, 3, 1), price).Should().Be(new IdleLandAssessment { Outcome = IdleLandOutcome.FeeDue, Fee = Money.FromWan(1_720), FeeFrom = new(2025, 3, 1), TakeBackFrom = new(2026, 3, 1) });
        terms.Assess(start, new(2026, 3, 1), price).Outcome.Should().Be(IdleLandOutcome.MayBeTakenBack);
        terms.Assess(start, new(2027, 1, 1), price, "政府行为").Outcome.Should().Be(IdleLandOutcome.Excused);
        terms.Assess(start, new(2027, 1, 1), price, "资金困难").Outcome.Should().Be(IdleLandOutcome.MayBeTakenBack);
        FluentActions.Invoking(() => (terms with { TakeBackAfterYears = 0 }).Assess(start, start, price)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => terms.Assess(start, start, Money.FromFen(-1))).Should().Throw<ArgumentException>();
    }

    /// <summary>《土地增值税暂行条例》第七条, as the rulebook holds it.</summary>
    private static ProgressiveBands LandValueBands { get; } =
        RulebookEdition.Embedded.Ask(StandardParameters.TaxLandGains, new(2026, 6, 30)).Value;

    /// <summary>Three years of 120 less 45 万: 225 万 net, 10 % of it 225,000.00, whoever operates; the land was deducted from its own proceeds.</summary>
    [Theory]
    [InlineData("operator")]
    [InlineData("centre")]
    public void IncomeAccrual_OfProducts_IsNetOfWhatProductsCost(string runBy)
    {
        static IncomeAccrual Net(PartyId fund, PartyId bearer) =>
            new() { Fund = fund, Base = IncomeBase.Net, Rate = Ratio.FromPercent(10), Rounding = Rounding.HalfUp, CostsOf = [bearer] };
        var programme = RiversideProgramme.Make();
        var parking = (AssetPlanning.Operation.AnnualProduct)programme.Operation!.Lines[0];
        var evaluated = OwnRules.Planner.Evaluate(programme with
        {
            Sharing = [Net("land-fund", "centre"), .. programme.Sharing],
            Operation = new() { Lines = [parking with { Operator = runBy }], Sharing = [Net("product-fund", runBy), Proportional.By(("village", 1))] },
        }).Value;
        Money.Sum(evaluated.Ledger.Postings.Where(static posting => posting.To == "product-fund").Select(static posting => posting.Amount)).Should().Be(Money.FromYuan(225_000));
        Money.Sum(evaluated.Ledger.Postings.Where(static posting => posting.To == "land-fund").Select(static posting => posting.Amount)).Should().Be(Money.FromYuan(7_280_002.05m));
    }

    /// <summary>20 % of a price of 1,000 万 is 200 万, a year and a half after the agreed start; it is a tax of the user, and no cost to recover.</summary>
    [Fact]
    public void IdleLandFee_AfterAYear_IsBookedAndReplays()
    {
        var fee = new IdleLandFee
        {
            User = "builder",
            To = "county",
            AgreedStart = new(2024, 1, 1),
            On = new(2025, 7, 1),
            GrantPrice = Money.FromWan(1_000),
            Terms = new() { FeeAfterYears = 1, TakeBackAfterYears = 2, FeeRate = Ratio.FromPercent(20), Rounding = Rounding.HalfUp, ExcusedCauses = ["不可抗力"] },
        };
        var pot = Sound(SharedPot.Of(Yearly(2026, 100), [fee, new CostRecovery { To = "builder" }, Rest]));
        var booked = pot.Ledger.Postings.Single(static posting => posting.From == "builder");
        (booked.To, booked.Amount, booked.Kind, booked.Key.Term).Should().Be(((PartyId)"county", Money.FromWan(200), AssetPlanning.Accounting.FlowKind.Tax, FigureTerms.IdleLandFee.Code));
        pot.Why.Find(booked.Key)!.Replay().Should().Be((Figure)Money.FromWan(200));
        pot.Paid.Should().Equal("operator 100.00");

        SharedPot.Of(Yearly(2026, 100), [fee with { On = new(2024, 12, 31) }, Rest]).Ledger.Postings.Should().NotContain(static posting => posting.From == "builder");
        SharedPot.Of(Yearly(2026, 100), [fee with { Cause = "不可抗力" }, Rest]).Ledger.Postings.Should().NotContain(static posting => posting.From == "builder");
        var late = SharedPot.Of(Yearly(2026, 100), [fee with { On = new(2026, 1, 1) }, Rest]);
        late.Ledger.Postings.Should().NotContain(static posting => posting.From == "builder");
        late.Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCatalogue.IdleLandMayBeTakenBack.Code);
        SharedPot.Of(Yearly(2026, 100), [fee with { Terms = fee.Terms with { TakeBackAfterYears = 0 } }, Rest]).IsRefused.Should().BeTrue();
        SharedPot.Of(Yearly(2026, 100), [fee with { To = "builder" }, Rest]).Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCatalogue.SelfPayment.Code);
    }

    [Fact]
    public void ProgressiveTax_Taken_IsBookedAsATax()
    {
        var tax = new ProgressiveTax { To = "tax-office", Bands = ProgressiveBands.Parse(":30%"), Rounding = Rounding.HalfUp };
        var booked = Sound(SharedPot.Of(100, tax, Rest)).Ledger.Postings.Single(static posting => posting.To == "tax-office");
        (booked.Kind, booked.Key.Term, booked.Amount).Should().Be((AssetPlanning.Accounting.FlowKind.Tax, FigureTerms.Tax.Code, Money.FromYuan(30)));
    }
}
