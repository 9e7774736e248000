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

    /// <summary>折现系数: (1 + rate)^(−days ÷ 365) between two days, in units of 10⁻¹⁸.</summary>
    DiscountFactor,

    /// <summary>现值: Σ amount × factor, rounded once; operands alternate.</summary>
    PresentValue,
}
