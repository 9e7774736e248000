using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Sharing;

/// <summary>Every rule by value: figures worked by hand.</summary>
public class SharingRulesTests
{
    private static readonly SharingRule Rest = Proportional.By(("operator", 1));

    private static DateOnly Year(int year) => new(year, 6, 30);

    private static (DateOnly, Money)[] Yearly(int from, params int[] yuan) => [.. yuan.Select((amount, at) => (Year(from + at), Money.FromYuan(amount)))];

    private static SharedPot Sound(SharedPot pot)
    {
        pot.Findings.Where(static finding => finding.Severity == Severity.Error).Should().BeEmpty();
        pot.ShouldReplay();
        return pot;
    }

    [Theory]
    [InlineData(ShareSpan.EachTime, "100.00 100.00 100.00")]
    [InlineData(ShareSpan.EachYear, "100.00 0.00 100.00")]
    [InlineData(ShareSpan.Overall, "100.00 0.00 0.00")]
    public void FixedAmount_OverItsSpan_IsOwedOnce(ShareSpan span, string expected)
    {
        var pot = Sound(SharedPot.Of(
            [(new(2027, 1, 1), Money.FromYuan(1_000)), (new(2027, 7, 1), Money.FromYuan(1_000)), (new(2028, 1, 1), Money.FromYuan(1_000))],
            [new FixedAmount { To = "village", Amount = Money.FromYuan(100), Span = span }, Rest]));
        string.Join(' ', new DateOnly[] { new(2027, 1, 1), new(2027, 7, 1), new(2028, 1, 1) }
            .Select(day => Money.Sum(pot.Ledger.Postings.Where(posting => posting.Day == day && posting.To == "village").Select(posting => posting.Amount)))).Should().Be(expected);
    }

    [Fact]
    public void FixedAmount_Short_IsToldAndPaidFromLaterIncome()
    {
        var pot = Sound(SharedPot.Of(Yearly(2027, 60, 500), [new FixedAmount { To = "village", Amount = Money.FromYuan(100), Span = ShareSpan.Overall }, Rest]));
        pot.Paid.Should().Equal("village 60.00", "village 40.00", "operator 460.00");
        pot.Findings.Should().ContainSingle().Which.Arguments.Should().Equal(
            Figure.Name("fixed-amount"), Figure.Name("village"), Money.FromYuan(100), Money.FromYuan(60), Money.FromYuan(40));
    }

    [Fact]
    public void PerUnitAmount_TimesItsQuantity_IsPaid() => Sound(SharedPot.Of(
        10_000,
        new PerUnitAmount { To = "village", Rate = new(Money.FromYuan(120.5m), "亩·年"), Quantity = new(Ratio.Parse("41.14"), "亩·年"), Rounding = Rounding.HalfUp, Span = ShareSpan.Overall },
        Rest)).Paid.Should().Equal("village 4957.37", "operator 5042.63");

    [Fact]
    public void Cap_OverallAtHundred_LetsTheRestThrough()
    {
        var pot = Sound(SharedPot.Of(Yearly(2027, 70, 70, 70), [Cap.Of(Money.FromYuan(100), ShareSpan.Overall, "village"), Rest]));
        pot.Paid.Should().Equal("village 70.00", "village 30.00", "operator 40.00", "operator 70.00");
    }

    [Fact]
    public void Cap_RulesThatLeaveSome_LetItThrough() => Sound(SharedPot.Of(
        100,
        new Cap { Most = Money.FromYuan(60), Span = ShareSpan.EachTime, Rules = [new FixedAmount { To = "village", Amount = Money.FromYuan(25), Span = ShareSpan.EachTime }] },
        Rest)).Paid.Should().Equal("village 25.00", "operator 75.00");

    /// <summary>1,000 over 0–300–600–: whole amount takes the last tier; marginal 300 × 10 %, 300 × 20 %, 400 × 50 %.</summary>
    [Theory]
    [InlineData(TierManner.WholeAmount, "500.00", "500.00")]
    [InlineData(TierManner.Marginal, "290.00", "710.00")]
    public void Tiered_BothManners_DifferAsNamed(TierManner manner, string village, string county)
    {
        var pot = Sound(SharedPot.Of(1_000, Tiers(manner, ShareSpan.EachTime)));
        pot.Got("village").ToString().Should().Be(village);
        pot.Got("county").ToString().Should().Be(county);
    }

    [Fact]
    public void Tiered_MarginalOverall_GoesOnWhereTheYearBeforeEnded()
    {
        var pot = Sound(SharedPot.Of(Yearly(2027, 200, 300, 500), [Tiers(TierManner.Marginal, ShareSpan.Overall)]));
        new[] { 2027, 2028, 2029 }.Select(year => pot.Got("village", year)).Should().Equal(Money.FromYuan(20), Money.FromYuan(50), Money.FromYuan(220));
    }

    [Fact]
    public void Tiered_AboveALastBound_IsLeftToLaterRules() => Sound(SharedPot.Of(
        100,
        new Tiered { Manner = TierManner.Marginal, Span = ShareSpan.EachTime, Tiers = [new() { UpTo = Money.FromYuan(40), Portions = [new("village", 1)] }] },
        Rest)).Paid.Should().Equal("village 40.00", "operator 60.00");

    /// <summary>0.05 by halves twice: each level rounds what it gets, 0.03 and 0.02, then 0.03 to 0.02 and 0.01.</summary>
    [Fact]
    public void HierarchicalSplit_EachLevel_SplitsWhatItGets()
    {
        var half = Ratio.Of(1, 2);
        Sound(SharedPot.Of(0.05m, new HierarchicalSplit
        {
            Levels =
            [
                new() { Party = "a", Part = half, Below = [new() { Party = "b", Part = half }, new() { Party = "c", Part = half }] },
                new() { Party = "d", Part = half },
            ],
        })).Paid.Should().Equal("b 0.02", "c 0.01", "d 0.02");
    }

    [Theory]
    [InlineData(49, "0.00")]
    [InlineData(50, "100.00")]
    [InlineData(199, "100.00")]
    [InlineData(200, "150.00")]
    public void RewardLinked_ByTheIndicator_StepsUp(int spent, string expected) => Sound(SharedPot.Of(
        1_000,
        new RewardLinked { To = "county", Indicator = "勘查投入", Declared = new(spent, "万元"), Steps = [new(50, Ratio.Parse("10%")), new(200, Ratio.Parse("15%"))], Rounding = Rounding.HalfUp },
        Rest)).Got("county").ToString().Should().Be(expected);

    /// <summary>Land 300 and cash 700, half each: 500 − 300 = 200 in cash; the second time half of all.</summary>
    [Fact]
    public void RetainedLand_CountsOnce()
    {
        var rule = new RetainedLand { To = "village", Area = Area.FromMu(3), Price = UnitPrice.PerMu(100), Rounding = Rounding.HalfUp, Portions = [new("county", Ratio.Of(1, 2)), new("village", Ratio.Of(1, 2))] };
        Sound(SharedPot.Of(Yearly(2027, 700, 100), [rule])).Paid.Should().Equal("county 500.00", "village 200.00", "county 50.00", "village 50.00");
    }

    [Fact]
    public void RetainedLand_WorthMoreThanEarned_WaitsForTheOthers()
    {
        var rule = new RetainedLand { To = "village", Area = Area.FromMu(3), Price = UnitPrice.PerMu(100), Rounding = Rounding.HalfUp, Portions = [new("county", Ratio.Of(1, 2)), new("village", Ratio.Of(1, 2))] };
        var pot = Sound(SharedPot.Of(Yearly(2027, 100, 300), [rule]));
        pot.Paid.Should().Equal("county 100.00", "county 250.00", "village 50.00");
        pot.Findings.Select(static finding => finding.Code).Should().Equal(FindingCatalogue.LandAbovePortion.Code);
    }

    /// <summary>10 亩 × 800 = 8,000; 100 工日 × 120 = 12,000; together 20,000: 40 % and 60 %.</summary>
    [Fact]
    public void InKindContributions_LandAndLabour_GivePortions() => Sound(SharedPot.Of(
        1_000,
        new InKindContributions
        {
            Contributions =
            [
                new() { Party = "villager", What = "劳动", Rate = new(Money.FromYuan(120), "工日"), Quantity = new(100, "工日") },
                new() { Party = "collective", What = "土地", Rate = new(Money.FromYuan(800), "亩"), Quantity = new(10, "亩") },
            ],
            Rounding = Rounding.HalfUp,
        })).Paid.Should().Equal("collective 400.00", "villager 600.00");

    /// <summary>Alone 0, 30, 0; pairs 60, 30, 30; all 90: φ = 30, 45, 15 by hand over the six orders.</summary>
    [Fact]
    public void ShapleySharing_ThreeParties_SharesByWhatEachAdds()
    {
        CoalitionWorth Worth(int yuan, params ValueList<PartyId> members) => new(members, Money.FromYuan(yuan));
        Sound(SharedPot.Of(1_800, new ShapleySharing
        {
            Coalitions =
            [
                Worth(0, "government"), Worth(30, "collective"), Worth(0, "villager"), Worth(60, "government", "collective"),
                Worth(30, "government", "villager"), Worth(30, "collective", "villager"), Worth(90, "government", "collective", "villager"),
            ],
        })).Paid.Should().Equal("collective 900.00", "government 600.00", "villager 300.00");
    }

    [Fact]
    public void Kept_UpToALimit_StopsThere() => Sound(SharedPot.Of(
        Yearly(2027, 100, 100),
        [new Kept { In = "reserve", Part = Ratio.Parse("30%"), Rounding = Rounding.HalfUp, UpTo = Money.FromYuan(50) }, Rest]))
        .Paid.Should().Equal("reserve 30.00", "operator 70.00", "reserve 20.00", "operator 80.00");

    [Fact]
    public void Nested_PartOfWhatRemains_IsSharedByItsOwnRules() => Sound(SharedPot.Of(
        100,
        new FixedAmount { To = "county", Amount = Money.FromYuan(10), Span = ShareSpan.EachTime },
        new Nested { Part = Ratio.Parse("50%"), Rounding = Rounding.HalfUp, Rules = [new FixedAmount { To = "village", Amount = Money.FromYuan(5), Span = ShareSpan.EachTime }, Proportional.By(("a", 1), ("b", 1))] },
        Rest)).Paid.Should().Equal("county 10.00", "village 5.00", "a 20.00", "b 20.00", "operator 45.00");

    [Fact]
    public void Nested_LeavingSome_IsRefusedNamingItsLastRule()
    {
        var pot = SharedPot.Of(100, new Nested { Part = 1, Rounding = Rounding.HalfUp, Rules = [new FixedAmount { To = "village", Amount = Money.FromYuan(5), Span = ShareSpan.EachTime }] });
        pot.Findings.Should().ContainSingle().Which.Chinese.Should().Contain("95.00 元").And.Contain("fixed-amount");
    }

    [Fact]
    public void Proportional_Remaining_GetsWhatThePortionsLeave()
    {
        Sound(SharedPot.Of(100, new Proportional { Portions = [new("village", Ratio.Parse("30%"))], Remaining = "county" })).Paid.Should().Equal("county 70.00", "village 30.00");
        SharedPot.Of(100, new Proportional { Portions = [new("village", Ratio.Parse("130%"))], Remaining = "county" }).IsRefused.Should().BeTrue();
        SharedPot.Of(100, new Proportional { Portions = [new("county", Ratio.Parse("30%"))], Remaining = "county" }).IsRefused.Should().BeTrue();
    }

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
    public void Share_ForeignRuleWithinARule_IsStoppedByItsOwnName()
    {
        var pot = SharedPot.Of(100, new Nested { Part = Ratio.Of(1, 2), Rounding = Rounding.HalfUp, Rules = [new PayBlindly { To = "village", Amount = Money.FromFen(5_001) }] }, Rest);
        pot.Findings.Should().ContainSingle().Which.Chinese.Should().Contain("x-blindly").And.Contain("50.01 元").And.Contain("50.00 元");
    }

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

    private static ValueList<TaxBand> LandValueBands { get; } =
        [new(Ratio.Parse("30%"), Ratio.Parse("50%")), new(Ratio.Parse("40%"), 1), new(Ratio.Parse("50%"), 2), new(Ratio.Parse("60%"))];

    private static Tiered Tiers(TierManner manner, ShareSpan span) => new()
    {
        Manner = manner,
        Span = span,
        Tiers =
        [
            new() { UpTo = Money.FromYuan(300), Portions = [new("village", Ratio.Parse("10%")), new("county", Ratio.Parse("90%"))] },
            new() { UpTo = Money.FromYuan(600), Portions = [new("village", Ratio.Parse("20%")), new("county", Ratio.Parse("80%"))] },
            new() { Portions = [new("village", Ratio.Parse("50%")), new("county", Ratio.Parse("50%"))] },
        ],
    };

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

    /// <summary>"cnetre": nobody of that name pays or is paid, so nothing is deducted; that is told, with the rule.</summary>
    [Fact]
    public void Share_CostsOfAMisspeltName_IsAFinding()
    {
        (PartyId, DateOnly, Money)[] costs = [("centre", Year(2026), Money.FromYuan(900))];
        var net = new IncomeAccrual { Fund = "fund", Base = IncomeBase.Net, Rate = Ratio.FromPercent(10), Rounding = Rounding.HalfUp, CostsOf = ["centre"] };
        SharedPot.Of(Yearly(2027, 1_000), [net, Rest], costs).Findings.Should().BeEmpty();
        foreach (var rule in new SharingRule[] { net with { CostsOf = ["cnetre"] }, new CostRecovery { To = "cnetre" } })
        {
            var finding = SharedPot.Of(Yearly(2027, 1_000, 500), [rule, Rest], costs).Findings.Should().ContainSingle().Which;
            finding.Code.Should().Be(FindingCatalogue.BearerUnknown.Code);
            finding.Arguments[1].Should().Be(Figure.Name("cnetre"));
        }
    }

    /// <summary>Counted each time alone, what is short is never owed again.</summary>
    [Fact]
    public void FixedAmount_ShortEachTime_LapsesAndSaysSo() =>
        Sound(SharedPot.Of(Yearly(2027, 60), [new FixedAmount { To = "village", Amount = Money.FromYuan(100), Span = ShareSpan.EachTime }, Rest]))
            .Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCatalogue.ShortPaymentLapsed.Code);

    [Fact]
    public void Proportional_PortionsAboveOneWithARest_AreRefusedWithTheirSum() =>
        SharedPot.Of(10, new Proportional { Portions = [new("a", 0.7m), new("b", 0.5m)], Remaining = "c" })
            .Findings.Single(static finding => finding.Code == FindingCatalogue.PortionsNotWhole.Code).Arguments[1].Should().Be((Figure)Ratio.Parse("1.2"));

    [Fact]
    public void SplitLevel_DeeperThanAnybodyCanRead_DoesNotConstruct()
    {
        var level = new SplitLevel { Party = "lowest", Part = 1 };
        for (var above = 2; above <= 32; above++)
        {
            level = new() { Party = $"level-{above}", Part = 1, Below = [level] };
        }

        Sound(SharedPot.Of(10, new HierarchicalSplit { Levels = [level] })).Got("lowest").Should().Be(Money.FromYuan(10));
        FluentActions.Invoking(() => new SplitLevel { Party = "one-more", Part = 1, Below = [level] }).Should().Throw<ArgumentException>();
    }

    /// <summary>9·10¹⁶ 元 a year: no posting can move it, and its clause can still be read.</summary>
    [Fact]
    public void Instalments_BeyondAnyPosting_AreAFindingWithAClause()
    {
        var rule = new AnnuityThenShare
        {
            To = "village", Annuity = new() { From = Year(2026), First = Money.FromYuan(1), Later = Money.FromYuan(90_000_000_000_000_000), Count = 20 }, Part = 1, Rounding = Rounding.HalfUp,
        };
        rule.ToClause().Chinese.Should().NotContain("合计");
        SharedPot.Of(10, rule, Rest).Findings.Should().Contain(static finding => finding.Code == FindingCatalogue.AmountTooLarge.Code);
    }

    /// <summary>Figures and findings of a rule quote its place, its words and what it rests on.</summary>
    [Fact]
    public void Share_RuleWithin_IsQuotedByFiguresAndFindings()
    {
        var basis = new Citation("《某村土地入股协议》", "第五条");
        var owed = new FixedAmount { To = "village", Amount = Money.FromYuan(100), Span = ShareSpan.Overall, Basis = basis };
        var pot = Sound(SharedPot.Of(10, new Cap { Most = Money.FromYuan(50), Span = ShareSpan.Overall, Rules = [owed] }, Rest));

        var clause = pot.Findings.Should().ContainSingle().Which.Clause!;
        clause.Should().Be(new ClauseSource { Place = "1.1", Text = owed.ToClause().Chinese, Basis = basis });
        pot.Findings[0].Basis.Should().Be(basis);
        pot.Findings[0].ToString().Should().Contain("第 1.1 条，依据 《某村土地入股协议》 第五条");
        var step = pot.Why.Find(pot.Ledger.Postings.Single(static posting => posting.To == "village").Key)!;
        (step.Clause, step.Basis).Should().Be((clause, basis));
        pot.Why.Steps.Where(static other => other.Rule == "cap").Should().OnlyContain(static other => other.Clause!.Place == "1" && other.Basis == null);
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

    /// <summary>Ten mu at 800 handed over in 2026: 8,000 of capital in kind, no cash; the labour is only counted.</summary>
    [Fact]
    public void InKindContributions_HandedOver_AreBookedInKind()
    {
        var rule = new InKindContributions
        {
            Contributions =
            [
                new() { Party = "collective", What = "土地", Rate = new(Money.FromYuan(800), "亩"), Quantity = new(10, "亩"), Delivered = new() { To = "company", On = new(2026, 1, 1) } },
                new() { Party = "villager", What = "劳动", Rate = new(Money.FromYuan(120), "工日"), Quantity = new(100, "工日") },
            ],
            Rounding = Rounding.HalfUp,
        };
        var pot = Sound(SharedPot.Of(Yearly(2027, 2_000), [rule]));
        var booked = pot.Ledger.Postings.Single(static posting => posting.Medium != Medium.Cash);
        (booked.From, booked.To, booked.Amount, booked.Medium, booked.Kind, booked.Day).Should().Be(
            ((PartyId)"collective", (PartyId)"company", Money.FromYuan(8_000), Medium.InKind, AssetPlanning.Accounting.FlowKind.Capital, new DateOnly(2026, 1, 1)));
        pot.Paid.Should().Equal("collective 800.00", "villager 1200.00");
        pot.Ledger.CashOf("company").Should().Be(Money.Zero);
    }

    [Fact]
    public void ProgressiveTax_Taken_IsBookedAsATax()
    {
        var tax = new ProgressiveTax { To = "tax-office", Bands = [new(Ratio.FromPercent(30))], Rounding = Rounding.HalfUp };
        var booked = Sound(SharedPot.Of(100, tax, Rest)).Ledger.Postings.Single(static posting => posting.To == "tax-office");
        (booked.Kind, booked.Key.Term, booked.Amount).Should().Be((AssetPlanning.Accounting.FlowKind.Tax, FigureTerms.Tax.Code, Money.FromYuan(30)));
    }
}
