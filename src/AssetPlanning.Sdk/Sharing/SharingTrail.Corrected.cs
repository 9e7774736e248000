using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <content>What was booked and what corrections left of it: costs, income, earlier payments (更正后的推导).</content>
internal sealed partial class SharingTrail
{
    internal Operand Unrecovered(PartyId party)
    {
        var unrecovered = book.UnrecoveredOf(party);
        if (Why is null)
        {
            return Operand.From(default, unrecovered);
        }

        var borne = new FigureKey(distribution.Pot.CostBorne.Code, distribution.Subject, run.Day, party, run.Pot.Payments);
        var key = borne with { Term = distribution.Pot.Unrecovered.Code };
        var (costs, recoveries) = (book.CostsOf(party), book.RecoveriesOf(party));
        Corrected(borne, costs);
        Why.Step(
            key,
            unrecovered,
            Derivation.Excess,
            [
                Operand.From(borne, costs.InForce),
                .. recoveries.TakenBack.Count == 0
                    ? Operands(recoveries.Booked)
                    : [Operand.From(Corrected(Next(FigureTerms.StillInForce, party), recoveries), recoveries.InForce)],
            ]);
        return Operand.From(key, unrecovered);
    }

    /// <summary>The costs of a party that are a deduction from what this pot brings, as far as they are in force.</summary>
    internal Operand Deductible(NamedRule rule, PartyId party)
    {
        var costs = run.Deductible(rule, party);
        return Operand.From(Why is null ? default : Corrected(Next(FigureTerms.DeductibleCost, party), costs), costs.InForce);
    }

    /// <summary>What came into the pot from the first sharing on, today included, less the income that was taken back.</summary>
    internal Operand PotsSoFar(string rule)
    {
        var receipts = book.ReceiptsOf(distribution.Pot.Account);
        Posting[] again = [.. receipts.Booked.Where(static receipt => receipt.Corrects is not null)];
        var came = Money.Sum(run.Memory.Pots.Select(static pot => pot.Amount)) + Sum(again);
        var left = came - Sum(receipts.TakenBack);
        if (Why is null)
        {
            return Operand.From(default, left);
        }

        var key = Tell(
            rule,
            FigureTerms.OfferedIncome,
            default,
            came,
            Derivation.Sum,
            [.. run.Memory.Pots.Select(pot => Operand.From(run.PotKeyOn(pot.Day), pot.Amount)), .. Operands(again)],
            null);
        return receipts.TakenBack.Count == 0
            ? Operand.From(key, came)
            : Operand.From(Tell(rule, FigureTerms.OfferedIncome, default, left, Derivation.Difference, [Operand.From(key, came), .. Operands(receipts.TakenBack)], null), left);
    }

    /// <summary>An earlier payment, as far as it is in force.</summary>
    internal Operand Booked(string rule, Remembered payment)
    {
        var corrections = book.CorrectionsOf(payment.Key);
        if (Why is null || corrections.TakenBack.Count == 0)
        {
            return Operand.From(payment.Key, payment.Amount);
        }

        // What was paid on the day is what is left and what corrections took of it on balance.
        var paid = Operand.From(payment.Key, payment.Amount - corrections.InForce);
        var gross = Tell(rule, FigureTerms.StillInForce, payment.To, paid.Value.Money + Sum(corrections.Booked), Derivation.Sum, [paid, .. Operands(corrections.Booked)], null);
        return Operand.From(
            Tell(rule, FigureTerms.StillInForce, payment.To, payment.Amount, Derivation.Difference, [Operand.From(gross, paid.Value.Money + Sum(corrections.Booked)), .. Operands(corrections.TakenBack)], null),
            payment.Amount);
    }

    /// <summary>Tells a sum of postings under a key; where some were taken back, what was booked first and then the difference.</summary>
    private FigureKey Corrected(FigureKey key, CorrectedPostings postings)
    {
        if (postings.TakenBack.Count == 0)
        {
            Why?.Step(key, postings.InForce, Derivation.Sum, Operands(postings.Booked));
            return key;
        }

        var booked = Sum(postings.Booked);
        var gross = Next(FigureTerms.StillInForce, key.Party);
        Why?.Step(gross, booked, Derivation.Sum, Operands(postings.Booked));
        Why?.Step(key, postings.InForce, Derivation.Difference, [Operand.From(gross, booked), .. Operands(postings.TakenBack)]);
        return key;
    }

    private FigureKey Next(FigureTerm term, PartyId party) => told.Next(new(term.Code, distribution.Subject, run.Day, party));

    private static Money Sum(IEnumerable<Posting> postings) => Money.Sum(postings.Select(static posting => posting.Amount));

    private static ValueList<Operand> Operands(IEnumerable<Posting> postings) => [.. postings.Select(static posting => Operand.From(posting.Key, posting.Amount))];
}
