using System.Text.Json.Serialization;

namespace AssetPlanning.Valuation;

/// <summary>How money flows between the public purse and land in a use (收支方式).</summary>
[JsonConverter(typeof(NameConverter<FiscalStream>))]
public enum FiscalStream
{
    /// <summary>一次性收入: the price of a grant.</summary>
    LumpSum,

    /// <summary>持续税收.</summary>
    RecurringTax,

    /// <summary>产品收入: farm produce, ecological products, fees of operation.</summary>
    ProductIncome,

    /// <summary>管护、修复与运行支出: spent and gone.</summary>
    Upkeep,

    /// <summary>公共配套建设支出: spent, and there as an asset of the state.</summary>
    PublicInvestment,

    /// <summary>使用权人收益与融资: what the holder earns or raises by trading, mortgaging or using the right; not the public purse's.</summary>
    HolderIncome,
}

/// <summary>Whose money a flow is (收支归属).</summary>
[JsonConverter(typeof(NameConverter<FiscalSide>))]
public enum FiscalSide
{
    /// <summary>财政收入.</summary>
    Income,

    /// <summary>财政支出.</summary>
    Expenditure,

    /// <summary>使用权人: neither.</summary>
    Holder,
}

/// <summary>Which flows land of a function has (收支模板).</summary>
/// <remarks>
/// 王朝宇, 周玉, 城市规划学刊 2026(1), §2: land that is not built on costs restoring and earns by its products; public land costs building
/// and serves; industry and commerce pay once and then taxes year by year; housing pays once. What is expected and has no amount
/// stated is missing, not nothing.
/// </remarks>
public static class FiscalStreams
{
    /// <summary>The paper the pattern is from.</summary>
    public static Citation Source { get; } = new("王朝宇, 周玉. 城市规划学刊 2026(1)", "§2 服务、收益、融资三类用地");

    /// <summary>The flows expected of a function.</summary>
    /// <param name="function">The function; none where the class has none, as a homestead, or is undecided, as land in reserve.</param>
    /// <param name="isConstruction">Whether it is construction land.</param>
    /// <returns>The flows, in the order of the enumeration; empty without a function.</returns>
    public static ValueList<FiscalStream> Of(FiscalFunction? function, bool isConstruction) => function switch
    {
        null => [],
        FiscalFunction.Service when isConstruction => [FiscalStream.PublicInvestment],
        FiscalFunction.Service => [FiscalStream.ProductIncome, FiscalStream.Upkeep],
        FiscalFunction.Revenue => [FiscalStream.LumpSum, FiscalStream.RecurringTax],
        FiscalFunction.Finance => [FiscalStream.LumpSum],
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, "Unknown function."),
    };

    /// <summary>Whose money it is.</summary>
    /// <param name="stream">The flow.</param>
    /// <returns>Income or expenditure of the public purse, or the holder's.</returns>
    public static FiscalSide Side(this FiscalStream stream) => stream switch
    {
        FiscalStream.LumpSum or FiscalStream.RecurringTax or FiscalStream.ProductIncome => FiscalSide.Income,
        FiscalStream.Upkeep or FiscalStream.PublicInvestment => FiscalSide.Expenditure,
        FiscalStream.HolderIncome => FiscalSide.Holder,
        _ => throw new ArgumentOutOfRangeException(nameof(stream), stream, "Unknown flow."),
    };
}
