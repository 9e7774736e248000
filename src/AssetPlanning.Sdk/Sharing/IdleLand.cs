using System.Text.Json.Serialization;

namespace AssetPlanning.Sharing;

/// <summary>What idle land leads to (闲置土地处置).</summary>
[JsonConverter(typeof(NameConverter<IdleLandOutcome>))]
public enum IdleLandOutcome
{
    /// <summary>未构成闲置: the first threshold is not reached.</summary>
    NotIdle,

    /// <summary>免责: idle for a cause the agreement or the law excludes.</summary>
    Excused,

    /// <summary>征缴闲置费.</summary>
    FeeDue,

    /// <summary>可以无偿收回.</summary>
    MayBeTakenBack,
}

/// <summary>When idle land costs a fee and when it may be taken back (闲置土地处置规则): the thresholds are the law's, given as data.</summary>
/// <remarks>The scheme of 城市房地产管理法 第二十六条: a fee up to a part of the grant price after a first term, take-back without pay after a second.</remarks>
public sealed record IdleLandTerms
{
    /// <summary>Idle for so long from the agreed start, a fee is due (征缴起算年限), in whole years.</summary>
    public required int FeeAfterYears { get; init; }

    /// <summary>Idle for so long, the land may be taken back (收回起算年限), in whole years, not less.</summary>
    public required int TakeBackAfterYears { get; init; }

    /// <summary>The fee as a part of the grant price (闲置费率).</summary>
    public required Ratio FeeRate { get; init; }

    /// <summary>How the fee is rounded to the fen.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>Causes that excuse (免责情形): force majeure, acts of government, necessary preliminary work.</summary>
    public ValueList<string> ExcusedCauses { get; init; }

    /// <summary>Whether the fee comes first and the taking back not before it, within a century.</summary>
    internal bool AreInOrder => FeeAfterYears >= 0 && TakeBackAfterYears >= FeeAfterYears && TakeBackAfterYears <= 100;

    /// <summary>Judges one piece of land on a day (认定).</summary>
    /// <param name="agreedStart">The day work had to start (约定动工日).</param>
    /// <param name="on">The day it is judged; nothing had started by then.</param>
    /// <param name="grantPrice">The grant price (出让价款), not negative.</param>
    /// <param name="cause">The cause established, if any.</param>
    /// <returns>What it leads to.</returns>
    /// <exception cref="ArgumentException">The terms are out of order, the rate is not between 0 and 1, or the price is negative.</exception>
    public IdleLandAssessment Assess(DateOnly agreedStart, DateOnly on, Money grantPrice, string? cause = null)
    {
        if (!AreInOrder || FeeRate.Sign < 0 || FeeRate > Ratio.One)
        {
            throw new ArgumentException("The fee comes first, the taking back not before it, and the rate lies between 0 and 1.", nameof(on));
        }

        if (grantPrice.Sign < 0)
        {
            throw new ArgumentException($"A price of {grantPrice} is none.", nameof(grantPrice));
        }

        var outcome =
            on < agreedStart.AddYears(FeeAfterYears) ? IdleLandOutcome.NotIdle
            : cause is not null && ExcusedCauses.Contains(cause, StringComparer.Ordinal) ? IdleLandOutcome.Excused
            : on < agreedStart.AddYears(TakeBackAfterYears) ? IdleLandOutcome.FeeDue
            : IdleLandOutcome.MayBeTakenBack;
        return new()
        {
            Outcome = outcome,
            Fee = outcome == IdleLandOutcome.FeeDue ? grantPrice.Times(FeeRate, Rounding) : Money.Zero,
            FeeFrom = agreedStart.AddYears(FeeAfterYears),
            TakeBackFrom = agreedStart.AddYears(TakeBackAfterYears),
        };
    }
}

/// <summary>What idle land leads to on a day (闲置认定结果).</summary>
public sealed record IdleLandAssessment
{
    /// <summary>What follows.</summary>
    public required IdleLandOutcome Outcome { get; init; }

    /// <summary>The fee due (闲置费); nothing unless one is.</summary>
    public required Money Fee { get; init; }

    /// <summary>The first day a fee is due.</summary>
    public required DateOnly FeeFrom { get; init; }

    /// <summary>The first day the land may be taken back.</summary>
    public required DateOnly TakeBackFrom { get; init; }
}
