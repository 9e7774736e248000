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
    private (long Key, int Label)[] toggled = new (long, int)[1 << 10];
    private int used;

    internal CombinationLabels(CombinationLabels? shared = null)
    {
        this.shared = shared?.own;
        firstOwn = this.shared is null ? 0 : this.shared.Count - 1;
    }

    internal ReadOnlySpan<int> this[int label] => shared is not null && label < shared.Count ? shared[label] : own[label - firstOwn];

    /// <summary>Number of labels met so far, shared ones included.</summary>
    internal int Count => firstOwn + own.Count;

    internal int Intern(ReadOnlySpan<int> ascending)
    {
        var hash = ZoneSets.HashOf(ascending);
        if (shared?.Find(ascending, hash) is { } known and >= 0)
        {
            return known;
        }

        return this.own.Intern(ascending, hash) is var own and > 0 ? own + firstOwn : 0;
    }

    /// <summary>The label with one zone more or less.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Toggle(int label, int zone)
    {
        var key = KeyOf(label, zone);
        var mask = toggled.Length - 1;
        for (var at = PlaceOf(key, mask); ; at = (at + 1) & mask)
        {
            ref readonly var known = ref toggled[at];
            if (known.Key == key)
            {
                return known.Label;
            }

            if (known.Key == 0)
            {
                return Compute(label, zone, key);
            }
        }
    }

    private int Compute(int label, int zone, long key)
    {
        members.Toggle(this[label], zone);
        var result = Intern(members.Zones);
        Insert(key, result);
        // Who goes in comes out again.
        Insert(KeyOf(result, zone), label);
        return result;
    }

    private void Insert(long key, int label)
    {
        if (++used * 2 > toggled.Length)
        {
            Grow();
        }

        toggled[FreePlaceOf(key)] = (key, label);
    }

    private void Grow()
    {
        var before = toggled;
        toggled = new (long, int)[2 * before.Length];
        foreach (var known in before)
        {
            if (known.Key != 0)
            {
                toggled[FreePlaceOf(known.Key)] = known;
            }
        }
    }

    private int FreePlaceOf(long key)
    {
        var mask = toggled.Length - 1;
        var at = PlaceOf(key, mask);
        while (toggled[at].Key != 0)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    // No key is zero, so zero marks a free place.
    private static long KeyOf(int label, int zone) => ((long)label << 32 | (uint)zone) + 1;

    private static int PlaceOf(long key, int mask) => unchecked((int)((ulong)(key * -7046029254386353131L) >> 32) & mask);
}
