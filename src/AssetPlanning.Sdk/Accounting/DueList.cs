using System.Runtime.InteropServices;

namespace AssetPlanning.Accounting;

/// <summary>The flows a stage lays down; the one place where an amount that cannot be is found out.</summary>
internal sealed class DueList(Calculation calculation)
{
    private readonly List<Posting> postings = [];
    private readonly Dictionary<FigureKey, int> lines = [];

    internal ValueList<Posting> Postings => [.. postings];

    internal int Count => postings.Count;

    /// <summary>Takes back what was laid down for an asset that was then set aside: nobody pays for what does not happen.</summary>
    internal void TakeBackTo(int count)
    {
        foreach (var posting in postings.Skip(count))
        {
            calculation.Why?.Forget(posting.Key);
        }

        postings.RemoveRange(count, postings.Count - count);
    }

    /// <summary>Names a flow, tells how it came about as far as the caller knows, and lays it down.</summary>
    internal FigureKey LayDown(
        FigureTerm term,
        SubjectId subject,
        ScopePath scope,
        FlowKind kind,
        DateOnly day,
        PartyId from,
        PartyId to,
        Money amount,
        (FigureKey Key, Money Value)? basis = null,
        string? rule = null)
    {
        ArgumentNullException.ThrowIfNull(term);
        var key = NextKey(term, subject, day, to);
        if (calculation.Why is { } why)
        {
            why.Know(term);
            why.Step(key, amount, rule is null ? Derivation.Given : Derivation.ByRule, basis is { } known ? [Operand.From(known.Key, known.Value)] : [], rule: rule);
        }

        Add(key, scope, kind, from, to, amount);
        return key;
    }

    /// <summary>The name of the next flow of its kind: a second one to the same party on the same day is line 1.</summary>
    private FigureKey NextKey(FigureTerm term, SubjectId subject, DateOnly day, PartyId to)
    {
        var key = new FigureKey(term.Code, subject, day, to);
        ref var line = ref CollectionsMarshal.GetValueRefOrAddDefault(lines, key, out _);
        return key with { Line = line++ };
    }

    private void Add(FigureKey key, ScopePath scope, FlowKind kind, PartyId from, PartyId to, Money amount)
    {
        if (IsPossible(key, kind, from, to, amount, calculation))
        {
            postings.Add(new() { Key = key, Scope = scope, From = from, To = to, Amount = amount, Kind = kind });
        }
    }

    /// <summary>Whether a flow can be; what makes it impossible is reported. Flows that come about while the days go by are held to the same.</summary>
    internal static bool IsPossible(FigureKey key, FlowKind kind, PartyId from, PartyId to, Money amount, Calculation calculation)
    {
        if (Impossible(kind, from, to, amount, key.Day!.Value) is not { } finding)
        {
            return true;
        }

        var term = Figure.Name(key.Term.ToString());
        calculation.Report(finding, key.Subject, finding == FindingCatalogue.DayOutOfRange ? [term, key.Day.Value] : [term, from, to, amount]);
        return false;
    }

    private static FindingKind? Impossible(FlowKind kind, PartyId from, PartyId to, Money amount, DateOnly day) =>
        amount.Sign < 0 ? FindingCatalogue.AmountNegative
        : amount > Posting.Largest ? FindingCatalogue.AmountTooLarge
        : from == to ? FindingCatalogue.SelfPayment
        : !MayPay(kind, from) || !MayReceive(kind, to) ? FindingCatalogue.ReservedParty
        : !Posting.MayFallOn(day) ? FindingCatalogue.DayOutOfRange
        : null;

    /// <summary>Income comes from the market into a pot; only accruals and sharing take out of it, and only costs are paid to the market.</summary>
    private static bool MayPay(FlowKind kind, PartyId from) => kind switch
    {
        FlowKind.Receipt => from == StandingParties.Market,
        FlowKind.Accrual => from != StandingParties.Market,
        _ => !StandingParties.IsStanding(from),
    };

    private static bool MayReceive(FlowKind kind, PartyId to) => kind switch
    {
        FlowKind.Receipt => StandingParties.IsPot(to),
        FlowKind.Cost => !StandingParties.IsPot(to),
        _ => !StandingParties.IsStanding(to),
    };
}
