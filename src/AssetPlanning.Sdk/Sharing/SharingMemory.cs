using System.Runtime.InteropServices;

namespace AssetPlanning.Sharing;

/// <summary>What is remembered of a pot from day to day (历次分配): what came in, what each rule was offered, what each rule paid.</summary>
internal sealed class SharingMemory
{
    private readonly List<(DateOnly Day, Money Amount)> pots = [];
    private readonly Dictionary<string, List<(DateOnly Day, Money Amount)>> offers = [];
    private readonly Dictionary<string, List<Remembered>> payments = [];

    /// <summary>The days something was shared, today included.</summary>
    internal IReadOnlyList<(DateOnly Day, Money Amount)> Pots => pots;

    internal void Open(DateOnly day, Money whole) => pots.Add((day, whole));

    internal void Offer(string place, DateOnly day, Money amount) => ListOf(offers, place).Add((day, amount));

    internal void Pay(string place, Remembered payment) => ListOf(payments, place).Add(payment);

    internal Money OfferedBefore(string place, DateOnly day, DateOnly since) =>
        Money.Sum(ListOf(offers, place).Where(offer => offer.Day < day && offer.Day >= since).Select(static offer => offer.Amount));

    internal IEnumerable<Remembered> PaidBefore(string place, DateOnly day, DateOnly since) =>
        ListOf(payments, place).Where(payment => payment.Day < day && payment.Day >= since);

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string place)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, place, out _);
        return list ??= [];
    }
}

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
