using AssetPlanning.Integration;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Integration;

public class IntegrationTests
{
    private static PackageProgramme With(IntegrationMethod method, string by = "centre")
    {
        var programme = RiversideProgramme.Make();
        return programme with { Integration = programme.Integration with { Method = method, By = by, Financing = [] } };
    }

    [Theory]
    [InlineData("0.2", "21600010.80")]
    [InlineData("0", "18000009.00")]
    [InlineData("1/3", "24000012.00")]
    [InlineData("-0.5", "9000004.50")]
    public void Purchase_Premium_MarksCurrentValueUp(string premium, string price) =>
        Walk.ToIntegration(With(new Purchase { Premium = Ratio.Parse(premium) })).Value.Dues[0].Amount.ToString().Should().Be(price);

    [Fact]
    public void Purchase_DiscountOfEverything_PaysNothingAndTakesTheLand()
    {
        var package = Walk.ToIntegration(With(new Purchase { Premium = -1 })).Value;
        package.Assets.Should().HaveCount(3);
        package.Ledger().Postings.Should().BeEmpty("a flow of nothing leaves no trace");
    }

    [Fact]
    public void Purchase_DiscountOfMore_IsMisuse() =>
        FluentActions.Invoking(() => new Purchase { Premium = -1.01m }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Purchase_CollectiveLand_IsLeftOutWithItsBasis()
    {
        var result = Walk.ToIntegration(RiversideProgramme.Make());
        result.About(FindingCatalogue.PurchaseOfCollectiveLand).Should().Equal("A4");
        result.Findings.Single(finding => finding.Code == FindingCatalogue.PurchaseOfCollectiveLand.Code).Basis!.Source.Should().Contain("土地管理法");
    }

    [Fact]
    public void Purchase_OfWhatTheBuyerHolds_TakesItWithoutAPrice()
    {
        var package = Walk.ToIntegration(With(new Purchase { Premium = 0 }, by: "old-mill")).Value;
        package.Assets.Should().HaveCount(3);
        package.Dues.Select(posting => posting.Key.Subject.ToString()).Should().Equal("A3");
    }

    /// <summary>Money paid to a pot would be shared out as if it were income.</summary>
    [Theory]
    [InlineData("supply-proceeds")]
    [InlineData("product-proceeds")]
    public void Purchase_FromAHolderNamedLikeAPot_IsRefused(string holder)
    {
        var programme = RiversideProgramme.Make();
        Walk.ToIntegration(programme with { Parcels = [programme.Parcels[0] with { Holder = holder }] }).ShouldBeRefused(FindingCatalogue.ReservedParty);
    }

    [Fact]
    public void Integrate_NothingLeft_IsRefused()
    {
        var programme = RiversideProgramme.Make();
        Walk.ToIntegration(programme with { Parcels = [programme.Parcels[3]] }).ShouldBeRefused(FindingCatalogue.NothingIntegrated);
    }

    /// <summary>A method that owed before it refused, or said nothing at all, pays nobody for what does not happen.</summary>
    [Fact]
    public void Integrate_OwnMethod_PaysOnlyForWhatItTakes()
    {
        var result = Walk.ToIntegration(With(new PayInTwo { Refused = "survey3:0508", Ignored = "survey3:0702" }));
        result.About(PayInTwo.LeftOut).Should().Equal("A3");
        result.About(FindingCatalogue.MethodSilent).Should().Equal("A4");
        result.Value.Dues.Select(posting => $"{posting.Key.Subject} {posting.Key.Line} {posting.Amount.Fen}").Should().Equal("A1 0 100", "A1 1 23", "A2 0 100", "A2 1 23");
    }

    [Fact]
    public void Integrate_UnregisteredMethod_IsMisuse()
    {
        var assets = Walk.ToPlanValue(RiversideProgramme.Make()).Value;
        FluentActions.Invoking(() => AssetPlanner.Default.Integrate(assets, new PayInTwo(), "centre", new(2026, 1, 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => AssetPlanner.Default.Integrate(assets, new Purchase { Premium = 0 }, default, new(2026, 1, 1))).Should().Throw<ArgumentException>();
    }
}
