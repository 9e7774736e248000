using AssetPlanning.Supply;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Supply;

public class SupplyTests
{
    [Fact]
    public void Grant_PlannedTerm_SellsAtPlannedValueUnderPlanningConditions()
    {
        var result = Walk.ToSupply(RiversideProgramme.Make());
        var supplied = result.Value;
        supplied.Assets.Select(asset => $"{asset.Parcel} {asset.Lot} {asset.Mode} {asset.Right} {asset.Term} {asset.Price}").Should().Equal(
            "A1 L1 grant CLU-S 40 64000032.00", "A2 L1 grant CLU-S 40 26666656.00", "A3 L2 grant CLU-S 40 19333343.00");
        supplied.Approvals.Needs.Select(need => $"{need.Approval} {need.Subject}").Should().Equal(["planning-conditions L1", "planning-conditions L2"], "once a lot");
        result.Codes().Should().NotContain(FindingCatalogue.GrantTermNotChecked.Code.ToString());
        result.Provenance.Parameters.Select(static used => $"{used.Parameter} {string.Join(' ', used.Case)} {used.Value}").Should().Equal(
            ["right.longest-term CLU-S commercial 40", "right.longest-term CLU-C commercial 40", "right.longest-term CLU-S commercial 40"],
            "planned values of state and collective land ask on the day of the price, the grant on its own");
    }

    [Fact]
    public void Grant_OtherTermThanPriced_IsLeftAndSaysSo()
    {
        var programme = RiversideProgramme.Make();
        Walk.ToSupply(programme with { Supply = programme.Supply with { Mode = new Grant { Years = 50 } } }).ShouldBeRefused(FindingCatalogue.NothingSupplied);
        var prices = (PricePerClass)programme.Valuation;
        var result = Walk.ToSupply(programme with { Valuation = prices with { Prices = [.. prices.Prices.Select(price => price.LandUse == "2023:0902" ? price with { Term = null } : price)] } });
        result.About(FindingCatalogue.GrantTermWithoutPrice).Should().Equal("A3");
        result.Value.SetAside.Select(aside => $"{aside.Parcel.Id} {aside.Stage}").Should().Equal("A4 Integration", "A3 Supply");
    }

    /// <summary>A method of a stranger may gather collective land; what is granted is state land.</summary>
    [Fact]
    public void Grant_CollectiveLand_IsLeftAndSaysSo()
    {
        var programme = RiversideProgramme.Make();
        var result = Walk.ToSupply(programme with { Integration = programme.Integration with { Method = new PayInTwo() } });
        result.About(FindingCatalogue.GrantOfCollectiveLand).Should().Equal("A4");
    }

    [Fact]
    public void Supply_BeforeIntegration_IsRefused()
    {
        var programme = RiversideProgramme.Make();
        Walk.ToSupply(programme with { Supply = programme.Supply with { On = new(2026, 6, 29) } }).ShouldBeRefused(FindingCatalogue.SupplyBeforeIntegration);
        Walk.ToSupply(programme with { Supply = programme.Supply with { On = new(2026, 6, 30) } }).IsRefused.Should().BeFalse("the same day is soon enough");
    }
}
