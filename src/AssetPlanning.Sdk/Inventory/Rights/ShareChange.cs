namespace AssetPlanning.Inventory;

/// <summary>What an entry made of somebody's share (份额变动): before and after it.</summary>
internal sealed record ShareChange(SubjectId Right, PartyId Party, RegisterEntry Entry, Ratio Before, Ratio After);
