namespace AssetPlanning.Valuation;

/// <summary>From which indicator which part of the standard is levied (差别化档次).</summary>
/// <param name="From">From which indicator on, itself included.</param>
/// <param name="Factor">The part of the standard; below nothing it is paid out as a subsidy.</param>
public sealed record LevyStep(Ratio From, Ratio Factor);

/// <summary>A levy that eases with good use of land and turns into a subsidy where nature is kept (差别化税费与补贴): standard × area × factor of the indicator.</summary>
/// <remarks>
/// The indicator is what the rule speaks of: floor area ratio, output or tax an 亩, forest cover. Below the first step nothing is levied or paid. Levies
/// progressive over a gain are <see cref="ProgressiveBands"/>; this one goes by area.
/// </remarks>
public sealed record DifferentialLevy
{
    /// <summary>Its name: 城镇土地使用税差别化减免, 生态保护补偿.</summary>
    public required string Name { get; init; }

    /// <summary>标准, by area.</summary>
    public required UnitPrice Standard { get; init; }

    /// <summary>The steps, by rising indicator.</summary>
    /// <exception cref="ArgumentException">They do not rise.</exception>
    public required ValueList<LevyStep> Steps
    {
        get;
        init
        {
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
        FigureKey Key(FigureTerm term) => new(term.Code, subject);
        var ground = Operand.From(Key(FigureTerms.Area), area);
        calculation.Why?.Step(ground.Source!.Value, area, Derivation.Given);
        var full = Standard.Of(area, Rounding);
        calculation.Why?.Step(Key(FigureTerms.LevyStandard), full, Derivation.TimesPrice, [ground, Operand.Of(FigureTerms.Price, Standard)], Rounding, Name, Basis);
        var factor = Bands.StepOf(indicator, [.. Steps.Select(static step => ((Ratio?)step.From, step.Factor))]);
        calculation.Why?.Step(
            Key(FigureTerms.LevyFactor),
            factor,
            Derivation.StepOf,
            [Operand.Of(FigureTerms.Indicator, indicator), .. Steps.SelectMany(static step => new[] { Operand.Of(FigureTerms.BandBound, step.From), Operand.Of(FigureTerms.LevyFactor, step.Factor) })],
            rule: Name,
            basis: Basis);
        var amount = full.Times(factor, Rounding);
        var term = amount.Sign < 0 ? FigureTerms.SubsidyAmount : FigureTerms.LevyAmount;
        calculation.Why?.Step(
            Key(term),
            amount,
            Derivation.TimesRatio,
            [Operand.From(Key(FigureTerms.LevyStandard), full), Operand.From(Key(FigureTerms.LevyFactor), factor)],
            Rounding,
            Name,
            Basis);
        return new() { Levy = Money.Max(amount, Money.Zero), Subsidy = Money.Max(-amount, Money.Zero) };
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
