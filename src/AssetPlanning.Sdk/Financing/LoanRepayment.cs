using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>Works out a loan period by period (还本付息计算).</summary>
internal static class LoanRepayment
{
    internal static DebtSchedule Of(LoanTerms terms)
    {
        Require(terms);
        var first = terms.ConstructionPeriods + terms.GracePeriods + 1;
        var last = first + terms.RepaymentPeriods - 1;
        var rate = terms.Rate.PerYear / terms.PeriodsInYear;
        var periods = new DebtPeriod[last];
        var (owed, instalment) = (Money.Zero, Money.Zero);
        for (var number = 1; number <= last; number++)
        {
            var opening = owed;
            var drawn = terms.Draws.Where(draw => draw.Period == number).Aggregate(Money.Zero, static (sum, draw) => sum + draw.Amount);
            if (number == first)
            {
                instalment = Instalment(terms, rate, opening + drawn);
            }

            var interest = Money.Round((opening.Fen + (drawn.Fen * PartOfPeriod(terms.DrawTiming))) * rate, terms.Rounding);
            var capitalised = number <= terms.ConstructionPeriods ? interest : Money.Zero;
            var repaid = number == last ? opening + drawn
                : number < first || terms.Manner == RepaymentManner.Bullet ? Money.Zero
                : Regular(terms, opening + drawn, instalment, interest);
            owed = opening + drawn + capitalised - repaid;
            periods[number - 1] = new()
            {
                Number = number,
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

    /// <summary>The regular instalment: with interest in it, or of principal alone.</summary>
    private static Money Instalment(LoanTerms terms, Ratio rate, Money debt)
    {
        if (terms.Balloon > debt)
        {
            throw new ArgumentException($"The balloon of {terms.Balloon} is more than the debt of {debt}.", nameof(terms));
        }

        return terms.Manner switch
        {
            RepaymentManner.EqualInstalments => -new LevelPayments
            {
                Rate = rate,
                Periods = terms.RepaymentPeriods,
                PresentValue = debt,
                FutureValue = -terms.Balloon,
                Timing = PaymentTiming.EndOfPeriod,
            }.Payment(terms.Rounding),
            RepaymentManner.EqualPrincipal => (debt - terms.Balloon).Times(Ratio.Of(1, terms.RepaymentPeriods), terms.Rounding),
            _ => Money.Zero,
        };
    }

    /// <summary>Small loans over many periods can be repaid early by rounding; nobody repays more than he owes.</summary>
    private static Money Regular(LoanTerms terms, Money owed, Money instalment, Money interest)
    {
        var repaid = terms.Manner == RepaymentManner.EqualInstalments ? instalment - interest : instalment;
        return Money.Max(Money.Zero, Money.Min(repaid, owed - terms.Balloon));
    }

    private static Ratio PartOfPeriod(DrawTiming timing) => timing switch
    {
        DrawTiming.BeginningOfPeriod => Ratio.One,
        DrawTiming.Evenly => Ratio.Of(1, 2),
        DrawTiming.EndOfPeriod => Ratio.Zero,
        _ => throw new ArgumentOutOfRangeException(nameof(timing), timing, "Unknown timing."),
    };

    private static DateOnly DayOf(LoanTerms terms, int period) => terms.From.AddMonths(12 / terms.PeriodsInYear * period);

    private static void Require(LoanTerms terms)
    {
        void Refuse(bool wrong, string why)
        {
            if (wrong)
            {
                throw new ArgumentException(why, nameof(terms));
            }
        }

        Refuse(terms.Rate.PerYear.Sign < 0, "A rate of interest is not negative.");
        Refuse(terms.PeriodsInYear is not (1 or 2 or 4 or 12), "Payments fall 1, 2, 4 or 12 times a year.");
        Refuse(terms.ConstructionPeriods < 0 || terms.GracePeriods < 0 || terms.RepaymentPeriods < 1, "A loan has no negative periods and is repaid in at least one.");
        FlowSeries.RequirePeriods(terms.ConstructionPeriods + terms.GracePeriods + terms.RepaymentPeriods, nameof(terms));
        Refuse(terms.Draws.Count == 0 || terms.Draws.Any(static draw => draw.Amount.Sign <= 0), "A loan is drawn, and every draw is above nothing.");
        var beforeRepayment = Math.Max(terms.ConstructionPeriods + terms.GracePeriods, 1);
        Refuse(terms.Draws.Any(draw => draw.Period < 1 || draw.Period > beforeRepayment), "Money is drawn before repayment begins, or in the first period.");
        Refuse(
            terms.ConstructionPeriods + terms.GracePeriods == 0 && terms.DrawTiming != DrawTiming.BeginningOfPeriod,
            "A loan repaid from the first period on is drawn at its beginning.");
        Refuse(terms.Balloon.Sign < 0, "A balloon is not negative.");
    }
}
