using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>Charges the user of idle land a fee on the day it is judged (征缴闲置费); the pot is not touched.</summary>
/// <remarks>
/// The scheme of 城市房地产管理法 第二十六条, the numbers are the caller's. The fee is booked from the user to whoever levies it and is no
/// cost of the project (闲置土地处置办法 第十四条): nobody recovers it before income is shared. Land that may be taken back is told, not
/// taken: that is a decision, not a sum.
/// </remarks>
public sealed record IdleLandFee : SharingRule
{
    /// <summary>Who has the land and did not begin (土地使用权人).</summary>
    public required PartyId User { get; init => field = value.OrThrow(); }

    /// <summary>Who levies the fee (征收方).</summary>
    public required PartyId To { get; init => field = value.OrThrow(); }

    /// <summary>The day work had to start (约定动工日).</summary>
    public required DateOnly AgreedStart { get; init; }

    /// <summary>The day the land is judged, nothing having started (认定日).</summary>
    public required DateOnly On { get; init; }

    /// <summary>The grant price (出让价款), not negative.</summary>
    public required Money GrantPrice { get; init; }

    /// <summary>From when on what follows (处置规则).</summary>
    public required IdleLandTerms Terms { get; init; }

    /// <summary>The cause established (认定原因), if any.</summary>
    public string? Cause { get; init; }

    /// <inheritdoc/>
    public override ValueList<DateOnly> SettlementDays() => [On];

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
    }

    /// <inheritdoc/>
    public override void Settle(ref SharingTurn turn)
    {
        if (!(turn.Accepts(nameof(GrantPrice), GrantPrice)
            & turn.Accepts(nameof(IdleLandTerms.FeeRate), Terms.FeeRate)
            & (Terms.AreInOrder || turn.Refuse(FindingCatalogue.BandsUnordered, [Figure.Name(turn.Rule), Figure.Number(2)]))
            & (Posting.MayFallOn(AgreedStart) || turn.Refuse(FindingCatalogue.DayOutOfRange, [Figure.Name(turn.Rule), AgreedStart]))))
        {
            return;
        }

        var judged = Terms.Assess(AgreedStart, On, GrantPrice, Cause);
        if (judged.Outcome == IdleLandOutcome.FeeDue)
        {
            turn.Move(
                FigureTerms.IdleLandFee,
                FlowKind.Tax,
                Medium.Cash,
                User,
                To,
                judged.Fee,
                Derivation.TimesRatio,
                [Operand.Of(FigureTerms.GrantPrice, GrantPrice), Operand.Of(FigureTerms.AccrualRate, Terms.FeeRate)],
                Terms.Rounding);
        }
        else if (judged.Outcome == IdleLandOutcome.MayBeTakenBack)
        {
            turn.Report(FindingCatalogue.IdleLandMayBeTakenBack, [Figure.Name(turn.Rule), User, On, judged.TakeBackFrom]);
        }
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"{User} 自约定动工日 {AgreedStart.Text()} 起满 {Terms.FeeAfterYears} 年未动工的，按出让价款 {GrantPrice.ToText()} 的 {Terms.FeeRate.Text()} 向 {To} 缴纳闲置费（{Terms.Rounding.Chinese()}）；满 {Terms.TakeBackAfterYears} 年的可以无偿收回；{(Terms.ExcusedCauses.Count > 0 ? $"{string.Join("、", Terms.ExcusedCauses)}除外；" : string.Empty)}{On.Text()} 认定{(Cause is null ? string.Empty : $"，原因：{Cause}")}。",
        $"{User}, having to begin on {AgreedStart.Text()}, pays {To} a fee of {Terms.FeeRate.Text()} of {ClauseWords.YuanEnglish(GrantPrice)} once idle for {Terms.FeeAfterYears} years; after {Terms.TakeBackAfterYears} the land may be taken back{(Terms.ExcusedCauses.Count > 0 ? $", except for {string.Join(", ", Terms.ExcusedCauses)}" : string.Empty)}; judged on {On.Text()}{(Cause is null ? string.Empty : $", the cause being {Cause}")}.");
}
