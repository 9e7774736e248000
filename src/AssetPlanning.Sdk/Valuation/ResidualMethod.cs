namespace AssetPlanning.Valuation;

/// <summary>Values land by what its development leaves for it (剩余法, 假设开发法).</summary>
/// <remarks>
/// By ground area, L = (V − C − F − S − T − I − Pr) ÷ [(1 + t)(1 + i)], with development value V, construction C, fees F, selling cost
/// S, taxes on sale T, interest I on C + F, profit Pr; the land itself carries taxes t and interest i. With profit on costs it is taken
/// on C + F and on the land with its taxes, so that the divisor is (1 + t)(1 + i + p). Interest compounds over the stated periods.
/// </remarks>
public sealed record ResidualMethod : ValuationMethod
{
    /// <summary>估价基准.</summary>
    public required ValueBasis Basis { get; init; }

    /// <summary>The developments, one a class.</summary>
    public required ValueList<DevelopmentCase> Cases { get; init; }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        if (!turn.TryFind(Cases, out var built) || !Accepts(ref turn, built) || !turn.TryFloorAreaRatio(out var ratio))
        {
            return;
        }

        // What buildings sell for is for the term it was stated for: no shorter one follows from it, so the value carries that term and no other.
        if (Capitalising.Shorter(built.Term, turn.TermOn(Basis.Day)) is { } years && !turn.AcceptsTerm(years, Basis.Day))
        {
            return;
        }

        var rest = Rest(turn, built, ratio);
        if (rest.Value.UnitPrice.Amount.Sign <= 0)
        {
            turn.Refuse(FindingCatalogue.ResidualNotPositive, [rest.Value]);
            return;
        }

        // What is sold was priced for its own term: the value is of that, not of the setting's.
        turn.Price(turn.Derive(FigureTerms.Price, Derivation.AdjustedPrice, [rest, LandPart(turn, built)]), Basis, built.Term);
    }

    /// <inheritdoc/>
    public override MethodStatement Statement() => new()
    {
        Chinese = "剩余法",
        English = "residual method",
        Formula = "L = (V − C − F − S − T − I − Pr) ÷ [(1 + t)(1 + i)]",
        Source = ValuationSources.UrbanLand("剩余法"),
        Preconditions =
        [
            FindingCatalogue.ClassWithoutEdition.Code, FindingCatalogue.PriceMissing.Code, FindingCatalogue.DuplicatePrice.Code, FindingCatalogue.ValuationInputNegative.Code,
            FindingCatalogue.TaxMixed.Code, FindingCatalogue.FloorAreaRatioMissing.Code, FindingCatalogue.ValuedTermImpossible.Code, FindingCatalogue.ValuedTermTooLong.Code,
            FindingCatalogue.ValuedBeyondSetting.Code, FindingCatalogue.ResidualNotPositive.Code, FindingCatalogue.PriceUnitDoubtful.Code,
        ],
        Directions =
        [
            new(nameof(DevelopmentCase.SalePrice), ValueDirection.Raises), new(nameof(DevelopmentCase.ConstructionCost), ValueDirection.Lowers),
            new(nameof(DevelopmentCase.FeeRate), ValueDirection.Lowers), new(nameof(DevelopmentCase.SellingRate), ValueDirection.Lowers),
            new(nameof(DevelopmentCase.SalesTaxRate), ValueDirection.Lowers), new(nameof(DevelopmentCase.ProfitRate), ValueDirection.Lowers),
            new(nameof(DevelopmentCase.InterestRate), ValueDirection.Lowers), new(nameof(DevelopmentCase.CostPeriod), ValueDirection.Lowers),
            new(nameof(DevelopmentCase.LandPeriod), ValueDirection.Lowers), new(nameof(DevelopmentCase.LandTaxRate), ValueDirection.Lowers),
        ],
    };

    private bool Accepts(ref ValuationTurn turn, DevelopmentCase built) =>
        turn.AcceptsTax(nameof(DevelopmentCase.SalePrice), built.SalePriceTax, Basis)
        && turn.AcceptsTax(nameof(DevelopmentCase.ConstructionCost), built.ConstructionCostTax, Basis)
        && turn.Accepts(nameof(DevelopmentCase.SalePrice), built.SalePrice.PerFloor)
        && turn.Accepts(nameof(DevelopmentCase.ConstructionCost), built.ConstructionCost.PerFloor)
        && turn.Accepts(nameof(DevelopmentCase.FeeRate), built.FeeRate)
        && turn.Accepts(nameof(DevelopmentCase.SellingRate), built.SellingRate)
        && turn.Accepts(nameof(DevelopmentCase.SalesTaxRate), built.SalesTaxRate)
        && turn.Accepts(nameof(DevelopmentCase.ProfitRate), built.ProfitRate)
        && turn.Accepts(nameof(DevelopmentCase.InterestRate), built.InterestRate)
        && turn.Accepts(nameof(DevelopmentCase.LandTaxRate), built.LandTaxRate);

    /// <summary>V − C − F − S − T − I − Pr, each line by ground area.</summary>
    private static Operand Rest(in ValuationTurn turn, DevelopmentCase built, Operand ratio)
    {
        var value = turn.Derive(FigureTerms.DevelopmentValue, Derivation.AdjustedPrice, [Operand.Of(FigureTerms.FloorPrice, built.SalePrice.PerFloor), ratio]);
        var cost = turn.Derive(FigureTerms.ConstructionCost, Derivation.AdjustedPrice, [Operand.Of(FigureTerms.FloorPrice, built.ConstructionCost.PerFloor), ratio]);
        var fees = turn.Derive(FigureTerms.DevelopmentFees, Derivation.AdjustedPrice, [cost, Operand.Of(FigureTerms.CostRate, built.FeeRate)]);
        var spent = turn.Derive(FigureTerms.DevelopmentOutlay, Derivation.Sum, [cost, fees]);
        var carried = turn.Derive(FigureTerms.InterestFactor, Derivation.InterestFactor, [Operand.Of(FigureTerms.LoanRate, built.InterestRate), Operand.Of(FigureTerms.InterestPeriod, built.CostPeriod)]);
        var profitOn = built.ProfitOn == ProfitBase.DevelopmentValue ? value : spent;
        return turn.Derive(
            FigureTerms.ResidualForLand,
            Derivation.Difference,
            [
                value,
                spent,
                turn.Derive(FigureTerms.SellingCost, Derivation.AdjustedPrice, [value, Operand.Of(FigureTerms.CostRate, built.SellingRate)]),
                turn.Derive(FigureTerms.SalesTax, Derivation.AdjustedPrice, [value, Operand.Of(FigureTerms.CostRate, built.SalesTaxRate)]),
                turn.Derive(FigureTerms.DevelopmentInterest, Derivation.AdjustedPrice, [spent, carried]),
                turn.Derive(FigureTerms.DevelopmentProfit, Derivation.AdjustedPrice, [profitOn, Operand.Of(FigureTerms.CostRate, built.ProfitRate)]),
            ]);
    }

    /// <summary>1 ÷ [(1 + t)(1 + i)], with profit on costs 1 ÷ [(1 + t)(1 + i + p)].</summary>
    private static Operand LandPart(in ValuationTurn turn, DevelopmentCase built)
    {
        var one = Operand.Of(FigureTerms.LandOutlay, Ratio.One);
        var carried = turn.Derive(FigureTerms.InterestFactor, Derivation.InterestFactor, [Operand.Of(FigureTerms.LoanRate, built.InterestRate), Operand.Of(FigureTerms.InterestPeriod, built.LandPeriod)]);
        var taxed = turn.Derive(FigureTerms.LandOutlay, Derivation.Sum, [one, Operand.Of(FigureTerms.CostRate, built.LandTaxRate)]);
        var held = turn.Derive(
            FigureTerms.LandOutlay,
            Derivation.Sum,
            built.ProfitOn == ProfitBase.Costs ? [one, carried, Operand.Of(FigureTerms.CostRate, built.ProfitRate)] : [one, carried]);
        return turn.Derive(FigureTerms.LandPart, Derivation.Quotient, [one, turn.Derive(FigureTerms.LandOutlay, Derivation.Product, [taxed, held])]);
    }
}
