namespace AssetPlanning.Accounting;

/// <summary>After how many periods the money is back (投资回收期).</summary>
public sealed record Payback
{
    /// <summary>When the accumulated flow first comes back to nothing; null if it never does.</summary>
    public Ratio? First { get; init; }

    /// <summary>When it comes back and stays; null if it ends below nothing. Later than the first when money goes out again.</summary>
    public Ratio? Lasting { get; init; }

    /// <summary>Without discounting (静态投资回收期).</summary>
    /// <remarks>
    /// Periods before the one it comes back in + |accumulated flow before| ÷ flow of that period, as if that came in evenly.
    /// Source: 《建设项目经济评价方法与参数》(第三版), 项目投资回收期. A series never below nothing has been paid back from the beginning.
    /// </remarks>
    /// <param name="flows">The flows, the first one now, 1 to 1,201 of them; received is positive.</param>
    /// <returns>The number of periods.</returns>
    /// <exception cref="ArgumentException">No flows, or too many.</exception>
    public static Payback Static(ValueList<Money> flows) => Of(flows, Ratio.Zero);

    /// <summary>The same with discounted flows (动态投资回收期).</summary>
    /// <param name="flows">The flows, the first one now, 1 to 1,201 of them; received is positive.</param>
    /// <param name="rate">The rate a period, above −1.</param>
    /// <returns>The number of periods.</returns>
    /// <exception cref="ArgumentException">No flows, or too many.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is −1 or less.</exception>
    public static Payback Dynamic(ValueList<Money> flows, Ratio rate) => Of(flows, rate);

    private static Payback Of(ValueList<Money> flows, Ratio rate)
    {
        FlowSeries.Require(flows.Count, nameof(flows));
        var (first, lasting) = PeriodFlows.Payback(flows.AsSpan(), FlowSeries.Growth(rate, nameof(rate)), before: 0);
        return new() { First = first, Lasting = lasting };
    }
}
