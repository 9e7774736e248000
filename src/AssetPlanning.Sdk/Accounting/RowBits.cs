using System.Numerics;

namespace AssetPlanning.Accounting;

/// <summary>Which postings of a block count, one bit each (选中的行): all of them until a condition says otherwise.</summary>
/// <remarks>
/// Bits and not amounts made nothing: of a city's half of the postings only that half is added, and sums that all are added to
/// are too many to stay in the nearest cache.
/// </remarks>
internal readonly ref struct RowBits
{
    internal const int InAWord = 64;

    /// <param name="room">As many words as the block has sixty-fours of postings, or more.</param>
    /// <param name="first">The first posting.</param>
    /// <param name="count">How many postings.</param>
    internal RowBits(Span<ulong> room, int first, int count)
    {
        First = first;
        Count = count;
        Words = room[..((count + InAWord - 1) / InAWord)];
        Words.Fill(ulong.MaxValue);
        if (count % InAWord != 0)
        {
            Words[^1] = (1UL << (count % InAWord)) - 1;
        }
    }

    internal int First { get; }

    internal int Count { get; }

    internal Span<ulong> Words { get; }

    /// <summary>How many postings belong to a word: all but the last have sixty-four.</summary>
    internal int CountIn(int word) => Math.Min(InAWord, Count - (word * InAWord));

    /// <summary>The place within the block of the lowest bit of a word.</summary>
    internal static int Lowest(int word, ulong left) => (word * InAWord) + BitOperations.TrailingZeroCount(left);

    /// <summary>A word without its lowest bit.</summary>
    internal static ulong WithoutLowest(ulong left) => left & unchecked(left - 1);
}
