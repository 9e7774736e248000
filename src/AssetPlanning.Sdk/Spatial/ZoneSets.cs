using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>Sets of zones, each kept once and known by a number; 0 is the empty set.</summary>
internal sealed class ZoneSets
{
    private readonly List<int> members = [];
    private readonly List<int> start = [0, 0];
    private readonly Dictionary<ulong, List<int>> byHash = [];

    internal int Count => start.Count - 1;

    internal ReadOnlySpan<int> this[int set] => CollectionsMarshal.AsSpan(members)[start[set]..start[set + 1]];

    /// <summary>Number of a set given in ascending order.</summary>
    internal int Intern(ReadOnlySpan<int> ascending)
    {
        if (Find(ascending) is var known and >= 0)
        {
            return known;
        }

        var hash = HashOf(ascending);
        if (!byHash.TryGetValue(hash, out var candidates))
        {
            byHash.Add(hash, candidates = []);
        }

        var set = Count;
        candidates.Add(set);
        members.AddRange(ascending);
        start.Add(members.Count);
        return set;
    }

    /// <summary>Number of a set given in ascending order, or −1 when it was never met.</summary>
    internal int Find(ReadOnlySpan<int> ascending)
    {
        if (ascending.IsEmpty)
        {
            return 0;
        }

        if (!byHash.TryGetValue(HashOf(ascending), out var candidates))
        {
            return -1;
        }

        foreach (var candidate in candidates)
        {
            if (this[candidate].SequenceEqual(ascending))
            {
                return candidate;
            }
        }

        return -1;
    }

    // FNV-1a over the members; collisions are resolved by comparison.
    private static ulong HashOf(ReadOnlySpan<int> members)
    {
        var hash = 14695981039346656037UL;
        foreach (var member in members)
        {
            hash = unchecked((hash ^ (uint)member) * 1099511628211UL);
        }

        return hash;
    }
}
