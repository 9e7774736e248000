namespace AssetPlanning.Sharing;

/// <summary>Lets the rules within share at most an amount (封顶, <c>max … to</c>); what is above it, or what they leave, goes on to later rules.</summary>
public sealed record Cap : SharingRule
{
    /// <summary>The most the rules within may share (封顶额), not negative.</summary>
    public required Money Most { get; init; }

    /// <summary>Over which time the cap is counted.</summary>
    public required ShareSpan Span { get; init; }

    /// <summary>The rules within, in the order of their turns.</summary>
    public required ValueList<SharingRule> Rules { get; init; }

    /// <summary>At most an amount to one party.</summary>
    /// <param name="most">How much at most.</param>
    /// <param name="span">Over which time.</param>
    /// <param name="to">Who.</param>
    /// <returns>The rule.</returns>
    public static Cap Of(Money most, ShareSpan span, PartyId to) => new() { Most = most, Span = span, Rules = [Proportional.By((to, 1))] };

    /// <inheritdoc/>
    public override ValueList<SharingRule> Within() => Rules;

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        if (!(turn.Accepts(nameof(Most), Most) & turn.AcceptsWithin()))
        {
            return;
        }

        var before = turn.PaymentsBefore(Span).ToArray();
        var room = Money.Max(Most - Money.Sum(before.Select(static payment => payment.Amount)), Money.Zero);
        var part = Money.Min(room, turn.Remaining);
        if (turn.Why is null)
        {
            _ = turn.Pass(part, Derivation.Smallest, []);
            return;
        }

        var key = turn.Tell(
            FigureTerms.AmountDue,
            default,
            room,
            Derivation.Excess,
            [Operand.Of(FigureTerms.AgreedAmount, Most), .. turn.Booked(before)]);
        _ = turn.Pass(part, Derivation.Smallest, [Operand.From(key, room), turn.RemainingOperand]);
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"在 {Most.ToText()}以内（{Span.Chinese()}）按下列方式分配，超出部分和未分完部分转入下一条：",
        $"Up to {ClauseWords.YuanEnglish(Most)} {Span.English()} is shared as follows; what is above or left goes on:");
}
