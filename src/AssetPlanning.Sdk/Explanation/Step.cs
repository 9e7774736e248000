namespace AssetPlanning;

/// <summary>One operand of a step (运算项): what it is, its value, and the step it comes from if another step made it.</summary>
/// <param name="Term">What it is.</param>
/// <param name="Value">Its value.</param>
/// <param name="Source">The key of the step it comes from.</param>
public sealed record Operand(Code<FigureTerm> Term, Figure Value, FigureKey? Source = null)
{
    internal static Operand From(FigureKey source, Figure value) => new(source.Term, value, source);

    internal static Operand Of(FigureTerm term, Figure value) => new(term.Code, value);
}

/// <summary>One figure and how it came about (步骤).</summary>
public sealed record Step
{
    /// <summary>The name of the figure.</summary>
    public required FigureKey Key { get; init; }

    /// <summary>The stage it was made in; none for figures over the whole chain.</summary>
    public ChainStage? Stage { get; init; }

    /// <summary>The figure.</summary>
    public required Figure Result { get; init; }

    /// <summary>How it follows from the operands.</summary>
    public required Derivation By { get; init; }

    /// <summary>What it follows from.</summary>
    public ValueList<Operand> Operands { get; init; }

    /// <summary>How it was rounded, where it was.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>The rule that decided it, by its registered name, where a rule did.</summary>
    public string? Rule { get; init; }

    /// <summary>The law or document it rests on, where there is one.</summary>
    public Citation? Basis { get; init; }

    /// <summary>The clause of the agreement it was decided by (条款), where one was.</summary>
    public ClauseSource? Clause { get; init; }

    /// <summary>Computes the figure again from its operands; none for what was given or decided by a rule.</summary>
    /// <remarks>The arithmetic is the one the calculation itself used: there is no second set of formulas to drift apart.</remarks>
    /// <returns>The figure, or none.</returns>
    public Figure? Replay() => By switch
    {
        Derivation.Given or Derivation.ByRule => null,
        Derivation.Sum when IsExact => StepArithmetic.Sum(Operands.AsSpan()),
        Derivation.Difference when IsExact => StepArithmetic.Difference(Operands.AsSpan()),
        Derivation.Excess when IsExact => StepArithmetic.Excess(Operands.AsSpan()),
        Derivation.Proportion => StepArithmetic.Proportion(Operands.AsSpan()),
        Derivation.RoundedSum => StepArithmetic.RoundedSum(Operands.AsSpan(), Rounded),
        Derivation.SimpleReturn => StepArithmetic.PreferredReturn(Operands.AsSpan(), compounds: false),
        Derivation.CompoundReturn => StepArithmetic.PreferredReturn(Operands.AsSpan(), compounds: true),
        Derivation.CatchUp => StepArithmetic.CatchUp(Operands.AsSpan()),
        Derivation.ShapleyValue => StepArithmetic.ShapleyValue(Operands.AsSpan()),
        Derivation.PeriodValue => StepArithmetic.PeriodValue(Operands.AsSpan(), Rounded),
        Derivation.PaybackTime => StepArithmetic.PaybackTime(Operands.AsSpan()),
        Derivation.OpenLosses => StepArithmetic.OpenLosses(Operands.AsSpan()),
        Derivation.PriceOfArea => Operands[1].Value.UnitPrice.Exactly(Operands[0].Value.Area),
        Derivation.PriceOfQuantity => Operands[1].Value.QuantityPrice.Of(Operands[0].Value.Quantity),
        Derivation.AdjustedPrice => PriceArithmetic.Adjusted(Operands.AsSpan()),
        Derivation.Product => PriceArithmetic.Product(Operands.AsSpan()),
        Derivation.CapitalisedFactor => PriceArithmetic.Capitalised(Operands.AsSpan()),
        Derivation.TermFactor => PriceArithmetic.Term(Operands.AsSpan()),
        Derivation.InterestFactor => CompoundFactors.Carried(CompoundFactors.Interest(Operands[0].Value.Ratio, Operands[1].Value.Years.Number)),
        Derivation.Interpolated => PriceArithmetic.Interpolated(Operands.AsSpan()),
        Derivation.MedianPrice => PriceArithmetic.Median(Operands.AsSpan()),
        Derivation.RoundedWan => PriceArithmetic.RoundedWan(StepArithmetic.Sum(Operands.AsSpan())),
        Derivation.WholeNumber => Figure.Number((long)StepArithmetic.Sum(Operands.AsSpan()).Round(Rounded)),
        Derivation.Sum => Sum(Operands.AsSpan()),
        Derivation.Difference => Difference(Operands.AsSpan()),
        Derivation.Smallest when IsExact => StepArithmetic.Smallest(Operands.AsSpan()),
        Derivation.Smallest => Operands.Select(static operand => operand.Value.Money).Min(),
        Derivation.TimesPrice => Operands[1].Value.UnitPrice.Of(Operands[0].Value.Area, Rounded),
        Derivation.TimesRatio when Operands[0].Value.Kind == FigureKind.Quantity => Operands[0].Value.Quantity * Operands[1].Value.Ratio,
        Derivation.TimesRatio => Operands[0].Value.Money.Times(Operands[1].Value.Ratio, Rounded),
        Derivation.Interest => Interest(Operands.AsSpan()),
        Derivation.Quotient => StepArithmetic.Quotient(Operands.AsSpan()),
        Derivation.MarkUp => Operands[0].Value.Money.Times(Ratio.One + Operands[1].Value.Ratio, Rounded),
        Derivation.Part => Operands[0].Value.Money.Times(Operands[1].Value.Ratio, AssetPlanning.Rounding.TowardZero) + Operands[2].Value.Money,
        Derivation.Excess => Money.Max(Operands[0].Value.Money - Sum(Operands.AsSpan()[1..]).Money, Money.Zero),
        Derivation.Band => Bands.Between(
            Operands[0].Value.Money,
            Operands[1].Value.Money,
            Operands[2].Value.Money,
            Operands.Count > 3 ? Operands[3].Value.Money : null),
        Derivation.StepOf => Bands.StepOf(Operands[0].Value.Ratio, Pairs(1)),
        Derivation.ProgressiveTax => Money.Round(ProgressiveBands.Of(Pairs(2)).Of(Operands[0].Value.Money.Fen, Operands[1].Value.Money.Fen), Rounded),
        Derivation.DiscountFactor => DiscountFactor.Between(Operands[0].Value.Ratio, Operands[1].Value.Day, Operands[2].Value.Day).ToRatio(),
        Derivation.PresentValue => PresentValue(Operands.AsSpan()),
        Derivation.BorderSum => MeasuredArea.WrappedSum([.. Operands.Select(static operand => operand.Value.MeasuredArea)]),
        Derivation.RoundedArea => MeasuredArea.FromSteps(Operands[0].Value.MeasuredArea.Steps(Rounded)),
        Derivation.AdjustedShare => MeasuredArea.FromSteps(Operands[1].Value.MeasuredArea.StepsOf(Operands[0].Value.Area, Operands[2].Value.MeasuredArea, Rounded)),
        Derivation.Comparison => Figure.Number(Operands[0].Value.MeasuredArea.Against(Operands[1].Value.Area)),
        _ => throw new InvalidOperationException($"Unknown derivation {By}."),
    };

    private bool IsExact => StepArithmetic.IsExact(Operands.AsSpan());

    private Rounding Rounded => Rounding ?? throw new InvalidOperationException($"{Key} names no rounding.");

    /// <summary>Bounds and ratios alternate; a last ratio alone has no bound.</summary>
    private ValueList<(Ratio? Bound, Ratio Value)> Pairs(int from) =>
        [.. Enumerable.Range(0, (Operands.Count - from + 1) / 2).Select(pair => from + (2 * pair)).Select(at =>
            at + 1 < Operands.Count ? ((Ratio?)Operands[at].Value.Ratio, Operands[at + 1].Value.Ratio) : (null, Operands[at].Value.Ratio))];

    private static Figure Sum(ReadOnlySpan<Operand> operands)
    {
        var kind = operands.Length > 0 ? operands[0].Value.Kind : FigureKind.Money;
        if (kind is FigureKind.Quantity or FigureKind.UnitPrice)
        {
            return kind == FigureKind.Quantity ? StepArithmetic.QuantityOf(operands) : PriceArithmetic.Sum(operands);
        }

        var (money, area, measured) = (Money.Zero, Area.Zero, MeasuredArea.Zero);
        foreach (var operand in operands)
        {
            switch (kind)
            {
                case FigureKind.Area:
                    area += operand.Value.Area;
                    break;
                case FigureKind.MeasuredArea:
                    measured += Measured(operand.Value);
                    break;
                default:
                    money += operand.Value.Money;
                    break;
            }
        }

        return kind switch { FigureKind.Area => area, FigureKind.MeasuredArea => measured, _ => money };
    }

    private static Figure Difference(ReadOnlySpan<Operand> operands)
    {
        var first = operands[0].Value;
        if (operands.Length == 1)
        {
            return first;
        }

        var others = operands[1..];
        return first.Kind switch
        {
            FigureKind.MeasuredArea => first.MeasuredArea - Measured(Sum(others)),
            FigureKind.Area => first.Area - Sum(others).Area,
            FigureKind.Quantity => first.Quantity - Sum(others).Quantity,
            FigureKind.UnitPrice => first.UnitPrice - Sum(others).UnitPrice,
            _ => first.Money - Sum(others).Money,
        };
    }

    /// <summary>A legal area is compared with measured ones in their units.</summary>
    private static MeasuredArea Measured(Figure figure) => figure.Kind == FigureKind.Area ? MeasuredArea.Of(figure.Area) : figure.MeasuredArea;

    private Figure Interest(ReadOnlySpan<Operand> operands)
    {
        var sum = default(InterestSum);
        for (var at = 1; at < operands.Length; at += 2)
        {
            sum.Add(operands[at].Value.Money, operands[at + 1].Value.Ratio);
        }

        return sum.Round(operands[0].Value.Ratio, Rounded);
    }

    private static Figure PresentValue(ReadOnlySpan<Operand> operands)
    {
        var sum = default(DiscountedSum);
        for (var at = 0; at < operands.Length; at += 2)
        {
            sum.Add(operands[at].Value.Money, DiscountFactor.FromRatio(operands[at + 1].Value.Ratio));
        }

        return sum.Round();
    }
}
