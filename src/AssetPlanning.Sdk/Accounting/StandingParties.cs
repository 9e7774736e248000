namespace AssetPlanning.Accounting;

/// <summary>The parties every ledger knows (固定账户). Their names are reserved: a flow that uses one for somebody else is refused.</summary>
public static class StandingParties
{
    /// <summary>市场: whoever buys, outside of every account.</summary>
    public static PartyId Market { get; } = "market";

    /// <summary>待分交易收益: holds supply income from its receipt until it is shared the same day.</summary>
    public static PartyId SupplyProceeds { get; } = "supply-proceeds";

    /// <summary>待分产品收益: holds product income from its receipt until it is shared the same day.</summary>
    public static PartyId ProductProceeds { get; } = "product-proceeds";

    internal static ValueList<PartyId> Pots => [SupplyProceeds, ProductProceeds];

    internal static bool IsStanding(PartyId party) => party == Market || IsPot(party);

    internal static bool IsPot(PartyId party) => party == SupplyProceeds || party == ProductProceeds;
}
