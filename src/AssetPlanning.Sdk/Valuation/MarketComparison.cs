namespace AssetPlanning.Valuation;

/// <summary>Values land by what land like it was sold for (市场比较法).</summary>
/// <remarks>
/// P = P of the case × A × B × C × D × E₁ × E₂ (情况, 期日, 区域, 个别, 年期, 容积率), several cases combined in a named way. Nothing is rounded before the
/// value. E₁ = [1 − (1 + r)⁻ᵐ] ÷ [1 − (1 + r)⁻ⁿ] for the m years of the setting against the n of the case, E₂ = factor of the setting's floor area
/// ratio ÷ factor of the case's, unless they are stated.
/// </remarks>
public sealed partial record MarketComparison : ValuationMethod
{
    /// <summary>估价基准.</summary>
    public required ValueBasis Basis { get; init; }

    /// <summary>The cases.</summary>
    public required ValueList<ComparableCase> Cases { get; init; }

    /// <summary>综合方式.</summary>
    public required CaseCombination Combination { get; init; }

    /// <summary>土地还原率, where E₁ is to follow from terms.</summary>
    public Ratio? Rate { get; init; }

    /// <summary>容积率修正系数表, where E₂ is to follow from floor area ratios.</summary>
    public FloorAreaTable? FloorAreaFactors { get; init; }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        var cases = Comparing(turn);
        if (!turn.HasEdition() || !Accepts(ref turn, cases))
        {
            return;
        }

        turn.NoteMixedUses();
        var adjusted = new List<Operand>();
        foreach (var each in cases)
        {
            if (CaseCorrections.Term(ref turn, each, Rate, Basis.Day) is not { } term || CaseCorrections.FloorArea(ref turn, each, FloorAreaFactors) is not { } floorArea)
            {
                return;
            }

            adjusted.Add(turn.Derive(
                FigureTerms.ComparedPrice,
                Derivation.AdjustedPrice,
                [Operand.Of(FigureTerms.CasePrice, each.Price), .. each.Factors.Operands(), term, floorArea]));
        }

        CompareSpread(turn, adjusted);
        turn.Price(Combined(turn, cases, adjusted), Basis, turn.TermOn(Basis.Day));
    }

    /// <inheritdoc/>
    public override MethodStatement Statement() => new()
    {
        Chinese = "市场比较法",
        English = "market comparison",
        Formula = "P = P实例 × A × B × C × D × E年期 × E容积率",
        Source = ValuationSources.UrbanLand("市场比较法"),
        Preconditions =
        [
            FindingCatalogue.ClassWithoutEdition.Code, FindingCatalogue.PriceMissing.Code, FindingCatalogue.TaxMixed.Code, FindingCatalogue.ValuationInputNegative.Code,
            FindingCatalogue.ValuationInputNothing.Code, FindingCatalogue.CaseTwice.Code, FindingCatalogue.CaseAfterDay.Code, FindingCatalogue.CaseFactorMissing.Code,
            FindingCatalogue.RateImpossible.Code, FindingCatalogue.FloorAreaTableUnordered.Code, FindingCatalogue.FloorAreaRatioOutsideTable.Code,
            FindingCatalogue.FloorAreaRatioNotListed.Code, FindingCatalogue.CaseWeightsNotWhole.Code, FindingCatalogue.ValuedTermTooLong.Code, FindingCatalogue.PriceUnitDoubtful.Code,
        ],
        Directions =
        [
            new(nameof(ComparableCase.Price), ValueDirection.Raises), new(nameof(ComparisonFactors.Situation), ValueDirection.Raises),
            new(nameof(ComparisonFactors.Date), ValueDirection.Raises), new(nameof(ComparisonFactors.Region), ValueDirection.Raises),
            new(nameof(ComparisonFactors.Individual), ValueDirection.Raises), new(nameof(ComparisonFactors.Term), ValueDirection.Raises),
            new(nameof(ComparisonFactors.FloorArea), ValueDirection.Raises), new(nameof(ComparableCase.Weight), ValueDirection.Either), new(nameof(Rate), ValueDirection.Either),
        ],
    };

    /// <summary>Cases chosen for the parcel, otherwise those of its class.</summary>
    private List<ComparableCase> Comparing(in ValuationTurn turn)
    {
        List<ComparableCase> own = [], general = [];
        foreach (var each in Cases)
        {
            if (each.LandUse == turn.Use && (each.For is null || each.For == turn.Parcel.Id))
            {
                (each.For is null ? general : own).Add(each);
            }
        }

        return own.Count > 0 ? own : general;
    }

    private Operand Combined(in ValuationTurn turn, List<ComparableCase> cases, List<Operand> adjusted)
    {
        switch (Combination)
        {
            case CaseCombination.Median:
                return turn.Derive(FigureTerms.Price, Derivation.MedianPrice, [.. adjusted]);
            case CaseCombination.WeightedMean:
                var weighted = new List<Operand>();
                for (var at = 0; at < cases.Count; at++)
                {
                    weighted.Add(turn.Derive(FigureTerms.WeightedPrice, Derivation.AdjustedPrice, [adjusted[at], Operand.Of(FigureTerms.CaseWeight, cases[at].Weight!.Value)]));
                }

                return turn.Derive(FigureTerms.Price, Derivation.Sum, [.. weighted]);
            default:
                var sum = turn.Derive(FigureTerms.WeightedPrice, Derivation.Sum, [.. adjusted]);
                return turn.Derive(FigureTerms.Price, Derivation.AdjustedPrice, [sum, Operand.Of(FigureTerms.CaseWeight, Ratio.Of(1, cases.Count))]);
        }
    }
}
