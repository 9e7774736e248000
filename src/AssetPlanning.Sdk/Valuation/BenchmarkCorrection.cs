namespace AssetPlanning.Valuation;

/// <summary>Values land by the published price of its class and level (基准地价系数修正法).</summary>
/// <remarks>
/// P = benchmark × (1 + ΣKi) × Kdate × Kterm × KFAR + development adjustment. A price by floor area is multiplied by the floor area
/// ratio besides. Kterm = [1 − (1 + r)⁻ᵐ] ÷ [1 − (1 + r)⁻ⁿ] where the setting has another term m than the price.
/// </remarks>
public sealed record BenchmarkCorrection : ValuationMethod
{
    /// <summary>估价基准.</summary>
    public required ValueBasis Basis { get; init; }

    /// <summary>The published prices, one a class.</summary>
    public required ValueList<BenchmarkPrice> Prices { get; init; }

    /// <summary>Corrections of single parcels, one an entry, in the order of their names; a parcel without one has none.</summary>
    public ValueList<ParcelCorrections> Parcels { get; init => field = ValuationRows.ByAsset(value); }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        if (!turn.TryFind(Prices, out var price) || !Accepts(ref turn, price))
        {
            return;
        }

        var term = turn.TermOn(Basis.Day) ?? price.Term;
        if (term is { } years && (!turn.AcceptsTerm(years, Basis.Day) || !turn.AcceptsRate(price.Rate, null, price.Term)))
        {
            return;
        }

        if (term is null)
        {
            turn.NoteEndless();
        }

        if (Published(ref turn, price) is not { } factors || Corrections(ref turn, price) is not { } corrections)
        {
            return;
        }

        factors = factors.Add(corrections).Add(Operand.Of(FigureTerms.DateFactor, price.DateFactor));
        if (term is { } valued && valued != price.Term)
        {
            factors = factors.Add(TermFactor(turn, price, valued));
        }

        var corrected = turn.Derive(FigureTerms.CorrectedPrice, Derivation.AdjustedPrice, factors);
        turn.Price(
            price.DevelopmentAdjustment is { } adjustment
                ? turn.Derive(FigureTerms.Price, Derivation.Sum, [corrected, Operand.Of(FigureTerms.DevelopmentAdjustment, adjustment)])
                : corrected,
            Basis,
            term);
    }

    /// <inheritdoc/>
    public override MethodStatement Statement() => new()
    {
        Chinese = "基准地价系数修正法",
        English = "benchmark price correction",
        Formula = "P = 基准地价 × (1 + ΣKi) × K期日 × K年期 × K容积率 + 开发程度修正",
        Source = ValuationSources.UrbanLand("公示地价系数修正法"),
        Preconditions =
        [
            FindingCatalogue.ClassWithoutEdition.Code, FindingCatalogue.PriceMissing.Code, FindingCatalogue.DuplicatePrice.Code, FindingCatalogue.AssetDescribedTwice.Code,
            FindingCatalogue.ValuationInputNegative.Code, FindingCatalogue.ValuationInputNothing.Code, FindingCatalogue.GroundOrFloorUnclear.Code, FindingCatalogue.FloorAreaRatioMissing.Code,
            FindingCatalogue.FloorAreaTableUnordered.Code, FindingCatalogue.FloorAreaRatioOutsideTable.Code, FindingCatalogue.FloorAreaRatioNotListed.Code,
            FindingCatalogue.RateImpossible.Code, FindingCatalogue.ValuedTermImpossible.Code, FindingCatalogue.ValuedTermTooLong.Code, FindingCatalogue.PriceUnitDoubtful.Code,
        ],
        Directions =
        [
            new(nameof(BenchmarkPrice.Ground), ValueDirection.Raises), new(nameof(BenchmarkPrice.Floor), ValueDirection.Raises),
            new(nameof(NamedCorrection.Correction), ValueDirection.Raises), new(nameof(BenchmarkPrice.DateFactor), ValueDirection.Raises),
            new(nameof(FloorAreaFactor.Factor), ValueDirection.Raises), new(nameof(BenchmarkPrice.DevelopmentAdjustment), ValueDirection.Raises),
            new(nameof(ValuedState.Term), ValueDirection.Raises), new(nameof(BenchmarkPrice.Rate), ValueDirection.Either),
        ],
    };

    private static bool Accepts(ref ValuationTurn turn, BenchmarkPrice price)
    {
        if (price.Ground is null == price.Floor is null)
        {
            turn.Refuse(FindingCatalogue.GroundOrFloorUnclear, [Figure.Name(turn.Use.ToString())]);
            return false;
        }

        if (price.FloorAreaFactors?.IsSound() == false)
        {
            turn.Refuse(FindingCatalogue.FloorAreaTableUnordered, [Figure.Name(turn.Use.ToString())]);
            return false;
        }

        return turn.AcceptsAbove(nameof(BenchmarkPrice), price.Ground ?? price.Floor!.Value.PerFloor) && turn.AcceptsAbove(nameof(BenchmarkPrice.DateFactor), price.DateFactor);
    }

    /// <summary>The published price, by ground area, and its factor of the floor area ratio where it has a table.</summary>
    private static ValueList<Operand>? Published(ref ValuationTurn turn, BenchmarkPrice price)
    {
        var published = turn.Tell(price.Ground is null ? FigureTerms.FloorPrice : FigureTerms.BenchmarkPrice, price.Ground ?? price.Floor!.Value.PerFloor, basis: price.Basis);
        if (price.Floor is null && price.FloorAreaFactors is null)
        {
            return [published];
        }

        if (!turn.TryFloorAreaRatio(out var ratio))
        {
            return null;
        }

        ValueList<Operand> factors = price.Floor is null ? [published] : [published, ratio];
        if (price.FloorAreaFactors is not { } table)
        {
            return factors;
        }

        return table.Factor(ref turn, ratio) is { } factor ? factors.Add(factor) : default(ValueList<Operand>?);
    }

    /// <summary>1 + ΣKi.</summary>
    private Operand? Corrections(ref ValuationTurn turn, BenchmarkPrice price)
    {
        var (start, count) = ValuationRows.Find(Parcels, turn.Parcel.Subject);
        if (count > 1)
        {
            turn.Refuse(FindingCatalogue.AssetDescribedTwice, [Figure.Name(turn.Method), Figure.Name(nameof(Parcels)), Figure.Number(count)]);
            return null;
        }

        List<Operand> told = [Operand.Of(FigureTerms.CorrectionFactor, Ratio.One)];
        foreach (var each in count == 0 ? price.Corrections : price.Corrections.Concat(Parcels[start].Corrections))
        {
            told.Add(Operand.Of(FigureTerms.Correction, each.Correction));
        }

        var sum = turn.Derive(FigureTerms.CorrectionFactor, Derivation.Sum, [.. told]);
        return turn.AcceptsAbove(nameof(Corrections), sum.Value.Ratio) ? sum : null;
    }

    private Operand TermFactor(in ValuationTurn turn, BenchmarkPrice price, Years term)
    {
        turn.CompareRate(price.Rate, Basis.Day);
        var (rate, to) = (Operand.Of(FigureTerms.CapitalisationRate, price.Rate), Operand.Of(FigureTerms.ValuedTerm, term));
        return turn.Derive(
            FigureTerms.TermFactor,
            Derivation.TermFactor,
            price.Term is { } from ? [rate, to, Operand.Of(FigureTerms.BenchmarkTerm, from)] : [rate, to]);
    }
}
