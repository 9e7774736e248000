using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>A band of a tax on a gain (税率级距): up to a multiple of the deductions, at a rate.</summary>
/// <param name="Rate">The rate on the part of the gain within the band.</param>
/// <param name="UpTo">The multiple of the deductions the band goes up to; none for the last.</param>
public sealed record TaxBand(Ratio Rate, Ratio? UpTo = null);

/// <summary>Takes a tax on the gain out of income before it is shared, in bands that are multiples of the deductions (超率累进税).</summary>
/// <remarks>
/// The scheme of land value-added tax (土地增值税): gain = income so far − deductions; each band at its rate, the sum rounded once; less
/// what was taken before. The bands are data; without deductions the whole gain lies in the last band.
/// </remarks>
public sealed record ProgressiveTax : SharingRule
{
    /// <summary>Who gets the tax (征收方).</summary>
    public required PartyId To { get; init => field = value.OrThrow(); }

    /// <summary>The bands, from low to high, the last without a bound.</summary>
    public required ValueList<TaxBand> Bands { get; init; }

    /// <summary>How the tax is rounded to the fen.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>Whose costs are deducted (成本承担方).</summary>
    public ValueList<PartyId> CostsOf { get; init; }

    /// <summary>Deductions that are not in the ledger (其他扣除项目).</summary>
    public Money? Deduction { get; init; }

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        var sound = turn.AcceptsBounds([.. Bands.Select(static band => band.UpTo)], Ratio.Zero)
            & (Deduction is not { } less || turn.Accepts(nameof(Deduction), less));
        foreach (var band in Bands)
        {
            sound &= turn.Accepts(nameof(TaxBand.Rate), band.Rate);
        }

        if (Bands.Count > 0 && Bands[^1].UpTo is not null)
        {
            sound = turn.Refuse(FindingCatalogue.BandsUnordered, [Figure.Name(turn.Rule), Figure.Number(Bands.Count)]);
        }

        if (!sound)
        {
            return;
        }

        var (gain, deductions) = NetIncome.Of(turn, To, CostsOf, Deduction);
        var bands = Bands.Select(static band => (band.UpTo, band.Rate)).ToValueList();
        var tax = Money.Round(AssetPlanning.Bands.Tax(gain.Value.Money, deductions.Value.Money, bands), Rounding);
        var key = turn.Why is null
            ? default
            : turn.Tell(FigureTerms.AgreedAmount, To, tax, Derivation.ProgressiveTax, [gain, deductions, .. Bands.SelectMany(BandOperands)], Rounding);
        turn.PayOwed(FlowKind.Tax, To, Operand.From(key, tax), ShareSpan.Overall);
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"按累计增值额（收入{(CostsOf.Count > 0 ? $"减 {CostsOf.Chinese()} 的成本" : string.Empty)}{(Deduction is { } less ? $"减其他扣除 {less.ToText()}" : string.Empty)}）超率累进，向 {To} 缴纳：{string.Join("；", Bands.Select(static band => $"{(band.UpTo is { } bound ? $"扣除项目金额的 {bound.Text()} 以内" : "以上部分")} {band.Rate.Text()}"))}（{Rounding.Chinese()}）。",
        $"{To} takes a tax on the gain so far: {string.Join("; ", Bands.Select(static band => $"{(band.UpTo is { } bound ? $"up to {bound.Text()} of the deductions" : "above")} {band.Rate.Text()}"))}.");

    private static Operand[] BandOperands(TaxBand band) => band.UpTo is { } bound
        ? [Operand.Of(FigureTerms.BandBound, bound), Operand.Of(FigureTerms.AccrualRate, band.Rate)]
        : [Operand.Of(FigureTerms.AccrualRate, band.Rate)];
}
