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

/// <summary>Whose money flows are (收支归属判定).</summary>
public static class FiscalStreams
{
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
