namespace AssetPlanning.Inventory;

/// <summary>A parcel that was set aside, where and why (剔除): listed and counted, never lost.</summary>
public sealed record SetAside
{
    /// <summary>The parcel.</summary>
    public required Parcel Parcel { get; init; }

    /// <summary>The stage that set it aside.</summary>
    public required ChainStage Stage { get; init; }

    /// <summary>The finding that says why.</summary>
    public required Code<FindingKind> Finding { get; init; }
}
