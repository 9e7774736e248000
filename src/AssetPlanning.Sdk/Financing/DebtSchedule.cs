using System.Globalization;
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

    /// <summary>The schedule as a table whose rows say what they are made of, to be shown in 万元 (列示).</summary>
    /// <returns>The table, a column a period.</returns>
    public MoneyTable ToTable()
    {
        TableRow Row(string code, string name, Func<DebtPeriod, Money> part, ValueList<TablePart> parts = default, bool isBalance = false) =>
            new() { Code = code, Name = name, Cells = [.. Periods.Select(part)], Parts = parts, IsBalance = isBalance };

        return new()
        {
            Title = "还本付息计划表",
            Columns = [.. Periods.Select(static period => period.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))],
            Rows =
            [
                Row("1", "期初借款余额", static period => period.Opening, [TablePart.Before("5")], isBalance: true),
                Row("2", "当期借款", static period => period.Drawn),
                Row("3", "当期利息", static period => period.Interest, [TablePart.Plus("3.1"), TablePart.Plus("3.2")]),
                Row("3.1", "转入本金", static period => period.Capitalised),
                Row("3.2", "当期付息", static period => period.InterestPaid),
                Row("4", "当期还本付息", static period => period.Service, [TablePart.Plus("3.2"), TablePart.Plus("4.1")]),
                Row("4.1", "当期还本", static period => period.Repaid),
                Row("5", "期末借款余额", static period => period.Closing, [TablePart.Plus("1"), TablePart.Plus("2"), TablePart.Plus("3.1"), TablePart.Minus("4.1")], isBalance: true),
                Row("6", "兑付手续费", static period => period.Fee),
            ],
            Notes = IssueCost.Sign == 0 ? [] : [$"另有发行登记费 {IssueCost.ToText()}，于期初一次支付。"],
        };
    }

    private Money Sum(Func<DebtPeriod, Money> part) => Periods.Aggregate(Money.Zero, (sum, period) => sum + part(period));
}
