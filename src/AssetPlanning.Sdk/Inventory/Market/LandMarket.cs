namespace AssetPlanning.Inventory;

/// <summary>A piece of land that changed hands for money (土地成交).</summary>
public sealed record LandDeal
{
    /// <summary>Its name (成交编号).</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The parcel.</summary>
    public required SubjectId Parcel { get; init => field = value.OrThrow(); }

    /// <summary>用途, by which the market is told apart.</summary>
    public required Code<Purpose> Purpose { get; init; }

    /// <summary>成交日.</summary>
    public required DateOnly On { get; init; }

    /// <summary>成交面积.</summary>
    public required Area Area { get; init; }

    /// <summary>成交价款.</summary>
    public required Money Price { get; init; }

    /// <summary>出让方、转让方.</summary>
    public PartyId? Seller { get; init; }

    /// <summary>受让方.</summary>
    public PartyId? Buyer { get; init; }
}

/// <summary>How deals are put together (市场监测口径).</summary>
public sealed record MarketTerms
{
    /// <summary>By which calendar period.</summary>
    public required CalendarPeriod Period { get; init; }

    /// <summary>Within how many days of a deal the next one of the same parcel is a resale (短期再转让); not looked at where none is stated.</summary>
    public Days? ResaleWithin { get; init; }
}

/// <summary>The market up to a day (土地市场监测表), by purpose and period, periods without a deal between others included.</summary>
public sealed record MarketSheet
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The lines.</summary>
    public required ValueList<MarketLine> Lines { get; init; }

    /// <summary>The indicators of the market (市场监测指标): median price, its change, area, resales.</summary>
    public static ValueList<MonitoredIndicator> Indicators =>
    [
        new() { Code = "market.area", Chinese = "成交面积", English = "area dealt", Unit = "m²" },
        new() { Code = "market.median-change", Chinese = "成交单价中位数环比变化", English = "change of the median price", Unit = "1" },
        new() { Code = "market.median-price", Chinese = "成交单价中位数", English = "median price", Unit = "元/m²" },
        new() { Code = "market.resale-share", Chinese = "短期再转让宗数占比", English = "share of resales", Unit = "1" },
    ];

    /// <summary>The lines as observations of their last days, one place a purpose, to be watched like any other; a period that is not over is not observed.</summary>
    /// <returns>The observations, by line.</returns>
    public ValueList<Observation> Observations()
    {
        Observation Of(MarketLine line, string indicator, Ratio value, string unit) =>
            new() { Indicator = indicator, Place = new(line.Purpose.ToString()), On = line.LastDay, Value = value, Unit = unit };
        var all = new List<Observation>();
        foreach (var line in Lines.Where(line => line.LastDay <= On))
        {
            all.Add(Of(line, "market.area", line.Area.In(AreaUnit.SquareMetre), "m²"));
            if (line.MedianChange is { } change)
            {
                all.Add(Of(line, "market.median-change", change, "1"));
            }

            if (line.Median is { } median)
            {
                all.Add(Of(line, "market.median-price", median, "元/m²"));
            }

            if (line.ResaleShare is { } share)
            {
                all.Add(Of(line, "market.resale-share", share, "1"));
            }
        }

        return [.. all];
    }
}

/// <summary>The deals of a purpose in a period (单期成交).</summary>
public sealed record MarketLine
{
    /// <summary>用途.</summary>
    public required Code<Purpose> Purpose { get; init; }

    /// <summary>The first day of the period.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>The last day of the period.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>宗数.</summary>
    public required int Deals { get; init; }

    /// <summary>成交面积.</summary>
    public required Area Area { get; init; }

    /// <summary>成交价款.</summary>
    public required Money Amount { get; init; }

    /// <summary>Money over area, in yuan per m² (加权平均单价); none without a deal.</summary>
    public Ratio? Mean { get; init; }

    /// <summary>The price in the middle, the mean of the two in the middle of an even number, in yuan per m² (单价中位数); none without a deal.</summary>
    public Ratio? Median { get; init; }

    /// <summary>The median over that of the period before, less one (环比); none where either has no deal.</summary>
    public Ratio? MedianChange { get; init; }

    /// <summary>How many deals were resales (短期再转让宗数); none where it was not looked at.</summary>
    public int? Resales { get; init; }

    /// <summary>Resales over deals; none without a deal, or where it was not looked at.</summary>
    public Ratio? ResaleShare { get; init; }
}
