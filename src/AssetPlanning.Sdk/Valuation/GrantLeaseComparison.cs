using System.Text.Json.Serialization;
using AssetPlanning.Accounting;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <summary>What is worth more on the day of the grant (出让与租赁比较).</summary>
[JsonConverter(typeof(NameConverter<BetterSupply>))]
public enum BetterSupply
{
    /// <summary>出让: the price is worth more than the rents.</summary>
    Grant,

    /// <summary>租赁: the rents are worth more than the price.</summary>
    Lease,

    /// <summary>相等, to the last part of a fen.</summary>
    Equal,
}

/// <summary>A grant beside a lease (出让与租赁比较结果).</summary>
/// <remarks>
/// Rents are worth Σ rentₜ ÷ (1 + r)ᵗ, exact and rounded once. The break-even rate makes that the price: the rates of return of the price
/// paid for the rents, all roots of it. The break-even term is when the rents first have paid the price and stay so.
/// </remarks>
public sealed record GrantLeaseComparison
{
    private static readonly Code<RightType> lease = "LSE";

    /// <summary>一次性出让价款.</summary>
    public required Money LumpSum { get; init; }

    /// <summary>租金现值, half up to the fen.</summary>
    public required Money RentValue { get; init; }

    /// <summary>租金现值减出让价款, of the exact values, half up to the fen.</summary>
    public required Money Difference { get; init; }

    /// <summary>Which is worth more, decided on the exact values.</summary>
    public required BetterSupply Better { get; init; }

    /// <summary>盈亏平衡折现率: at it both are worth the same; all there are.</summary>
    public required RatesOfReturn BreakEvenRate { get; init; }

    /// <summary>盈亏平衡年数: after how many years of rent the price is made up for; none where the rents never do.</summary>
    public Ratio? BreakEvenYears { get; init; }

    /// <summary>盈亏平衡年租金: the level rent over the same years that is worth the price, rounded up to the fen so that it reaches it.</summary>
    public required Money BreakEvenRent { get; init; }

    internal static GrantLeaseComparison Of(GrantOrLease terms, Consultation consultation, Calculation calculation)
    {
        // What the rulebook does not say it reports itself: the length of the lease is then not checked.
        var longest = consultation.AskOpen(StandardParameters.RightLongestTerm, lease, terms.On, terms.Division ?? default);
        if (!longest.IsMissing && terms.Rents.Count > longest.Value.Number)
        {
            calculation.Report(FindingCatalogue.LeaseTooLong, terms.Id, [Figure.Number(terms.Rents.Count), longest.Value], basis: consultation.Edition.Cite(longest.Row!));
        }

        var before = terms.Timing.PeriodsBefore();
        var exact = NetPresentValue.Exact(terms.Rents, terms.Rate, terms.Timing) - terms.LumpSum.Fen;
        Money[] flows = before == 0
            ? [terms.Rents[0] - terms.LumpSum, .. terms.Rents.Skip(1)]
            : [-terms.LumpSum, .. terms.Rents];
        var level = new LevelPayments
        {
            Rate = terms.Rate,
            Periods = terms.Rents.Count,
            PresentValue = -terms.LumpSum,
            FutureValue = Money.Zero,
            Timing = before == 0 ? PaymentTiming.BeginningOfPeriod : PaymentTiming.EndOfPeriod,
        };
        GrantLeaseComparison compared = new()
        {
            LumpSum = terms.LumpSum,
            RentValue = NetPresentValue.Of(terms.Rents, terms.Rate, terms.Timing, Rounding.HalfUp),
            Difference = Money.Round(exact, Rounding.HalfUp),
            Better = exact.Sign switch { > 0 => BetterSupply.Lease, < 0 => BetterSupply.Grant, _ => BetterSupply.Equal },
            BreakEvenRate = InternalRateOfReturn.Of([.. flows]),
            BreakEvenYears = Payback.Dynamic([.. flows], terms.Rate).Lasting,
            BreakEvenRent = level.Payment(Rounding.Ceiling),
        };
        if (calculation.Why is { } why)
        {
            Tell(why, terms, compared, flows);
        }

        return compared;
    }

    private static void Tell(Recorder why, GrantOrLease terms, GrantLeaseComparison compared, Money[] flows)
    {
        ValueList<Operand> head = [Operand.Of(FigureTerms.DiscountRate, terms.Rate), Operand.Of(FigureTerms.FiscalYears, Figure.Number(terms.Timing.PeriodsBefore()))];
        why.Step(
            new(FigureTerms.RentValue.Code, terms.Id),
            compared.RentValue,
            Derivation.PeriodValue,
            head.Concat([.. terms.Rents.Select(static rent => Operand.Of(FigureTerms.Rent, rent))]),
            Rounding.HalfUp);
        ValueList<Operand> all = ((ValueList<Operand>)[head[0], Operand.Of(FigureTerms.FiscalYears, Figure.Number(0))])
            .Concat([.. flows.Select(static flow => Operand.Of(FigureTerms.Rent, flow))]);
        why.Step(new(FigureTerms.LeaseAdvantage.Code, terms.Id), compared.Difference, Derivation.PeriodValue, all, Rounding.HalfUp);
        if (compared.BreakEvenYears is { } years)
        {
            why.Step(new(FigureTerms.BreakEvenYears.Code, terms.Id), years, Derivation.PaybackTime, all);
        }
    }
}
