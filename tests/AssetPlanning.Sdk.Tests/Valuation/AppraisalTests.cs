using AssetPlanning.Rulebook;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Appraisals, the value ladder, settings, methods by class, differential levies.</summary>
public class AppraisalTests
{
    private static readonly ValuationMethod Mixed = new MethodPerClass
    {
        Choices =
        [
            new() { LandUses = ["survey3:0601", "survey3:0508", "survey3:0702"], Stages = [ValueStage.Current], Method = new InventoryValue { Basis = Valued.Basis, Prices = [Land("survey3:0601", 900), Land("survey3:0508", 825)] } },
            new() { LandUses = ["2023:0901", "2023:0902"], Method = ((PricePerClass)RiversideProgramme.Make().Valuation) with { } },
        ],
    };

    /// <summary>The survey by inventory prices, the plan by its own: 20,000.01 m² at 900 are 1,800.00 万元; at 3,200 they are 64,000,032.00.</summary>
    [Fact]
    public void AssignPlanValue_MethodByClass_EachRungHasItsOwn()
    {
        var result = Walk.ToPlanValue(RiversideProgramme.Make() with { Valuation = Mixed });
        var asset = result.Value.Assets[0];
        asset.Current.Amount.Should().Be(Money.FromWan(1_800));
        asset.Current.Tax.Should().Be(Valued.Basis.Tax);
        asset.Current.Prices.Should().Be(Valued.Basis.Prices);
        asset.Planned.Amount.Should().Be(Money.FromYuan(64_000_032));
        asset.Uplift().Should().Be(Money.FromYuan(46_000_032));
        result.About(FindingCatalogue.PriceMissing).Should().Equal("A4");
    }

    [Fact]
    public void Appraise_Baseline_EveryParcelHasItsFirstRungOrIsSetAside()
    {
        var planner = AssetPlanner.Default;
        var baseline = planner.TakeInventory(RiversideProgramme.Make().Parcels).Value;
        var appraised = planner.Appraise(baseline, Mixed);
        appraised.Value.Assets.Select(static ladder => ladder.Asset.ToString()).Should().Equal("A1", "A2", "A3");
        appraised.Value.Assets.Should().OnlyContain(static ladder => ladder.Rungs.Count == 1 && ladder.At(ValueStage.Current) != null && ladder.At(ValueStage.Planned) == null);
        appraised.Value.SetAside.Should().ContainSingle().Which.Finding.Should().Be(FindingCatalogue.PriceMissing.Code);
    }

    [Fact]
    public void With_LaterRung_IsAddedAndATakenOneRefused()
    {
        var ladder = Walk.ToPlanValue(RiversideProgramme.Make()).Value.Assets[0].Ladder();
        var sold = new Appraisal { Stage = ValueStage.Transaction, Amount = Money.FromYuan(70_000_000), Day = new(2027, 3, 1) };
        ladder.With(sold).Rungs.Select(static rung => rung.Stage).Should().Equal(ValueStage.Current, ValueStage.Planned, ValueStage.Transaction);
        FluentActions.Invoking(() => ladder.With(sold).With(sold)).Should().Throw<ArgumentException>();
    }

    /// <summary>拟国有 becomes the state's; 可国有 stays as it is until somebody decides.</summary>
    [Theory]
    [InlineData(TenureStatus.PlannedState, Ownership.State)]
    [InlineData(TenureStatus.ConvertibleState, Ownership.Collective)]
    [InlineData(TenureStatus.Collective, Ownership.Collective)]
    public void Planned_Tenure_DecidesThePlannedOwner(TenureStatus tenure, Ownership owner)
    {
        var parcel = Valued.Parcel(Area.FromMu(1)) with { Ownership = Ownership.Collective, Tenure = tenure };
        ValuedState.Planned(parcel, RiversideProgramme.Make().Plan.Lots[0], RulebookEdition.Embedded).Ownership.Should().Be(owner);
        ValuedState.Current(parcel, RulebookEdition.Embedded).Ownership.Should().Be(Ownership.Collective);
    }

    /// <summary>The longest term is that of the right under the setting: 50 years for industry, 40 for commerce, 15 for aquaculture (海域法25).</summary>
    [Theory]
    [InlineData("2023:1001", "CLU-S", 50, true)]
    [InlineData("2023:1001", "CLU-S", 51, false)]
    [InlineData("2023:0901", "CLU-S", 41, false)]
    [InlineData("2023:1802", "SEA", 15, true)]
    [InlineData("2023:1802", "SEA", 16, false)]
    public void Appraise_TermOfTheSetting_IsHeldAgainstTheLaw(string use, string right, int term, bool holds)
    {
        var method = Methods.Earning(row => row with { LandUse = use, Term = null, Growth = null });
        var result = Valued.Of(method, Area.FromSquareMetres(100), Valued.State(use, term), right);
        result.IsRefused.Should().Be(!holds);
        result.About(FindingCatalogue.ValuedTermTooLong).Should().HaveCount(holds ? 0 : 1);
    }

    [Fact]
    public void Appraise_UsualRates_AreTakenWithTheirUnconfirmedRow()
    {
        var result = Valued.Of(Methods.Income, Area.FromSquareMetres(100));
        result.Codes().Should().Contain(FindingCatalogue.UnconfirmedRowUsed.Code.ToString()).And.NotContain(FindingCatalogue.RateOutsideRange.Code.ToString());
        result.Provenance.Parameters.Select(static used => used.Parameter.ToString()).Should().Contain("valuation.capitalisation-rate").And.Contain("right.longest-term");
        result.Value.Parameters.Should().Equal("right.longest-term", "valuation.capitalisation-rate");
    }

    /// <summary>10 元/m² a year: half below FAR 1, full from there, and from cover 0.6 on 2 元/m² back.</summary>
    [Theory]
    [InlineData("0.5", "0.00", "0.00")]
    [InlineData("1", "5000.00", "0.00")]
    [InlineData("2.5", "10000.00", "0.00")]
    [InlineData("6", "0.00", "2000.00")]
    public void Assess_DifferentialLevy_IsThatOfTheStep(string indicator, string levied, string subsidy)
    {
        var levy = new DifferentialLevy
        {
            Name = "差别化使用税",
            Standard = UnitPrice.PerSquareMetre(10),
            Steps = [new(1, 0.5m), new(2, 1), new(6, -0.2m)],
            Rounding = Rounding.HalfUp,
            Basis = new("《测试办法》", "第三条"),
        };
        var assessed = AssetPlanner.Default.Assess(levy, "P1", Area.FromSquareMetres(1_000), Ratio.Parse(indicator));
        assessed.Value.Should().Be(new LevyAmount { Levy = Money.Parse(levied), Subsidy = Money.Parse(subsidy) });
        assessed.About(FindingCatalogue.LevyBelowSteps).Should().HaveCount(indicator == "0.5" ? 1 : 0, "nothing is said, not passed over");
        assessed.Why.Steps.Where(static step => step.Replay() is not null).Should().OnlyContain(static step => step.Replay() == step.Result);
    }

    /// <summary>0.1 元/m² on 0.05 m² at half is a quarter of a fen: rounded once, nothing; a fen for the whole and half a fen of that would be one.</summary>
    [Fact]
    public void Assess_SmallGround_IsRoundedOnce()
    {
        DifferentialLevy levy = new() { Name = "税", Standard = UnitPrice.PerSquareMetre(0.1m), Steps = [new(0, 0.5m), new(1, -0.5m)], Rounding = Rounding.HalfUp, Basis = new("《测试办法》", "第三条") };
        AssetPlanner.Default.Assess(levy, "P1", Area.FromSquareMetres(0.05m), 0).Value.Should().Be(new LevyAmount { Levy = Money.Zero, Subsidy = Money.Zero });
        var up = AssetPlanner.Default.Assess(levy with { Rounding = Rounding.Ceiling }, "P1", Area.FromSquareMetres(0.05m), 1);
        up.Value.Subsidy.Should().Be(Money.FromFen(1), "rounded up is more to whom it is paid");
        up.Why.Of(FigureTerms.SubsidyAmount).Single().Result.Money.Should().Be(Money.FromFen(1));
        FluentActions.Invoking(() => levy with { Steps = [] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => levy with { Standard = UnitPrice.PerSquareMetre(-1) }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static InventoryPrice Land(Code<LandUse> use, Ratio price) => new() { LandUse = use, Price = UnitPrice.PerSquareMetre(price) };
}
