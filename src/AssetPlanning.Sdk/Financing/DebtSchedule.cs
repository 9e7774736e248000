using System.Text.Json.Serialization;

namespace AssetPlanning.Financing;

/// <summary>One period of a debt (还本付息计划的一期).</summary>
public sealed record DebtPeriod
{
    /// <summary>The period, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The day it begins (期初日).</summary>
    public required DateOnly From { get; init; }

    /// <summary>How much of a year its interest is for (计息年数).</summary>
    public required Ratio PartOfYear { get; init; }

    /// <summary>The day its payment falls on, the end of the period.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Debt at the beginning.</summary>
    public required Money Opening { get; init; }

    /// <summary>Newly drawn.</summary>
    public required Money Drawn { get; init; }

    /// <summary>Interest of the period, paid or not.</summary>
    public required Money Interest { get; init; }

    /// <summary>The part of the interest added to the debt instead of paid.</summary>
    public required Money Capitalised { get; init; }

    /// <summary>Principal repaid.</summary>
    public required Money Repaid { get; init; }

    /// <summary>What the payment costs (兑付手续费).</summary>
    public required Money Fee { get; init; }

    /// <summary>Debt at the end.</summary>
    public required Money Closing { get; init; }

    /// <summary>Interest that is paid (当期付息).</summary>
    [JsonIgnore]
    public Money InterestPaid => Interest - Capitalised;

    /// <summary>Interest and principal paid (当期还本付息).</summary>
    [JsonIgnore]
    public Money Service => InterestPaid + Repaid;
}

/// <summary>A debt from its first draw to nothing (还本付息计划表).</summary>
public sealed record DebtSchedule
{
    /// <summary>The rate and where it comes from.</summary>
    public required InterestRate Rate { get; init; }

    /// <summary>How interest and fees become fen.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>Paid once at the beginning (发行费、登记费); nothing for a loan.</summary>
    public required Money IssueCost { get; init; }

    /// <summary>The periods, in order.</summary>
    public ValueList<DebtPeriod> Periods { get; init; }

    /// <summary>All that is drawn (借款合计).</summary>
    [JsonIgnore]
    public Money Drawn => Sum(static period => period.Drawn);

    /// <summary>All interest, paid or added to the debt (利息合计).</summary>
    [JsonIgnore]
    public Money Interest => Sum(static period => period.Interest);

    /// <summary>Interest added to the debt (资本化利息合计).</summary>
    [JsonIgnore]
    public Money Capitalised => Sum(static period => period.Capitalised);

    /// <summary>All principal repaid: what was drawn and what was capitalised (还本合计).</summary>
    [JsonIgnore]
    public Money Repaid => Sum(static period => period.Repaid);

    /// <summary>All interest and principal paid, without fees (还本付息合计).</summary>
    [JsonIgnore]
    public Money Service => Sum(static period => period.Service);

    /// <summary>All fees, at issue and with every payment (发行及兑付费用合计).</summary>
    [JsonIgnore]
    public Money Fees => IssueCost + Sum(static period => period.Fee);

    /// <summary>Interest and principal of each period (各期还本付息).</summary>
    /// <returns>One amount a period.</returns>
    public ValueList<Money> ServiceByPeriod() => [.. Periods.Select(static period => period.Service)];

    private Money Sum(Func<DebtPeriod, Money> part) => Periods.Aggregate(Money.Zero, (sum, period) => sum + part(period));
}
