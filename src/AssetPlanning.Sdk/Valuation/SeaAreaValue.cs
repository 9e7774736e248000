using System.Text.Json.Serialization;

namespace AssetPlanning.Valuation;

/// <summary>How a fee for the use of sea area is paid (海域使用金征收方式).</summary>
/// <remarks>By the nature of the use, once or year by year (海域使用管理法 第三十四条).</remarks>
[JsonConverter(typeof(NameConverter<SeaFeeLevy>))]
public enum SeaFeeLevy
{
    /// <summary>逐年缴纳: the fee is of a year.</summary>
    Yearly,

    /// <summary>一次缴纳: the fee is of the whole term.</summary>
    Once,
}

/// <summary>What a class of sea area is used for (海域使用金标准).</summary>
public sealed record SeaUseFee : IOfClass
{
    /// <summary>The class of sea area.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>征收方式.</summary>
    public required SeaFeeLevy Levy { get; init; }

    /// <summary>征收标准, by area: of a year, or of the whole term where it is paid once.</summary>
    public required UnitPrice Fee { get; init; }

    /// <summary>还原率, for a fee paid year by year.</summary>
    public Ratio? Rate { get; init; }

    /// <summary>使用年期.</summary>
    public required Years Term { get; init; }

    /// <summary>征收标准文件, where one is stated.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>Values a right to use sea area by its fee (海域使用金还原法): a yearly one capitalised over the term, P = area × fee × [1 − (1 + r)⁻ⁿ] ÷ r; one paid once as it is, P = area × fee.</summary>
/// <remarks>
/// The term is held against the longest the law allows for the use (海域使用管理法 第二十五条). A published benchmark price of sea area (海域基准价) is taken by
/// <see cref="BenchmarkCorrection"/>, what the sea brings by <see cref="IncomeCapitalisation"/>, both held against the same terms.
/// </remarks>
public sealed record SeaAreaValue : ValuationMethod
{
    /// <summary>估价基准.</summary>
    public required ValueBasis Basis { get; init; }

    /// <summary>The fees, one a class.</summary>
    public required ValueList<SeaUseFee> Fees { get; init; }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        if (!turn.TryFind(Fees, out var fee) || !turn.AcceptsAbove(nameof(SeaUseFee.Fee), fee.Fee))
        {
            return;
        }

        if (fee.Levy == SeaFeeLevy.Once)
        {
            turn.Price(turn.Tell(FigureTerms.SeaUseFee, fee.Fee, basis: fee.Basis), Basis, fee.Term);
        }
        else if (fee.Rate is not { } rate)
        {
            turn.Refuse(FindingCatalogue.AssetNotDescribed, [Figure.Name(turn.Method), Figure.Name(nameof(SeaUseFee.Rate))]);
        }
        else if (Capitalising.Factors(ref turn, rate, null, fee.Term, Basis.Day) is { } factors)
        {
            var told = turn.Tell(FigureTerms.SeaUseFee, fee.Fee, basis: fee.Basis);
            turn.Price(turn.Derive(FigureTerms.Price, Derivation.AdjustedPrice, [told, .. factors]), Basis, Capitalising.Shorter(fee.Term, turn.TermOn(Basis.Day)));
        }
    }

    /// <inheritdoc/>
    public override MethodStatement Statement() => new()
    {
        Chinese = "海域使用金还原法",
        English = "capitalised sea-area use fee",
        Formula = "逐年缴纳 P = 面积 × 年征收标准 × [1 − (1 + r)⁻ⁿ] ÷ r；一次缴纳 P = 面积 × 征收标准",
        Source = new("《海域使用管理法》(2001)", "第二十五条、第三十四条"),
        Preconditions =
        [
            FindingCatalogue.ClassWithoutEdition.Code, FindingCatalogue.PriceMissing.Code, FindingCatalogue.DuplicatePrice.Code, FindingCatalogue.ValuationInputNegative.Code,
            FindingCatalogue.ValuationInputNothing.Code, FindingCatalogue.AssetNotDescribed.Code, FindingCatalogue.RateImpossible.Code, FindingCatalogue.ValuedTermImpossible.Code, FindingCatalogue.ValuedTermTooLong.Code, FindingCatalogue.PriceUnitDoubtful.Code,
        ],
        Directions = [new(nameof(SeaUseFee.Fee), ValueDirection.Raises), new(nameof(SeaUseFee.Rate), ValueDirection.Lowers), new(nameof(SeaUseFee.Term), ValueDirection.Raises)],
    };
}
