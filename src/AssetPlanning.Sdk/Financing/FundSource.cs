using System.Text.Json.Serialization;
using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>Whether money comes back to who gave it (资金性质).</summary>
[JsonConverter(typeof(NameConverter<FundNature>))]
public enum FundNature
{
    /// <summary>补助: given for a use, with no claim at all.</summary>
    Grant,

    /// <summary>资本金: put in by an owner, with no claim to be repaid.</summary>
    Capital,

    /// <summary>借款: bears interest and is repaid.</summary>
    Debt,
}

/// <summary>What borrowed money of a fund costs and when it is repaid (借款条件).</summary>
/// <remarks>
/// Payments fall on a first day and every 12 ÷ payments a year months after it. Interest of a payment = rate × Σ balance × part of a
/// year it stood, rounded once, on what was drawn before. Principal is repaid in the last payments, each an equal part of what is
/// owed then; the last takes all. A revolving line is besides repaid whenever there is cash, and what is repaid can be drawn again.
/// </remarks>
public sealed record BorrowingTerms
{
    /// <summary>The rate and where it comes from (利率).</summary>
    public required InterestRate Rate { get; init; }

    /// <summary>How interest and instalments become fen (取整).</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>How days count for interest (计息天数惯例).</summary>
    public required DayCount DayCount { get; init; }

    /// <summary>The day of the first payment (首个付息日).</summary>
    public required DateOnly FirstPayment { get; init; }

    /// <summary>Payments a year: 1, 2, 4 or 12 (每年付息次数).</summary>
    public required int PaymentsInYear { get; init; }

    /// <summary>How many payments there are; the last is the day all is repaid (付息次数).</summary>
    public required int Payments { get; init; }

    /// <summary>In how many of the last payments principal is repaid, at least 1 (还本次数).</summary>
    public required int Instalments { get; init; }

    /// <summary>Whether what was repaid can be drawn again (循环额度).</summary>
    public required bool Revolving { get; init; }

    /// <summary>The days of payment, in order.</summary>
    internal IEnumerable<DateOnly> Days => Enumerable.Range(0, Payments).Select(at => FirstPayment.AddMonths(12 / PaymentsInYear * at));

    /// <summary>The day all is repaid.</summary>
    internal DateOnly Maturity => FirstPayment.AddMonths(12 / PaymentsInYear * (Payments - 1));

    /// <summary>The interest of all payments on what flows left owed: rate × Σ balance × part of a year it stood, rounded once a payment.</summary>
    internal Money InterestOn(IEnumerable<LedgerFlow> flows)
    {
        var moves = flows.Where(static flow => flow.Kind is FlowKind.Draw or FlowKind.Repayment).GroupBy(static flow => flow.Day)
            .ToDictionary(static day => day.Key, static day => Money.Sum(day.Select(static flow => flow.Kind == FlowKind.Draw ? flow.Amount : -flow.Amount)));
        var (interest, owed, sum) = (Money.Zero, Money.Zero, default(InterestSum));
        DateOnly? since = null;
        var payments = Days.ToHashSet();
        foreach (var day in moves.Keys.Union(payments).Order())
        {
            if (since is { } before)
            {
                sum.Add(owed, DayCount.YearsBetween(before, day));
            }

            if (payments.Contains(day))
            {
                interest += sum.Round(Rate.PerYear, Rounding);
                sum = default;
            }

            owed += moves.GetValueOrDefault(day);
            since = day;
        }

        return interest;
    }
}

/// <summary>One channel of a fund pool (资金渠道): from whom, how much, when, for what, at what cost.</summary>
public sealed record FundSource
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>The kind of money it is (资金类别).</summary>
    public required Code<FundingKind> Funding { get; init; }

    /// <summary>Who gives or lends it (资金提供方).</summary>
    public required PartyId Provider { get; init => field = value.OrThrow(); }

    /// <summary>Whether it comes back (资金性质).</summary>
    public required FundNature Nature { get; init; }

    /// <summary>The most it brings in all; of a revolving line, the most that is owed at a time (额度).</summary>
    public required Money Limit { get; init; }

    /// <summary>The first day it can be drawn (可用起始日).</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day it can be drawn (可用截止日).</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The costs it may pay for, by their terms; none for any (用途限制).</summary>
    public ValueList<Code<FigureTerm>> Uses { get; init; }

    /// <summary>Where what it pays for has to lie; everywhere unless stated (使用范围).</summary>
    public ScopePath Within { get; init; }

    /// <summary>What borrowed money costs; for <see cref="FundNature.Debt"/> and only then (借款条件).</summary>
    public BorrowingTerms? Terms { get; init; }

    internal bool MayPayFor(Posting cost) => (Uses.Count == 0 || Uses.Contains(cost.Key.Term)) && Within.Contains(cost.Scope);

    internal bool IsOpenOn(DateOnly day) => From <= day && day <= Until;
}
