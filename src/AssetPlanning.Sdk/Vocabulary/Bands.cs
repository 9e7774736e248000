namespace AssetPlanning;

/// <summary>The arithmetic of bands and steps (分档), shared by the rules that use them and the steps that replay them.</summary>
internal static class Bands
{
    /// <summary>Of a total that grew from an earlier one: how much of what was added lies between two bounds.</summary>
    internal static Money Between(Money total, Money lower, Money earlier, Money? upper)
    {
        var top = upper is { } bound ? Money.Min(total, bound) : total;
        return Money.Max(top - Money.Max(lower, earlier), Money.Zero);
    }

    /// <summary>The value of the last step whose bound is reached; nothing below the first.</summary>
    internal static Ratio StepOf(Ratio indicator, ValueList<(Ratio? Bound, Ratio Value)> steps)
    {
        var reached = Ratio.Zero;
        foreach (var (bound, value) in steps)
        {
            reached = bound <= indicator ? value : reached;
        }

        return reached;
    }
}
