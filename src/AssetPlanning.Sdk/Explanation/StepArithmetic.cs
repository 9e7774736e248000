namespace AssetPlanning;

/// <summary>Replays steps whose operands are amounts not yet whole fen (未取整金额的重算): yuan and parts of a yuan, beside money.</summary>
internal static class StepArithmetic
{
    /// <summary>Whether an operand is an exact number, so that the result is one too.</summary>
    internal static bool IsExact(ReadOnlySpan<Operand> operands)
    {
        foreach (var operand in operands)
        {
            if (operand.Value.Kind == FigureKind.Ratio)
            {
                return true;
            }
        }

        return false;
    }

    internal static Ratio Sum(ReadOnlySpan<Operand> operands)
    {
        var sum = Ratio.Zero;
        foreach (var operand in operands)
        {
            sum += Yuan(operand);
        }

        return sum;
    }

    /// <summary>The sum of physical quantities, in the unit of the first.</summary>
    internal static Quantity QuantityOf(ReadOnlySpan<Operand> operands)
    {
        var sum = operands[0].Value.Quantity;
        foreach (var operand in operands[1..])
        {
            sum += operand.Value.Quantity;
        }

        return sum;
    }

    internal static Ratio Difference(ReadOnlySpan<Operand> operands) => Yuan(operands[0]) - Sum(operands[1..]);

    internal static Ratio Excess(ReadOnlySpan<Operand> operands) => Difference(operands) is { Sign: > 0 } over ? over : Ratio.Zero;

    internal static Ratio Smallest(ReadOnlySpan<Operand> operands)
    {
        var least = Yuan(operands[0]);
        foreach (var operand in operands[1..])
        {
            least = Yuan(operand) < least ? Yuan(operand) : least;
        }

        return least;
    }

    internal static Ratio Quotient(ReadOnlySpan<Operand> operands) => Yuan(operands[0]) / Yuan(operands[1]);

    internal static Ratio Proportion(ReadOnlySpan<Operand> operands) =>
        Yuan(operands[0]) * Yuan(operands[1]) / (operands.Length > 2 ? Yuan(operands[2]) : Ratio.One);

    internal static Money RoundedSum(ReadOnlySpan<Operand> operands, Rounding rounding) => Money.Round(100 * Sum(operands), rounding);

    internal static Ratio PreferredReturn(ReadOnlySpan<Operand> operands, bool compounds) =>
        ExactArithmetic.PreferredReturn(100 * Yuan(operands[0]), 100 * Yuan(operands[1]), Yuan(operands[2]), Yuan(operands[3]), compounds) / 100;

    internal static Ratio CatchUp(ReadOnlySpan<Operand> operands) =>
        ExactArithmetic.CatchUp(Yuan(operands[0]), Yuan(operands[1]), Yuan(operands[2]), Yuan(operands[3]), Yuan(operands[4]));

    internal static Ratio ShapleyValue(ReadOnlySpan<Operand> operands)
    {
        var worth = new Money[operands.Length];
        for (var set = 1; set < worth.Length; set++)
        {
            worth[set] = operands[set].Value.Money;
        }

        return ExactArithmetic.ShapleyValue((int)operands[0].Value.Count, worth) / 100;
    }

    internal static Money PeriodValue(ReadOnlySpan<Operand> operands, Rounding rounding)
    {
        var (above, below) = PeriodFlows.Value(Moneys(operands[2..]), Ratio.One + operands[0].Value.Ratio, (int)operands[1].Value.Count);
        return Money.Round(Ratio.Of(above, below), rounding);
    }

    internal static Ratio PaybackTime(ReadOnlySpan<Operand> operands) =>
        PeriodFlows.Payback(Moneys(operands[2..]), Ratio.One + operands[0].Value.Ratio, (int)operands[1].Value.Count).Lasting
            ?? throw new InvalidOperationException("The money never comes back.");

    /// <summary>The year asked for has no profit yet: what is open when it begins.</summary>
    internal static Money OpenLosses(ReadOnlySpan<Operand> operands) =>
        LossRelief.MakeUp([.. Moneys(operands[1..]), Money.Zero], (int)operands[0].Value.Count).Open[^1];

    private static Money[] Moneys(ReadOnlySpan<Operand> operands)
    {
        var moneys = new Money[operands.Length];
        for (var at = 0; at < moneys.Length; at++)
        {
            moneys[at] = operands[at].Value.Money;
        }

        return moneys;
    }

    private static Ratio Yuan(Operand operand) => operand.Value.Kind == FigureKind.Money ? Ratio.Of(operand.Value.Money.Fen, 100) : operand.Value.Ratio;
}
