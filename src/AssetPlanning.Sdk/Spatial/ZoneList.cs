namespace AssetPlanning.Spatial;

/// <summary>A short reusable list of zones.</summary>
sealed class ZoneList
{
    int[] _zones = new int[16];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Zones => _zones.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void AddRange(ReadOnlySpan<int> zones)
    {
        Reserve(Count + zones.Length);
        zones.CopyTo(_zones.AsSpan(Count));
        Count += zones.Length;
    }

    /// <summary>Removes a zone that is in the list, adds one that is not.</summary>
    public void Toggle(int zone)
    {
        var at = Zones.IndexOf(zone);
        if (at >= 0)
        {
            _zones[at] = _zones[--Count];
            return;
        }

        Reserve(Count + 1);
        _zones[Count++] = zone;
    }

    public ReadOnlySpan<int> Sorted()
    {
        _zones.AsSpan(0, Count).Sort();
        return Zones;
    }

    void Reserve(int count)
    {
        if (count > _zones.Length) Array.Resize(ref _zones, Math.Max(count, 2 * _zones.Length));
    }
}
