using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

public class PricePerClassTests
{
    private static PackageProgramme With(Func<ValueList<ClassPrice>, ValueList<ClassPrice>> change)
    {
        var programme = RiversideProgramme.Make();
        var prices = (PricePerClass)programme.Valuation;
        return programme with { Valuation = prices with { Prices = change(prices.Prices) } };
    }

    [Fact]
    public void AssignPlanValue_Prices_ValueBeforeAndAfter()
    {
        var asset = Walk.ToPlanValue(RiversideProgramme.Make()).Value.Assets[0];
        asset.Current.Should().Be(new Appraisal { Stage = ValueStage.Current, Amount = Money.FromYuan(18_000_009), Day = new(2026, 1, 1), Method = "price-per-class" });
        asset.Planned.Should().Be(new Appraisal { Stage = ValueStage.Planned, Amount = Money.FromYuan(64_000_032), Day = new(2026, 1, 1), Term = 40, Method = "price-per-class", Parameters = ["right.longest-term"] });
    }

    /// <summary>0.01 m² at 0.5 元/m² is half a fen, which goes up.</summary>
    [Fact]
    public void AssignPlanValue_HalfAFen_GoesUp()
    {
        var programme = With(prices => [.. prices.Select(price => price with { Price = UnitPrice.PerSquareMetre(0.5m) })]);
        programme = programme with { Parcels = [programme.Parcels[0] with { Area = Area.FromSquareMetres(0.01m) }] };
        Walk.ToPlanValue(programme).Value.Assets[0].Current.Amount.Fen.Should().Be(1);
    }

    [Fact]
    public void AssignPlanValue_ClassWithoutPrice_IsSetAsideAndNotWorthZero()
    {
        var result = Walk.ToPlanValue(With(prices => [.. prices.Where(price => price.LandUse != "survey3:0508")]));
        result.About(FindingCatalogue.PriceMissing).Should().Equal("A3");
        result.Value.Assets.Should().NotContain(asset => asset.Parcel.Id == "A3");
    }

    [Fact]
    public void AssignPlanValue_NothingPricedOrPricedTwice_IsRefused()
    {
        Walk.ToPlanValue(With(_ => [])).ShouldBeRefused(FindingCatalogue.NothingValued);
        var twice = Walk.ToPlanValue(With(prices => prices.Add(prices[0])));
        twice.About(FindingCatalogue.DuplicatePrice).Should().NotBeEmpty();
        (twice.IsRefused || twice.Value.Assets.All(asset => asset.Parcel.LandUse != "survey3:0601")).Should().BeTrue("neither of two prices holds");
    }

    /// <summary>A bare code means other land in another edition: 2302 was 田坎 in 2020 and is 后备耕地 in 2023. Codes of the user's own have no edition.</summary>
    [Fact]
    public void Appraise_ClassWithoutEdition_IsSetAsideEvenWhereAPriceHasTheSameCode()
    {
        PricePerClass Priced(string use) => new() { BaseDate = new(2026, 1, 1), Prices = [new() { LandUse = use, Price = UnitPrice.PerSquareMetre(20) }] };
        var bare = Valued.Of(Priced("2302"), Area.FromMu(1), Valued.State("2302"));
        bare.IsRefused.Should().BeTrue();
        bare.About(FindingCatalogue.ClassWithoutEdition).Should().Equal("P1");
        Valued.Of(Priced("2023:2302"), Area.FromMu(15), Valued.State("2023:2302")).Value.Amount.Should().Be(Money.FromYuan(200_000));
        Valued.Of(Priced("x-terrace"), Area.FromMu(15), Valued.State("x-terrace")).Value.Amount.Should().Be(Money.FromYuan(200_000));
    }

    [Fact]
    public void AssignPlanValue_ValueBeyondSixtyFourBits_IsAFinding() =>
        Walk.ToPlanValue(With(prices => [.. prices.Select(price => price with { Price = UnitPrice.WanPerHectare(1_000_000_000_000_000_000) })])).ShouldBeRefused(FindingCatalogue.NothingValued);
}
