using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Price zones as a layer: a parcel is priced by its square metres in each zone, and the parts add up to it.</summary>
public class PriceZonesTests
{
    /// <summary>A parcel of 100 m × 100 m; a zone over its west 30 m, another over the rest, or over 60 m where zones shall meet.</summary>
    internal static Explained<ParcelZonesTable> Divided(bool twice = false, Area? area = null, bool gap = false)
    {
        var parcel = Valued.Parcel(area ?? Area.FromSquareMetres(10_000.01m));
        var zones = TestMap.Boxes((0, 0, 30, 100), twice ? (20, 0, 100, 100) : gap ? (40, 0, 100, 100) : (30, 0, 100, 100));
        var areas = AreaBook.Overlay(TestMap.Boxes((0, 0, 100, 100)), ZoneIndex.Build(zones), MeasuredArea.Zero, isCoverage: false).Value;
        return PriceZones.Divide([parcel], areas, CoverageCheck.Of(zones, TestMap.Boxes(), SliverRule.None), AreaSurface.Planar, AdjustmentRule.LargestRemainder, ["I", "II"]);
    }

    /// <summary>10,000.01 m² by 30 : 70 is 3,000.003 and 7,000.007; the last 0.01 m² goes where more was cut off.</summary>
    [Fact]
    public void Divide_ParcelInTwoZones_PartsAreThoseOfTheParcel()
    {
        var divided = Divided();
        divided.Value.Parcels.Should().ContainSingle().Which.Parts.Should().Equal(
            new ZonePart { Zone = "I", Area = Area.FromSquareMetres(3_000.00m) },
            new ZonePart { Zone = "II", Area = Area.FromSquareMetres(7_000.01m) });
        divided.Why.Steps.Should().OnlyContain(static step => step.Replay() == step.Result);
    }

    /// <summary>3,000.00 × 2,000 + 7,000.01 × 1,500 = 16,500,015.00.</summary>
    [Fact]
    public void Appraise_DividedParcel_IsPricedByItsSquareMetresInEachZone()
    {
        var method = new ZonedValuation
        {
            Parcels = Divided().Value.Parcels,
            Zones =
            [
                new() { Zone = "I", Method = ResourceWorksheetTests.Flat(UnitPrice.PerSquareMetre(2_000)) },
                new() { Zone = "II", Method = ResourceWorksheetTests.Flat(UnitPrice.PerSquareMetre(1_500)) },
            ],
        };
        var valued = Valued.Of(method, Area.FromSquareMetres(10_000.01m));
        valued.Value.Amount.Should().Be(Money.FromYuan(16_500_015));
        valued.Why.Of(FigureTerms.ZoneArea).Select(static step => step.Result.Area).Should().Equal(Area.FromSquareMetres(3_000), Area.FromSquareMetres(7_000.01m));
    }

    [Fact]
    public void Divide_GroundInNoZone_IsAPartWithoutOne()
    {
        var parts = Divided(gap: true).Value.Parcels[0].Parts;
        parts.Should().ContainSingle(static part => part.Zone == null).Which.Area.Should().Be(Area.FromSquareMetres(1_000));
        Area.Sum(parts.Select(static part => part.Area)).Should().Be(Area.FromSquareMetres(10_000.01m));
    }

    [Fact]
    public void Divide_ZonesOverTheSameGround_HaveNoPriceForIt()
    {
        var divided = Divided(twice: true);
        divided.Value.Parcels.Should().BeEmpty();
        divided.About(FindingCatalogue.PriceZonesOverlap).Should().Equal("P1");
    }

    /// <summary>Zones that overlap by 10 m and leave 10 m open measure to 10,000 m² in all: the overlay alone shows nothing missing and nothing twice.</summary>
    [Fact]
    public void Divide_OverlapAndGapOfOneSize_IsSeenByTheCheckOfTheLayer()
    {
        var zones = TestMap.Boxes((0, 0, 30, 100), (20, 0, 90, 100));
        var areas = AreaBook.Overlay(TestMap.Boxes((0, 0, 100, 100)), ZoneIndex.Build(zones), MeasuredArea.Zero, isCoverage: false).Value;
        areas.RemainderOf(0).Planar.Should().Be(MeasuredArea.Zero);
        var divided = PriceZones.Divide([Valued.Parcel(Area.FromSquareMetres(10_000))], areas, CoverageCheck.Of(zones, TestMap.Boxes(), SliverRule.None), AreaSurface.Planar, AdjustmentRule.LargestRemainder);
        divided.Value.Parcels.Should().BeEmpty();
        divided.About(FindingCatalogue.PriceZonesOverlap).Should().Equal("P1");
    }
}
