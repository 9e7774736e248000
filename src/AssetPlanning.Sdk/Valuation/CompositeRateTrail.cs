namespace AssetPlanning.Valuation;

/// <summary>Tells how a rate of land and building together, or the land's behind it, came about (综合还原率解释链).</summary>
internal sealed class CompositeRateTrail(Recorder why, SubjectId subject, CompositeRate rates)
{
    /// <summary>r = (r₁L + (r₂ + d)B) ÷ (L + B).</summary>
    internal void TellComposite()
    {
        var land = Derived(FigureTerms.LandReturn, Derivation.Product, Given(FigureTerms.LandValue, rates.LandValue), Given(FigureTerms.LandRate, rates.LandRate));
        var both = Derived(FigureTerms.PropertyReturn, Derivation.Sum, land, OfBuilding());
        Derived(FigureTerms.CompositeRate, Derivation.Quotient, both, Worth());
    }

    /// <summary>r₁ = (r (L + B) − (r₂ + d)B) ÷ L, which is r + (r − r₂ − d) B ÷ L.</summary>
    internal void TellLand(Ratio composite)
    {
        var both = Derived(FigureTerms.PropertyReturn, Derivation.Product, Worth(), Given(FigureTerms.CompositeRate, composite));
        var land = Derived(FigureTerms.LandReturn, Derivation.Difference, both, OfBuilding());
        Derived(FigureTerms.LandRate, Derivation.Quotient, land, Given(FigureTerms.LandValue, rates.LandValue));
    }

    private Operand Worth() => Derived(FigureTerms.PropertyValue, Derivation.Sum, Given(FigureTerms.LandValue, rates.LandValue), Given(FigureTerms.BuildingValue, rates.BuildingValue));

    /// <summary>What the building yields, with its depreciation where the income is before it.</summary>
    private Operand OfBuilding()
    {
        var (value, rate) = (Given(FigureTerms.BuildingValue, rates.BuildingValue), Given(FigureTerms.BuildingRate, rates.BuildingRate));
        if (rates.Depreciation is not { } depreciation)
        {
            return Derived(FigureTerms.BuildingReturn, Derivation.Product, value, rate);
        }

        var gross = Derived(FigureTerms.GrossBuildingRate, Derivation.Sum, rate, Given(FigureTerms.DepreciationRate, depreciation));
        return Derived(FigureTerms.BuildingReturn, Derivation.Product, value, gross);
    }

    private Operand Given(FigureTerm term, Figure figure)
    {
        why.Step(Key(term), figure, Derivation.Given);
        return Operand.From(Key(term), figure);
    }

    private Operand Derived(FigureTerm term, Derivation by, params ReadOnlySpan<Operand> operands)
    {
        var step = new Step { Key = Key(term), Result = default, By = by, Operands = [.. operands] };
        var figure = step.Replay()!.Value;
        why.Step(step.Key, figure, by, step.Operands, basis: ValuationSources.UrbanLand("还原率的确定"));
        return Operand.From(step.Key, figure);
    }

    private FigureKey Key(FigureTerm term) => new(term.Code, subject);
}
