using System.Text.Json.Serialization;
using AssetPlanning.Financing;

namespace AssetPlanning.Valuation;

/// <summary>What profit is a part of (利润计算基数).</summary>
[JsonConverter(typeof(NameConverter<ProfitBase>))]
public enum ProfitBase
{
    /// <summary>以开发价值为基数.</summary>
    DevelopmentValue,

    /// <summary>以成本为基数: construction, fees and the land with its taxes.</summary>
    Costs,
}

/// <summary>What is built on land of a class, what it sells for and what it costs (假设开发参数).</summary>
public sealed record DevelopmentCase : IOfClass
{
    /// <summary>The class.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>开发后售价, by floor area.</summary>
    public required FloorPrice SalePrice { get; init; }

    /// <summary>售价的含税口径.</summary>
    public required TaxBasis SalePriceTax { get; init; }

    /// <summary>开发建设成本, by floor area.</summary>
    public required FloorPrice ConstructionCost { get; init; }

    /// <summary>成本的含税口径.</summary>
    public required TaxBasis ConstructionCostTax { get; init; }

    /// <summary>专业及管理费用率, of the construction cost.</summary>
    public required Ratio FeeRate { get; init; }

    /// <summary>销售费用率, of the development value.</summary>
    public required Ratio SellingRate { get; init; }

    /// <summary>销售税金率, of the development value.</summary>
    public required Ratio SalesTaxRate { get; init; }

    /// <summary>利润率.</summary>
    public required Ratio ProfitRate { get; init; }

    /// <summary>利润计算基数.</summary>
    public required ProfitBase ProfitOn { get; init; }

    /// <summary>年利率, compounding.</summary>
    public required Ratio InterestRate { get; init; }

    /// <summary>成本计息期: how long construction cost and fees carry interest.</summary>
    public required Years CostPeriod { get; init; }

    /// <summary>地价计息期: how long the land carries interest.</summary>
    public required Years LandPeriod { get; init; }

    /// <summary>取得土地的税费率, of the land price.</summary>
    public required Ratio LandTaxRate { get; init; }

    /// <summary>使用年期, where the development is of land for a term.</summary>
    public Years? Term { get; init; }
}
