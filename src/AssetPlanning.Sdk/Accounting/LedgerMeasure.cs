using System.Text.Json.Serialization;

namespace AssetPlanning.Accounting;

/// <summary>What is summed (汇总口径). A correction counts as what it takes back, with a minus.</summary>
[JsonConverter(typeof(NameConverter<LedgerMeasure>))]
public enum LedgerMeasure
{
    /// <summary>发生额: every posting once, whoever pays.</summary>
    Turnover,

    /// <summary>流入: what somebody receives.</summary>
    Inflow,

    /// <summary>流出: what somebody pays.</summary>
    Outflow,

    /// <summary>净额: inflow less outflow.</summary>
    Net,
}
