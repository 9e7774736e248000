namespace AssetPlanning.Financing;

/// <summary>What becomes of net profit (利润分配): reserved, paid out, carried on.</summary>
internal sealed class ProfitDistribution
{
    private readonly FeasibilitySheet sheet;
    private readonly SheetLine net;
    private readonly Money? most;

    internal ProfitDistribution(FeasibilitySheet sheet, SheetLine net)
    {
        (this.sheet, this.net) = (sheet, net);
        var terms = sheet.Terms.Profit;
        most = terms.Limit?.RegisteredCapital.Times(terms.Limit.Part, sheet.Terms.Rounding);
        var years = Years();
        var opening = sheet.Line(
            "10",
            "期初未分配利润",
            column => new(years[column].Opening, Derivation.Sum, column == 0 ? [] : [Operand.From(sheet.KeyOf("15", column - 1), years[column].Opening)]),
            [TablePart.Before("15")],
            isBalance: true);
        var disposable = sheet.Line(
            "11",
            "可供分配利润",
            column => new(net[column] + opening[column], Derivation.Sum, [net.At(column), opening.At(column)]),
            [net.Plus, opening.Plus],
            isBalance: true);
        var smaller = sheet.Line("12-smaller", "弥补亏损后的净利润", column =>
            new(Money.Min(net[column], disposable[column]), Derivation.Smallest, [net.At(column), disposable.At(column)]));
        SheetLine[] reserve = Reserve(sheet.Positive("12-base", "计提基数", smaller), years);
        var distributable = sheet.Line(
            "13",
            "可供投资者分配的利润",
            column => new(disposable[column] - reserve[0][column], Derivation.Difference, [disposable.At(column), reserve[0].At(column)]),
            [disposable.Plus, reserve[0].Minus],
            isBalance: true);
        Payout = sheet.Times("14", "应付投资者利润", sheet.Positive("14-base", "可分配额", distributable), FinancingTerms.PayoutRate, terms.Payout);
        var closing = sheet.Line(
            "15",
            "未分配利润",
            column => new(distributable[column] - Payout[column], Derivation.Difference, [distributable.At(column), Payout.At(column)]),
            [distributable.Plus, Payout.Minus],
            isBalance: true);
        Lines = [opening, disposable, .. reserve, distributable, Payout, closing];
    }

    internal SheetLine[] Lines { get; }

    internal SheetLine Payout { get; }

    /// <summary>The reserve of each year and, where it may stop, what was reserved so far.</summary>
    private SheetLine[] Reserve(SheetLine reserved, (Money Opening, Money Room)[] years)
    {
        var rate = sheet.Terms.Profit.StatutoryReserve;
        if (sheet.Terms.Profit.Limit is not { } limit || most is not { } bound)
        {
            return [sheet.Times("12", "提取法定盈余公积金", reserved, FinancingTerms.ReserveRate, rate)];
        }

        var mostKey = sheet.Key("12-most");
        ValueList<Operand> operands = [Operand.Of(FinancingTerms.RegisteredCapital, limit.RegisteredCapital), Operand.Of(FinancingTerms.ReserveRate, limit.Part)];
        sheet.Why?.Step(mostKey, bound, Derivation.TimesRatio, operands, sheet.Terms.Rounding, basis: limit.Source);
        var due = sheet.Times("12-due", "按比例应提取", reserved, FinancingTerms.ReserveRate, rate);
        var room = sheet.Line("12-room", "距上限", column => new(
            years[column].Room,
            Derivation.Excess,
            [Operand.From(mostKey, bound), .. column == 0 ? [] : new[] { Operand.From(sheet.KeyOf("12.1", column - 1), bound - years[column].Room) }]));
        var reserve = sheet.Line("12", "提取法定盈余公积金", column =>
            new(Money.Min(due[column], room[column]), Derivation.Smallest, [due.At(column), room.At(column)]));
        return [reserve, sheet.Accumulated("12.1", "累计法定盈余公积金", reserve)];
    }

    /// <summary>Row by row within a year, since what is left goes into the next one: what is carried on into each year, and what may still be reserved.</summary>
    private (Money Opening, Money Room)[] Years()
    {
        var terms = sheet.Terms.Profit;
        var years = new (Money Opening, Money Room)[sheet.Columns];
        var (left, kept) = (Money.Zero, Money.Zero);
        for (var column = 0; column < years.Length; column++)
        {
            var available = net[column] + left;

            // Losses of earlier years come first; nothing is reserved of what only makes up for them.
            var due = Money.Max(Money.Min(net[column], available), Money.Zero).Times(terms.StatutoryReserve, sheet.Terms.Rounding);
            var reserved = most is { } bound ? Money.Min(due, bound - kept) : due;
            var payout = Money.Max(available - reserved, Money.Zero).Times(terms.Payout, sheet.Terms.Rounding);
            years[column] = (left, (most ?? Money.Zero) - kept);
            kept += reserved;
            left = available - reserved - payout;
        }

        return years;
    }
}
