namespace AssetPlanning.Spatial;

/// <summary>Per ring of an item how often the others go around it, shells counted once and holes less once, and whether its own shell does.</summary>
/// <remarks>Of rings that may touch each other and do nothing else. The first ring of a part is its shell.</remarks>
internal sealed class RingWindings
{
    private readonly List<StepBox> boxes = [];
    private int[] windings = [], places = [], nextInside = [], within = [];
    private bool[] liesInShell = [];

    internal int this[int ring] => windings[ring];

    internal bool LiesInShell(int ring) => liesInShell[ring];

    internal static bool IsShell(ReadOnlySpan<int> partOfRing, int ring) => ring == 0 || partOfRing[ring] != partOfRing[ring - 1];

    /// <summary>Looks at every pair of rings.</summary>
    internal void Compare(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> starts, ReadOnlySpan<int> partOfRing)
    {
        Reserve(partOfRing.Length);
        boxes.Clear();
        for (var r = 0; r < partOfRing.Length; r++)
        {
            var (left, right) = BoxRange.Of(Ring(x, starts, r));
            var (bottom, top) = BoxRange.Of(Ring(y, starts, r));
            boxes.Add(new(left, bottom, right, top));
        }

        for (int r = 0, shell = 0; r < partOfRing.Length; r++)
        {
            shell = IsShell(partOfRing, r) ? r : shell;
            (windings[r], liesInShell[r]) = (0, false);
            for (var other = 0; other < partOfRing.Length; other++)
            {
                // Parts that lie far from each other are known to without looking at their corners again.
                if (other != r && boxes[r].Meets(boxes[other]) && RingNesting.IsInside(Ring(x, starts, r), Ring(y, starts, r), Ring(x, starts, other), Ring(y, starts, other)))
                {
                    windings[r] += IsShell(partOfRing, other) ? 1 : -1;
                    liesInShell[r] |= other == shell;
                }
            }
        }
    }

    /// <summary>Takes what a sweep has found.</summary>
    internal void Take(BoundarySweep sweep, ReadOnlySpan<int> partOfRing)
    {
        Reserve(partOfRing.Length);
        within.AsSpan().Clear();
        var around = sweep.Around;
        var met = sweep.RingsMet;
        for (var i = met.Count - 1; i >= 0; i--)
        {
            // Rings within a ring, itself counted: complete once all of them have been added.
            within[met[i]]++;
            if (around[met[i]] is var outer and not BoundarySweep.None)
            {
                within[outer] += within[met[i]];
            }
        }

        // Places such that the rings within a ring follow it without a gap.
        var next = 0;
        foreach (var ring in met)
        {
            var outer = around[ring];
            windings[ring] = outer == BoundarySweep.None ? 0 : windings[outer] + (IsShell(partOfRing, outer) ? 1 : -1);
            ref var free = ref outer == BoundarySweep.None ? ref next : ref nextInside[outer];
            places[ring] = free;
            nextInside[ring] = free + 1;
            free += within[ring];
        }

        for (int r = 0, shell = 0; r < partOfRing.Length; r++)
        {
            shell = IsShell(partOfRing, r) ? r : shell;
            liesInShell[r] = r != shell && places[shell] < places[r] && places[r] < places[shell] + within[shell];
        }
    }

    private static ReadOnlySpan<int> Ring(ReadOnlySpan<int> values, ReadOnlySpan<int> starts, int ring) => values.Slice(starts[ring] - starts[0], starts[ring + 1] - starts[ring]);

    private void Reserve(int rings)
    {
        if (rings > windings.Length)
        {
            (windings, places, nextInside, within, liesInShell) = (new int[rings], new int[rings], new int[rings], new int[rings], new bool[rings]);
        }
    }
}
