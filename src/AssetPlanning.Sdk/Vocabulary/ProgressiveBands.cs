using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>One step of a progressive scale (级距).</summary>
/// <param name="UpTo">Where it ends; none for the last.</param>
/// <param name="Rate">The rate of the part that falls into it.</param>
public sealed record ProgressiveBand(Ratio? UpTo, Ratio Rate);

/// <summary>A progressive scale (超额累进级距): each rate holds for the part of the base between two ends.</summary>
/// <remarks>Written as <c>50%:30% 100%:40% 200%:50% :60%</c>, ends rising, the last without one.</remarks>
[JsonConverter(typeof(CanonicalTextConverter<ProgressiveBands>))]
public sealed record ProgressiveBands : ICanonicalText<ProgressiveBands>
{
    private const int MostBands = 64;

    private ProgressiveBands(ValueList<ProgressiveBand> steps) => Steps = steps;

    /// <summary>The steps, from the lowest.</summary>
    public ValueList<ProgressiveBand> Steps { get; }

    /// <summary>Reads a scale.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="FormatException">The text is not a scale.</exception>
    public static ProgressiveBands Parse(string text) => CanonicalText.Parse<ProgressiveBands>(text);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out ProgressiveBands value)
    {
        value = null;
        var parts = text?.Split(' ') ?? [];
        var steps = new List<ProgressiveBand>();
        if (parts.Length is 0 or > MostBands)
        {
            return false;
        }

        for (var at = 0; at < parts.Length; at++)
        {
            var colon = parts[at].IndexOf(':', StringComparison.Ordinal);
            var isLast = at == parts.Length - 1;
            if (colon < 0 || (colon == 0) != isLast || !Ratio.TryParse(parts[at][(colon + 1)..], out var rate) || rate.Sign < 0)
            {
                return false;
            }

            var end = Ratio.Zero;
            if (!isLast && (!Ratio.TryParse(parts[at][..colon], out end) || end <= (steps.Count == 0 ? Ratio.Zero : steps[^1].UpTo!.Value)))
            {
                return false;
            }

            steps.Add(new(isLast ? null : end, rate));
        }

        value = new([.. steps]);
        return true;
    }

    /// <summary>What a base comes to: every part at the rate of its step, exactly.</summary>
    /// <param name="basis">The base, not negative, in the measure of the ends.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The base is negative.</exception>
    public Ratio Of(Ratio basis) => Of(basis, Ratio.One);

    /// <summary>What a base comes to where the ends are multiples of a unit (超率累进), as those of land value-added tax are of the deductions.</summary>
    /// <param name="basis">The base, not negative.</param>
    /// <param name="unit">What the ends are multiples of; of nothing or less, the whole base lies in the last step.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The base is negative.</exception>
    public Ratio Of(Ratio basis, Ratio unit)
    {
        if (basis.Sign < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(basis), "A base is not negative.");
        }

        var scale = unit.Sign > 0 ? unit : Ratio.Zero;
        var (sum, from) = (Ratio.Zero, Ratio.Zero);
        foreach (var step in Steps)
        {
            var end = step.UpTo is { } upTo && upTo * scale < basis ? upTo * scale : basis;
            sum += (end - from) * step.Rate;
            from = end;
            if (end == basis)
            {
                break;
            }
        }

        return sum;
    }

    /// <summary>The scale of ends and rates that a step of a trail holds; they come from a scale and make one again.</summary>
    internal static ProgressiveBands Of(ValueList<(Ratio? UpTo, Ratio Rate)> steps) =>
        Parse(string.Join(' ', steps.Select(static step => $"{step.UpTo}:{step.Rate}")));

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', Steps.Select(static step => $"{step.UpTo}:{step.Rate}"));
}
