using System.Text.Json.Serialization;
using AssetPlanning.Accounting;

namespace AssetPlanning.Valuation;

/// <summary>What is worth more on the day of the grant (出让与租赁比较).</summary>
[JsonConverter(typeof(NameConverter<BetterSupply>))]
public enum BetterSupply
{
    /// <summary>出让: the price is worth more than the rents.</summary>
    Grant,

    /// <summary>租赁: the rents are worth more than the price.</summary>
    Lease,

    /// <summary>相等, to the last part of a fen.</summary>
    Equal,
}

/// <summary>A grant beside a lease (出让与租赁比较结果).</summary>
/// <remarks>
/// Rents are worth Σ rentₜ ÷ (1 + r)ᵗ, exact and rounded once. The break-even rate makes that the price: the rates of return of the price
/// paid for the rents, all roots of it. The break-even term is when the rents first have paid the price and stay so. A grant for forty years and
/// rents for twenty do not compare as they are: each is then also spread level over its own years at the same rate (净年值, 《建设项目经济评价方法与参数》
/// 第三版, 计算期不同的方案比选).
/// </remarks>
public sealed record GrantLeaseComparison
{
    /// <summary>一次性出让价款.</summary>
    public required Money LumpSum { get; init; }

    /// <summary>租金现值, half up to the fen.</summary>
    public required Money RentValue { get; init; }

    /// <summary>租金现值减出让价款, of the exact values, half up to the fen.</summary>
    public required Money Difference { get; init; }

    /// <summary>Which is worth more, decided on the exact values.</summary>
    public required BetterSupply Better { get; init; }

    /// <summary>盈亏平衡折现率: at it both are worth the same; all there are.</summary>
    public required RatesOfReturn BreakEvenRate { get; init; }

    /// <summary>盈亏平衡年数: after how many years of rent the price is made up for; none where the rents never do.</summary>
    public Ratio? BreakEvenYears { get; init; }

    /// <summary>盈亏平衡年租金: the level rent over the same years that is worth the price, rounded up to the fen so that it reaches it.</summary>
    public required Money BreakEvenRent { get; init; }

    /// <summary>出让价款等额年值: the price spread level over the years of the grant, half up; none where those are not stated.</summary>
    public Money? LevelPrice { get; init; }

    /// <summary>租金等额年值: the rents spread level over the years of the lease, half up.</summary>
    public required Money LevelRent { get; init; }

    /// <summary>Which is worth more year by year (按年值), decided on the exact values; none where the years of the grant are not stated.</summary>
    public BetterSupply? BetterByYear { get; init; }
}
