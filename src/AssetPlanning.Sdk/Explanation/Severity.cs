using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>How much a finding matters (严重程度).</summary>
[JsonConverter(typeof(NameConverter<Severity>))]
public enum Severity
{
    /// <summary>提示: worth knowing; nothing changes.</summary>
    Info,

    /// <summary>警告: the result stands, somebody should look.</summary>
    Warning,

    /// <summary>剔除: this item is set aside, listed and counted; the rest goes on.</summary>
    Rejected,

    /// <summary>错误: the whole has no value.</summary>
    Error,
}
