using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>A run of events of one ring, and how often the patch goes round them: 1 inside, −1 where it is turned inside out, 0 is left out.</summary>
internal readonly record struct InnerStretch(int Ring, int From, int To, int Depth);

/// <summary>Where the borders of zones go into a patch and out of it: between two visits a ring runs inside the patch or outside.</summary>
/// <param name="ringEvent">First event of each ring, and the end.</param>
internal sealed class BorderVisits(int[] ringEvent)
{
    private readonly List<long> visits = []; // ring, event and change in one sortable number
    private readonly List<InnerStretch> stretches = [];

    internal void Clear() => visits.Clear();

    /// <summary>Notes that a ring goes in (1) or out (−1) before an event of it.</summary>
    /// <remarks>Rings without events need no account of where they run.</remarks>
    internal void Add(int ring, int at, int change)
    {
        if (ringEvent[ring] != ringEvent[ring + 1])
        {
            visits.Add((long)ring << 33 | (long)at << 1 | (change > 0 ? 1L : 0L));
        }
    }

    /// <summary>The events on the stretches inside.</summary>
    internal ReadOnlySpan<InnerStretch> Stretches()
    {
        stretches.Clear();
        visits.Sort();
        for (var i = 0; i < visits.Count;)
        {
            var ring = RingOf(visits[i]);
            int depth = 0, from = ringEvent[ring];
            for (; i < visits.Count && RingOf(visits[i]) == ring; i++)
            {
                var at = unchecked((int)((visits[i] >> 1) & uint.MaxValue));
                Add(ring, from, at, depth, stretches);
                from = at;
                depth += (visits[i] & 1) == 0 ? -1 : 1;
            }

            Add(ring, from, ringEvent[ring + 1], depth, stretches);
        }

        return CollectionsMarshal.AsSpan(stretches);
    }

    private static void Add(int ring, int from, int to, int depth, List<InnerStretch> stretches)
    {
        if (depth != 0 && from < to)
        {
            stretches.Add(new(ring, from, to, depth));
        }
    }

    private static int RingOf(long visit) => (int)(visit >> 33);
}
