using System.Text.Json.Serialization;
using AssetPlanning.Financing;
using AssetPlanning.Inventory;

namespace AssetPlanning.Valuation;

/// <summary>How the adjusted prices of several cases become one (比准价格综合方式).</summary>
[JsonConverter(typeof(NameConverter<CaseCombination>))]
public enum CaseCombination
{
    /// <summary>简单算术平均.</summary>
    Mean,

    /// <summary>加权平均.</summary>
    WeightedMean,

    /// <summary>中位数.</summary>
    Median,
}

/// <summary>What brings the price of a case to the land to be valued (比较修正系数).</summary>
public sealed record ComparisonFactors
{
    /// <summary>A: 交易情况修正.</summary>
    public required Ratio Situation { get; init; }

    /// <summary>B: 估价期日修正.</summary>
    public required Ratio Date { get; init; }

    /// <summary>C: 区域因素修正.</summary>
    public required Ratio Region { get; init; }

    /// <summary>D: 个别因素修正.</summary>
    public required Ratio Individual { get; init; }

    /// <summary>E₁: 年期修正; where none is stated it follows from the terms of the case and of the setting.</summary>
    public Ratio? Term { get; init; }

    /// <summary>E₂: 容积率修正; where none is stated it follows from the ratios of the case and of the setting.</summary>
    public Ratio? FloorArea { get; init; }

    /// <summary>A to D, as stated.</summary>
    internal ValueList<Operand> Operands() =>
    [
        Operand.Of(FigureTerms.SituationFactor, Situation), Operand.Of(FigureTerms.DateFactor, Date), Operand.Of(FigureTerms.RegionFactor, Region),
        Operand.Of(FigureTerms.IndividualFactor, Individual),
    ];
}

/// <summary>A sale that compares (可比实例).</summary>
public sealed record ComparableCase
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The class it compares with.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>The one parcel it compares with, where it was chosen for one.</summary>
    public ParcelId? For { get; init; }

    /// <summary>成交单价.</summary>
    public required UnitPrice Price { get; init; }

    /// <summary>成交价的含税口径.</summary>
    public required TaxBasis Tax { get; init; }

    /// <summary>成交日期.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>成交土地使用年期, from which E₁ follows.</summary>
    public Years? Term { get; init; }

    /// <summary>成交容积率, from which E₂ follows.</summary>
    public Ratio? FloorAreaRatio { get; init; }

    /// <summary>修正系数.</summary>
    public required ComparisonFactors Factors { get; init; }

    /// <summary>权重, for a weighted mean.</summary>
    public Ratio? Weight { get; init; }
}
