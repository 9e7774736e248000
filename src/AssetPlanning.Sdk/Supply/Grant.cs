namespace AssetPlanning.Supply;

/// <summary>Grants the use right of state construction land for a term against one payment, its planned value (出让).</summary>
/// <remarks>
/// The planned value must be quoted for the very term of the grant; correcting it for another term is not covered and refused.
/// The term is held against the longest the rulebook allows for the planned use; where it has no answer, the result says so.
/// Planning conditions come before the grant (城乡规划法 第三十八条).
/// </remarks>
public sealed record Grant : SupplyMode
{
    private static readonly Code<RightType> Granted = "CLU-S";

    /// <summary>For how long (出让年期).</summary>
    public required Years Years
    {
        get;
        init => field = value.Number.Sign > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A grant runs for some time.");
    }

    /// <inheritdoc/>
    public override void Supply(ref SupplyTurn turn)
    {
        if (!turn.IsOwnedFor(Granted))
        {
            turn.Refuse(FindingCatalogue.GrantOfCollectiveLand);
            return;
        }

        var planned = turn.Asset.Planned;
        if (planned.Term != Years)
        {
            turn.Refuse(
                FindingCatalogue.GrantTermWithoutPrice,
                [Years, planned.Term is { } quoted ? quoted : Figure.Name("（未注明）")]);
            return;
        }

        var longest = turn.LongestTerm(Granted);
        if (longest is null)
        {
            turn.ReportOnce(FindingCatalogue.GrantTermNotChecked, [Years]);
        }
        else if (Years > longest)
        {
            turn.Refuse(FindingCatalogue.GrantTermTooLong, [Years, longest.Value]);
            return;
        }

        if (turn.Use?.Nature != UseNature.Operational)
        {
            turn.ReportOnce(FindingCatalogue.GrantUseNotChecked);
        }

        turn.Need(new()
        {
            Approval = "planning-conditions",
            Chinese = "规划条件",
            Subject = turn.Asset.Lot.ToString(),
            Basis = [new("《城乡规划法》(2019)", "第三十八条")],
        });
        var key = turn.Sell(FigureTerms.GrantPrice, planned.Amount, Granted, Years);
        turn.Why?.Step(key, planned.Amount, Derivation.Sum, [Operand.From(turn.PlannedValueKey, planned.Amount)], rule: turn.Mode);
    }
}
