namespace AssetPlanning;

/// <summary>A list of counts shown in whole steps that add up to the total shown (列示配平): what tables of money and of areas share.</summary>
/// <remarks>
/// The total is rounded half up to the step. Every part is first rounded down to it; the steps that are missing then go, one each, to
/// the parts that lost most, ties by the given order (largest remainder). Missing steps are at most as many as parts: each lost less
/// than one, the total half of one at most. So each shown part is less than one step from its count, of any sign.
/// </remarks>
internal sealed class ShownCounts
{
    private readonly long[] alone;

    private ShownCounts(long[] steps, long total, long[] alone)
    {
        Steps = steps;
        Total = total;
        this.alone = alone;
    }

    /// <summary>The parts, in steps.</summary>
    internal long[] Steps { get; }

    /// <summary>The total, in steps.</summary>
    internal long Total { get; }

    /// <summary>Whether a part shows another number than it would rounded by itself.</summary>
    internal bool IsMoved(int part) => Steps[part] != alone[part];

    internal static ShownCounts Of(IReadOnlyList<long> counts, long whole, long step, Comparison<int> order)
    {
        var steps = counts.Select(count => Rounded(count, step, Rounding.Floor)).ToArray();
        var total = Rounded(whole, step, Rounding.HalfUp);
        foreach (var part in Enumerable.Range(0, steps.Length)
            .OrderByDescending(part => counts[part] - (steps[part] * step))
            .ThenBy(static part => part, Comparer<int>.Create(order))
            .Take((int)(total - steps.Sum()))
            .ToArray())
        {
            steps[part]++;
        }

        return new(steps, total, [.. counts.Select(count => Rounded(count, step, Rounding.HalfUp))]);
    }

    internal static long Rounded(long count, long step, Rounding rounding) => (long)RoundedDivision.Divide((Int128)count, step, rounding);
}
