using AssetPlanning.Inventory;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Inventory;

/// <summary>人·地·房·业·权 of a parcel, held against themselves and the register.</summary>
public class ParcelFileTests
{
    private static readonly RealEstateUnitCode Unit = RealEstateUnitCode.Parse("440106001001GB00001W00000000");

    private static readonly ParcelFile Mill = new()
    {
        Land = RiversideProgramme.Parcel("A1", 20_000, "survey3:0601") with { Unit = Unit },
        People = [new() { Party = "mill", Members = 120 }, new() { Party = "tenant" }],
        Buildings =
        [
            new() { Id = "hall", Unit = RealEstateUnitCode.Parse("440106001001GB00001F00010001"), Owner = "mill", FloorArea = Area.FromSquareMetres(9_000), Footprint = Area.FromSquareMetres(6_000) },
            new() { Id = "office", Owner = "mill", FloorArea = Area.FromSquareMetres(3_000), Footprint = Area.FromSquareMetres(1_000) },
        ],
        Businesses = [new() { Id = "spinning", Operator = "tenant", AnnualOutput = Money.FromWan(600) }],
        Rights = ["lease", "shop-land"],
    };

    [Fact]
    public void CheckFiles_SoundFile_SumsUpAndFindsNothing()
    {
        var summary = Check(Mill);

        summary.Findings.Should().BeEmpty();
        summary.Value.Parcels.Should().Equal(new ParcelFileSummary
        {
            Parcel = "A1",
            FloorArea = Area.FromSquareMetres(12_000),
            Footprint = Area.FromSquareMetres(7_000),
            FloorAreaRatio = Ratio.Parse("0.6"),
            AnnualOutput = Money.FromWan(600),
            StandingRights = ["lease", "shop-land"],
        });
    }

    [Fact]
    public void CheckFiles_WhatDoesNotAgree_IsFoundAtOnce()
    {
        var spoiled = Mill with
        {
            People = [new() { Party = "mill" }],
            Buildings = [Mill.Buildings[0] with { Unit = RealEstateUnitCode.Parse("440106001001GB00002F00010001"), Owner = "stranger", Footprint = null }],
            Businesses = [Mill.Businesses[0] with { AnnualOutput = null }],
            Rights = ["shop-land", "old-right"],
        };
        var summary = Check(spoiled);

        summary.Codes(Severity.Warning).Should().Equal(
            "A1 file.person-missing", "A1 file.building-on-other-parcel", "A1 file.person-missing", "A1 file.right-not-standing", "A1 file.right-missing");
        var sums = summary.Value.Parcels.Single();
        (sums.Footprint, sums.AnnualOutput).Should().Be(((Area?)null, (Money?)null), "a sum with an unknown part is unknown");
    }

    private static Explained<ParcelFileSummaries> Check(ParcelFile file) =>
        AssetPlanner.Default.CheckFiles([file], Registers.Read(Registers.Shop, Registers.Lease).Value);
}
