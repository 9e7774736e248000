using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>What follows from a check (管控后果).</summary>
[JsonConverter(typeof(NameConverter<Consequence>))]
public enum Consequence
{
    /// <summary>禁止.</summary>
    Forbidden,

    /// <summary>须报批.</summary>
    NeedsApproval,

    /// <summary>有条件允许.</summary>
    Conditional,

    /// <summary>允许.</summary>
    Allowed,
}
