using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>Works out a loan period by period (还本付息计算).</summary>
internal static class LoanRepayment
{
    /// <summary>The schedule, or none and the reasons why.</summary>
    internal static DebtSchedule? Of(LoanTerms terms, List<TermDefect> defects)
    {
        defects.AddRange(LoanDefects.Of(terms));
        if (defects.Count > 0)
        {
            return null;
        }

        var first = FirstRepayment(terms);
        var periods = new DebtPeriod[first + terms.RepaymentPeriods - 1];
        var (owed, instalment) = (Money.Zero, Money.Zero);
        for (var number = 1; number <= periods.Length; number++)
        {
            var opening = owed;
            var drawn = Money.Sum(terms.Draws.Where(draw => draw.Period == number).Select(static draw => draw.Amount));
            if (number == first)
            {
                if (terms.Balloon > opening + drawn)
                {
                    defects.Add(new(FindingCatalogue.BalloonImpossible, [terms.Balloon, opening + drawn]));
                    return null;
                }

                instalment = Instalment(terms, opening + drawn);
            }

            var part = PartOfYear(terms, number);
            var interest = Interest(terms, opening, drawn, part);
            var capitalised = number <= terms.ConstructionPeriods ? interest : Money.Zero;
            var repaid = number == periods.Length ? opening + drawn
                : number < first || terms.Manner == RepaymentManner.Bullet ? Money.Zero
                : Regular(terms, opening + drawn, instalment, interest);
            owed = opening + drawn + capitalised - repaid;
            periods[number - 1] = new()
            {
                Number = number,
                From = DayOf(terms, number - 1),
                PartOfYear = part,
                Day = DayOf(terms, number),
                Opening = opening,
                Drawn = drawn,
                Interest = interest,
                Capitalised = capitalised,
                Repaid = repaid,
                Fee = Money.Zero,
                Closing = owed,
            };
        }

        return new() { Rate = terms.Rate, Rounding = terms.Rounding, IssueCost = Money.Zero, Periods = periods };
    }

    /// <summary>The first period in which principal is repaid.</summary>
    internal static int FirstRepayment(LoanTerms terms) => terms.ConstructionPeriods + terms.GracePeriods + 1;

    /// <summary>The regular instalment: with interest in it, or of principal alone.</summary>
    /// <remarks>It is agreed beforehand for periods of equal length; where days are counted, principal takes the difference.</remarks>
    internal static Money Instalment(LoanTerms terms, Money debt) => terms.Manner switch
    {
        RepaymentManner.EqualInstalments => -new LevelPayments
        {
            Rate = terms.Rate.PerYear / terms.PeriodsInYear,
            Periods = terms.RepaymentPeriods,
            PresentValue = debt,
            FutureValue = -terms.Balloon,
            Timing = PaymentTiming.EndOfPeriod,
        }.Payment(terms.Rounding),
        RepaymentManner.EqualPrincipal => (debt - terms.Balloon).Times(Ratio.Of(1, terms.RepaymentPeriods), terms.Rounding),
        _ => Money.Zero,
    };

    /// <summary>Which part of its period a draw bears interest for.</summary>
    internal static Ratio PartOfPeriod(DrawTiming timing) => timing switch
    {
        DrawTiming.BeginningOfPeriod => Ratio.One,
        DrawTiming.Evenly => Ratio.Of(1, 2),
        DrawTiming.EndOfPeriod => Ratio.Zero,
        _ => throw new ArgumentOutOfRangeException(nameof(timing), timing, "Unknown timing."),
    };

    private static Money Interest(LoanTerms terms, Money opening, Money drawn, Ratio part)
    {
        var sum = default(InterestSum);
        sum.Add(opening, part);
        sum.Add(drawn, part * PartOfPeriod(terms.DrawTiming));
        return sum.Round(terms.Rate.PerYear, terms.Rounding);
    }

    /// <summary>Small loans over many periods can be repaid early by rounding; nobody repays more than he owes.</summary>
    private static Money Regular(LoanTerms terms, Money owed, Money instalment, Money interest)
    {
        var repaid = terms.Manner == RepaymentManner.EqualInstalments ? instalment - interest : instalment;
        return Money.Max(Money.Zero, Money.Min(repaid, owed - terms.Balloon));
    }

    private static Ratio PartOfYear(LoanTerms terms, int period) =>
        terms.DayCount?.YearsBetween(DayOf(terms, period - 1), DayOf(terms, period)) ?? Ratio.Of(1, terms.PeriodsInYear);

    private static DateOnly DayOf(LoanTerms terms, int period) => terms.From.AddMonths(12 / terms.PeriodsInYear * period);
}
