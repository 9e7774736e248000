namespace AssetPlanning.Valuation;

/// <summary>Values land by what it costs to take and to develop (成本逼近法).</summary>
/// <remarks>
/// P = (Ea + Ed + T + R1 + R2 + R3) × K × location, with interest R1 = Σ line · [(1 + i)^period − 1], profit R2 = p (Ea + Ed + T), gain
/// R3 = q (Ea + Ed + T + R1 + R2) and K = 1 − (1 + r)⁻ⁿ for a right of n years; without a term K is 1.
/// </remarks>
public sealed record CostApproximation : ValuationMethod
{
    /// <summary>估价基准.</summary>
    public required ValueBasis Basis { get; init; }

    /// <summary>The costs, one a class.</summary>
    public required ValueList<LandCost> Costs { get; init; }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        if (!turn.TryFind(Costs, out var cost) || !Accepts(ref turn, cost))
        {
            return;
        }

        var term = Capitalising.Shorter(cost.Term, turn.TermOn(Basis.Day));
        if (term is { } years && (!turn.AcceptsTerm(years, Basis.Day) || !turn.AcceptsRate(cost.Rate, null, null)))
        {
            return;
        }

        ValueList<Operand> factors = [Cost(turn, cost), Operand.Of(FigureTerms.RegionFactor, cost.Location)];
        if (term is null)
        {
            turn.NoteEndless();
        }

        if (term is { } forYears)
        {
            turn.CompareRate(cost.Rate, Basis.Day);
            factors = factors.Add(turn.Derive(
                FigureTerms.TermFactor,
                Derivation.TermFactor,
                [Operand.Of(FigureTerms.CapitalisationRate, cost.Rate), Operand.Of(FigureTerms.ValuedTerm, forYears)]));
        }

        turn.Price(turn.Derive(FigureTerms.Price, Derivation.AdjustedPrice, factors), Basis, term);
    }

    /// <inheritdoc/>
    public override MethodStatement Statement() => new()
    {
        Chinese = "成本逼近法",
        English = "cost approximation",
        Formula = "P = (Ea + Ed + T + R1 + R2 + R3) × K × 区位修正",
        Source = ValuationSources.UrbanLand("成本逼近法"),
        Preconditions =
        [
            FindingCatalogue.ClassWithoutEdition.Code, FindingCatalogue.PriceMissing.Code, FindingCatalogue.DuplicatePrice.Code, FindingCatalogue.AssetNotDescribed.Code,
            FindingCatalogue.ValuationInputNegative.Code, FindingCatalogue.ValuationInputNothing.Code, FindingCatalogue.RateImpossible.Code, FindingCatalogue.ValuedTermImpossible.Code,
            FindingCatalogue.ValuedTermTooLong.Code, FindingCatalogue.PriceUnitDoubtful.Code,
        ],
        Directions =
        [
            new(nameof(LandCostLine.Price), ValueDirection.Raises), new(nameof(LandCostLine.Period), ValueDirection.Raises),
            new(nameof(LandCost.InterestRate), ValueDirection.Raises), new(nameof(LandCost.ProfitRate), ValueDirection.Raises),
            new(nameof(LandCost.GainRate), ValueDirection.Raises), new(nameof(LandCost.Location), ValueDirection.Raises),
            new(nameof(LandCost.Rate), ValueDirection.Raises), new(nameof(LandCost.Term), ValueDirection.Raises),
        ],
    };

    private static bool Accepts(ref ValuationTurn turn, LandCost cost)
    {
        if (cost.Lines.Count == 0)
        {
            turn.Refuse(FindingCatalogue.AssetNotDescribed, [Figure.Name(turn.Method), Figure.Name(nameof(LandCost.Lines))]);
            return false;
        }

        foreach (var line in cost.Lines)
        {
            if (!turn.Accepts(line.Name, line.Price))
            {
                return false;
            }
        }

        return turn.Accepts(nameof(LandCost.InterestRate), cost.InterestRate)
            && turn.Accepts(nameof(LandCost.ProfitRate), cost.ProfitRate)
            && turn.Accepts(nameof(LandCost.GainRate), cost.GainRate)
            && turn.AcceptsAbove(nameof(LandCost.Location), cost.Location);
    }

    private static Operand Cost(in ValuationTurn turn, LandCost cost)
    {
        List<Operand> lines = [], interest = [];
        foreach (var line in cost.Lines)
        {
            var told = turn.Tell(TermOf(line.Group), line.Price, basis: line.Basis);
            var factor = turn.Derive(FigureTerms.InterestFactor, Derivation.InterestFactor, [Operand.Of(FigureTerms.LoanRate, cost.InterestRate), Operand.Of(FigureTerms.InterestPeriod, line.Period)]);
            lines.Add(told);
            interest.Add(turn.Derive(FigureTerms.CostInterest, Derivation.AdjustedPrice, [told, factor]));
        }

        var spent = turn.Derive(FigureTerms.LandOutlays, Derivation.Sum, [.. lines]);
        var carried = turn.Derive(FigureTerms.CostInterest, Derivation.Sum, [.. interest]);
        var profit = turn.Derive(FigureTerms.CostProfit, Derivation.AdjustedPrice, [spent, Operand.Of(FigureTerms.CostRate, cost.ProfitRate)]);
        var before = turn.Derive(FigureTerms.CostPrice, Derivation.Sum, [spent, carried, profit]);
        var gain = turn.Derive(FigureTerms.LandGain, Derivation.AdjustedPrice, [before, Operand.Of(FigureTerms.CostRate, cost.GainRate)]);
        return turn.Derive(FigureTerms.CostPrice, Derivation.Sum, [before, gain]);
    }

    private static FigureTerm TermOf(LandCostGroup group) => group switch
    {
        LandCostGroup.Acquisition => FigureTerms.AcquisitionCost,
        LandCostGroup.Development => FigureTerms.DevelopmentCost,
        _ => FigureTerms.CostTax,
    };
}
