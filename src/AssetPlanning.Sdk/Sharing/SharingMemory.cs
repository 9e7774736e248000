using System.Runtime.InteropServices;

namespace AssetPlanning.Sharing;

/// <summary>What is remembered of a pot from day to day (历次分配): what came in, what each rule was offered, what each rule paid.</summary>
/// <remarks>Amounts are as they were that day. What corrections left of them is asked of the book, which alone knows.</remarks>
internal sealed class SharingMemory
{
    private readonly List<(DateOnly Day, Money Amount)> pots = [];
    private readonly List<Remembered> all = [];
    private readonly HashSet<(string Rule, Code<FindingKind> Kind, PartyId Party)> reported = [];
    private readonly Dictionary<string, ClauseSource> clauses = [];
    private readonly Dictionary<string, object> carried = [];
    private readonly Dictionary<string, List<Offered>> offers = [];
    private readonly Dictionary<string, List<Remembered>> payments = [];

    /// <summary>The days something was shared, today included.</summary>
    internal IReadOnlyList<(DateOnly Day, Money Amount)> Pots => pots;

    /// <summary>Whose costs rules asked for (成本承担方), by rule.</summary>
    internal SortedDictionary<(string Place, PartyId Party), NamedRule> Bearers { get; } = [];

    /// <summary>The clause of a rule, put into words once a run.</summary>
    internal ClauseSource ClauseOf(NamedRule rule)
    {
        ref var clause = ref CollectionsMarshal.GetValueRefOrAddDefault(clauses, rule.Place, out _);
        return clause ??= new() { Place = rule.Place, Text = rule.Rule.ToClause().Chinese, Basis = rule.Rule.Basis };
    }

    /// <summary>What a rule computed so far; it follows from the payments, and is begun anew where they were corrected.</summary>
    internal T CarriedOver<T>(string place, Predicate<T> fits, Func<T> begin)
        where T : class
    {
        if (carried.GetValueOrDefault(place) is T before && fits(before))
        {
            return before;
        }

        var anew = begin();
        carried[place] = anew;
        return anew;
    }

    /// <summary>Whether a rule tells something of a party for the first time.</summary>
    internal bool IsNew(string rule, FindingKind kind, PartyId party) => reported.Add((rule, kind.Code, party));

    internal void Open(DateOnly day, Money whole) => pots.Add((day, whole));

    internal void Offer(string place, DateOnly day, Money amount) => ListOf(offers, place).Add(new(day, amount, all.Count));

    internal void Pay(Remembered payment, string place)
    {
        all.Add(payment);
        PayWithin(payment, place);
    }

    /// <summary>The same payment, as one of a rule that passed its part on.</summary>
    internal void PayWithin(Remembered payment, string place) => ListOf(payments, place).Add(payment);

    internal IEnumerable<Offered> OffersBefore(string place, DateOnly day, DateOnly since) =>
        ListOf(offers, place).Where(offer => offer.Day < day && offer.Day >= since);

    internal IEnumerable<Remembered> PaidBefore(string place, DateOnly day, DateOnly since) =>
        ListOf(payments, place).Where(payment => payment.Day < day && payment.Day >= since);

    /// <summary>What was paid of an offer: on its day, from its turn on.</summary>
    internal IEnumerable<Remembered> PaidOf(Offered offer) => all.Skip(offer.After).TakeWhile(payment => payment.Day == offer.Day);

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string place)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, place, out _);
        return list ??= [];
    }
}

/// <summary>What a rule was offered on an earlier day (历次可分), and how many payments of the pot came before.</summary>
internal readonly record struct Offered(DateOnly Day, Money Amount, int After);

/// <summary>A payment of a rule on an earlier day (历次支付); a rule that pays on several accounts tells them apart by number.</summary>
internal readonly record struct Remembered(FigureKey Key, DateOnly Day, PartyId To, Money Amount, int Account);

/// <summary>How often each intermediate figure of a name was told in a run, so that two of one name stay two.</summary>
internal sealed class ToldFigures
{
    private readonly Dictionary<FigureKey, int> lines = [];

    internal FigureKey Next(FigureKey key)
    {
        ref var line = ref CollectionsMarshal.GetValueRefOrAddDefault(lines, key, out _);
        return key with { Line = line++ };
    }
}
