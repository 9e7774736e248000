using System.Diagnostics.CodeAnalysis;

namespace AssetPlanning.Accounting;

/// <summary>The one ledger (一本账): every flow of money once, in the order it happens. A balance is a question asked of it.</summary>
/// <remarks>
/// Held as columns for millions of postings; <see cref="Postings"/> is the same ledger as records to read, made when it is read.
/// </remarks>
public sealed record Ledger
{
    private readonly LedgerStore store = null!;

    /// <summary>A ledger to be filled by its initialiser.</summary>
    public Ledger()
    {
    }

    [SetsRequiredMembers]
    private Ledger(LedgerStore store, ValueList<PartyId> parties)
    {
        this.store = store;
        Parties = parties;
    }

    /// <summary>The ledger with nothing in it.</summary>
    public static Ledger Empty { get; } = new() { Postings = [], Parties = [] };

    /// <summary>The postings by day, by what comes first on a day, and by key; shares in the turns of their rules.</summary>
    /// <exception cref="ArgumentException">No book could hold them, as <see cref="Of(IEnumerable{Posting})"/> says.</exception>
    public required ValueList<Posting> Postings { get => store.Postings; init => store = LedgerStore.Checked(value); }

    /// <summary>Everybody named for a flow, by name, those included to whom it came to nothing.</summary>
    public required ValueList<PartyId> Parties { get; init; }

    internal LedgerColumns Columns => store.Columns;

    /// <summary>A ledger of postings that are read once and not kept as records (读入): for millions of them.</summary>
    /// <param name="postings">The postings; their order is kept, and a correction comes after what it corrects.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="ArgumentException">
    /// A key is taken twice, a day lies outside of 1900 to 2999, a kind, medium or standing is none, or a correction does not fit what it corrects.
    /// </exception>
    public static Ledger Of(IEnumerable<Posting> postings)
    {
        ArgumentNullException.ThrowIfNull(postings);
        var columns = LedgerReading.Read(postings);
        var isNamed = new bool[columns.Parties.Length];
        for (var row = 0; row < columns.Count; row++)
        {
            isNamed[columns.From[row]] = true;
            isNamed[columns.To[row]] = true;
        }

        return new(new LedgerStore(columns), [.. columns.Parties.Where((_, place) => isNamed[place])]);
    }

    /// <summary>The ledger of a book that has looked at every posting itself.</summary>
    internal static Ledger Booked(ValueList<Posting> postings, ValueList<PartyId> parties) => new(new LedgerStore(postings), parties);

    /// <summary>What a party received in cash less what it paid, through a day (现金余额); things and claims are no cash.</summary>
    /// <param name="party">The party.</param>
    /// <param name="through">The last day counted; none for all.</param>
    /// <returns>The cash balance; nothing for a party without flows.</returns>
    /// <exception cref="OverflowException">The balance does not fit 64 bits.</exception>
    public Money CashOf(PartyId party, DateOnly? through = null)
    {
        var cash = Int128.Zero;
        foreach (var posting in Postings)
        {
            if (posting.Medium != Medium.Cash || posting.Day > (through ?? DateOnly.MaxValue))
            {
                continue;
            }

            cash += posting.To == party ? posting.Amount.Fen : 0;
            cash -= posting.From == party ? posting.Amount.Fen : 0;
        }

        return Money.FromFen((long)cash);
    }

    /// <summary>The postings of one kind of figure.</summary>
    /// <param name="term">The kind.</param>
    /// <returns>The postings, in order.</returns>
    public IEnumerable<Posting> Of(Code<FigureTerm> term) => Postings.Where(posting => posting.Key.Term == term);

    /// <summary>The ledger of a scope: the postings whose subject lies in it.</summary>
    /// <param name="scope">The scope.</param>
    /// <returns>The smaller ledger.</returns>
    public Ledger Within(ScopePath scope) =>
        scope.IsEverything ? this : Booked([.. Postings.Where(posting => scope.Contains(posting.Scope))], Parties);

    /// <summary>Sums the ledger by any of its dimensions (汇总查询): who, where, when, what for.</summary>
    /// <param name="query">What is asked.</param>
    /// <returns>The answer, exact to the fen, or the findings that say why there is none.</returns>
    /// <exception cref="ArgumentException">The query means nothing: a party's turnover, a dimension twice, an inflow of nobody.</exception>
    public RollUp RollUp(LedgerQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return RollUpRun.Answer(this, query);
    }
}
