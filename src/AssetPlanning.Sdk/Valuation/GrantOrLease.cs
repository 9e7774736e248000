using AssetPlanning.Accounting;

namespace AssetPlanning.Valuation;

/// <summary>Land granted for a price at once, or leased for a rent year by year (出让与租赁比较条件).</summary>
public sealed record GrantOrLease
{
    /// <summary>The lot or the package.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>一次性出让价款, above zero.</summary>
    public required Money LumpSum { get; init => field = Above(value); }

    /// <summary>逐年租金, one a year, 1 to 1,200 of them: as many as the lease has years.</summary>
    /// <exception cref="ArgumentException">No rent, too many, or one below zero.</exception>
    public required ValueList<Money> Rents
    {
        get;
        init => field = value.Count is >= 1 and <= 1_200 && value.All(static rent => rent.Sign >= 0)
            ? value
            : throw new ArgumentException("1 to 1,200 rents, none below zero.", nameof(value));
    }

    /// <summary>When the first rent is paid: with the grant, or a year later (租金支付时点).</summary>
    public required FlowTiming Timing { get; init; }

    /// <summary>折现率 a year, above −1.</summary>
    public required Ratio Rate
    {
        get;
        init => field = value > -1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A rate is above −1.");
    }

    /// <summary>The longest a lease may be (租赁最长年限), where one holds: 20 years under 民法典第七百零五条.</summary>
    public Years? LongestLease { get; init; }

    private static Money Above(Money amount) =>
        amount.Sign > 0 ? amount : throw new ArgumentOutOfRangeException(nameof(amount), amount, "A price is above zero.");
}

/// <summary>What is worth more on the day of the grant (出让与租赁比较).</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(NameConverter<BetterSupply>))]
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

    internal static GrantLeaseComparison Of(GrantOrLease terms, Calculation calculation)
    {
        if (terms.LongestLease is { } longest && terms.Rents.Count > longest.Number)
        {
            calculation.Report(FindingCatalogue.LeaseTooLong, terms.Id, [Figure.Number(terms.Rents.Count), longest]);
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
