using System.Runtime.InteropServices;
using AssetPlanning.Accounting;

namespace AssetPlanning.Balance;

/// <summary>Adds up one account flow by flow, in the order of the ledger (账户累计): a day is closed when the next one begins.</summary>
internal sealed class AccountTally(ValueList<PartyId> members, PartyId named, DiscountFactors factors, Recorder? why)
{
    private readonly List<YearOfCash> years = [];
    private readonly List<Operand> discounted = [];
    private readonly List<Posting> received = [];
    private readonly List<Posting> paid = [];
    private readonly List<Posting> receivedBack = [];
    private readonly List<Posting> paidBack = [];
    private readonly Money[] net = new Money[3];
    private DiscountedSum present;
    private DateOnly? today;
    private Money cameIn;
    private Money wentOut;
    private Money inflow;
    private Money outflow;
    private Money cumulative;
    private CashLow? lowest;

    /// <summary>A flow into the account or out of it. A correction counts at the end of what it takes back, with a minus.</summary>
    internal void Add(Posting posting, bool isIn, bool isRed)
    {
        net[(int)posting.Medium] += isIn ? posting.Amount : -posting.Amount;
        if (posting.Medium != Medium.Cash)
        {
            return;
        }

        if (today != posting.Day)
        {
            CloseDay();
            today = posting.Day;
        }

        var amount = isRed ? -posting.Amount : posting.Amount;
        if (isIn != isRed)
        {
            cameIn += amount;
        }
        else
        {
            wentOut += amount;
        }

        if (why is not null)
        {
            (isRed ? isIn ? paidBack : receivedBack : isIn ? received : paid).Add(posting);
        }
    }

    internal AccountBalance Close()
    {
        CloseDay();
        var value = present.Round();
        why?.Step(new(FigureTerms.NetPresentValue.Code, Reckoning.Subject, null, named), value, Derivation.PresentValue, [.. discounted], Rounding.HalfUp);
        return new()
        {
            Members = members,
            Inflow = inflow,
            Outflow = outflow,
            NetPresentValue = value,
            Lowest = lowest,
            Years = [.. years],
            NetInKind = net[(int)Medium.InKind],
            NetAccrued = net[(int)Medium.Accrued],
        };
    }

    private void CloseDay()
    {
        if (today is not { } day)
        {
            return;
        }

        var factor = factors.On(day);
        present.Add(cameIn - wentOut, factor);
        inflow += cameIn;
        outflow += wentOut;
        cumulative += cameIn - wentOut;
        lowest ??= new(day, Money.Zero);
        lowest = cumulative < lowest.Amount ? new(day, cumulative) : lowest;
        AddToYear(day.Year);
        if (why is not null)
        {
            ExplainDay(why, day, factor);
        }

        (cameIn, wentOut) = (Money.Zero, Money.Zero);
    }

    private void AddToYear(int year)
    {
        if (years.Count == 0 || years[^1].Year != year)
        {
            years.Add(new() { Year = year, Inflow = cameIn, Outflow = wentOut, Cumulative = cumulative });
            return;
        }

        ref var last = ref CollectionsMarshal.AsSpan(years)[^1];
        last = last with { Inflow = last.Inflow + cameIn, Outflow = last.Outflow + wentOut, Cumulative = cumulative };
    }

    private void ExplainDay(Recorder told, DateOnly day, DiscountFactor factor)
    {
        FigureKey Key(FigureTerm term) => new(term.Code, Reckoning.Subject, day, named);
        ExplainEnd(told, Key(FigureTerms.BookedInflow), Key(FigureTerms.Inflow), cameIn, received, receivedBack);
        ExplainEnd(told, Key(FigureTerms.BookedOutflow), Key(FigureTerms.Outflow), wentOut, paid, paidBack);
        told.Step(
            Key(FigureTerms.NetFlow),
            cameIn - wentOut,
            Derivation.Difference,
            [Operand.From(Key(FigureTerms.Inflow), cameIn), Operand.From(Key(FigureTerms.Outflow), wentOut)]);
        told.Step(
            Key(FigureTerms.Factor),
            factor.ToRatio(),
            Derivation.DiscountFactor,
            [Operand.Of(FigureTerms.DiscountRate, factors.Rate), Operand.Of(FigureTerms.Day, factors.AsOf), Operand.Of(FigureTerms.Day, day)],
            Rounding.HalfUp);
        discounted.Add(Operand.From(Key(FigureTerms.NetFlow), cameIn - wentOut));
        discounted.Add(Operand.From(Key(FigureTerms.Factor), factor.ToRatio()));
    }

    /// <summary>A sum of flows; where some were taken back, the sum of those booked less what was taken back.</summary>
    private static void ExplainEnd(Recorder told, FigureKey booked, FigureKey end, Money amount, List<Posting> flows, List<Posting> takenBack)
    {
        ValueList<Operand> operands = [.. flows.Select(static posting => Operand.From(posting.Key, posting.Amount))];
        if (takenBack.Count == 0)
        {
            told.Step(end, amount, Derivation.Sum, operands);
        }
        else
        {
            var sum = Money.Sum(flows.Select(static posting => posting.Amount));
            told.Step(booked, sum, Derivation.Sum, operands);
            told.Step(end, amount, Derivation.Difference, [Operand.From(booked, sum), .. takenBack.Select(static posting => Operand.From(posting.Key, posting.Amount))]);
        }

        flows.Clear();
        takenBack.Clear();
    }
}

/// <summary>The discount factor of each day, computed once however many accounts have flows on it (折现系数表).</summary>
internal sealed class DiscountFactors(Ratio rate, DateOnly asOf)
{
    private readonly Dictionary<DateOnly, DiscountFactor> byDay = [];

    internal Ratio Rate => rate;

    internal DateOnly AsOf => asOf;

    internal DiscountFactor On(DateOnly day)
    {
        ref var factor = ref CollectionsMarshal.GetValueRefOrAddDefault(byDay, day, out var isKnown);
        return isKnown ? factor : factor = DiscountFactor.Between(rate, asOf, day);
    }
}
