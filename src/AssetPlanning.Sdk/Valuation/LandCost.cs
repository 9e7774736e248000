using System.Text.Json.Serialization;

namespace AssetPlanning.Valuation;

/// <summary>What a line of cost is for (成本类别).</summary>
[JsonConverter(typeof(NameConverter<LandCostGroup>))]
public enum LandCostGroup
{
    /// <summary>Ea: 土地取得费.</summary>
    Acquisition,

    /// <summary>Ed: 土地开发费.</summary>
    Development,

    /// <summary>T: 税费.</summary>
    Tax,
}

/// <summary>A declared standard cost (标准成本项).</summary>
public sealed record LandCostLine
{
    /// <summary>Its name: 土地补偿费, 七通一平, 耕地占用税.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public required LandCostGroup Group { get; init; }

    /// <summary>How much, by area.</summary>
    public required UnitPrice Price { get; init; }

    /// <summary>How long it carries interest (计息期).</summary>
    public required Years Period { get; init; }

    /// <summary>依据, where one is stated.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>What land of a class costs to take and to develop (分地类成本标准).</summary>
public sealed record LandCost : IOfClass
{
    /// <summary>The class.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>The declared lines.</summary>
    public required ValueList<LandCostLine> Lines { get; init; }

    /// <summary>年利率, compounding.</summary>
    public required Ratio InterestRate { get; init; }

    /// <summary>利润率, of Ea + Ed + T.</summary>
    public required Ratio ProfitRate { get; init; }

    /// <summary>土地增值收益率, of Ea + Ed + T + R1 + R2.</summary>
    public required Ratio GainRate { get; init; }

    /// <summary>区位修正系数.</summary>
    public required Ratio Location { get; init; }

    /// <summary>土地还原率, for the correction to a term.</summary>
    public required Ratio Rate { get; init; }

    /// <summary>使用年期; none for land without one.</summary>
    public Years? Term { get; init; }
}
