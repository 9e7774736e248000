using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>A crossing of the border of a patch with the border of a zone, as the walk met it.</summary>
internal struct BorderCrossing
{
    internal CrossingPlace Place;

    /// <summary>Ring of the patch.</summary>
    internal int Ring;

    /// <summary>Corner of the patch that starts the crossed edge.</summary>
    internal int Corner;

    internal int ZoneEdge;

    /// <summary>The crossing with the same zone met before this one; −1 for the first.</summary>
    internal int Previous;

    /// <summary>Whether the patch runs into the zone.</summary>
    internal bool Enters;
}

/// <summary>What a walk along one patch met, by zone: enough to follow the borders again without looking for anything.</summary>
internal sealed class CrossingLog(int zones)
{
    private readonly int[] stampOf = new int[zones], lastOf = new int[zones];
    private readonly List<(int Zone, int Ring)> patchRings = [], zoneRings = [];
    private BorderCrossing[] crossings = new BorderCrossing[64];
    private int count, stamp;

    /// <summary>How many crossings there are, with whatever zone.</summary>
    internal int Count => count;

    internal void Clear()
    {
        count = 0;
        stamp = unchecked(stamp + 1);
        patchRings.Clear();
        zoneRings.Clear();
    }

    internal void Add(int zone, int ring, int corner, in Crossing crossing)
    {
        if (count == crossings.Length)
        {
            Array.Resize(ref crossings, 2 * count);
        }

        crossings[count] = new()
        {
            Place = crossing.Place,
            Ring = ring,
            Corner = corner,
            ZoneEdge = crossing.ZoneEdge,
            Previous = stampOf[zone] == stamp ? lastOf[zone] : -1,
            Enters = crossing.Enters,
        };
        (stampOf[zone], lastOf[zone]) = (stamp, count++);
    }

    /// <summary>Notes that a ring of the patch starts in a zone.</summary>
    internal void AddPatchRing(int zone, int ring) => patchRings.Add((zone, ring));

    /// <summary>Notes that a ring of a zone starts in the patch.</summary>
    internal void AddZoneRing(int zone, int ring) => zoneRings.Add((zone, ring));

    /// <summary>A copy of all crossings, with whatever zone, in the order of the walk.</summary>
    internal BorderCrossing[] Crossings => crossings[..count];

    internal ReadOnlySpan<(int Zone, int Ring)> PatchRings => CollectionsMarshal.AsSpan(patchRings);

    internal ReadOnlySpan<(int Zone, int Ring)> ZoneRings => CollectionsMarshal.AsSpan(zoneRings);

    /// <summary>The crossings with one zone in the order of the walk; on one edge in any order.</summary>
    internal int CopyOf(int zone, ref BorderCrossing[] into)
    {
        var length = 0;
        var last = stampOf[zone] == stamp ? lastOf[zone] : -1;
        for (var at = last; at >= 0; at = crossings[at].Previous)
        {
            length++;
        }

        if (length > into.Length)
        {
            into = new BorderCrossing[Math.Max(length, 2 * into.Length)];
        }

        for (var (at, to) = (last, length); at >= 0; at = crossings[at].Previous)
        {
            into[--to] = crossings[at];
        }

        return length;
    }
}
