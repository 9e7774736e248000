namespace AssetPlanning.Sharing;

/// <summary>Gives a party back the costs and interest it has borne and not yet recovered, as far as the money goes (成本返还).</summary>
public sealed record CostRecovery : SharingRule
{
    /// <summary>Who recovers.</summary>
    public required PartyId To { get; init => field = value.OrThrow(); }

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn) => turn.Recover(To);

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"返还 {To} 已支付而尚未收回的成本、税费和利息，以可分余额为限。",
        $"{To} is given back the costs, taxes and interest it has borne and not recovered, as far as the money goes.");
}
