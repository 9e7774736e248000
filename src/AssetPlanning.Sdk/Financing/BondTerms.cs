using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>The terms of a bond (债券条件).</summary>
/// <remarks>
/// Interest of a payment = principal not yet redeemed × yearly rate × part of a year (1 ÷ payments a year, or
/// counted in days where a day count is agreed); fees at issue = principal × (issue +
/// registration); fee of a payment = (interest + redemption) × payment fee. Each is rounded by the named rule. Over a bullet of
/// n years this is P · (r·n + f + q·(1 + r·n)).
/// </remarks>
public sealed record BondTerms
{
    /// <summary>The amount issued, above nothing (发行额).</summary>
    public required Money Principal { get; init; }

    /// <summary>The rate and where it comes from (票面利率).</summary>
    public required InterestRate Rate { get; init; }

    /// <summary>How interest and fees become fen (取整).</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>The day interest begins (起息日).</summary>
    public required DateOnly ValueDay { get; init; }

    /// <summary>For how many whole years, 1 to 100 (期限).</summary>
    public required int Years { get; init; }

    /// <summary>Payments of interest a year, 1 or 2 (每年付息次数).</summary>
    public required int PaymentsInYear { get; init; }

    /// <summary>How days count for interest; none for periods of equal length (计息天数惯例).</summary>
    public DayCount? DayCount { get; init; }

    /// <summary>Redemptions before the end; what they leave is redeemed with the last payment. None is a bullet (还本安排).</summary>
    public ValueList<BondRedemption> Redemptions { get; init; }

    /// <summary>What it costs beside interest; null for nothing (费用).</summary>
    public BondFees? Fees { get; init; }

    /// <summary>The schedule of interest, redemption and fees, exact to the fen (还本付息计划表).</summary>
    /// <returns>Payment by payment, ending at nothing.</returns>
    /// <exception cref="ArgumentException">Terms that make no bond; the message names the one.</exception>
    /// <exception cref="OverflowException">An amount does not fit.</exception>
    public DebtSchedule Schedule()
    {
        var defects = new List<TermDefect>();
        return TermDefect.OrThrow(Schedule(defects), defects, nameof(BondTerms));
    }

    /// <summary>The schedule, or none and the reasons why.</summary>
    internal DebtSchedule? Schedule(List<TermDefect> defects)
    {
        defects.AddRange(Defects());
        if (defects.Count > 0)
        {
            return null;
        }

        var periods = new DebtPeriod[Years * PaymentsInYear];
        var owed = Money.Zero;
        for (var number = 1; number <= periods.Length; number++)
        {
            var drawn = number == 1 ? Principal : Money.Zero;
            var opening = owed;
            var debt = opening + drawn;
            var part = DayCount?.YearsBetween(DayOf(number - 1), DayOf(number)) ?? Ratio.Of(1, PaymentsInYear);
            var interest = debt.Times(Rate.PerYear * part, Rounding);
            var repaid = number == periods.Length ? debt : Money.Min(debt, Redeemed(number));
            owed = debt - repaid;
            periods[number - 1] = new()
            {
                Number = number,
                From = DayOf(number - 1),
                PartOfYear = part,
                Day = DayOf(number),
                Opening = opening,
                Drawn = drawn,
                Interest = interest,
                Capitalised = Money.Zero,
                Repaid = repaid,
                Fee = (interest + repaid).Times(Fees?.Payment ?? Ratio.Zero, Rounding),
                Closing = owed,
            };
        }

        var issueCost = Fees is null ? Money.Zero : Principal.Times(Fees.Issue + Fees.Registration, Rounding);
        return new() { Rate = Rate, Rounding = Rounding, IssueCost = issueCost, Periods = periods };
    }

    /// <summary>Which part of the principal is redeemed with a payment.</summary>
    internal Ratio PartRedeemed(int payment) =>
        Redemptions.Where(part => part.Payment == payment).Aggregate(Ratio.Zero, static (sum, part) => sum + part.Part);

    private Money Redeemed(int payment) => Principal.Times(PartRedeemed(payment), Rounding);

    private DateOnly DayOf(int payment) => ValueDay.AddMonths(12 / PaymentsInYear * payment);

    private IEnumerable<TermDefect> Defects()
    {
        if (Principal.Sign <= 0)
        {
            yield return new(FindingCatalogue.DrawsNotPositive);
        }

        if (Rate.PerYear.Sign < 0)
        {
            yield return new(FindingCatalogue.RateNegative, [Rate.PerYear]);
        }

        if (Fees is { } fees && (fees.Issue.Sign < 0 || fees.Registration.Sign < 0 || fees.Payment.Sign < 0))
        {
            yield return new(FindingCatalogue.FeesNegative, [fees.Issue, fees.Registration, fees.Payment]);
        }

        if (PaymentsInYear is not (1 or 2))
        {
            yield return new(FindingCatalogue.PaymentsInYearImpossible, [Figure.Number(PaymentsInYear), Figure.Name("1、2")]);
            yield break;
        }

        if (Years is < 1 or > FlowSeries.MostPeriods / 12 || !LoanDefects.Fits(ValueDay, 12, Years))
        {
            yield return new(FindingCatalogue.PeriodsImpossible, [Figure.Number(0), Figure.Number(0), Figure.Number(Years)]);
            yield break;
        }

        var whole = Redemptions.Aggregate(Ratio.Zero, static (sum, part) => sum + part.Part);
        if (whole > Ratio.One || Redemptions.Any(part => part.Payment < 1 || part.Payment > Years * PaymentsInYear || part.Part.Sign < 0))
        {
            yield return new(FindingCatalogue.RedemptionsImpossible, [whole, Figure.Number(Years * PaymentsInYear)]);
        }
    }
}
