using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>From which value of the indicator on a party gets which part (奖励档次).</summary>
/// <param name="From">The least value of the indicator, itself included.</param>
/// <param name="Part">The part of what is left.</param>
public sealed record RewardStep(Ratio From, Ratio Part);

/// <summary>Pays a party a part that follows a declared indicator by steps (挂钩分成): the more a county spends on exploration, the more it gets.</summary>
public sealed record RewardLinked : SharingRule
{
    /// <summary>Who gets it.</summary>
    public required PartyId To { get; init => field = value.OrThrow(); }

    /// <summary>What the indicator is (挂钩指标), in the words of the agreement.</summary>
    public required string Indicator { get; init; }

    /// <summary>Its declared value.</summary>
    public required DeclaredQuantity Declared { get; init; }

    /// <summary>The steps, from low to high; below the first there is nothing.</summary>
    public required ValueList<RewardStep> Steps { get; init; }

    /// <summary>How the share is rounded to the fen.</summary>
    public required Rounding Rounding { get; init; }

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        var sound = turn.AcceptsBounds([.. Steps.Select(static step => (Ratio?)step.From)], Ratio.Of(-1, 1))
            & turn.AcceptsNumber(nameof(Declared), Declared.Number);
        foreach (var step in Steps)
        {
            sound &= turn.Accepts(nameof(RewardStep.Part), step.Part);
        }

        if (!sound)
        {
            return;
        }

        var part = Bands.StepOf(Declared.Number, [.. Steps.Select(static step => ((Ratio?)step.From, step.Part))]);
        var key = turn.Tell(
            FigureTerms.Portion,
            To,
            part,
            Derivation.StepOf,
            turn.Why is null ? [] : [Operand.Of(FigureTerms.Indicator, Declared.Number), .. Steps.SelectMany(StepOperands)]);
        _ = turn.Pay(
            FlowKind.Share,
            To,
            turn.Remaining.Times(part, Rounding),
            Derivation.TimesRatio,
            turn.Why is null ? [] : [turn.RemainingOperand, Operand.From(key, part)],
            Rounding);
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"按“{Indicator}”（申报值 {Declared.Number} {Declared.Unit}）挂钩向 {To} 分成：{string.Join("；", Steps.Select(step => $"{step.From} {Declared.Unit}及以上，{step.Part.Text()}"))}（{Rounding.Chinese()}）。",
        $"{To} gets a part of what is left that follows “{Indicator}” (declared {Declared.Number} {Declared.Unit}): {string.Join("; ", Steps.Select(step => $"from {step.From}, {step.Part.Text()}"))}.");

    private static Operand[] StepOperands(RewardStep step) =>
        [Operand.Of(FigureTerms.BandBound, step.From), Operand.Of(FigureTerms.Portion, step.Part)];
}
