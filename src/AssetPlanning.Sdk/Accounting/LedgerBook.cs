using System.Runtime.InteropServices;

namespace AssetPlanning.Accounting;

/// <summary>The accounts while the days go by: cash and cost not yet recovered, by party.</summary>
internal sealed class LedgerBook
{
    private readonly List<Posting> postings = [];
    private readonly HashSet<PartyId> parties = [];
    private readonly Dictionary<PartyId, Money> cash = [];
    private readonly Dictionary<PartyId, Money> unrecovered = [];
    private readonly Dictionary<(Type Kind, PartyId Account), object> memories = [];

    /// <summary>Runs the events of a programme by (day, precedence, key), once, without iterating: each sees only what came before.</summary>
    internal static Ledger Run(IEnumerable<LedgerEvent> events, Calculation calculation)
    {
        var book = new LedgerBook();
        calculation.Why?.BeginLedger();
        foreach (var item in events.OrderBy(static e => e.Day).ThenBy(static e => e.Precedence).ThenBy(static e => e.Key))
        {
            item.Post(book, calculation);
        }

        calculation.Why?.EndLedger();
        return new() { Postings = [.. book.postings], Parties = [.. book.parties.Order()] };
    }

    internal Money CashOf(PartyId party) => cash.GetValueOrDefault(party);

    internal Money UnrecoveredOf(PartyId party) => Money.Max(unrecovered.GetValueOrDefault(party), Money.Zero);

    /// <summary>What a kind of event remembers of an account from day to day: it lives as long as one run, and begins empty.</summary>
    internal TMemory Remembered<TMemory>(PartyId account)
        where TMemory : class, new()
    {
        ref var memory = ref CollectionsMarshal.GetValueRefOrAddDefault(memories, (typeof(TMemory), account), out _);
        memory ??= new TMemory();
        return (TMemory)memory;
    }

    /// <summary>A flow of nothing leaves no posting; who was named for it is known all the same.</summary>
    internal void Add(Posting posting)
    {
        parties.Add(posting.From);
        parties.Add(posting.To);
        if (posting.Amount == Money.Zero)
        {
            return;
        }

        postings.Add(posting);
        Move(cash, posting.From, -posting.Amount);
        Move(cash, posting.To, posting.Amount);
        if (IsRecoverable(posting.Kind))
        {
            Move(unrecovered, posting.From, posting.Amount);
        }
        else if (posting.Kind == FlowKind.Recovery)
        {
            Move(unrecovered, posting.To, -posting.Amount);
        }
    }

    internal IReadOnlyList<Posting> ReceivedOn(DateOnly day, PartyId party) =>
        postings.FindAll(posting => posting.Day == day && posting.To == party);

    internal IReadOnlyList<Posting> CostsOf(PartyId party) =>
        postings.FindAll(posting => posting.From == party && IsRecoverable(posting.Kind));

    internal IReadOnlyList<Posting> RecoveriesOf(PartyId party) =>
        postings.FindAll(posting => posting.To == party && posting.Kind == FlowKind.Recovery);

    private static bool IsRecoverable(FlowKind kind) => kind is FlowKind.Cost or FlowKind.Tax or FlowKind.Interest;

    private static void Move(Dictionary<PartyId, Money> accounts, PartyId party, Money amount)
    {
        ref var account = ref CollectionsMarshal.GetValueRefOrAddDefault(accounts, party, out _);
        account += amount;
    }
}
