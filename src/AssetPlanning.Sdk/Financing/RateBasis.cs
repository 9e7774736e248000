using System.Text.Json.Serialization;

namespace AssetPlanning.Financing;

/// <summary>Which of the rates in a project's papers a rate is (利率来源).</summary>
/// <remarks>
/// A land-reserve bond planned at 1.95 % was issued at 1.85 %; its published coverage of 1.21 follows from the first, while
/// the second gives 1.2156. A figure that does not say its rate cannot be checked.
/// </remarks>
[JsonConverter(typeof(NameConverter<RateBasis>))]
public enum RateBasis
{
    /// <summary>测算利率: assumed when the project was planned.</summary>
    Planning,

    /// <summary>发行利率: fixed when the bond was issued.</summary>
    Issue,

    /// <summary>合同利率: agreed in a loan contract.</summary>
    Contract,

    /// <summary>压力测试利率: raised or lowered to see what happens.</summary>
    Stress,
}

/// <summary>A rate of interest and where it comes from (利率及其来源).</summary>
public sealed record InterestRate
{
    /// <summary>The nominal rate a year, not negative (年利率).</summary>
    public required Ratio PerYear { get; init; }

    /// <summary>Which rate it is (利率来源).</summary>
    public required RateBasis Basis { get; init; }

    /// <summary>The paper it stands in (依据).</summary>
    public Citation? Source { get; init; }
}
