using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>Pays a party a yearly amount for a term, and after it a part of income net of the cost of care (年金加期末分成).</summary>
/// <remarks>
/// While instalments run, what is due so far less what was paid. From the day the last has fallen due, whoever bears the cost of
/// care recovers it first, and the party gets its part of what is then left.
/// </remarks>
public sealed record AnnuityThenShare : SharingRule
{
    private const int AnnuityAccount = 0;
    private const int ShareAccount = 1;

    /// <summary>Who gets both.</summary>
    public required PartyId To { get; init => field = value.OrThrow(); }

    /// <summary>The annuity (年金).</summary>
    public required Instalments Annuity { get; init; }

    /// <summary>The part of net income after the annuity (期末分成比例).</summary>
    public required Ratio Part { get; init; }

    /// <summary>How the share is rounded to the fen.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>Who recovers the cost of care before the share is taken (管护成本承担方); nobody when the share is of gross income.</summary>
    public PartyId? CostsOf { get; init => field = value?.OrThrow(); }

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        if (!(Annuity.AreAcceptedBy(turn) & turn.Accepts(nameof(Part), Part)))
        {
            return;
        }

        turn.PayOwed(FlowKind.Share, To, Operand.Of(FigureTerms.AgreedAmount, Annuity.DueThrough(turn.Day)), ShareSpan.Overall, AnnuityAccount);
        if (!Annuity.HaveEndedBy(turn.Day))
        {
            return;
        }

        if (CostsOf is { } bearer)
        {
            turn.Recover(bearer);
        }

        var share = turn.Remaining.Times(Part, Rounding);
        _ = turn.Pay(
            FlowKind.Share,
            To,
            share,
            Derivation.TimesRatio,
            turn.Why is null ? [] : [turn.RemainingOperand, Operand.Of(FigureTerms.Portion, Part)],
            Rounding,
            ShareAccount);
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"向 {To} 支付年金（{Annuity.Chinese()}）；期满后，{(CostsOf is { } bearer ? $"先返还 {bearer} 未收回的管护成本，余额" : "收益")}按 {Part.Text()} 分给 {To}（{Rounding.Chinese()}）。",
        $"{To} gets an annuity ({Annuity.English()}); after it {Part.Text()} of what is left{(CostsOf is { } who ? $" once {who} has recovered its costs" : string.Empty)}.");
}
