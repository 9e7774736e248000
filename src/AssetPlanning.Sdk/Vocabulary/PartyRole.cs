namespace AssetPlanning;

/// <summary>The role a party plays (主体角色): owner's representative, local government, integrator, collective, operator, …</summary>
public sealed record PartyRole : Term<PartyRole>;
