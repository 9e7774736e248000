using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>Sets of zones, each kept once and known by a number; 0 is the empty set.</summary>
sealed class ZoneSets
{
    readonly List<int> _members = [];
    readonly List<int> _start = [0, 0];
    readonly Dictionary<ulong, List<int>> _byHash = [];

    public int Count => _start.Count - 1;

    public ReadOnlySpan<int> this[int set] => CollectionsMarshal.AsSpan(_members)[_start[set].._start[set + 1]];

    /// <summary>Number of a set given in ascending order.</summary>
    public int Intern(ReadOnlySpan<int> ascending)
    {
        if (Find(ascending) is var known and >= 0) return known;
        var hash = HashOf(ascending);
        if (!_byHash.TryGetValue(hash, out var candidates)) _byHash.Add(hash, candidates = []);
        var set = Count;
        candidates.Add(set);
        _members.AddRange(ascending);
        _start.Add(_members.Count);
        return set;
    }

    /// <summary>Number of a set given in ascending order, or −1 when it was never met.</summary>
    public int Find(ReadOnlySpan<int> ascending)
    {
        if (ascending.IsEmpty) return 0;
        if (!_byHash.TryGetValue(HashOf(ascending), out var candidates)) return -1;
        foreach (var candidate in candidates)
            if (this[candidate].SequenceEqual(ascending)) return candidate;
        return -1;
    }

    // FNV-1a over the members; collisions are resolved by comparison.
    static ulong HashOf(ReadOnlySpan<int> members)
    {
        var hash = 14695981039346656037UL;
        foreach (var member in members) hash = unchecked((hash ^ (uint)member) * 1099511628211UL);
        return hash;
    }
}
