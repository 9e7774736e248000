using AssetPlanning.Accounting;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <summary>Holds a price at once against rents (出让与租赁测算).</summary>
internal sealed class GrantLeaseReckoning(GrantOrLease terms, Consultation consultation, Calculation calculation)
{
    private static readonly Code<RightType> Lease = "LSE";

    private readonly int years = terms.Rents.Count;
    private readonly PaymentTiming timing = terms.Timing.PeriodsBefore() == 0 ? PaymentTiming.BeginningOfPeriod : PaymentTiming.EndOfPeriod;

    internal GrantLeaseComparison Run()
    {
        CheckYears();
        var rents = NetPresentValue.Exact(terms.Rents, terms.Rate, terms.Timing);
        var (advantage, levelRent, levelPrice) = (rents - terms.LumpSum.Fen, rents * LevelOf(years), terms.GrantYears is { } granted ? terms.LumpSum.Fen * LevelOf(granted) : default(Ratio?));
        Money[] flows = timing == PaymentTiming.BeginningOfPeriod
            ? [terms.Rents[0] - terms.LumpSum, .. terms.Rents.Skip(1)]
            : [-terms.LumpSum, .. terms.Rents];
        GrantLeaseComparison compared = new()
        {
            LumpSum = terms.LumpSum,
            RentValue = NetPresentValue.Of(terms.Rents, terms.Rate, terms.Timing, Rounding.HalfUp),
            Difference = Money.Round(advantage, Rounding.HalfUp),
            Better = Better(advantage),
            BreakEvenRate = InternalRateOfReturn.Of([.. flows]),
            BreakEvenYears = Payback.Dynamic([.. flows], terms.Rate).Lasting,
            BreakEvenRent = Money.Round(terms.LumpSum.Fen * LevelOf(years), Rounding.Ceiling),
            LevelPrice = levelPrice is { } price ? Money.Round(price, Rounding.HalfUp) : null,
            LevelRent = Money.Round(levelRent, Rounding.HalfUp),
            BetterByYear = levelPrice is { } each ? Better(levelRent - each) : null,
        };
        if (calculation.Why is { } why)
        {
            new GrantLeaseTrail(why, terms).Tell(compared, flows, (levelRent, LevelOf(years)), (levelPrice, LevelOf(terms.GrantYears ?? years)));
        }

        return compared;
    }

    private void CheckYears()
    {
        // What the rulebook does not say it reports itself: the length of the lease is then not checked.
        var longest = consultation.AskOpen(StandardParameters.RightLongestTerm, Lease, terms.On, terms.Division ?? default);
        if (!longest.IsMissing && years > longest.Value.Number)
        {
            calculation.Report(FindingCatalogue.LeaseTooLong, terms.Id, [Figure.Number(years), longest.Value], basis: consultation.Edition.Cite(longest.Row!));
        }

        if (terms.GrantYears is not { } granted)
        {
            calculation.Report(FindingCatalogue.GrantYearsNotStated, terms.Id, [Figure.Number(years)]);
        }
        else if (granted != years)
        {
            calculation.Report(FindingCatalogue.GrantLeaseYearsDiffer, terms.Id, [Figure.Number(granted), Figure.Number(years)]);
        }
    }

    /// <summary>The level amount of a number of years that is worth 1 now.</summary>
    private Ratio LevelOf(int periods) =>
        new LevelPayments { Rate = terms.Rate, Periods = periods, PresentValue = Money.FromFen(-1), FutureValue = Money.Zero, Timing = timing }.ExactPayment();

    private static BetterSupply Better(Ratio rentsLessPrice) => rentsLessPrice.Sign switch { > 0 => BetterSupply.Lease, < 0 => BetterSupply.Grant, _ => BetterSupply.Equal };
}
