namespace AssetPlanning.Sharing;

/// <content>What the rules of the library ask beyond the public door: earlier payments and offers as far as they are in force.</content>
public readonly ref partial struct SharingTurn
{
    internal SharingRun Run => run;

    /// <summary>What a rule carries over from day to day, or begins anew where it does not fit any more.</summary>
    internal T CarriedOver<T>(Predicate<T> fits, Func<T> begin)
        where T : class => run.Memory.CarriedOver(rule.Place, fits, begin);

    /// <summary>What is left, as an operand.</summary>
    internal Operand RemainingOperand => run.Told.Remaining(part);

    internal IEnumerable<Remembered> PaymentsBefore(ShareSpan span) => run.PaidBefore(rule, Day, span.BeginFor(Day));

    /// <summary>Payments through today, for what is settled after the day's sharing.</summary>
    internal IEnumerable<Remembered> PaymentsThroughToday() => run.PaidBefore(rule, Day.AddDays(1), DateOnly.MinValue);

    internal Money OfferedBefore(ShareSpan span) => run.OfferedBefore(rule, span.BeginFor(Day));

    /// <summary>The costs of a party that are a deduction from what this pot brings.</summary>
    internal Operand Deductible(PartyId bearer) => run.Told.Deductible(rule, bearer);

    /// <summary>An earlier payment, as far as it is in force, as an operand.</summary>
    internal Operand Booked(Remembered payment) => run.Told.Booked(Rule, payment);

    internal IEnumerable<Operand> Booked(IEnumerable<Remembered> payments)
    {
        var operands = new List<Operand>();
        foreach (var payment in payments)
        {
            operands.Add(Booked(payment));
        }

        return operands;
    }

    /// <summary>What the rules before left to this rule, today included.</summary>
    internal Operand OfferedSoFar(ShareSpan span = ShareSpan.Overall)
    {
        var (before, today) = (OfferedBefore(span), RemainingOperand);
        var total = before + today.Value.Money;
        return before == Money.Zero
            ? today
            : Operand.From(Tell(FigureTerms.OfferedIncome, default, total, Derivation.Sum, [Operand.Of(FigureTerms.OfferedIncome, before), today]), total);
    }

    internal FigureKey Tell(FigureTerm term, PartyId party, Figure result, Derivation by, ValueList<Operand> operands, Rounding? rounding = null) =>
        run.Told.Tell(Rule, term, party, result, by, operands, rounding);
}
