using AssetPlanning.Inventory;

namespace AssetPlanning.Tests.Inventory;

/// <summary>The land market by purpose and quarter, by hand: two quarters of dwellings, one empty quarter between.</summary>
public class LandMarketTests
{
    internal static readonly MarketTerms Quarters = new() { Period = CalendarPeriod.Quarter, ResaleWithin = new Days(365) };

    /// <summary>2025 Q1: 1,000 m² at 2,000, 3,000 m² at 4,000 and 500 m² at 3,000 元/m². Q3: 1,000 m² at 3,600 and 1,000 m² at 4,400, the first of them dealt before in Q1.</summary>
    internal static readonly ValueList<LandDeal> Deals =
    [
        Deal("d1", "p1", "2025-01-15", 1_000, 2_000), Deal("d2", "p2", "2025-02-15", 3_000, 4_000), Deal("d3", "p3", "2025-03-31", 500, 3_000),
        Deal("d4", "p1", "2025-07-01", 1_000, 3_600), Deal("d5", "p5", "2025-09-30", 1_000, 4_400),
    ];

    /// <summary>Q1: (2 + 12 + 1.5) million ÷ 4,500 m² = 31,000/9; the middle of 2,000, 3,000, 4,000 is 3,000. Q3: the mean of 3,600 and 4,400 is 4,000.</summary>
    [Fact]
    public void ReadMarket_ByQuarter_HasMeansMediansAndResalesByHand()
    {
        var market = AssetPlanner.Default.ReadMarket(Deals, Quarters, Registers.Today);

        market.Findings.Should().BeEmpty();
        market.Value.Lines.Select(static line => $"{line.FirstDay:yyyy-MM-dd} {line.LastDay:yyyy-MM-dd} {line.Deals} {line.Mean} {line.Median} {line.MedianChange} {line.Resales} {line.ResaleShare}").Should().Equal(
            "2025-01-01 2025-03-31 3 31000/9 3000  0 0",
            "2025-04-01 2025-06-30 0    0 ",
            "2025-07-01 2025-09-30 2 4000 4000  1 0.5");
        market.Value.Lines[0].Amount.Should().Be(Money.FromWan(1_550));
        market.Why.Of(FigureTerms.MeanPrice).First().Replay()!.Value.Ratio.Should().Be(Ratio.Of(31_000, 9));
        market.Why.Steps.Should().OnlyContain(static step => step.Replay() == null || step.Replay() == step.Result);
    }

    /// <summary>By year the same deals of two years: 4,000 over 3,000 is a third more; a dearer deal bought in the year before counts as resale only within the term.</summary>
    [Fact]
    public void ReadMarket_ByYear_ComparesWithTheYearBefore()
    {
        ValueList<LandDeal> deals = [.. Deals.Take(3), Deal("d4", "p1", "2026-01-15", 1_000, 4_000)];
        var lines = AssetPlanner.Default.ReadMarket(deals, new() { Period = CalendarPeriod.Year, ResaleWithin = new Days(365) }, new(2026, 12, 31)).Value.Lines;
        lines[1].MedianChange.Should().Be(Ratio.Of(1, 3));
        lines[1].Resales.Should().Be(1, "15 January to 15 January is 365 days");
        AssetPlanner.Default.ReadMarket(deals, new() { Period = CalendarPeriod.Year, ResaleWithin = new Days(364) }, new(2026, 12, 31)).Value.Lines[1].Resales.Should().Be(0);
    }

    /// <summary>A declared bound of one tenth a quarter, a declared bound of a quarter of resales: the market is watched by the same rules as a forest.</summary>
    [Fact]
    public void Observations_WatchedAgainstBounds_NameTheJumpAndTheResales()
    {
        ValueList<LandDeal> deals = [.. Deals, Deal("d6", "p6", "2025-05-01", 1_000, 3_000)];
        var market = AssetPlanner.Default.ReadMarket(deals, Quarters, Registers.Today).Value;
        market.Lines.Select(static line => line.MedianChange).Should().Equal(null, Ratio.Zero, Ratio.Of(1, 3));
        WatchThreshold Most(string indicator, Ratio bound) => new() { Indicator = indicator, Side = BoundSide.AtMost, Bound = bound, From = new(2025, 1, 1) };
        var watched = AssetPlanner.Default.Watch(market.Observations(), new() { Indicators = MarketSheet.Indicators, Thresholds = [Most("market.median-change", Ratio.Of(1, 10)), Most("market.resale-share", Ratio.Of(1, 4))] }, Registers.Today);

        watched.Codes(Severity.Info).Should().Contain("market.median-change watch.threshold-unconfirmed", "a bound nobody cites is used and says so");
        watched.Findings.Where(static finding => finding.Code == FindingCatalogue.ThresholdBreached.Code).Select(static finding => finding.Chinese).Should().HaveCount(2)
            .And.Contain(static text => text.Contains("market.median-change", StringComparison.Ordinal) && text.Contains("1/3", StringComparison.Ordinal));
        AssetPlanner.Default.ReadMarket(deals, Quarters, new(2025, 9, 29)).Value.Observations().Select(static seen => seen.On).Should().NotContain(new DateOnly(2025, 9, 30), "the quarter is not over");
    }

    [Fact]
    public void ReadMarket_DirtyDeals_AreFoundAndNotCounted()
    {
        var market = AssetPlanner.Default.ReadMarket(
            [.. Deals, Deals[0], Deals[1] with { Id = "free", Price = Money.Zero }, Deals[1] with { Id = "air", Area = Area.Zero }, Deals[1] with { Id = "later", On = new(2026, 2, 1) }],
            Quarters with { ResaleWithin = null },
            Registers.Today);

        market.Codes(Severity.Info).Should().Equal("market market.resales-not-checked", "air market.deal-unsound", "d1 market.deal-twice", "free market.deal-unsound");
        market.Value.Lines.Sum(static line => line.Deals).Should().Be(4);
        market.Value.Lines.Should().OnlyContain(static line => line.Resales == null && line.ResaleShare == null);
    }

    internal static LandDeal Deal(string id, string parcel, string on, int squareMetres, int yuan) => new()
    {
        Id = id, Parcel = parcel, Purpose = "residential", On = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), Area = Area.FromSquareMetres(squareMetres), Price = Money.FromYuan((decimal)squareMetres * yuan),
    };
}
