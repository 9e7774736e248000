using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>What changes hands (给付形式).</summary>
[JsonConverter(typeof(NameConverter<Medium>))]
public enum Medium
{
    /// <summary>现金.</summary>
    Cash,

    /// <summary>实物, at a declared value.</summary>
    InKind,

    /// <summary>计提: owed, not yet paid.</summary>
    Accrued,
}

/// <summary>How sure a posting is (数据性质).</summary>
[JsonConverter(typeof(NameConverter<Standing>))]
public enum Standing
{
    /// <summary>申报: stated in a document.</summary>
    Declared,

    /// <summary>预测: computed from the plan.</summary>
    Forecast,

    /// <summary>实际: happened.</summary>
    Actual,
}
