using AssetPlanning.Accounting;
using AssetPlanning.Sharing;

namespace AssetPlanning.Tests.Support;

/// <summary>Rules at a pot of given amounts on given days, without a chain before it.</summary>
internal sealed record SharedPot(Ledger Ledger, ValueList<Finding> Findings, Trail Why)
{
    private static readonly PartyId Account = StandingParties.SupplyProceeds;

    internal static DateOnly Day { get; } = new(2027, 3, 1);

    internal bool IsRefused => Findings.Any(static finding => finding.Severity == Severity.Error);

    /// <summary>What each party was given, as party and yuan, in the order of the ledger.</summary>
    internal string[] Paid => [.. Ledger.Postings.Where(static posting => posting.From == Account).Select(static posting => $"{posting.To} {posting.Amount}")];

    /// <summary>Whoever takes what the rules before have left.</summary>
    internal static SharingRule Rest { get; } = Proportional.By(("operator", 1));

    internal static DateOnly Year(int year) => new(year, 6, 30);

    internal static (DateOnly, Money)[] Yearly(int from, params int[] yuan) => [.. yuan.Select((amount, at) => (Year(from + at), Money.FromYuan(amount)))];

    /// <summary>A pot nothing is wrong with, and whose every figure replays.</summary>
    internal static SharedPot Sound(SharedPot pot)
    {
        pot.Findings.Where(static finding => finding.Severity == Severity.Error).Should().BeEmpty();
        pot.ShouldReplay();
        return pot;
    }

    internal static SharedPot Of(decimal yuan, params ValueList<SharingRule> rules) => Of([(Day, Money.FromYuan(yuan))], rules);

    internal static SharedPot Of(IEnumerable<(DateOnly Day, Money Amount)> receipts, ValueList<SharingRule> rules, params (PartyId By, DateOnly Day, Money Amount)[] costs) =>
        Of(receipts, rules, costs, []);

    internal static SharedPot Of(
        IEnumerable<(DateOnly Day, Money Amount)> receipts,
        ValueList<SharingRule> rules,
        (PartyId By, DateOnly Day, Money Amount)[] costs,
        ValueList<Correction> corrections)
    {
        var recorder = new Recorder();
        var told = Run(receipts, rules, costs, corrections, recorder);
        var silent = Run(receipts, rules, costs, corrections, null);
        (silent.Ledger == told.Ledger && silent.Findings == told.Findings).Should().BeTrue("explaining changes nothing");
        return new(silent.Ledger, silent.Findings, recorder.ToTrail());
    }

    /// <summary>The same without anybody listening: four times as fast, for the many.</summary>
    internal static SharedPot Unexplained(IEnumerable<(DateOnly Day, Money Amount)> receipts, ValueList<SharingRule> rules, (PartyId By, DateOnly Day, Money Amount)[] costs)
    {
        var silent = Run(receipts, rules, costs, [], null);
        return new(silent.Ledger, silent.Findings, new Recorder().ToTrail());
    }

    internal Money Got(PartyId party) => Money.Sum(Ledger.Postings.Where(posting => posting.To == party).Select(static posting => posting.Amount));

    internal Money Got(PartyId party, int year) =>
        Money.Sum(Ledger.Postings.Where(posting => posting.To == party && posting.Day.Year == year).Select(static posting => posting.Amount));

    /// <summary>Every step that can be computed again comes out the same, and every operand is the figure it was taken from.</summary>
    internal void ShouldReplay()
    {
        foreach (var step in Why.Steps)
        {
            // What a stranger's rule decides is its own affair; every figure of the library's rules follows from its operands.
            if (step.By == Derivation.ByRule && step.Rule?.StartsWith("x-", StringComparison.Ordinal) != true)
            {
                Assert.Fail($"{step.Key} = {step.Result} does not say how it follows from its operands");
            }

            if (step.Rule is not null && step.Clause is null)
            {
                Assert.Fail($"{step.Key} of rule {step.Rule} names no clause");
            }

            if (step.Replay() is { } again && again != step.Result)
            {
                Assert.Fail($"{step.Key} = {step.Result} replays as {again}");
            }

            foreach (var operand in step.Operands)
            {
                if (operand.Source is not { } source)
                {
                    continue;
                }

                // What was laid down for the test has no step of its own; everything else was told.
                var from = Why.Find(source);
                if (from is null ? !source.Term.ToString().StartsWith("test.", StringComparison.Ordinal) : from.Result != operand.Value)
                {
                    Assert.Fail($"{step.Key} takes {operand.Value} from {source}, which is {from?.Result.ToString() ?? "told nowhere"}");
                }
            }
        }
    }

    private static (Ledger Ledger, ValueList<Finding> Findings) Run(
        IEnumerable<(DateOnly Day, Money Amount)> receipts,
        ValueList<SharingRule> rules,
        (PartyId By, DateOnly Day, Money Amount)[] costs,
        ValueList<Correction> corrections,
        Recorder? recorder)
    {
        var calculation = new Calculation(recorder, ChainStage.Sharing);
        ValueList<Posting> dues =
        [
            .. receipts.Select(static (receipt, at) => Flow("test.receipt", receipt.Day, at, StandingParties.Market, Account, receipt.Amount, FlowKind.Receipt)),
            .. costs.Select(static (cost, at) => Flow("test.cost", cost.Day, at, cost.By, "supplier", cost.Amount, FlowKind.Cost)),
        ];
        var named = OwnRules.Planner.Documents.Kinds.Name(rules);
        IEnumerable<LedgerEvent> events =
        [
            .. dues.Select(static due => new Due(due)),
            .. Distribution.OnEachReceipt(dues, Pot.Supply, "pot", ScopePath.Everything, named, new([])),
            .. CorrectionEvent.Of(corrections),
        ];
        return (LedgerBook.Run(events, calculation), calculation.Findings);
    }

    private static Posting Flow(string term, DateOnly day, int line, PartyId from, PartyId to, Money amount, FlowKind kind) => new()
    {
        Key = new(term, "pot", day, to, line), Scope = ScopePath.Everything, From = from, To = to, Amount = amount, Kind = kind,
    };
}
