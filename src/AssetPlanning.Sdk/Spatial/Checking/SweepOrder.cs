namespace AssetPlanning.Spatial;

/// <summary>The edges that a sweeping line meets, from bottom to top: a tree to descend, and a chain of neighbours.</summary>
/// <remarks>
/// A treap (Seidel and Aragon 1996) in plain rows. What keeps it shallow is a number mixed from that of the edge, so it has the same
/// shape in every run.
/// </remarks>
internal sealed class SweepOrder
{
    internal const int None = -1;

    private int[] below = [], above = [], parent = [], lower = [], higher = [];

    internal int Root { get; private set; } = None;

    internal int Below(int edge) => below[edge];

    internal int Above(int edge) => above[edge];

    /// <summary>The next edge downwards.</summary>
    internal int LowerThan(int edge) => lower[edge];

    /// <summary>The next edge upwards.</summary>
    internal int HigherThan(int edge) => higher[edge];

    internal void Begin(int edges)
    {
        Root = None;
        if (edges > below.Length)
        {
            (below, above, parent, lower, higher) = (new int[edges], new int[edges], new int[edges], new int[edges], new int[edges]);
        }
    }

    /// <summary>Puts an edge between the two that will be its neighbours.</summary>
    internal void Insert(int edge, int lower, int higher)
    {
        below[edge] = above[edge] = None;
        Link(lower, edge);
        Link(edge, higher);
        // Of two neighbours one stands above the other in the tree, and the other has its place on that side free.
        if (lower != None && above[lower] == None)
        {
            (above[lower], parent[edge]) = (edge, lower);
        }
        else if (higher != None)
        {
            (below[higher], parent[edge]) = (edge, higher);
        }
        else
        {
            (Root, parent[edge]) = (edge, None);
        }

        while (parent[edge] != None && Rank(edge) > Rank(parent[edge]))
        {
            Lift(edge);
        }
    }

    internal void Remove(int edge)
    {
        while (below[edge] != None && above[edge] != None)
        {
            Lift(Rank(below[edge]) > Rank(above[edge]) ? below[edge] : above[edge]);
        }

        Replace(edge, below[edge] != None ? below[edge] : above[edge]);
        Link(lower[edge], higher[edge]);
    }

    private void Link(int low, int high)
    {
        if (low != None)
        {
            higher[low] = high;
        }

        if (high != None)
        {
            lower[high] = low;
        }
    }

    // Turns an edge and the one it hangs from around: the order stays.
    private void Lift(int edge)
    {
        var from = parent[edge];
        var (side, other) = below[from] == edge ? (below, above) : (above, below);
        side[from] = other[edge];
        if (other[edge] != None)
        {
            parent[other[edge]] = from;
        }

        other[edge] = from;
        Replace(from, edge);
        parent[from] = edge;
    }

    private void Replace(int edge, int by)
    {
        var from = parent[edge];
        if (by != None)
        {
            parent[by] = from;
        }

        if (from == None)
        {
            Root = by;
        }
        else if (below[from] == edge)
        {
            below[from] = by;
        }
        else
        {
            above[from] = by;
        }
    }

    // A mixing of 32 bits without collisions (the finaliser of MurmurHash3, Appleby).
    private static uint Rank(int edge)
    {
        unchecked
        {
            var mixed = (uint)edge + 1;
            mixed = (mixed ^ (mixed >> 16)) * 0x85EBCA6B;
            mixed = (mixed ^ (mixed >> 13)) * 0xC2B2AE35;
            return mixed ^ (mixed >> 16);
        }
    }
}
