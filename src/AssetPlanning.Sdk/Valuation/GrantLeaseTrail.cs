using AssetPlanning.Accounting;

namespace AssetPlanning.Valuation;

/// <summary>Tells how price and rents were compared (出让与租赁比较解释链).</summary>
internal sealed class GrantLeaseTrail(Recorder why, GrantOrLease terms)
{
    private const string Level = "level-payment";

    internal void Tell(GrantLeaseComparison compared, Money[] flows, (Ratio Fen, Ratio Factor) rent, (Ratio? Fen, Ratio Factor) price)
    {
        ValueList<Operand> head = [Operand.Of(FigureTerms.DiscountRate, terms.Rate), Operand.Of(FigureTerms.FiscalYears, Figure.Number(terms.Timing.PeriodsBefore()))];
        why.Step(
            Key(FigureTerms.RentValue),
            compared.RentValue,
            Derivation.PeriodValue,
            head.Concat([.. terms.Rents.Select(static one => Operand.Of(FigureTerms.Rent, one))]),
            Rounding.HalfUp);
        ValueList<Operand> all = ((ValueList<Operand>)[head[0], Operand.Of(FigureTerms.FiscalYears, Figure.Number(0))])
            .Concat([.. flows.Select(static flow => Operand.Of(FigureTerms.Rent, flow))]);
        why.Step(Key(FigureTerms.LeaseAdvantage), compared.Difference, Derivation.PeriodValue, all, Rounding.HalfUp);
        if (compared.BreakEvenYears is { } years)
        {
            why.Step(Key(FigureTerms.BreakEvenYears), years, Derivation.PaybackTime, all);
        }

        var ofLease = Factor(terms.Rents.Count, rent.Factor, 0);
        Spread(FigureTerms.BreakEvenRent, compared.BreakEvenRent, Operand.Of(FigureTerms.LumpSumPrice, terms.LumpSum), ofLease, Rounding.Ceiling);
        Spread(FigureTerms.LevelRent, compared.LevelRent, Exactly(rent.Fen / rent.Factor), ofLease, Rounding.HalfUp);
        if (compared.LevelPrice is { } level)
        {
            Spread(FigureTerms.LevelPrice, level, Operand.Of(FigureTerms.LumpSumPrice, terms.LumpSum), Factor(terms.GrantYears!.Value, price.Factor, 1), Rounding.HalfUp);
        }
    }

    /// <summary>What the rents are worth before they are rounded.</summary>
    private Operand Exactly(Ratio fen)
    {
        var key = Key(FigureTerms.RentExact);
        why.Step(key, fen / 100, Derivation.ByRule, [Operand.From(Key(FigureTerms.RentValue), Money.Round(fen, Rounding.HalfUp))], rule: "before-rounding");
        return Operand.From(key, fen / 100);
    }

    private Operand Factor(int periods, Ratio factor, int line)
    {
        var key = new FigureKey(FigureTerms.LevelFactor.Code, terms.Id, Line: line);
        why.Step(
            key,
            factor,
            Derivation.ByRule,
            [Operand.Of(FigureTerms.DiscountRate, terms.Rate), Operand.Of(FigureTerms.FiscalYears, Figure.Number(periods)), Operand.Of(FigureTerms.FiscalYears, Figure.Number(terms.Timing.PeriodsBefore()))],
            rule: Level);
        return Operand.From(key, factor);
    }

    private void Spread(FigureTerm term, Money level, Operand worth, Operand factor, Rounding rounding)
    {
        var exact = new FigureKey(FigureTerms.LevelExact.Code, terms.Id, Line: term == FigureTerms.BreakEvenRent ? 0 : term == FigureTerms.LevelRent ? 1 : 2);
        var yuan = StepArithmetic.Proportion([worth, factor]);
        why.Step(exact, yuan, Derivation.Proportion, [worth, factor]);
        why.Step(Key(term), level, Derivation.RoundedSum, [Operand.From(exact, yuan)], rounding);
    }

    private FigureKey Key(FigureTerm term) => new(term.Code, terms.Id);
}
