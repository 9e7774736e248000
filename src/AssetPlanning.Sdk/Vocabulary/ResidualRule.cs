using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>Who gets what is left when a whole does not divide evenly (尾差处理).</summary>
[JsonConverter(typeof(NameConverter<ResidualRule>))]
public enum ResidualRule
{
    /// <summary>最大余数法: one quantum each to the parts that lost most by rounding down, ties by key; independent of the order of listing.</summary>
    LargestRemainder,

    /// <summary>先列先得: one quantum each in the order of listing, parts of zero weight left out.</summary>
    FirstCome,

    /// <summary>归最大者: all of it to the part of largest weight, ties by key.</summary>
    ToTheLargest,

    /// <summary>单列: to nobody; it is returned beside the parts.</summary>
    Separate,
}
