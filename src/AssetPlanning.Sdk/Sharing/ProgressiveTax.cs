using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>Takes a tax on the gain out of income before it is shared, in bands that are multiples of the deductions (超率累进税).</summary>
/// <remarks>
/// The scheme of land value-added tax (土地增值税): gain = income so far − deductions; each band at its rate, the sum rounded once; less
/// what was taken before. The bands are data; without deductions the whole gain lies in the last band.
/// </remarks>
public sealed record ProgressiveTax : SharingRule
{
    /// <summary>Who gets the tax (征收方).</summary>
    public required PartyId To { get; init => field = value.OrThrow(); }

    /// <summary>The bands, ending at multiples of the deductions (超率累进级距).</summary>
    public required ProgressiveBands Bands { get; init; }

    /// <summary>How the tax is rounded to the fen.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>Whose costs are deducted (成本承担方).</summary>
    public ValueList<PartyId> CostsOf { get; init; }

    /// <summary>Deductions that are not in the ledger (其他扣除项目).</summary>
    public Money? Deduction { get; init; }

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        var sound = Deduction is not { } less || turn.Accepts(nameof(Deduction), less);
        foreach (var band in Bands.Steps)
        {
            sound &= turn.Accepts(nameof(ProgressiveBand.Rate), band.Rate);
        }

        if (!sound)
        {
            return;
        }

        var (gain, deductions) = NetIncome.Of(turn, To, CostsOf, Deduction);
        var tax = Money.Round(Bands.Of(gain.Value.Money.Fen, deductions.Value.Money.Fen), Rounding);
        var key = turn.Why is null
            ? default
            : turn.Tell(FigureTerms.AgreedAmount, To, tax, Derivation.ProgressiveTax, [gain, deductions, .. Bands.Steps.SelectMany(BandOperands)], Rounding);
        turn.PayOwed(FlowKind.Tax, To, Operand.From(key, tax), ShareSpan.Overall);
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"按累计增值额（收入{(CostsOf.Count > 0 ? $"减 {CostsOf.Chinese()} 的成本" : string.Empty)}{(Deduction is { } less ? $"减其他扣除 {less.ToText()}" : string.Empty)}）超率累进，向 {To} 缴纳：{string.Join("；", Bands.Steps.Select(static band => $"{(band.UpTo is { } bound ? $"扣除项目金额的 {bound.Text()} 以内" : "以上部分")} {band.Rate.Text()}"))}（{Rounding.Chinese()}）。",
        $"{To} takes a tax on the gain so far: {string.Join("; ", Bands.Steps.Select(static band => $"{(band.UpTo is { } bound ? $"up to {bound.Text()} of the deductions" : "above")} {band.Rate.Text()}"))}.");

    private static Operand[] BandOperands(ProgressiveBand band) => band.UpTo is { } bound
        ? [Operand.Of(FigureTerms.BandBound, bound), Operand.Of(FigureTerms.AccrualRate, band.Rate)]
        : [Operand.Of(FigureTerms.AccrualRate, band.Rate)];
}
