using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>How a figure follows from its operands (推导方式). Each but the first two can be computed again from the operands alone.</summary>
[JsonConverter(typeof(NameConverter<Derivation>))]
public enum Derivation
{
    /// <summary>给定: stated in a document.</summary>
    Given,

    /// <summary>依规则: decided by the named rule, whose operands are shown for reading.</summary>
    ByRule,

    /// <summary>合计: the sum of the operands.</summary>
    Sum,

    /// <summary>差额: the first operand less the others.</summary>
    Difference,

    /// <summary>取小: the smallest operand.</summary>
    Smallest,

    /// <summary>面积乘单价: area × price, rounded.</summary>
    TimesPrice,

    /// <summary>乘比率: amount × ratio, rounded.</summary>
    TimesRatio,

    /// <summary>计息: rate × Σ amount × part of a year, rounded once; the rate comes first, amounts and parts alternate.</summary>
    Interest,

    /// <summary>相除: the first amount over the second, exact.</summary>
    Quotient,

    /// <summary>加价: amount × (1 + ratio), rounded.</summary>
    MarkUp,

    /// <summary>分摊: amount × portion rounded towards zero, plus the residual placed there.</summary>
    Part,

    /// <summary>超出: the first operand less the others, never less than nothing.</summary>
    Excess,

    /// <summary>区段金额: of a total, the part between two bounds that is not already in an earlier total: total, lower bound, earlier total, upper bound if any.</summary>
    Band,

    /// <summary>分档取值: the ratio of the last step whose bound an indicator reaches, nothing below the first; bounds and ratios alternate.</summary>
    StepOf,

    /// <summary>超率累进: gain, deductions, then bounds (as multiples of the deductions) and rates alternately, the last rate without a bound; rounded once.</summary>
    ProgressiveTax,

    /// <summary>折现系数: (1 + rate)^(−days ÷ 365) between two days, in units of 10⁻¹⁸.</summary>
    DiscountFactor,

    /// <summary>现值: Σ amount × factor, rounded once; operands alternate.</summary>
    PresentValue,

    /// <summary>沿界合计: the sum of what borders contribute to a region, in 64 bits that wrap around.</summary>
    BorderSum,

    /// <summary>取整到 0.01 m²: a measured area made legal, rounded.</summary>
    RoundedArea,

    /// <summary>按比例平差: official area × measured part ÷ measured whole, rounded to 0.01 m².</summary>
    AdjustedShare,

    /// <summary>比较: a measured area against a threshold, −1 below, 0 at, 1 above.</summary>
    Comparison,

    /// <summary>按比例: first × second ÷ third where there is one, exact.</summary>
    Proportion,

    /// <summary>合计取整: the sum of exact amounts, rounded to the fen once.</summary>
    RoundedSum,

    /// <summary>单利优先回报: return + capital × rate × years; the operands come as capital, return, rate, years. To 10⁻¹⁸ fen.</summary>
    SimpleReturn,

    /// <summary>复利优先回报: (capital + return) × (1 + rate)^years − capital; the operands come as capital, return, rate, years. To 10⁻¹⁸ fen.</summary>
    CompoundReturn,

    /// <summary>追赶: (w × (P + C) − G) ÷ (κ − w); the operands come as P, C, G, w, κ.</summary>
    CatchUp,

    /// <summary>夏普利值: the number of the party, then what each coalition achieves, by the bits of its members.</summary>
    ShapleyValue,

    /// <summary>等期现值: Σ flow ÷ (1 + rate)^period, rounded once; the rate, the periods before the first flow, then the flows.</summary>
    PeriodValue,

    /// <summary>回收期: periods until the accumulated discounted flow is back at nothing and stays; the operands as for the value.</summary>
    PaybackTime,

    /// <summary>可弥补亏损: losses not yet made up for; for how many years they may be, then the profits of the years before.</summary>
    OpenLosses,

    /// <summary>面积计价: area × price, exactly, in yuan.</summary>
    PriceOfArea,

    /// <summary>实物量计价: quantity × price, exactly, in yuan.</summary>
    PriceOfQuantity,

    /// <summary>修正单价: price × factors, exactly, in the unit of the price.</summary>
    AdjustedPrice,

    /// <summary>连乘: the product of amounts and factors, exact.</summary>
    Product,

    /// <summary>还原系数: 1 a year for a term, growing where there is a second rate, for ever where there is no term; to eighteen places, see docs/chain/valuation.md.</summary>
    CapitalisedFactor,

    /// <summary>年期修正系数: the rate, the term, and the term the price is of where it has one; to eighteen places, as above.</summary>
    TermFactor,

    /// <summary>复利利息率: (1 + rate)^years − 1, to eighteen places, as above.</summary>
    InterestFactor,

    /// <summary>线性内插: at x between (x₀, y₀) and (x₁, y₁), exact; operands x, x₀, y₀, x₁, y₁.</summary>
    Interpolated,

    /// <summary>中位数: the middle price, or half way between the two in the middle, in the unit of the first.</summary>
    MedianPrice,

    /// <summary>万元取整: Σ amounts in 万元 to two places half up, to four where that would be nothing (资产清查).</summary>
    RoundedWan,

    /// <summary>取整到个: the sum of exact numbers, rounded to a whole one.</summary>
    WholeNumber,
}
