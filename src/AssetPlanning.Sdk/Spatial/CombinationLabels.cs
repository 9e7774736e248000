using System.Runtime.CompilerServices;

namespace AssetPlanning.Spatial;

/// <summary>Numbers for combinations of zones, with one fast operation: take a zone in or out.</summary>
/// <remarks>
/// The labels met while the index was built are shared and frozen; a walk adds its own above them. So threads never
/// wait for each other, and the numbers are only names: results are ordered by what the sets hold.
/// </remarks>
internal sealed class CombinationLabels
{
    private readonly ZoneSets? shared;
    private readonly ZoneSets own = new();
    private readonly ZoneList members = new();
    private readonly int firstOwn;
    private long[] keys = new long[1 << 10];
    private int[] values = new int[1 << 10];
    private int used;

    internal CombinationLabels(CombinationLabels? shared = null)
    {
        this.shared = shared?.own;
        firstOwn = this.shared is null ? 0 : this.shared.Count - 1;
    }

    internal ReadOnlySpan<int> this[int label] => shared is not null && label < shared.Count ? shared[label] : own[label - firstOwn];

    internal int Intern(ReadOnlySpan<int> ascending)
    {
        if (shared?.Find(ascending) is { } known and >= 0)
        {
            return known;
        }

        return this.own.Intern(ascending) is var own and > 0 ? own + firstOwn : 0;
    }

    /// <summary>The label with one zone more or less.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Toggle(int label, int zone)
    {
        // No key is zero, so zero marks a free place.
        var key = ((long)label << 32 | (uint)zone) + 1;
        var mask = keys.Length - 1;
        for (var at = PlaceOf(key, mask); ; at = (at + 1) & mask)
        {
            if (keys[at] == key)
            {
                return values[at];
            }

            if (keys[at] == 0)
            {
                return Compute(label, zone, key);
            }
        }
    }

    private int Compute(int label, int zone, long key)
    {
        members.Clear();
        members.AddRange(this[label]);
        members.Toggle(zone);
        var result = Intern(members.Sorted());
        if (++used * 2 > keys.Length)
        {
            Grow();
        }

        Insert(key, result);
        return result;
    }

    private void Grow()
    {
        var (keys, values) = (this.keys, this.values);
        (this.keys, this.values) = (new long[2 * keys.Length], new int[2 * keys.Length]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                Insert(keys[i], values[i]);
            }
        }
    }

    private void Insert(long key, int value)
    {
        var mask = keys.Length - 1;
        var at = PlaceOf(key, mask);
        while (keys[at] != 0)
        {
            at = (at + 1) & mask;
        }

        (keys[at], values[at]) = (key, value);
    }

    private static int PlaceOf(long key, int mask) => unchecked((int)((ulong)(key * -7046029254386353131L) >> 32) & mask);
}
