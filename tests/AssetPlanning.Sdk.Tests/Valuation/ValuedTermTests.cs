using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;
using static AssetPlanning.Tests.Valuation.ValuedCases;

namespace AssetPlanning.Tests.Valuation;

/// <summary>The term of a value: held against the law of the right that is valued and against the setting, by every method and by a user's alike.</summary>
public class ValuedTermTests
{
    /// <summary>A licence for water lasts ten years at most, a mine thirty, an exploration five (取水条例25, 矿产法24), whatever the class of the ground beside it.</summary>
    [Theory]
    [InlineData("WTR", 10, true)]
    [InlineData("WTR", 11, false)]
    [InlineData("CLU-S", 11, false)]
    [InlineData("MIN", 30, true)]
    [InlineData("MIN", 31, false)]
    [InlineData("EXP", 5, true)]
    [InlineData("EXP", 6, false)]
    public void Appraise_TermOfARight_IsHeldAgainstTheLawOfThatRight(string right, int term, bool holds)
    {
        ValuationMethod method = right is "WTR" or "CLU-S" ? Methods.Taken(row => row with { Term = term }) : Mine(term);
        var result = Of(method, Ground, right: right);
        result.IsRefused.Should().Be(!holds, string.Join(' ', result.Findings));
        result.About(FindingCatalogue.ValuedTermTooLong).Should().HaveCount(holds ? 0 : 1);
        result.About(FindingCatalogue.ValuedTermNotChecked).Should().BeEmpty();
    }

    /// <summary>Where the purpose is not known, a term longer than any is too long, and a shorter one is told not to be certain.</summary>
    [Theory]
    [InlineData("2023:1002", "CLU-S", 70, true)]
    [InlineData("2023:1002", "CLU-S", 71, false)]
    [InlineData("2023:0101", "LCR", 70, true)]
    [InlineData("2023:0101", "LCR", 71, false)]
    [InlineData("2023:1804", "SEA", 51, false)]
    [InlineData("2023:1001", "LSE", 50, true)]
    [InlineData("2023:0101", "LSE", 21, false)]
    public void Appraise_TermOfUnknownPurpose_IsBoundedByTheLongest(string use, string right, int term, bool holds)
    {
        var result = Of(Methods.Earning(row => row with { LandUse = use, Term = term }), Ground, Valued.State(use), right);
        result.IsRefused.Should().Be(!holds, string.Join(' ', result.Findings));
        result.About(FindingCatalogue.ValuedTermTooLong).Should().HaveCount(holds ? 0 : 1);
    }

    /// <summary>Methods that take the term of the setting or of their own table are held against the law too.</summary>
    [Fact]
    public void Appraise_TermBeyondTheLaw_IsRefusedByEveryMethod()
    {
        ValuationMethod[] methods =
        [
            Methods.Comparison, Methods.Benchmark, Methods.Cost, Methods.Residual, Methods.Earning(row => row with { Term = null, Growth = null }),
            new Flat { Basis = Valued.Basis, Term = 51 }, PerClass(51),
        ];
        foreach (var method in methods)
        {
            var result = Of(method is CostApproximation ? Methods.Costing(row => row with { Term = null }) : method, Ground, Built with { Term = method is Flat or PricePerClass ? null : 51 });
            result.IsRefused.Should().BeTrue(method.GetType().Name);
            result.About(FindingCatalogue.ValuedTermTooLong).Should().ContainSingle(method.GetType().Name);
        }
    }

    /// <summary>Flows of six years for a right of five are too much; a price of forty years for a right of twenty as well.</summary>
    [Fact]
    public void Appraise_ValueOfMoreYearsThanTheSetting_IsRefused()
    {
        Of(Mine(6), Ground, Valued.State(term: 5), "MIN").About(FindingCatalogue.ValuedBeyondSetting).Should().ContainSingle();
        Of(PerClass(40), Ground, Valued.State(term: 20)).About(FindingCatalogue.ValuedBeyondSetting).Should().ContainSingle();
    }

    /// <summary>An inventory price states no term: its value does not pretend to one, and says so.</summary>
    [Fact]
    public void Appraise_InventoryUnderASettingWithTerm_StatesNoTermAndTells()
    {
        var result = Of(FlatInventory, Ground, Valued.State(term: 20));
        result.Value.Term.Should().BeNull();
        result.About(FindingCatalogue.ValuedForOtherTerm).Should().Equal("P1");
    }

    [Fact]
    public void Appraise_ConstructionLandForEver_IsTold()
    {
        Of(Methods.Earning(row => row with { Term = null, Growth = null }), Ground).About(FindingCatalogue.ValuedForEver).Should().Equal("P1");
        Of(Methods.Costing(row => row with { Term = null }), Ground).About(FindingCatalogue.ValuedForEver).Should().Equal("P1");
        Of(Methods.Published(row => row with { Term = null }), Ground, Built).About(FindingCatalogue.ValuedForEver).Should().Equal("P1");
        Of(Methods.Earning(row => row with { Term = null, Growth = null }), Ground, Valued.State(term: 40)).About(FindingCatalogue.ValuedForEver).Should().BeEmpty();
    }

    /// <summary>The conditions of the lot state forty years: 90 ÷ 6 % for ever is 1,500,000.00, for forty years 1,354,166.72 (IN-5 of the page).</summary>
    [Fact]
    public void Planned_TermOfTheLot_IsTheTermOfThePlannedValue()
    {
        var parcel = Valued.Parcel(Ground);
        var conditions = new AssetPlanning.Territory.PlanningConditions { Term = 40, Basis = new("测试规划条件", "一") };
        var lot = new AssetPlanning.Territory.Lot { Id = "L1", LandUse = "2023:1001", Parcels = ["P1"], Conditions = conditions };
        var state = ValuedState.Planned(parcel, lot, AssetPlanning.Rulebook.RulebookEdition.Embedded);
        var method = Methods.Earning(row => row with { NetIncome = UnitPrice.PerSquareMetre(90), Rate = 0.06m, Growth = null, Term = null });
        var value = AssetPlanner.Default.Appraise(parcel, state, ValueStage.Planned, method, lot).Value;
        value.Term.Should().Be((Years)40);
        value.Amount.Should().Be(Money.Parse("1354166.72"));
    }

    /// <summary>At no interest an income for ever is worth its years: 90 × 1,000 m² × 40 under a right of forty.</summary>
    [Fact]
    public void Appraise_IncomeForEverAtNoInterest_IsItsYears()
    {
        var method = Methods.Earning(row => row with { NetIncome = UnitPrice.PerSquareMetre(90), Rate = 0, Growth = null, Term = null });
        Valued.Of(method, Area.FromSquareMetres(1_000), Valued.State(term: 40)).Value.Amount.Should().Be(Money.FromYuan(3_600_000));
        Valued.Of(method, Area.FromSquareMetres(1_000)).About(FindingCatalogue.RateImpossible).Should().Equal("P1");
    }
}
