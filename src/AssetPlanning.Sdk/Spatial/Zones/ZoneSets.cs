using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>Sets of zones, each kept once and known by a number; 0 is the empty set.</summary>
internal sealed class ZoneSets
{
    private readonly List<int> members = [];
    private readonly List<int> start = [0, 0];
    private readonly List<ulong> hashes = [0];

    // Open places: numbers of sets by their hash, 0 where there is none; the empty set is not among them.
    private int[] places = new int[64];

    internal int Count => start.Count - 1;

    internal ReadOnlySpan<int> this[int set] => CollectionsMarshal.AsSpan(members)[start[set]..start[set + 1]];

    /// <summary>Number of a set given in ascending order.</summary>
    internal int Intern(ReadOnlySpan<int> ascending) => Intern(ascending, HashOf(ascending));

    /// <summary>The same where the hash is known.</summary>
    internal int Intern(ReadOnlySpan<int> ascending, ulong hash)
    {
        if (Find(ascending, hash) is var known and >= 0)
        {
            return known;
        }

        var set = Count;
        hashes.Add(hash);
        members.AddRange(ascending);
        start.Add(members.Count);
        if (2 * Count > places.Length)
        {
            places = new int[2 * places.Length];
            for (var again = 1; again < set; again++)
            {
                places[FreePlaceOf(hashes[again])] = again;
            }
        }

        places[FreePlaceOf(hashes[set])] = set;
        return set;
    }

    /// <summary>Number of a set given in ascending order, or −1 when it was never met.</summary>
    internal int Find(ReadOnlySpan<int> ascending, ulong hash)
    {
        if (ascending.IsEmpty)
        {
            return 0;
        }

        for (var at = PlaceOf(hash); places[at] != 0; at = (at + 1) & (places.Length - 1))
        {
            var set = places[at];
            if (hashes[set] == hash && this[set].SequenceEqual(ascending))
            {
                return set;
            }
        }

        return -1;
    }

    /// <summary>The sets but the empty one, ordered by their members.</summary>
    internal int[] InOrder()
    {
        // Nearly all differ in their first two members: one number each, and the sort needs no look at the sets.
        var keys = new ulong[Count - 1];
        var order = new int[keys.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var set = this[i + 1];
            (order[i], keys[i]) = (i + 1, (ulong)(uint)set[0] << 32 | (set.Length > 1 ? (uint)set[1] + 1 : 0u));
        }

        Array.Sort(keys, order);
        for (int from = 0, to; from < order.Length; from = to)
        {
            for (to = from + 1; to < order.Length && keys[to] == keys[from]; to++)
            {
            }

            if (to - from > 1)
            {
                order.AsSpan(from, to - from).Sort((a, b) => this[a].SequenceCompareTo(this[b]));
            }
        }

        return order;
    }

    private int FreePlaceOf(ulong hash)
    {
        var at = PlaceOf(hash);
        while (places[at] != 0)
        {
            at = (at + 1) & (places.Length - 1);
        }

        return at;
    }

    // The low bits of the hash depend on few members only.
    private int PlaceOf(ulong hash) => unchecked((int)((hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15 >> 32)) & (places.Length - 1);

    /// <summary>FNV-1a over the members; collisions are resolved by comparison.</summary>
    internal static ulong HashOf(ReadOnlySpan<int> members)
    {
        var hash = 14695981039346656037UL;
        foreach (var member in members)
        {
            hash = unchecked((hash ^ (uint)member) * 1099511628211UL);
        }

        return hash;
    }
}
