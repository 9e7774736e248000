using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>One day's sharing of one pot: what the turns of all its rules have in common.</summary>
internal sealed class SharingRun(Distribution distribution, LedgerBook book, Calculation calculation)
{
    private readonly List<(FigureKey Key, Money Amount)> paid = [];

    internal DateOnly Day => distribution.Day;

    internal Money Whole { get; } = book.CashOf(distribution.Pot.Account);

    internal Money Remaining => book.CashOf(Account);

    /// <summary>A rule tried what is not allowed; later rules have no turn, the whole is refused anyway.</summary>
    internal bool HasStopped { get; private set; }

    internal Recorder? Why => calculation.Why;

    private PartyId Account => distribution.Pot.Account;

    private SubjectId Subject => distribution.Subject;

    private FigureKey PotKey => new(distribution.Pot.Whole.Code, Subject, Day);

    internal Money Unrecovered(PartyId party) => book.UnrecoveredOf(party);

    internal void Report(FindingKind kind, ValueList<Figure> arguments)
    {
        calculation.Report(kind, Subject, arguments);
        HasStopped |= kind.Severity == Severity.Error;
    }

    internal void ExplainPot() =>
        calculation.Why?.Step(PotKey, Whole, Derivation.Sum, [.. book.ReceivedOn(Day, Account).Select(static p => Operand.From(p.Key, p.Amount))]);

    internal FigureKey Pay(string rule, FlowKind kind, PartyId to, Money amount)
    {
        if (to.IsNone)
        {
            throw new ArgumentException($"{rule} pays nobody.", nameof(to));
        }

        var remaining = ExplainRemaining();
        var key = NextKey(kind, to);
        calculation.Why?.Step(key, amount, Derivation.ByRule, [Operand.From(remaining, Remaining)], rule: rule);
        Post(rule, kind, key, to, amount);
        return key;
    }

    internal void Recover(string rule, PartyId to)
    {
        var amount = Money.Min(Unrecovered(to), Remaining);
        var key = NextKey(FlowKind.Recovery, to);
        if (calculation.Why is { } why)
        {
            why.Step(
                key,
                amount,
                Derivation.Smallest,
                [Operand.From(ExplainUnrecovered(why, to), Unrecovered(to)), Operand.From(ExplainRemaining(), Remaining)],
                rule: rule);
        }

        Post(rule, FlowKind.Recovery, key, to, amount);
    }

    internal void PayInPortions(string rule, ValueList<Portion> portions, ResidualRule residual)
    {
        var whole = Remaining;
        var remaining = ExplainRemaining();
        var weights = Weights.ByKeys([.. portions.Select(static portion => ((SubjectId)portion.Party.ToString(), portion.Part))]);
        var split = Apportionment.Split(whole, weights, residual);

        // By party, so that the ledger does not depend on the order the portions are listed in.
        foreach (var at in Enumerable.Range(0, portions.Count).OrderBy(at => portions[at].Party))
        {
            var key = NextKey(FlowKind.Share, portions[at].Party);
            calculation.Why?.Step(
                key,
                split.Parts[at],
                Derivation.Part,
                [
                    Operand.From(remaining, whole),
                    Operand.Of(FigureTerms.Portion, portions[at].Part),
                    Operand.Of(FigureTerms.Residual, split.Placed[at]),
                ],
                rule: rule);
            Post(rule, FlowKind.Share, key, portions[at].Party, split.Parts[at]);
        }
    }

    private void Post(string rule, FlowKind kind, FigureKey key, PartyId to, Money amount)
    {
        if (HasStopped)
        {
            return;
        }

        if (amount.Sign < 0)
        {
            Report(FindingCatalogue.NegativePayment, [Figure.Name(rule), to, amount]);
            return;
        }

        if (amount > Remaining)
        {
            Report(FindingCatalogue.OverPaid, [Figure.Name(rule), to, amount, Remaining]);
            return;
        }

        if (StandingParties.IsStanding(to) || amount > Posting.Largest)
        {
            Report(
                StandingParties.IsStanding(to) ? FindingCatalogue.ReservedParty : FindingCatalogue.AmountTooLarge,
                [Figure.Name(rule), Account, to, amount, Day]);
            return;
        }

        paid.Add((key, amount));
        book.Add(new() { Key = key, Scope = distribution.Scope, From = Account, To = to, Amount = amount, Kind = kind });
    }

    /// <summary>Payments of one kind to one party are numbered, so that two rules may pay the same party.</summary>
    private FigureKey NextKey(FlowKind kind, PartyId to)
    {
        var key = new FigureKey((kind == FlowKind.Recovery ? distribution.Pot.Recovery : distribution.Pot.Share).Code, Subject, Day, to);
        return key with { Line = paid.Count(payment => payment.Key with { Line = 0 } == key) };
    }

    /// <summary>What is left is the pot until something was paid.</summary>
    private FigureKey ExplainRemaining()
    {
        if (paid.Count == 0)
        {
            return PotKey;
        }

        var key = new FigureKey(distribution.Pot.Remaining.Code, Subject, Day, default, paid.Count);
        calculation.Why?.Step(
            key,
            Remaining,
            Derivation.Difference,
            [Operand.From(PotKey, Whole), .. paid.Select(static payment => Operand.From(payment.Key, payment.Amount))]);
        return key;
    }

    private FigureKey ExplainUnrecovered(Recorder why, PartyId party)
    {
        var borne = book.CostsOf(party);
        var borneKey = new FigureKey(distribution.Pot.CostBorne.Code, Subject, Day, party, paid.Count);
        var total = borne.Aggregate(Money.Zero, static (sum, posting) => sum + posting.Amount);
        why.Step(borneKey, total, Derivation.Sum, [.. borne.Select(static posting => Operand.From(posting.Key, posting.Amount))]);

        var key = new FigureKey(distribution.Pot.Unrecovered.Code, Subject, Day, party, paid.Count);
        why.Step(
            key,
            Unrecovered(party),
            Derivation.Difference,
            [Operand.From(borneKey, total), .. book.RecoveriesOf(party).Select(static posting => Operand.From(posting.Key, posting.Amount))]);
        return key;
    }
}
