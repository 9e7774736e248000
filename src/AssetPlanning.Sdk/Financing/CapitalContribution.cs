namespace AssetPlanning.Financing;

/// <summary>Capital an owner puts in on a day, with no claim to be repaid (资本金到位).</summary>
public sealed record CapitalContribution : FinancingInstrument
{
    /// <summary>Who puts it in (出资人).</summary>
    public required PartyId Owner { get; init => field = value.OrThrow(); }

    /// <summary>Who receives it (项目单位).</summary>
    public required PartyId Project { get; init => field = value.OrThrow(); }

    /// <summary>How much (金额).</summary>
    public required Money Amount { get; init; }

    /// <summary>When (到位日).</summary>
    public required DateOnly On { get; init; }

    /// <inheritdoc/>
    public override void Schedule(ref FinancingTurn turn) => turn.Contribute(On, Owner, Project, Amount);
}
