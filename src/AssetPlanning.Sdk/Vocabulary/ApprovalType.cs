namespace AssetPlanning;

/// <summary>A type of approval (报批事项), such as planning conditions or the conversion of farmland.</summary>
public sealed record ApprovalType : Term<ApprovalType>;
