using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>Amounts that fall due once a year on the same day (逐年应付款): a first one, and the others alike.</summary>
public sealed record Instalments
{
    /// <summary>The day the first falls due.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first (首年), not negative.</summary>
    public required Money First { get; init; }

    /// <summary>Each of the others (以后各年), not negative.</summary>
    public required Money Later { get; init; }

    /// <summary>How many there are, the first included: 1 to 100.</summary>
    public required int Count { get; init; }

    /// <summary>All of them together (总额).</summary>
    /// <returns>The total.</returns>
    /// <exception cref="OverflowException">The total does not fit 64 bits of fen.</exception>
    public Money Total() => Of(Count);

    /// <summary>What has fallen due through a day (到期应付).</summary>
    /// <param name="day">The day.</param>
    /// <returns>The sum of the instalments due on it or before.</returns>
    /// <exception cref="OverflowException">The sum does not fit 64 bits of fen.</exception>
    public Money DueThrough(DateOnly day)
    {
        var due = 0;
        while (due < Count && From.AddYears(due) <= day)
        {
            due++;
        }

        return Of(due);
    }

    /// <summary>Whether the last has fallen due (是否全部到期).</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer.</returns>
    public bool HaveEndedBy(DateOnly day) => From.AddYears(Count - 1) <= day;

    internal bool AreAcceptedBy(in SharingTurn turn) =>
        turn.Accepts(nameof(First), First)
        & turn.Accepts(nameof(Later), Later)
        & (IsInRange || turn.Refuse(FindingCatalogue.AmountTooLarge, [Figure.Name(turn.Rule), Figure.Name("—"), Figure.Name("—"), First]))
        & ((Count is >= 1 and <= 100 && From.Year <= Posting.LastYear) || turn.Refuse(FindingCatalogue.InstalmentsOutOfRange, [Figure.Name(turn.Rule), Figure.Number(Count)]));

    internal string Chinese() => Count == 1
        ? $"{From.Text()} 支付 {First.ToText()}"
        : $"自 {From.Text()} 起 {Count} 年，首年 {First.ToText()}，以后每年 {Later.ToText()}{(IsInRange ? $"，合计 {Total().ToText()}" : string.Empty)}";

    internal string English() =>
        $"{Count} yearly payments from {From.Text()}, the first {ClauseWords.YuanEnglish(First)}, each later one {ClauseWords.YuanEnglish(Later)}";

    /// <summary>Whether all together are an amount a posting can move; a clause is said even of what can never be paid.</summary>
    private bool IsInRange => First.Fen + ((Int128)Later.Fen * Math.Max(Count - 1, 0)) <= Posting.Largest.Fen;

    private Money Of(int count) => count <= 0 ? Money.Zero : First + Later.Times(count - 1, Rounding.HalfUp);
}
