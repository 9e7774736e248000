namespace AssetPlanning.Spatial;

/// <summary>A short reusable list of zones.</summary>
internal sealed class ZoneList
{
    private int[] zones = new int[16];

    internal int Count { get; private set; }

    internal ReadOnlySpan<int> Zones => zones.AsSpan(0, Count);

    internal void Clear() => Count = 0;

    internal void AddRange(ReadOnlySpan<int> zones)
    {
        Reserve(Count + zones.Length);
        zones.CopyTo(this.zones.AsSpan(Count));
        Count += zones.Length;
    }

    /// <summary>Removes a zone that is in the list, adds one that is not.</summary>
    internal void Toggle(int zone)
    {
        var at = Zones.IndexOf(zone);
        if (at >= 0)
        {
            zones[at] = zones[--Count];
            return;
        }

        Reserve(Count + 1);
        zones[Count++] = zone;
    }

    /// <summary>Becomes a list in ascending order with one zone more, or less where it holds it.</summary>
    internal void Toggle(ReadOnlySpan<int> ascending, int zone)
    {
        Clear();
        Reserve(ascending.Length + 1);
        var at = ascending.BinarySearch(zone);
        var before = at < 0 ? ~at : at;
        AddRange(ascending[..before]);
        if (at < 0)
        {
            zones[Count++] = zone;
        }

        AddRange(ascending[(at < 0 ? before : before + 1)..]);
    }

    /// <summary>Keeps what was added an odd number of times, once and in order: what a hole holds, its shell holds too.</summary>
    internal void KeepOdd()
    {
        var sorted = Sorted();
        var kept = 0;
        for (int i = 0, next; i < sorted.Length; i = next)
        {
            for (next = i + 1; next < sorted.Length && sorted[next] == sorted[i]; next++)
            {
            }

            if ((next - i) % 2 == 1)
            {
                zones[kept++] = sorted[i];
            }
        }

        Count = kept;
    }

    internal ReadOnlySpan<int> Sorted()
    {
        zones.AsSpan(0, Count).Sort();
        return Zones;
    }

    private void Reserve(int count)
    {
        if (count > zones.Length)
        {
            Array.Resize(ref zones, Math.Max(count, 2 * zones.Length));
        }
    }
}
