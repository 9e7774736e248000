using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>A part of a bond redeemed with a payment (分期还本).</summary>
/// <param name="Payment">The payment, from 1.</param>
/// <param name="Part">Which part of the principal.</param>
public sealed record BondRedemption(int Payment, Ratio Part);

/// <summary>What a bond costs beside interest (债券费用). Every number is an input: places and years differ.</summary>
public sealed record BondFees
{
    /// <summary>Of the principal, at issue (发行费率).</summary>
    public required Ratio Issue { get; init; }

    /// <summary>Of the principal, at issue (登记费率).</summary>
    public required Ratio Registration { get; init; }

    /// <summary>Of every payment of interest and principal (兑付手续费率).</summary>
    public required Ratio Payment { get; init; }
}

/// <summary>The terms of a bond (债券条件).</summary>
/// <remarks>
/// Interest of a payment = principal not yet redeemed × yearly rate ÷ payments a year; fees at issue = principal × (issue +
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
        Require();
        var last = Years * PaymentsInYear;
        var periods = new DebtPeriod[last];
        var owed = Money.Zero;
        for (var number = 1; number <= last; number++)
        {
            var drawn = number == 1 ? Principal : Money.Zero;
            var opening = owed;
            var debt = opening + drawn;
            var interest = debt.Times(Rate.PerYear / PaymentsInYear, Rounding);
            var repaid = number == last ? debt : Money.Min(debt, Redeemed(number));
            var fee = (interest + repaid).Times(Fees?.Payment ?? Ratio.Zero, Rounding);
            owed = debt - repaid;
            var day = ValueDay.AddMonths(12 / PaymentsInYear * number);
            periods[number - 1] = new()
            {
                Number = number,
                Day = day,
                Opening = opening,
                Drawn = drawn,
                Interest = interest,
                Capitalised = Money.Zero,
                Repaid = repaid,
                Fee = fee,
                Closing = owed,
            };
        }

        var issueCost = Fees is null ? Money.Zero : Principal.Times(Fees.Issue + Fees.Registration, Rounding);
        return new() { Rate = Rate, Rounding = Rounding, IssueCost = issueCost, Periods = periods };
    }

    private Money Redeemed(int payment) =>
        Principal.Times(Redemptions.Where(part => part.Payment == payment).Aggregate(Ratio.Zero, static (sum, part) => sum + part.Part), Rounding);

    private void Require()
    {
        static void Refuse(bool wrong, string term, string why)
        {
            if (wrong)
            {
                throw new ArgumentException(why, term);
            }
        }

        Refuse(Principal.Sign <= 0, nameof(Principal), "A bond has a principal above nothing.");
        Refuse(Rate.PerYear.Sign < 0, nameof(Rate), "A rate of interest is not negative.");
        Refuse(Fees is { } fees && (fees.Issue.Sign < 0 || fees.Registration.Sign < 0 || fees.Payment.Sign < 0), nameof(Fees), "Fees are not negative.");
        Refuse(Years is < 1 or > FlowSeries.MostPeriods / 12, nameof(Years), "A bond runs 1 to 100 years.");
        Refuse(PaymentsInYear is not (1 or 2), nameof(PaymentsInYear), "Interest is paid once or twice a year.");
        Refuse(
            Redemptions.Any(part => part.Payment < 1 || part.Payment > Years * PaymentsInYear || part.Part.Sign < 0),
            nameof(Redemptions),
            "Redemptions fall on payments and are not negative.");
        Refuse(
            Redemptions.Aggregate(Ratio.Zero, static (sum, part) => sum + part.Part) > Ratio.One,
            nameof(Redemptions),
            "Redemptions add up to at most the whole.");
    }
}
