using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>What a sharing tells the recorder beside its payments (分成的推导): what there is, what is left, what is owed and why.</summary>
internal sealed partial class SharingTrail(SharingRun run, Distribution distribution, LedgerBook book, Calculation calculation)
{
    private readonly ToldFigures told = book.Remembered(string.Empty, static () => new ToldFigures());

    internal Recorder? Why => calculation.Why;

    internal void Pot() => Why?.Step(
        run.Pot.Key,
        run.Pot.Whole,
        Derivation.Sum,
        [.. book.ReceivedOn(run.Day, distribution.Pot.Account).Select(static posting => Operand.From(posting.Key, posting.Amount))]);

    /// <summary>Tells an intermediate figure under a name of its own; nothing happens, and the name is empty, when nobody listens.</summary>
    internal FigureKey Tell(
        string rule,
        FigureTerm term,
        PartyId party,
        Figure result,
        Derivation by,
        ValueList<Operand> operands,
        Rounding? rounding)
    {
        return Why is null ? default : Name(rule, term, party, result, by, operands, rounding);
    }

    /// <summary>The same for what is posted: it has its name whether anybody listens or not.</summary>
    internal FigureKey Name(
        string rule,
        FigureTerm term,
        PartyId party,
        Figure result,
        Derivation by,
        ValueList<Operand> operands,
        Rounding? rounding = null)
    {
        var key = told.Next(new(term.Code, distribution.Subject, run.Day, party));
        Why?.Step(key, result, by, operands, rounding, rule);
        return key;
    }

    internal Operand Remaining(SharingPart part)
    {
        if (!part.TryGetRemainingKey(out var key) && Why is not null)
        {
            key = part.Outer is null
                ? new(distribution.Pot.Remaining.Code, distribution.Subject, run.Day, default, part.Payments)
                : told.Next(new(FigureTerms.PartRemaining.Code, distribution.Subject, run.Day));
            Why.Step(key, part.Remaining, Derivation.Difference, part.Operands());
            part.TellRemaining(key);
        }

        return Operand.From(key, part.Remaining);
    }
}
