namespace AssetPlanning.Spatial;

/// <summary>Who gets the steps of 0.01 m² that proportional shares leave over (平差尾差规则).</summary>
public enum AdjustmentRule
{
    /// <summary>最大余数法: shares cut to 0.01 m², one step each to the parts that lost most, ties by key.</summary>
    LargestRemainder,

    /// <summary>大面积优先: shares rounded half up to 0.01 m², then the residual step by step, largest measured area first, ties by key.</summary>
    LargestAreaFirst,
}
