namespace AssetPlanning;

/// <summary>Arithmetic of prices and factors (价格与系数运算), used by methods of valuation and by the steps that replay them.</summary>
internal static class PriceArithmetic
{
    /// <summary>The first price, times the factors after it.</summary>
    internal static UnitPrice Adjusted(ReadOnlySpan<Operand> operands)
    {
        var price = operands[0].Value.UnitPrice;
        foreach (var factor in operands[1..])
        {
            price *= factor.Value.Ratio;
        }

        return price;
    }

    /// <summary>Amounts in yuan, ratios and years multiplied.</summary>
    internal static Ratio Product(ReadOnlySpan<Operand> operands)
    {
        var product = Ratio.One;
        foreach (var operand in operands)
        {
            product *= operand.Value.Kind switch
            {
                FigureKind.Money => Ratio.Of(operand.Value.Money.Fen, 100),
                FigureKind.Years => operand.Value.Years.Number,
                FigureKind.Count => operand.Value.Count,
                _ => operand.Value.Ratio,
            };
        }

        return product;
    }

    /// <summary>A rate, a growth where there is a second ratio, a term where there is one.</summary>
    internal static Ratio Capitalised(ReadOnlySpan<Operand> operands)
    {
        var rate = operands[0].Value.Ratio;
        var growth = operands.Length > 1 && operands[1].Value.Kind == FigureKind.Ratio ? operands[1].Value.Ratio : (Ratio?)null;
        Ratio? years = operands[^1].Value.Kind == FigureKind.Years ? operands[^1].Value.Years.Number : null;
        return CompoundFactors.Carried((growth, years) switch
        {
            (null, { } term) => CompoundFactors.Annuity(rate, term),
            ({ } grown, { } term) => CompoundFactors.Growing(rate, grown, term),
            (null, null) => Ratio.One / rate,
            ({ } grown, null) => Ratio.One / (rate - grown),
        });
    }

    internal static Ratio Term(ReadOnlySpan<Operand> operands) => CompoundFactors.Carried(CompoundFactors.Term(
        operands[0].Value.Ratio,
        operands[1].Value.Years.Number,
        operands.Length > 2 ? operands[2].Value.Years.Number : null));

    internal static Ratio Interpolated(ReadOnlySpan<Operand> operands)
    {
        var (at, from, low, to, high) = (operands[0].Value.Ratio, operands[1].Value.Ratio, operands[2].Value.Ratio, operands[3].Value.Ratio, operands[4].Value.Ratio);
        return low + ((high - low) * (at - from) / (to - from));
    }

    internal static UnitPrice Sum(ReadOnlySpan<Operand> operands)
    {
        var sum = operands[0].Value.UnitPrice;
        foreach (var operand in operands[1..])
        {
            sum += operand.Value.UnitPrice;
        }

        return sum;
    }

    internal static UnitPrice Median(ReadOnlySpan<Operand> operands)
    {
        var sorted = operands.ToArray().Select(static operand => operand.Value.UnitPrice).Order().ToArray();
        // In the unit of the first operand whichever lies in the middle.
        var nothing = operands[0].Value.UnitPrice * Ratio.Zero;
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? nothing + sorted[middle] : (nothing + sorted[middle - 1] + sorted[middle]) * Ratio.Of(1, 2);
    }

    /// <summary>The national asset inventory keeps 万元 with two places, and four where two would show nothing.</summary>
    internal static Money RoundedWan(Ratio yuan)
    {
        var hundreds = (yuan / 100).Round(Rounding.HalfUp);
        return hundreds.IsZero
            ? Money.Round(100 * (Ratio)yuan.Round(Rounding.HalfUp), Rounding.HalfUp)
            : Money.Round(10_000 * (Ratio)hundreds, Rounding.HalfUp);
    }
}
