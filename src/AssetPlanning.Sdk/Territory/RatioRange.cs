using System.Text.Json.Serialization;

namespace AssetPlanning.Territory;

/// <summary>A ratio a plan bounds below, above or on both sides (指标区间): FAR at most 2.5, green at least 35 %.</summary>
public sealed record RatioRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="least">The least (下限), where there is one.</param>
    /// <param name="most">The most (上限), where there is one.</param>
    /// <exception cref="ArgumentException">It bounds nothing, or its least is above its most.</exception>
    [JsonConstructor]
    public RatioRange(Ratio? least = null, Ratio? most = null)
    {
        if (least is null && most is null)
        {
            throw new ArgumentException("A range has a bound.", nameof(most));
        }

        if (least > most)
        {
            throw new ArgumentException($"No number is at least {least} and at most {most}.", nameof(least));
        }

        (Least, Most) = (least, most);
    }

    /// <summary>The least (下限), itself allowed.</summary>
    public Ratio? Least { get; }

    /// <summary>The most (上限), itself allowed.</summary>
    public Ratio? Most { get; }

    /// <summary>A range without a lower bound.</summary>
    /// <param name="most">The most.</param>
    /// <returns>The range.</returns>
    public static RatioRange AtMost(Ratio most) => new(most: most);

    /// <summary>A range without an upper bound.</summary>
    /// <param name="least">The least.</param>
    /// <returns>The range.</returns>
    public static RatioRange AtLeast(Ratio least) => new(least);

    /// <summary>Whether a number lies in the range, its bounds included.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The answer.</returns>
    public bool Contains(Ratio number) => !(number < Least) && !(number > Most);

    /// <summary>The range as people read it.</summary>
    /// <returns>For example <c>≥ 1, ≤ 2.5</c>.</returns>
    public string ToText() => string.Join(", ", new[] { Least is { } least ? $"≥ {least}" : null, Most is { } most ? $"≤ {most}" : null }.OfType<string>());
}
