using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>Who owns the resource (所有权): 宪法第九、十条 know two owners.</summary>
[JsonConverter(typeof(NameConverter<Ownership>))]
public enum Ownership
{
    /// <summary>国家所有 (全民所有).</summary>
    State,

    /// <summary>集体所有.</summary>
    Collective,
}

/// <summary>Where ownership stands and is planned to go (权属状态).</summary>
[JsonConverter(typeof(NameConverter<TenureStatus>))]
public enum TenureStatus
{
    /// <summary>已国有.</summary>
    AlreadyState,

    /// <summary>拟国有.</summary>
    PlannedState,

    /// <summary>可国有.</summary>
    ConvertibleState,

    /// <summary>集体所有.</summary>
    Collective,
}

/// <summary>Whether an asset was there at the base date or arises in the plan period (存量, 增量).</summary>
[JsonConverter(typeof(NameConverter<AssetOrigin>))]
public enum AssetOrigin
{
    /// <summary>存量.</summary>
    Stock,

    /// <summary>增量.</summary>
    Increment,
}
