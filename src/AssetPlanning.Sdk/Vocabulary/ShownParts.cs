using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>Amounts as a table shows them (列示数): in steps of 元, 万元 or what is chosen, with shown parts that add up to the shown total.</summary>
/// <remarks>
/// The total is rounded half up to the step. Every part is first rounded down to it; the steps that are missing then go, one each, to
/// the parts that lost most, ties by place (largest remainder). So each shown part is less than one step from its amount, of any
/// sign, and the table adds up. Half-up rounding of every part by itself would not.
/// </remarks>
public sealed record ShownParts
{
    /// <summary>The step, such as 1 元 or 1 万元 (列示单位).</summary>
    public required Money Step { get; init; }

    /// <summary>The parts as shown, in order.</summary>
    public required ValueList<Money> Parts { get; init; }

    /// <summary>The total as shown: the sum of the shown parts.</summary>
    public required Money Total { get; init; }

    /// <summary>How many parts are shown otherwise than rounded half up by themselves (调整项数).</summary>
    public required int Moved { get; init; }

    /// <summary>What the table says below itself; nothing where no part was moved (表注).</summary>
    [JsonIgnore]
    public string Note => Moved == 0 ? string.Empty : $"注：以 {Step.ToText()} 为单位列示，{Moved} 项按最大余数法调整尾差，使各项之和等于合计。";

    /// <summary>Shows amounts in steps.</summary>
    /// <param name="amounts">The parts, of any sign.</param>
    /// <param name="step">The step, above nothing.</param>
    /// <returns>What is shown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above nothing.</exception>
    public static ShownParts Of(ValueList<Money> amounts, Money step)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(step.Fen, 1, nameof(step));
        var total = Round(Money.Sum(amounts), step, Rounding.HalfUp);
        var shown = amounts.Select(amount => Round(amount, step, Rounding.Floor)).ToArray();
        var missing = (total - Money.Sum(shown)).Fen / step.Fen;

        // Missing steps are at most as many as parts, and at least none: each lost less than one, the total half of one at most.
        foreach (var part in Enumerable.Range(0, shown.Length).OrderByDescending(part => (amounts[part] - shown[part]).Fen).Take((int)missing))
        {
            shown[part] += step;
        }

        return new()
        {
            Step = step,
            Parts = [.. shown],
            Total = total,
            Moved = shown.Where((part, at) => part != Round(amounts[at], step, Rounding.HalfUp)).Count(),
        };
    }

    private static Money Round(Money amount, Money step, Rounding rounding) => Money.FromFen((long)Ratio.Of(amount.Fen, step.Fen).Round(rounding) * step.Fen);
}
