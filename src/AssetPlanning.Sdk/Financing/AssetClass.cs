using System.Text.Json.Serialization;

namespace AssetPlanning.Financing;

/// <summary>How the value of an asset becomes a cost (摊提方式).</summary>
[JsonConverter(typeof(NameConverter<AssetCharge>))]
public enum AssetCharge
{
    /// <summary>折旧: of fixed assets.</summary>
    Depreciation,

    /// <summary>摊销: of intangible and other assets.</summary>
    Amortisation,
}

/// <summary>Assets that an investment becomes, with a common straight line (资产类别).</summary>
/// <remarks>A yearly charge = (value − residual) ÷ life, from the first operating year; the odd fen falls in the earlier years.</remarks>
public sealed record AssetClass
{
    /// <summary>What it is called (资产名称).</summary>
    public required string Name { get; init; }

    /// <summary>Depreciated or amortised.</summary>
    public required AssetCharge Charge { get; init; }

    /// <summary>The building flows it is made of, by their terms; each is in exactly one class.</summary>
    public ValueList<Code<FigureTerm>> Terms { get; init; }

    /// <summary>Whether reserves and construction interest become part of it; exactly one class says so.</summary>
    public required bool TakesReservesAndInterest { get; init; }

    /// <summary>The years it is charged over, at least 1 (折旧摊销年限).</summary>
    public required int Life { get; init; }

    /// <summary>What is left of its value, 0 to 1 (残值率).</summary>
    public required Ratio Residual { get; init; }
}

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
