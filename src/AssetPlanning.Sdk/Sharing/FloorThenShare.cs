using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>Pays a party a guaranteed floor by instalments, and a part of all income beyond the floor (保底加分成).</summary>
/// <remarks>
/// Floor due = instalments due so far − floor paid so far. Share due = part × (all income offered to the rule so far − the whole
/// floor) − share paid so far, never negative. Both as far as the money goes; what is short is paid from later income.
/// </remarks>
public sealed record FloorThenShare : SharingRule
{
    private const int FloorAccount = 0;
    private const int ShareAccount = 1;

    /// <summary>Who gets both.</summary>
    public required PartyId To { get; init => field = value.OrThrow(); }

    /// <summary>The floor (保底), by the year.</summary>
    public required Instalments Floor { get; init; }

    /// <summary>The part of income beyond the whole floor (超出部分分成比例).</summary>
    public required Ratio Part { get; init; }

    /// <summary>How the share is rounded to the fen.</summary>
    public required Rounding Rounding { get; init; }

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        if (!(Floor.AreAcceptedBy(turn) & turn.Accepts(nameof(Part), Part)))
        {
            return;
        }

        var income = turn.OfferedSoFar();
        turn.PayOwed(FlowKind.Share, To, Operand.Of(FigureTerms.AgreedAmount, Floor.DueThrough(turn.Day)), ShareSpan.Overall, FloorAccount);
        var beyond = Money.Max(income.Value.Money - Floor.Total(), Money.Zero);
        var share = beyond.Times(Part, Rounding);
        turn.PayOwed(FlowKind.Share, To, Share(turn, income, beyond, share), ShareSpan.Overall, ShareAccount);
    }

    private Operand Share(in SharingTurn turn, Operand income, Money beyond, Money share)
    {
        if (turn.Why is null)
        {
            return Operand.Of(FigureTerms.AgreedAmount, share);
        }

        var beyondKey = turn.Tell(FigureTerms.BandAmount, To, beyond, Derivation.Excess, [income, Operand.Of(FigureTerms.BandBound, Floor.Total())]);
        return Operand.From(
            turn.Tell(
                FigureTerms.AgreedAmount,
                To,
                share,
                Derivation.TimesRatio,
                [Operand.From(beyondKey, beyond), Operand.Of(FigureTerms.Portion, Part)],
                Rounding),
            share);
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"向 {To} 支付保底款（{Floor.Chinese()}）；累计可分收益超过保底总额的部分，另按 {Part.Text()} 分成（{Rounding.Chinese()}）；当次不足的由以后收益补付。",
        $"{To} gets a floor ({Floor.English()}) and {Part.Text()} of all income beyond the whole floor; what is short is paid from later income.");
}
