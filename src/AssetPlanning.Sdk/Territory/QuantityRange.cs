using System.Text.Json.Serialization;

namespace AssetPlanning.Territory;

/// <summary>An amount a plan or a standard bounds below, above or on both sides (指标区间): arable land at least 500 公顷, survival at least 85 %.</summary>
public sealed record QuantityRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="least">The least (下限), where there is one.</param>
    /// <param name="most">The most (上限), where there is one.</param>
    /// <exception cref="ArgumentException">It bounds nothing, its bounds measure different things, or its least is above its most.</exception>
    [JsonConstructor]
    public QuantityRange(Quantity? least = null, Quantity? most = null)
    {
        if ((least ?? most) is not { Unit.IsNone: false } bound)
        {
            throw new ArgumentException("A range has a bound, in a unit.", nameof(least));
        }

        if (most is { } top && (top.Unit.IsNone || !top.Unit.IsCommensurable(bound.Unit)))
        {
            throw new ArgumentException($"'{bound.Unit}' and '{top.Unit}' do not measure the same.", nameof(most));
        }

        if (least is { } low && most is { } high && low > high)
        {
            throw new ArgumentException($"No amount is at least {low} and at most {high}.", nameof(least));
        }

        (Least, Most) = (least, most);
    }

    /// <summary>The least (下限), itself allowed.</summary>
    public Quantity? Least { get; }

    /// <summary>The most (上限), itself allowed.</summary>
    public Quantity? Most { get; }

    /// <summary>The unit it is written in (计量单位).</summary>
    [JsonIgnore]
    public QuantityUnit Unit => (Least ?? Most)!.Value.Unit;

    /// <summary>A range without an upper bound.</summary>
    /// <param name="least">The least, such as <c>85 %</c>.</param>
    /// <returns>The range.</returns>
    public static QuantityRange AtLeast(string least) => new(Quantity.Parse(least));

    /// <summary>A range without a lower bound.</summary>
    /// <param name="most">The most, such as <c>25 公顷</c>.</param>
    /// <returns>The range.</returns>
    public static QuantityRange AtMost(string most) => new(most: Quantity.Parse(most));

    /// <summary>A range bounded on both sides.</summary>
    /// <param name="least">The least.</param>
    /// <param name="most">The most.</param>
    /// <returns>The range.</returns>
    public static QuantityRange Between(string least, string most) => new(Quantity.Parse(least), Quantity.Parse(most));

    /// <summary>Whether an amount lies in the range, its bounds included.</summary>
    /// <param name="amount">The amount, in any unit of the same kind.</param>
    /// <returns>The answer.</returns>
    public bool Contains(Quantity amount) => !(Least is { } least && amount < least) && !(Most is { } most && amount > most);

    /// <summary>The range as people read it.</summary>
    /// <returns>For example <c>≥ 30 %, ≤ 50 %</c>.</returns>
    public string ToText() => string.Join(", ", new[] { Least is { } least ? $"≥ {least.ToText()}" : null, Most is { } most ? $"≤ {most.ToText()}" : null }.OfType<string>());

    /// <summary>Whether every amount from one to another lies in the range, none does, or nobody can tell.</summary>
    internal bool? Holds(Quantity from, Quantity to) =>
        Contains(from) && Contains(to) ? true
        : (Least is { } least && to < least) || (Most is { } most && from > most) ? false
        : null;
}
