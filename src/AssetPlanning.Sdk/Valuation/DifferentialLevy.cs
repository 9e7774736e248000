namespace AssetPlanning.Valuation;

/// <summary>From which indicator which part of the standard is levied (差别化档次).</summary>
/// <param name="From">From which indicator on, itself included.</param>
/// <param name="Factor">The part of the standard; below nothing it is paid out as a subsidy.</param>
public sealed record LevyStep(Ratio From, Ratio Factor);

/// <summary>A levy that eases with good use of land and turns into a subsidy where nature is kept (差别化税费与补贴): standard × area × factor of the indicator.</summary>
/// <remarks>
/// The indicator is what the rule speaks of: floor area ratio, output or tax an 亩, forest cover. Below the first step nothing is levied or paid, and a
/// finding says so. Rounded once, to the fen, whichever way the money goes. Levies progressive over a gain are <see cref="ProgressiveBands"/>; this one
/// goes by area.
/// </remarks>
public sealed record DifferentialLevy
{
    /// <summary>Its name: 城镇土地使用税差别化减免, 生态保护补偿.</summary>
    public required string Name { get; init; }

    /// <summary>标准, by area.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below zero: the factor says which way the money goes.</exception>
    public required UnitPrice Standard
    {
        get;
        init => field = value.Amount.Sign >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The factor says which way the money goes.");
    }

    /// <summary>The steps, one at least, by rising indicator.</summary>
    /// <exception cref="ArgumentException">They do not rise, or there are none.</exception>
    public required ValueList<LevyStep> Steps
    {
        get;
        init
        {
            if (value.Count == 0)
            {
                throw new ArgumentException("A levy has a step.", nameof(value));
            }

            for (var at = 1; at < value.Count; at++)
            {
                if (value[at].From <= value[at - 1].From)
                {
                    throw new ArgumentException($"The step from {value[at].From} does not come after the one from {value[at - 1].From}.", nameof(value));
                }
            }

            field = value;
        }
    }

    /// <summary>取整规则.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>依据.</summary>
    public required Citation Basis { get; init; }

    internal LevyAmount Of(SubjectId subject, Area area, Ratio indicator, Calculation calculation)
    {
        if (indicator < Steps[0].From)
        {
            calculation.Report(FindingCatalogue.LevyBelowSteps, subject, [Figure.Name(Name), indicator, Steps[0].From]);
        }

        FigureKey Key(FigureTerm term) => new(term.Code, subject);
        var factor = Bands.StepOf(indicator, [.. Steps.Select(static step => ((Ratio?)step.From, step.Factor))]);
        var isSubsidy = factor.Sign < 0;
        ValueList<Operand> factors = [Operand.Of(FigureTerms.Price, Standard), Operand.From(Key(FigureTerms.LevyFactor), factor), .. isSubsidy ? [Operand.Of(FigureTerms.AdjustmentFactor, -Ratio.One)] : Array.Empty<Operand>()];
        var price = PriceArithmetic.Adjusted(factors.AsSpan());
        var amount = price.Of(area, Rounding);
        if (calculation.Why is { } why)
        {
            why.Step(Key(FigureTerms.Area), area, Derivation.Given);
            why.Step(
                Key(FigureTerms.LevyFactor),
                factor,
                Derivation.StepOf,
                [Operand.Of(FigureTerms.Indicator, indicator), .. Steps.SelectMany(static step => new[] { Operand.Of(FigureTerms.BandBound, step.From), Operand.Of(FigureTerms.LevyFactor, step.Factor) })],
                rule: Name,
                basis: Basis);
            why.Step(Key(FigureTerms.LevyPrice), price, Derivation.AdjustedPrice, factors, null, Name, Basis);
            why.Step(
                Key(isSubsidy ? FigureTerms.SubsidyAmount : FigureTerms.LevyAmount),
                amount,
                Derivation.TimesPrice,
                [Operand.From(Key(FigureTerms.Area), area), Operand.From(Key(FigureTerms.LevyPrice), price)],
                Rounding,
                Name,
                Basis);
        }

        return new() { Levy = isSubsidy ? Money.Zero : amount, Subsidy = isSubsidy ? amount : Money.Zero };
    }
}

/// <summary>What a differential levy comes to (差别化税费与补贴金额): one of the two is nothing.</summary>
public sealed record LevyAmount
{
    /// <summary>应缴.</summary>
    public required Money Levy { get; init; }

    /// <summary>应补.</summary>
    public required Money Subsidy { get; init; }
}
