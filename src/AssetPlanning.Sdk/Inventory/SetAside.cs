namespace AssetPlanning.Inventory;

/// <summary>A parcel that was set aside, where and why (剔除): listed and counted, never lost.</summary>
/// <param name="Parcel">The parcel.</param>
/// <param name="Stage">The stage that set it aside.</param>
/// <param name="Finding">The finding that says why.</param>
public sealed record SetAside(Parcel Parcel, ChainStage Stage, Code<FindingKind> Finding);
