namespace AssetPlanning.Sharing;

/// <summary>Divides a stated part of what is left by rules of its own (分项分配); they have to share all of it.</summary>
public sealed record Nested : SharingRule
{
    /// <summary>The part of what is left (划出比例), 0 to 1; 1 only puts the rules in order.</summary>
    public required Ratio Part { get; init; }

    /// <summary>How the part is rounded to the fen.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>The rules within, in the order of their turns.</summary>
    public required ValueList<SharingRule> Rules { get; init; }

    /// <inheritdoc/>
    public override ValueList<SharingRule> Within() => Rules;

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        if (!(turn.Accepts(nameof(Part), Part) & turn.AcceptsWithin()))
        {
            return;
        }

        var passed = turn.Pass(
            turn.Remaining.Times(Part, Rounding),
            Derivation.TimesRatio,
            turn.Why is null ? [] : [turn.RemainingOperand, Operand.Of(FigureTerms.Portion, Part)],
            Rounding);
        turn.RequireDivided(passed);
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"从可分余额中划出 {Part.Text()}（{Rounding.Chinese()}），按下列方式分完：",
        $"{Part.Text()} of what is left is shared, all of it, as follows:");
}
