using System.Runtime.InteropServices;

namespace AssetPlanning.Accounting;

/// <summary>The accounts while the days go by (日记账): what every event may look at, and the one place where flows are booked.</summary>
/// <remarks>
/// An event sees the accounts as they are when its turn comes, and as they were when its day began. Every question is answered
/// from running balances, so an event costs the same on the last day as on the first.
/// </remarks>
internal sealed partial class LedgerBook
{
    private readonly List<Posting> postings = [];
    private readonly Dictionary<PartyId, PartyAccount> accounts = [];
    private readonly Dictionary<SubjectId, RunningBalance> debts = [];
    private readonly Dictionary<(Type Kind, string Of), object> memories = [];
    private readonly RedInk ink = new();
    private PostingsInForce? inForce;
    private ScopedBalances? scoped;
    private DateOnly today;

    /// <summary>Runs the events of a programme by (day, precedence, key), once, without iterating: each sees only what came before.</summary>
    internal static Ledger Run(IEnumerable<LedgerEvent> events, Calculation calculation)
    {
        var book = new LedgerBook();
        calculation.Why?.BeginLedger();
        foreach (var item in LedgerEvent.InOrder(events))
        {
            book.today = item.Day;
            item.Post(book, calculation);
        }

        calculation.Why?.EndLedger();
        return Ledger.Booked([.. book.postings], [.. book.accounts.Keys.Order()]);
    }

    /// <summary>What a party has in hand now: cash alone, neither things nor claims.</summary>
    internal Money CashOf(PartyId party) => BalanceOf(party, Medium.Cash);

    /// <summary>What a party had in hand when the day began.</summary>
    internal Money OpeningCashOf(PartyId party) =>
        accounts.TryGetValue(party, out var account) ? account.Balances[(int)Medium.Cash].OpeningOf(today) : Money.Zero;

    /// <summary>What a party received in one medium less what it gave: cash, things at their declared value, or claims less duties.</summary>
    internal Money BalanceOf(PartyId party, Medium medium) =>
        accounts.TryGetValue(party, out var account) ? account.Balances[(int)medium].Now : Money.Zero;

    /// <summary>What several parties as one have in a scope: what they pay each other cancels.</summary>
    internal Money BalanceOf(ValueList<PartyId> members, Medium medium, ScopePath within) =>
        Money.FromFen((long)(within.IsEverything
            ? members.Aggregate(Int128.Zero, (sum, member) => sum + BalanceOf(member, medium).Fen)
            : (scoped ??= new(postings)).Of(members, medium, within)));

    internal Posting? Find(FigureKey key) => (inForce ??= new(postings)).Find(key);

    /// <summary>How much of a posting a correction may still take back.</summary>
    internal Money InForce(Posting posting) => (inForce ??= new(postings)).Of(posting);

    /// <summary>What corrections have left of something that was booked under a key.</summary>
    internal Money InForce(FigureKey key, Money booked) => inForce?.LeftOf(key, booked) ?? booked;

    /// <summary>What took something back of a posting, or gave it back again.</summary>
    internal CorrectedPostings CorrectionsOf(FigureKey key) => inForce?.CorrectionsOf(key) ?? CorrectedPostings.None;

    /// <summary>The key itself, or the next line of it that is free.</summary>
    internal FigureKey NextKey(FigureKey key) => (inForce ??= new(postings)).NextKey(key);

    /// <summary>What is owed on an instrument now: drawn less repaid.</summary>
    internal Money DebtOf(SubjectId instrument) => debts.GetValueOrDefault(instrument).Now;

    /// <summary>What was owed on an instrument when the day began; debt service is computed on it, whatever is drawn the same day.</summary>
    internal Money OpeningDebtOf(SubjectId instrument) => debts.GetValueOrDefault(instrument).OpeningOf(today);

    /// <summary>What events remember of an account or an instrument from day to day: it lives as long as one run, so that events may run again.</summary>
    internal TMemory Remembered<TMemory>(string of, Func<TMemory> begin)
        where TMemory : class
    {
        ref var memory = ref CollectionsMarshal.GetValueRefOrAddDefault(memories, (typeof(TMemory), of), out _);
        memory ??= begin();
        return (TMemory)memory;
    }

    /// <summary>A flow of nothing leaves no posting; who was named for it is known all the same.</summary>
    internal void Add(Posting posting)
    {
        var (from, to) = (AccountOf(posting.From), AccountOf(posting.To));
        if (posting.Amount == Money.Zero)
        {
            return;
        }

        postings.Add(posting);
        inForce?.Add(posting);
        from.Balances[(int)posting.Medium].Move(posting.Day, -posting.Amount);
        to.Balances[(int)posting.Medium].Move(posting.Day, posting.Amount);
        to.Received.Add(posting);
        from.Paid.Add(posting);
        Claim(posting, from, to, ink.IsRed(posting));
    }

    /// <summary>What the flow does to income, to costs not yet recovered and to debt; a correction undoes it.</summary>
    private void Claim(Posting posting, PartyAccount from, PartyAccount to, bool isRed)
    {
        // The ends of a correction are exchanged: whoever paid or received at first is now at the other end.
        var (payer, payee) = isRed ? (to, from) : (from, to);
        if (IsRecoverable(posting))
        {
            payer.Claims.Costs.Add(posting, isRed);
        }
        else if (posting.Kind == FlowKind.Recovery)
        {
            payee.Claims.Recoveries.Add(posting, isRed);
        }
        else if (posting.Kind == FlowKind.Receipt)
        {
            payee.Receipts.Add(posting, isRed);
        }
        else if (posting.Kind == FlowKind.Capital)
        {
            payer.Capital += isRed ? -posting.Amount : posting.Amount;
        }
        else if (posting.Kind is FlowKind.Draw or FlowKind.Repayment)
        {
            ref var debt = ref CollectionsMarshal.GetValueRefOrAddDefault(debts, posting.Key.Subject, out _);
            debt.Move(posting.Day, (posting.Kind == FlowKind.Draw) != isRed ? posting.Amount : -posting.Amount);
        }
    }

    /// <summary>A cost that is only owed is not borne yet; it is once it is paid, in cash or in things.</summary>
    /// <remarks>The fee for idle land is charged to whoever left it idle and is no cost: 闲置土地处置办法 (2012) 第十四条.</remarks>
    private static bool IsRecoverable(Posting posting) =>
        posting.Kind is FlowKind.Cost or FlowKind.Tax or FlowKind.Interest && posting.Medium != Medium.Accrued && posting.Key.Term != FigureTerms.IdleLandFee.Code;

    private PartyAccount AccountOf(PartyId party)
    {
        ref var account = ref CollectionsMarshal.GetValueRefOrAddDefault(accounts, party, out _);
        return account ??= new();
    }
}
