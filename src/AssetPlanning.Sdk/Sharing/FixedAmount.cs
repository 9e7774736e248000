using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>Pays a party an agreed amount (定额), as far as the money goes; within its span what is short is paid from later income.</summary>
public sealed record FixedAmount : SharingRule
{
    /// <summary>Who gets it.</summary>
    public required PartyId To { get; init => field = value.OrThrow(); }

    /// <summary>How much, not negative.</summary>
    public required Money Amount { get; init; }

    /// <summary>How often it is owed: each time, each calendar year, or once over the whole term.</summary>
    public required ShareSpan Span { get; init; }

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        if (turn.Accepts(nameof(Amount), Amount))
        {
            turn.PayOwed(FlowKind.Share, To, Operand.Of(FigureTerms.AgreedAmount, Amount), Span);
        }
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"向 {To} 支付定额 {Amount.ToText()}（{Span.Chinese()}），以可分余额为限。",
        $"{To} gets {ClauseWords.YuanEnglish(Amount)} {Span.English()}, as far as the money goes.");
}
