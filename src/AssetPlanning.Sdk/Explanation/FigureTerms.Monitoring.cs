namespace AssetPlanning;

/// <content>监测与供需.</content>
public static partial class FigureTerms
{
    /// <summary>日期离差.</summary>
    public static FigureTerm DayDeviation => New("watch.day-deviation", "日期离差", "deviation of the day");

    /// <summary>数值离差.</summary>
    public static FigureTerm ValueDeviation => New("watch.value-deviation", "数值离差", "deviation of the value");

    /// <summary>离差积.</summary>
    public static FigureTerm TrendProduct => New("watch.trend-product", "离差积", "product of deviations");

    /// <summary>离差平方.</summary>
    public static FigureTerm TrendSquare => New("watch.trend-square", "日期离差平方", "square of the day's deviation");

    /// <summary>离差积和.</summary>
    public static FigureTerm TrendProducts => New("watch.trend-products", "离差积和", "sum of the products");

    /// <summary>离差平方和.</summary>
    public static FigureTerm TrendSquares => New("watch.trend-squares", "日期离差平方和", "sum of the squares of days");

    /// <summary>一年天数.</summary>
    public static FigureTerm DaysOfAYear => New("watch.days-of-a-year", "一年天数", "days of a year");

    /// <summary>年变化量.</summary>
    public static FigureTerm ChangeAYear => New("watch.change-a-year", "趋势年变化量", "change in a year by trend");

    /// <summary>成交价款.</summary>
    public static FigureTerm DealPrice => New("market.deal-price", "成交价款", "price of a deal");

    /// <summary>成交价款合计.</summary>
    public static FigureTerm DealAmount => New("market.deal-amount", "成交价款合计", "prices together");

    /// <summary>成交面积合计.</summary>
    public static FigureTerm DealArea => New("market.deal-area", "成交面积合计", "area dealt");

    /// <summary>加权平均单价.</summary>
    public static FigureTerm MeanPrice => New("market.mean-price", "加权平均单价（元/平方米）", "mean price in yuan per square metre");

    /// <summary>单价中位数.</summary>
    public static FigureTerm MedianPrice => New("market.median-price", "单价中位数（元/平方米）", "median price in yuan per square metre");

    /// <summary>单宗单价.</summary>
    public static FigureTerm UnitPriceOfDeal => New("market.unit-price", "单宗单价（元/平方米）", "price of a deal in yuan per square metre");

    /// <summary>填报数量.</summary>
    public static FigureTerm ClassStated => New("supply-demand.stated", "填报数量", "amount stated");

    /// <summary>现状数量.</summary>
    public static FigureTerm ClassThere => New("supply-demand.there", "现状数量", "what there is");

    /// <summary>需求数量.</summary>
    public static FigureTerm ClassWanted => New("supply-demand.wanted", "需求数量", "what is wanted");

    /// <summary>供需差.</summary>
    public static FigureTerm ClassLeft => New("supply-demand.left", "供需差", "left after demand");

    /// <summary>缺口合计.</summary>
    public static FigureTerm ClassLack => New("supply-demand.lack", "缺口合计", "lack over all places");

    /// <summary>可调剂数量.</summary>
    public static FigureTerm MovableSurplus => New("supply-demand.movable", "可调剂数量", "lack that surplus elsewhere could meet");

    /// <summary>净缺口.</summary>
    public static FigureTerm UnmetDemand => New("supply-demand.unmet", "净缺口", "lack nothing meets");

    private static IEnumerable<FigureTerm> OfMonitoring() =>
    [
        DayDeviation, ValueDeviation, TrendProduct, TrendSquare, TrendProducts, TrendSquares, DaysOfAYear, ChangeAYear,
        DealPrice, DealAmount, DealArea, MeanPrice, MedianPrice, UnitPriceOfDeal, ClassStated, ClassThere, ClassWanted, ClassLeft, ClassLack, MovableSurplus, UnmetDemand,
    ];
}
