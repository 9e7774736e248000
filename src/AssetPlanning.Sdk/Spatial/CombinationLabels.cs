using System.Runtime.CompilerServices;

namespace AssetPlanning.Spatial;

/// <summary>Numbers for combinations of zones, with one fast operation: take a zone in or out.</summary>
/// <remarks>
/// The labels met while the index was built are shared and frozen; a walk adds its own above them. So threads never
/// wait for each other, and the numbers are only names: results are ordered by what the sets hold.
/// </remarks>
sealed class CombinationLabels
{
    readonly ZoneSets? _shared;
    readonly ZoneSets _own = new();
    readonly ZoneList _members = new();
    readonly int _firstOwn;
    long[] _keys = new long[1 << 10];
    int[] _values = new int[1 << 10];
    int _used;

    public CombinationLabels(CombinationLabels? shared = null)
    {
        _shared = shared?._own;
        _firstOwn = _shared is null ? 0 : _shared.Count - 1;
    }

    public ReadOnlySpan<int> this[int label] => _shared is not null && label < _shared.Count ? _shared[label] : _own[label - _firstOwn];

    public int Intern(ReadOnlySpan<int> ascending)
    {
        if (_shared?.Find(ascending) is { } known and >= 0) return known;
        return _own.Intern(ascending) is var own and > 0 ? own + _firstOwn : 0;
    }

    /// <summary>The label with one zone more or less.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Toggle(int label, int zone)
    {
        // No key is zero, so zero marks a free place.
        var key = ((long)label << 32 | (uint)zone) + 1;
        var mask = _keys.Length - 1;
        for (var at = PlaceOf(key, mask); ; at = (at + 1) & mask)
        {
            if (_keys[at] == key) return _values[at];
            if (_keys[at] == 0) return Compute(label, zone, key);
        }
    }

    int Compute(int label, int zone, long key)
    {
        _members.Clear();
        _members.AddRange(this[label]);
        _members.Toggle(zone);
        var result = Intern(_members.Sorted());
        if (++_used * 2 > _keys.Length) Grow();
        Insert(key, result);
        return result;
    }

    void Grow()
    {
        var (keys, values) = (_keys, _values);
        (_keys, _values) = (new long[2 * keys.Length], new int[2 * keys.Length]);
        for (var i = 0; i < keys.Length; i++)
            if (keys[i] != 0) Insert(keys[i], values[i]);
    }

    void Insert(long key, int value)
    {
        var mask = _keys.Length - 1;
        var at = PlaceOf(key, mask);
        while (_keys[at] != 0) at = (at + 1) & mask;
        (_keys[at], _values[at]) = (key, value);
    }

    static int PlaceOf(long key, int mask) => unchecked((int)((ulong)(key * -7046029254386353131L) >> 32) & mask);
}
