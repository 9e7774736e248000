using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>A parcel that was set aside, where and why (剔除): listed and counted, never lost.</summary>
public sealed record SetAside
{
    /// <summary>The parcel as it was delivered: it may have no name, place, holder or class, which is why it is here.</summary>
    [JsonPropertyName("parcel")]
    public required DeliveredParcel Delivered { get; init; }

    /// <summary>The parcel, with empty values for what it does not have.</summary>
    [JsonIgnore]
    public Parcel Parcel => Delivered.AsParcel();

    /// <summary>The stage that set it aside.</summary>
    public required ChainStage Stage { get; init; }

    /// <summary>The finding that says why.</summary>
    public required Code<FindingKind> Finding { get; init; }
}
