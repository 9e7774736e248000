using AssetPlanning.Inventory;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Inventory;

public class StocktakingTests
{
    private static readonly Parcel Sound = RiversideProgramme.Parcel("A1", 100, "survey3:0601");

    [Fact]
    public void TakeInventory_SoundParcels_AreTheBaselineByName()
    {
        var result = AssetPlanner.Default.TakeInventory([Sound with { Id = "B" }, Sound]);
        result.Findings.Should().BeEmpty();
        result.Value.Parcels.Select(parcel => parcel.Id.ToString()).Should().Equal("A1", "B");
        result.Value.TotalArea().Should().Be(Area.FromSquareMetres(200));
        result.Why.Of(FigureTerms.Area).Should().HaveCount(2);
    }

    [Fact]
    public void TakeInventory_DirtyParcels_AreSetAsideEachForItsReason()
    {
        Parcel[] parcels =
        [
            Sound,
            Sound with { Id = "zero", Area = Area.Zero },
            Sound with { Id = "negative", Area = Area.FromCount(-1) },
            Sound with { Id = "right", Right = "x-unknown" },
            Sound with { Id = "division", Division = default },
            Sound with { Id = "holder", Holder = default },
            Sound with { Id = default },
            Sound with { Id = "twice" },
            Sound with { Id = "twice", Area = Area.FromMu(1) },
        ];
        var result = AssetPlanner.Default.TakeInventory(parcels);
        result.Value.Parcels.Should().Equal(Sound);
        result.Value.SetAside.Select(aside => $"{aside.Parcel.Id} {aside.Finding}").Should().BeEquivalentTo(
            " inventory.parcel-unnamed",
            "division inventory.division-missing",
            "holder inventory.holder-missing",
            "negative inventory.area-not-positive",
            "right inventory.unknown-right",
            "twice inventory.duplicate-parcel",
            "twice inventory.duplicate-parcel",
            "zero inventory.area-not-positive");
        result.Findings.Should().HaveCount(8).And.OnlyContain(finding => finding.Severity == Severity.Rejected && finding.Cure.Length > 0);
    }

    [Fact]
    public void TakeInventory_NothingUsable_IsRefused()
    {
        AssetPlanner.Default.TakeInventory([]).ShouldBeRefused(FindingCatalogue.InventoryEmpty);
        AssetPlanner.Default.TakeInventory([Sound with { Area = Area.Zero }]).ShouldBeRefused(FindingCatalogue.InventoryEmpty);
    }

    [Fact]
    public void TakeInventory_AreasBeyondSixtyFourBits_IsAFindingNotAnException() =>
        AssetPlanner.Default.TakeInventory([Sound with { Area = Area.FromCount(long.MaxValue) }, Sound with { Id = "B" }]).ShouldBeRefused(FindingCatalogue.AmountTooLarge);

    [Fact]
    public void TakeInventory_TwoOfOneName_AreInTheSameOrderHoweverListed()
    {
        var twins = new[] { Sound with { Holder = "b" }, Sound with { Holder = "a" }, Sound with { Area = Area.FromSquareMetres(1) }, Sound with { Id = "other" } };
        AssetPlanner.Default.TakeInventory(twins).Value.Should().Be(AssetPlanner.Default.TakeInventory(twins.Reverse()).Value);
    }
}
