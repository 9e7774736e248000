using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>Keeps a part of what is left in a reserve (留存): a collective's accumulation fund, a care fund, up to an amount where one is agreed.</summary>
/// <remarks>The pot itself is empty at the end of every day, so what is kept is kept somewhere: in an account that has a name.</remarks>
public sealed record Kept : SharingRule
{
    /// <summary>The reserve (留存账户).</summary>
    public required PartyId In { get; init => field = value.OrThrow(); }

    /// <summary>The part of what is left (留存比例).</summary>
    public required Ratio Part { get; init; }

    /// <summary>How the part is rounded to the fen.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>What the reserve is filled up to over the whole term (留存上限); none for no limit.</summary>
    public Money? UpTo { get; init; }

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        if (!(turn.Accepts(nameof(Part), Part) & (UpTo is not { } most || turn.Accepts(nameof(UpTo), most))))
        {
            return;
        }

        var part = turn.Remaining.Times(Part, Rounding);
        ValueList<Operand> operands = turn.Why is null ? [] : [turn.RemainingOperand, Operand.Of(FigureTerms.Portion, Part)];
        if (UpTo is not { } limit)
        {
            _ = turn.Pay(FlowKind.Share, In, part, Derivation.TimesRatio, operands, Rounding);
            return;
        }

        var before = turn.PaymentsBefore(ShareSpan.Overall).ToArray();
        var room = Money.Max(limit - Money.Sum(before.Select(static payment => payment.Amount)), Money.Zero);
        var partKey = turn.Tell(FigureTerms.SharePart, In, part, Derivation.TimesRatio, operands, Rounding);
        var roomKey = turn.Tell(
            FigureTerms.AmountDue,
            In,
            room,
            Derivation.Excess,
            [Operand.Of(FigureTerms.AgreedAmount, limit), .. turn.Booked(before)]);
        _ = turn.Pay(FlowKind.Share, In, Money.Min(part, room), Derivation.Smallest, [Operand.From(partKey, part), Operand.From(roomKey, room)]);
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"可分余额的 {Part.Text()} 留存于 {In}（{Rounding.Chinese()}）{(UpTo is { } limit ? $"，累计至 {limit.ToText()}为止" : string.Empty)}。",
        $"{Part.Text()} of what is left is kept in {In}{(UpTo is { } most ? $", until it holds {ClauseWords.YuanEnglish(most)}" : string.Empty)}.");
}
