namespace AssetPlanning.Valuation;

/// <summary>What land of a class brings a year, and how that is capitalised (分地类纯收益).</summary>
public sealed record ClassIncome : IOfClass
{
    /// <summary>The class.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>年纯收益, by area.</summary>
    public required UnitPrice NetIncome { get; init; }

    /// <summary>土地还原率.</summary>
    public required Ratio Rate { get; init; }

    /// <summary>纯收益年递增率, where it grows.</summary>
    public Ratio? Growth { get; init; }

    /// <summary>收益年期; none for an income for ever.</summary>
    public Years? Term { get; init; }
}

/// <summary>Values land by what it brings (收益还原法).</summary>
/// <remarks>
/// P = a ÷ r · [1 − (1 + r)⁻ⁿ]; growing P = a ÷ (r − g) · [1 − ((1 + g) ÷ (1 + r))ⁿ], and a · n ÷ (1 + r) where r = g; for ever P = a ÷ r,
/// corrected to a right of m years by K = 1 − (1 + r)⁻ᵐ. The income lasts no longer than the right of the setting.
/// </remarks>
public sealed record IncomeCapitalisation : ValuationMethod
{
    /// <summary>估价基准.</summary>
    public required ValueBasis Basis { get; init; }

    /// <summary>The incomes, one a class.</summary>
    public required ValueList<ClassIncome> Incomes { get; init; }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        if (turn.TryFind(Incomes, out var income)
            && turn.AcceptsAbove(nameof(ClassIncome.NetIncome), income.NetIncome)
            && Capitalising.Factors(ref turn, income.Rate, income.Growth, income.Term, Basis.Day) is { } factors)
        {
            var price = turn.Derive(FigureTerms.Price, Derivation.AdjustedPrice, [Operand.Of(FigureTerms.NetIncome, income.NetIncome), .. factors]);
            turn.Price(price, Basis, Capitalising.Shorter(income.Term, turn.TermOn(Basis.Day)));
        }
    }

    /// <inheritdoc/>
    public override MethodStatement Statement() => new()
    {
        Chinese = "收益还原法",
        English = "income capitalisation",
        Formula = "P = a ÷ r · [1 − (1 + r)⁻ⁿ]；递增 P = a ÷ (r − g) · [1 − ((1 + g) ÷ (1 + r))ⁿ]；无限年期 P = a ÷ r · K",
        Source = ValuationSources.UrbanLand("收益还原法"),
        Preconditions =
        [
            FindingCatalogue.ClassWithoutEdition.Code, FindingCatalogue.PriceMissing.Code, FindingCatalogue.DuplicatePrice.Code, FindingCatalogue.ValuationInputNegative.Code,
            FindingCatalogue.ValuationInputNothing.Code, FindingCatalogue.RateImpossible.Code, FindingCatalogue.ValuedTermImpossible.Code, FindingCatalogue.ValuedTermTooLong.Code, FindingCatalogue.PriceUnitDoubtful.Code,
        ],
        Directions =
        [
            new(nameof(ClassIncome.NetIncome), ValueDirection.Raises), new(nameof(ClassIncome.Rate), ValueDirection.Lowers),
            new(nameof(ClassIncome.Growth), ValueDirection.Raises), new(nameof(ClassIncome.Term), ValueDirection.Raises),
        ],
    };
}
