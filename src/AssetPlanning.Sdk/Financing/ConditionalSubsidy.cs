namespace AssetPlanning.Financing;

/// <summary>A condition a subsidy is bound to (补助条件).</summary>
public sealed record SubsidyCondition
{
    /// <summary>What has to be so (条件).</summary>
    public required string Condition { get; init; }

    /// <summary>Whether it is so; none while nobody has shown it (是否满足).</summary>
    public bool? IsMet { get; init; }

    /// <summary>The document it stands in (依据).</summary>
    public Citation? Source { get; init; }
}

/// <summary>A subsidy that is paid when all its conditions are met (补助, 附条件).</summary>
/// <remarks>A condition that nobody has shown to be met counts as unmet: the money is not in the account, and a finding says why.</remarks>
public sealed record ConditionalSubsidy : FinancingInstrument
{
    /// <summary>Who gives it (补助方).</summary>
    public required PartyId Giver { get; init => field = value.OrThrow(); }

    /// <summary>Who receives it (受补助方).</summary>
    public required PartyId Receiver { get; init => field = value.OrThrow(); }

    /// <summary>How much (金额).</summary>
    public required Money Amount { get; init; }

    /// <summary>When (拨付日).</summary>
    public required DateOnly On { get; init; }

    /// <summary>What it is bound to (条件).</summary>
    public ValueList<SubsidyCondition> Conditions { get; init; }

    /// <inheritdoc/>
    public override void Schedule(ref FinancingTurn turn)
    {
        var unmet = Conditions.Where(static condition => condition.IsMet != true).ToArray();
        foreach (var condition in unmet)
        {
            turn.Report(
                FindingCatalogue.SubsidyConditionUnmet,
                [Amount, Figure.Name(condition.Condition), Figure.Name(condition.IsMet is null ? "尚未证明" : "不满足")]);
        }

        if (unmet.Length == 0)
        {
            turn.Subsidise(FinancingTerms.Subsidy, On, Giver, Receiver, Amount);
        }
    }
}
