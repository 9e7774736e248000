using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>What a party brought (投入): land at a rent, labour at a wage, money at its amount.</summary>
public sealed record InKindContribution
{
    /// <summary>Who brought it.</summary>
    public required PartyId Party { get; init => field = value.OrThrow(); }

    /// <summary>What it was (投入内容), in the words of the agreement.</summary>
    public required string What { get; init; }

    /// <summary>The amount for each unit (约定单价).</summary>
    public required UnitRate Rate { get; init; }

    /// <summary>How many units.</summary>
    public required DeclaredQuantity Quantity { get; init; }

    /// <summary>To whom and when it was handed over (交付), where it is to be booked; what the agreement only counts is not.</summary>
    public Delivery? Delivered { get; init; }
}

/// <summary>The handing over of something at its declared value (实物交付).</summary>
public sealed record Delivery
{
    /// <summary>To whom (接收方).</summary>
    public required PartyId To { get; init => field = value.OrThrow(); }

    /// <summary>When (交付日).</summary>
    public required DateOnly On { get; init; }
}

/// <summary>Shares what is left in proportion to what each party brought, at declared values (按投入折价分成).</summary>
/// <remarks>
/// portion of a party = value of its contributions ÷ value of all; each value is rounded to the fen once. What was really handed over is
/// booked that day as capital in kind (实物出资), at the same value.
/// </remarks>
public sealed record InKindContributions : SharingRule
{
    /// <summary>The contributions; a party may have several.</summary>
    public required ValueList<InKindContribution> Contributions { get; init; }

    /// <summary>How values are rounded to the fen.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>Who gets the fen that do not divide evenly.</summary>
    public ResidualRule Residual { get; init; } = ResidualRule.LargestRemainder;

    /// <inheritdoc/>
    public override ValueList<DateOnly> SettlementDays() =>
        [.. Contributions.Select(static contribution => contribution.Delivered).OfType<Delivery>().Select(static delivery => delivery.On).Distinct()];

    /// <inheritdoc/>
    public override void Settle(ref SharingTurn turn)
    {
        if (!IsSound(turn))
        {
            return;
        }

        foreach (var contribution in Contributions)
        {
            if (contribution.Delivered is { } delivery && delivery.On == turn.Day)
            {
                ValueList<Operand> operands = [Operand.Of(FigureTerms.UnitAmount, contribution.Rate.Amount), Operand.Of(FigureTerms.Quantity, contribution.Quantity.Number)];
                turn.Move(FigureTerms.ContributionInKind, FlowKind.Capital, Medium.InKind, contribution.Party, delivery.To, Value(contribution), Derivation.TimesRatio, operands, Rounding);
            }
        }
    }

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        var sound = IsSound(turn);
        var total = Money.Sum(Contributions.Select(Value));
        if (!(sound & (total.Sign > 0 || turn.Refuse(FindingCatalogue.ContributionsWorthNothing, [Figure.Name(turn.Rule), total]))))
        {
            return;
        }

        var byParty = Contributions.GroupBy(static contribution => contribution.Party).OrderBy(static own => own.Key).ToArray();
        var portions = byParty.Select(own => new Portion(own.Key, Ratio.Of(Money.Sum(own.Select(Value)).Fen, total.Fen))).ToValueList();
        var told = turn.Why is null ? [] : Told(turn, byParty, total);
        turn.PayInPortions(turn.RemainingOperand, portions, Residual, party => told[party]);
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"可分余额按各方投入的折价比例分配：{string.Join("；", Contributions.Select(static c => $"{c.Party} 以{c.What}投入 {c.Quantity.Number} {c.Quantity.Unit}，每{c.Rate.Per} {c.Rate.Amount.ToText()}{(c.Delivered is { } d ? $"，{d.On.Text()} 交付 {d.To}" : string.Empty)}"))}（{Rounding.Chinese()}，{Residual.Chinese()}）。",
        $"What is left is shared in proportion to contributions: {string.Join("; ", Contributions.Select(static c => $"{c.Party} {c.What} {c.Quantity.Number} {c.Quantity.Unit} at {ClauseWords.YuanEnglish(c.Rate.Amount)} for each {c.Rate.Per}{(c.Delivered is { } d ? $", handed to {d.To} on {d.On.Text()}" : string.Empty)}"))}.");

    private bool IsSound(in SharingTurn turn)
    {
        var sound = true;
        foreach (var contribution in Contributions)
        {
            sound &= turn.Accepts(contribution.Rate, contribution.Quantity);
        }

        return sound;
    }

    private Money Value(InKindContribution contribution) => contribution.Rate.Amount.Times(contribution.Quantity.Number, Rounding);

    private Dictionary<PartyId, Operand> Told(in SharingTurn turn, IGrouping<PartyId, InKindContribution>[] byParty, Money total)
    {
        var values = new List<Operand>();
        var sums = new List<(PartyId Party, Operand Sum)>();
        foreach (var own in byParty)
        {
            var parts = new List<Operand>();
            foreach (var contribution in own)
            {
                parts.Add(turn.Value(FigureTerms.ContributionValue, own.Key, contribution.Rate, contribution.Quantity, Rounding));
            }

            var sum = Money.Sum(parts.Select(static part => part.Value.Money));
            sums.Add((own.Key, Operand.From(turn.Tell(FigureTerms.ContributionTotal, own.Key, sum, Derivation.Sum, [.. parts]), sum)));
            values.AddRange(parts);
        }

        var whole = Operand.From(turn.Tell(FigureTerms.ContributionTotal, default, total, Derivation.Sum, [.. values]), total);
        var told = new Dictionary<PartyId, Operand>();
        foreach (var (party, sum) in sums)
        {
            var portion = Ratio.Of(sum.Value.Money.Fen, total.Fen);
            told[party] = Operand.From(turn.Tell(FigureTerms.Portion, party, portion, Derivation.Quotient, [sum, whole]), portion);
        }

        return told;
    }
}
