using System.Text.Json.Serialization;

namespace AssetPlanning.Financing;

/// <summary>How a debt is repaid (还款方式).</summary>
[JsonConverter(typeof(NameConverter<RepaymentManner>))]
public enum RepaymentManner
{
    /// <summary>等额本息: every instalment is the same, interest included.</summary>
    EqualInstalments,

    /// <summary>等额本金: every repayment of principal is the same.</summary>
    EqualPrincipal,

    /// <summary>到期一次还本: all principal with the last payment.</summary>
    Bullet,
}
