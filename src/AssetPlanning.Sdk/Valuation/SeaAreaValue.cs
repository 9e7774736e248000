namespace AssetPlanning.Valuation;

/// <summary>What a class of sea area is used for a year (海域使用金标准).</summary>
public sealed record SeaUseFee : IOfClass
{
    /// <summary>The class of sea area.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>年征收标准, by area.</summary>
    public required UnitPrice Fee { get; init; }

    /// <summary>还原率.</summary>
    public required Ratio Rate { get; init; }

    /// <summary>使用年期.</summary>
    public required Years Term { get; init; }

    /// <summary>征收标准文件, where one is stated.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>Values a right to use sea area by its yearly fee, capitalised over the term (海域使用金还原): P = area × fee × [1 − (1 + r)⁻ⁿ] ÷ r.</summary>
/// <remarks>The term is held against the longest the law allows for the use (海域使用管理法 第二十五条).</remarks>
public sealed record SeaAreaValue : ValuationMethod
{
    /// <summary>估价基准.</summary>
    public required ValueBasis Basis { get; init; }

    /// <summary>The fees, one a class.</summary>
    public required ValueList<SeaUseFee> Fees { get; init; }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        if (!turn.TryFind(Fees, out var fee)
            || !turn.Accepts(nameof(SeaUseFee.Fee), fee.Fee)
            || Capitalising.Factors(ref turn, fee.Rate, null, fee.Term, Basis.Day) is not { } factors)
        {
            return;
        }

        var told = turn.Tell(FigureTerms.SeaUseFee, fee.Fee, basis: fee.Basis);
        turn.Price(turn.Derive(FigureTerms.Price, Derivation.AdjustedPrice, [told, .. factors]), Basis, Capitalising.Shorter(fee.Term, turn.State.Term));
    }

    /// <inheritdoc/>
    public override MethodStatement Statement() => new()
    {
        Chinese = "海域使用金还原法",
        English = "capitalised sea-area use fee",
        Formula = "P = 面积 × 年征收标准 × [1 − (1 + r)⁻ⁿ] ÷ r",
        Source = new("《海域使用管理法》(2001)", "第二十五条、第三十三条"),
        Preconditions =
        [
            FindingCatalogue.ClassWithoutEdition.Code, FindingCatalogue.PriceMissing.Code, FindingCatalogue.DuplicatePrice.Code, FindingCatalogue.ValuationInputNegative.Code,
            FindingCatalogue.RateImpossible.Code, FindingCatalogue.ValuedTermImpossible.Code, FindingCatalogue.ValuedTermTooLong.Code, FindingCatalogue.PriceUnitDoubtful.Code,
        ],
        Directions = [new(nameof(SeaUseFee.Fee), ValueDirection.Raises), new(nameof(SeaUseFee.Rate), ValueDirection.Lowers), new(nameof(SeaUseFee.Term), ValueDirection.Raises)],
    };
}
