namespace AssetPlanning.Inventory;

/// <summary>The line of least squares through dated values (趋势线), exactly: Σ(t − t̄)(y − ȳ) ÷ Σ(t − t̄)², t in days, times 365.</summary>
internal static class Trend
{
    private const int DaysAYear = 365;

    /// <summary>By how much the value changes in 365 days; none of fewer than two days.</summary>
    internal static Ratio? ChangeAYear(IReadOnlyList<(DateOnly On, Ratio Value)> values)
    {
        if (values.Count < 2)
        {
            return null;
        }

        var (products, squares) = Sums(values);
        return products / squares * DaysAYear;
    }

    /// <summary>From the deviations of days and values to the slope.</summary>
    internal static void Tell(Recorder why, SubjectId series, IReadOnlyList<(DateOnly On, Ratio Value)> values)
    {
        FigureKey Key(FigureTerm term, int line = 0) => new(term.Code, series, Line: line);
        if (values.Count < 2)
        {
            return;
        }

        var (products, squares) = (new List<Operand>(), new List<Operand>());
        foreach (var (at, (time, value)) in Deviations(values).Index())
        {
            var (product, square) = (Key(FigureTerms.TrendProduct, at), Key(FigureTerms.TrendSquare, at));
            var (days, change) = (Operand.Of(FigureTerms.DayDeviation, time), Operand.Of(FigureTerms.ValueDeviation, value));
            why.Step(product, time * value, Derivation.Proportion, [days, change]);
            why.Step(square, time * time, Derivation.Proportion, [days, days]);
            products.Add(Operand.From(product, time * value));
            squares.Add(Operand.From(square, time * time));
        }

        var sums = Sums(values);
        why.Step(Key(FigureTerms.TrendProducts), sums.Products, Derivation.Sum, [.. products]);
        why.Step(Key(FigureTerms.TrendSquares), sums.Squares, Derivation.Sum, [.. squares]);
        why.Step(
            Key(FigureTerms.ChangeAYear),
            sums.Products / sums.Squares * DaysAYear,
            Derivation.Proportion,
            [Operand.From(Key(FigureTerms.TrendProducts), sums.Products), Operand.Of(FigureTerms.DaysOfAYear, (Ratio)DaysAYear), Operand.From(Key(FigureTerms.TrendSquares), sums.Squares)]);
    }

    private static (Ratio Products, Ratio Squares) Sums(IReadOnlyList<(DateOnly On, Ratio Value)> values)
    {
        var (products, squares) = (Ratio.Zero, Ratio.Zero);
        foreach (var (time, value) in Deviations(values))
        {
            products += time * value;
            squares += time * time;
        }

        return (products, squares);
    }

    private static IEnumerable<(Ratio Time, Ratio Value)> Deviations(IReadOnlyList<(DateOnly On, Ratio Value)> values)
    {
        var (days, sum) = (0L, Ratio.Zero);
        foreach (var (on, value) in values)
        {
            days += on.DayNumber;
            sum += value;
        }

        var (meanDay, mean) = (Ratio.Of(days, values.Count), sum / values.Count);
        return values.Select(one => ((Ratio)one.On.DayNumber - meanDay, one.Value - mean));
    }
}
