namespace AssetPlanning.Inventory;

/// <summary>Who may act for an owner, and by which chain of mandates from whom the law names (履职依据链).</summary>
internal sealed record Claim(PartyId Party, RepresentativeKind By, string Chain, Citation? Basis);
