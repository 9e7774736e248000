using System.Text.Json.Serialization;

namespace AssetPlanning.Financing;

/// <summary>What the reserve for rising prices stands on (涨价预备费计费基数).</summary>
[JsonConverter(typeof(NameConverter<ReserveBase>))]
public enum ReserveBase
{
    /// <summary>工程费用.</summary>
    Engineering,

    /// <summary>静态投资: engineering, other costs and the basic reserve.</summary>
    StaticInvestment,
}

/// <summary>The reserve for rising prices (涨价预备费).</summary>
/// <remarks>
/// Σ base of year t × [(1 + index)^n − 1] with n = years before construction + t − 1, t − ½ or t by when in a year money is spent. With
/// even spending this is the formula of 《建设项目经济评价方法与参数》(第三版) as commonly quoted; the text was not at hand.
/// </remarks>
public sealed record PriceReserve
{
    /// <summary>Prices rise by so much a year, above −1 (年涨价率).</summary>
    public required Ratio Index { get; init; }

    /// <summary>Years from the estimate to the beginning of construction (建设前期年限).</summary>
    public required Years Before { get; init; }

    /// <summary>When in a year money is spent (投入时点).</summary>
    public required DrawTiming Spending { get; init; }

    /// <summary>What it stands on (计费基数).</summary>
    public required ReserveBase Base { get; init; }
}
