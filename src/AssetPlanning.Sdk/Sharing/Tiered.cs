using System.Text.Json.Serialization;

namespace AssetPlanning.Sharing;

/// <summary>What a tier is taken of (阶梯方式). Never a default: the two give different money for the same table.</summary>
[JsonConverter(typeof(NameConverter<TierManner>))]
public enum TierManner
{
    /// <summary>全额阶梯: the tier the amount falls in holds for the whole amount.</summary>
    WholeAmount,

    /// <summary>超额累进: each tier holds for the part of the amount that lies in it.</summary>
    Marginal,
}

/// <summary>A tier (阶梯档次): up to an amount, by these portions.</summary>
public sealed record ShareTier
{
    /// <summary>The amount up to which the tier goes, itself included (本档上限); none for the last.</summary>
    public Money? UpTo { get; init; }

    /// <summary>The portions; their sum is exactly 1.</summary>
    public required ValueList<Portion> Portions { get; init; }
}

/// <summary>Shares by portions that change with the amount (阶梯分成); what lies above a last bound goes on to later rules.</summary>
/// <remarks>
/// Over a span longer than one time the tiers are counted on all that was offered in it. Under the whole-amount manner the sum so
/// far chooses the tier and today's money alone is shared by it: nobody gives back what an earlier tier gave.
/// </remarks>
public sealed record Tiered : SharingRule
{
    /// <summary>全额阶梯 or 超额累进.</summary>
    public required TierManner Manner { get; init; }

    /// <summary>Over which time the amount is counted.</summary>
    public required ShareSpan Span { get; init; }

    /// <summary>The tiers, from low to high.</summary>
    public required ValueList<ShareTier> Tiers { get; init; }

    /// <summary>Who gets the fen that do not divide evenly.</summary>
    public ResidualRule Residual { get; init; } = ResidualRule.LargestRemainder;

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        var sound = turn.AcceptsBounds([.. Tiers.Select(static tier => tier.UpTo)], Money.Zero);
        foreach (var tier in Tiers)
        {
            sound &= turn.Accepts(tier.Portions);
        }

        if (!sound)
        {
            return;
        }

        var earlier = turn.OfferedBefore(Span);
        var total = turn.OfferedSoFar(Span);
        if (Manner == TierManner.WholeAmount)
        {
            DivideWhole(turn, total.Value.Money);
        }
        else
        {
            DivideByTier(turn, total, earlier);
        }
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"可分余额按{(Manner == TierManner.Marginal ? "超额累进" : "全额")}阶梯分配（{Span.Chinese()}，{Residual.Chinese()}）：{string.Join("；", Tiers.Select(tier => $"{(tier.UpTo is { } bound ? $"{bound.ToText()}以内" : Manner == TierManner.Marginal ? "以上部分" : "以上")}：{tier.Portions.Chinese()}"))}。",
        $"What is left is shared in tiers on {(Manner == TierManner.Marginal ? "the part in each" : "the whole amount")} {Span.English()}: {string.Join("; ", Tiers.Select(static tier => $"{(tier.UpTo is { } bound ? $"up to {ClauseWords.YuanEnglish(bound)}" : "above")} {tier.Portions.English()}"))}.");

    private void DivideWhole(in SharingTurn turn, Money total)
    {
        foreach (var tier in Tiers)
        {
            if (tier.UpTo is not { } bound || total <= bound)
            {
                turn.PayInPortions(turn.RemainingOperand, tier.Portions, Residual);
                return;
            }
        }
    }

    private void DivideByTier(in SharingTurn turn, Operand total, Money earlier)
    {
        var lower = Money.Zero;
        foreach (var tier in Tiers)
        {
            var amount = Bands.Between(total.Value.Money, lower, earlier, tier.UpTo);
            if (amount != Money.Zero)
            {
                turn.PayInPortions(Operand.From(Tell(turn, total, earlier, lower, tier, amount), amount), tier.Portions, Residual);
            }

            lower = tier.UpTo ?? lower;
        }
    }

    private static FigureKey Tell(in SharingTurn turn, Operand total, Money earlier, Money lower, ShareTier tier, Money amount)
    {
        if (turn.Why is null)
        {
            return default;
        }

        ValueList<Operand> operands =
        [
            total,
            Operand.Of(FigureTerms.BandBound, lower),
            Operand.Of(FigureTerms.OfferedIncome, earlier),
        ];
        return turn.Tell(
            FigureTerms.BandAmount,
            default,
            amount,
            Derivation.Band,
            tier.UpTo is { } bound ? operands.Add(Operand.Of(FigureTerms.BandBound, bound)) : operands);
    }
}
