using System.Runtime.InteropServices;

namespace AssetPlanning.Accounting;

/// <summary>How much of each posting is still in force after corrections (有效余额). Made when the first correction asks.</summary>
internal sealed class PostingsInForce
{
    private readonly Dictionary<FigureKey, Posting> byKey = [];
    private readonly Dictionary<FigureKey, Money> takenBack = [];
    private readonly Dictionary<FigureKey, CorrectedPostings> corrections = [];

    internal PostingsInForce(IEnumerable<Posting> booked)
    {
        foreach (var posting in booked)
        {
            Add(posting);
        }
    }

    internal Posting? Find(FigureKey key) => byKey.GetValueOrDefault(key);

    /// <summary>What a correction may take of a posting: no more than is left of it, and no more than every posting below it can bear.</summary>
    /// <remarks>
    /// To take back a correction gives back what it took, and so on downwards in turns: each posting stays between nothing and its amount.
    /// </remarks>
    internal Money Of(Posting posting)
    {
        var most = posting.Amount - takenBack.GetValueOrDefault(posting.Key);
        var gives = true;
        for (var below = Below(posting); below is not null; below = Below(below))
        {
            var taken = takenBack.GetValueOrDefault(below.Key);
            most = Money.Min(most, gives ? taken : below.Amount - taken);
            gives = !gives;
        }

        return most;
    }

    /// <summary>What is left of something booked under a key.</summary>
    internal Money LeftOf(FigureKey key, Money booked) => booked - takenBack.GetValueOrDefault(key);

    /// <summary>Every correction above a posting that is none itself: those that take back, and those that give back.</summary>
    internal CorrectedPostings CorrectionsOf(FigureKey key) => corrections.GetValueOrDefault(key, CorrectedPostings.None);

    internal FigureKey NextKey(FigureKey key)
    {
        while (byKey.ContainsKey(key))
        {
            key = key with { Line = key.Line + 1 };
        }

        return key;
    }

    internal void Add(Posting posting)
    {
        byKey.TryAdd(posting.Key, posting);
        var (amount, lowest) = (posting.Amount, posting);
        for (var below = Below(posting); below is not null; below = Below(below))
        {
            takenBack[below.Key] = takenBack.GetValueOrDefault(below.Key) + amount;
            (amount, lowest) = (-amount, below);
        }

        if (!ReferenceEquals(lowest, posting))
        {
            ref var above = ref CollectionsMarshal.GetValueRefOrAddDefault(corrections, lowest.Key, out _);
            above ??= new();
            above.Add(posting, isRed: amount.Sign < 0);
        }
    }

    private Posting? Below(Posting posting) => posting.Corrects is { } corrected ? byKey.GetValueOrDefault(corrected) : null;
}
