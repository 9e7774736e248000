namespace AssetPlanning.Sharing;

/// <summary>What is being divided (分配对象): the pot of a day, or a part of it that a rule passed on to the rules within it.</summary>
internal sealed class SharingPart(FigureKey key, Money whole, NamedRule? owner, SharingPart? outer)
{
    private readonly List<(FigureKey Key, Money Amount)> paid = [];
    private FigureKey told;
    private int toldAfter;

    internal FigureKey Key { get; } = key;

    internal Money Whole { get; } = whole;

    internal Money Remaining { get; private set; } = whole;

    /// <summary>The rule that passed the part on; none for the pot.</summary>
    internal NamedRule? Owner { get; } = owner;

    internal SharingPart? Outer { get; } = outer;

    internal int Payments => paid.Count;

    /// <summary>What is left is the part itself until something was paid; after that it is told once a payment.</summary>
    internal bool TryGetRemainingKey(out FigureKey remaining)
    {
        remaining = paid.Count == 0 ? Key : told;
        return paid.Count == toldAfter;
    }

    internal void TellRemaining(FigureKey remaining) => (told, toldAfter) = (remaining, paid.Count);

    internal ValueList<Operand> Operands() => [Operand.From(Key, Whole), .. paid.Select(static payment => Operand.From(payment.Key, payment.Amount))];

    internal void Take(FigureKey payment, Money amount)
    {
        paid.Add((payment, amount));
        Remaining -= amount;
        Outer?.Take(payment, amount);
    }
}
