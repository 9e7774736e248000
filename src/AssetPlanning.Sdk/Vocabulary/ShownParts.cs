using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>Amounts as a table shows them (列示数): in steps of 元, 万元 or what is chosen, with shown parts that add up to the shown total.</summary>
/// <remarks>
/// Balanced by largest remainder, ties by place: each shown part is less than one step from its amount, of any sign, and the table adds
/// up. Half-up rounding of every part by itself would not. Tables with several totals are shown by <see cref="MoneyTable.Show"/>.
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
        var shown = ShownCounts.Of([.. amounts.Select(static amount => amount.Fen)], Money.Sum(amounts).Fen, step.Fen, static (left, right) => left.CompareTo(right));
        return new()
        {
            Step = step,
            Parts = [.. shown.Steps.Select(count => Money.FromFen(count * step.Fen))],
            Total = Money.FromFen(shown.Total * step.Fen),
            Moved = Enumerable.Range(0, amounts.Count).Count(shown.IsMoved),
        };
    }
}
