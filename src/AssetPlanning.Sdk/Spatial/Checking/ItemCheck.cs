using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>A defect and where it is: on the grid for a boundary, in metres for a coordinate.</summary>
internal readonly record struct Defect(RejectionReason Reason, double X, double Y);

/// <summary>Checks the rings of one item against each other and turns them: shells counter-clockwise, holes clockwise.</summary>
/// <remarks>
/// The area of an item is unambiguous when no boundary crosses or runs along another and every point has winding number
/// 0 or 1. First all contacts of edges, then per ring the winding number of the other rings at one of its points. Few rings are
/// compared with each other; for many one sweep finds contacts and nesting together.
/// </remarks>
internal sealed class ItemCheck(CancellationToken cancellationToken)
{
    /// <summary>Most rings that are compared pair by pair.</summary>
    internal const int FewRings = 24;

    private readonly List<int> partOfRing = [];
    private readonly List<long> areas = [];
    private readonly BoundaryContacts contacts = new();
    private readonly BoundarySweep sweep = new();
    private readonly RingWindings windings = new();
    private int part;

    internal void Begin()
    {
        partOfRing.Clear();
        part = -1;
    }

    internal void BeginPart() => part++;

    internal void EndRing() => partOfRing.Add(part);

    /// <summary>How many boxes, edges and sides were compared so far, the sieve of small items aside: the work, counted.</summary>
    internal long Comparisons => contacts.Comparisons + sweep.Comparisons;

    /// <summary>Areas of the rings as turned, after a check without defect.</summary>
    internal ReadOnlySpan<long> Areas => CollectionsMarshal.AsSpan(areas);

    /// <summary>The first defect of the item; otherwise its rings are turned.</summary>
    internal Defect? FirstDefect(Span<int> x, Span<int> y, ReadOnlySpan<int> ringStart)
    {
        areas.Clear();
        if (partOfRing.Count == 0)
        {
            return null;
        }

        var hasManyRings = partOfRing.Count > FewRings;
        if ((hasManyRings ? Swept(x, y, ringStart) : contacts.First(x, y, ringStart, cancellationToken)) is { } contact)
        {
            return contact;
        }

        for (var r = 0; r + 1 < ringStart.Length; r++)
        {
            int start = ringStart[r] - ringStart[0], n = ringStart[r + 1] - ringStart[r];
            Span<int> xs = x.Slice(start, n), ys = y.Slice(start, n);
            var area = RingIntegral.Area(xs, ys);
            if (area == 0)
            {
                return new(RejectionReason.Collapsed, xs[0], ys[0]);
            }

            if (area > 0 != IsShell(r))
            {
                xs.Reverse();
                ys.Reverse();
                area = unchecked(-area);
            }

            areas.Add(area);
        }

        if (partOfRing.Count == 1)
        {
            return null;
        }

        if (hasManyRings)
        {
            windings.Take(sweep, Parts);
        }
        else
        {
            windings.Compare(x, y, ringStart, Parts);
        }

        return FirstNestingDefect(x, y, ringStart);
    }

    private Defect? Swept(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> ringStart) =>
        RingSpikes.First(x, y, ringStart) ?? sweep.First(x, y, ringStart, cancellationToken);

    private ReadOnlySpan<int> Parts => CollectionsMarshal.AsSpan(partOfRing);

    private bool IsShell(int ring) => RingWindings.IsShell(Parts, ring);

    private Defect? FirstNestingDefect(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> starts)
    {
        for (var r = 0; r < partOfRing.Count; r++)
        {
            // A hole sees its shell once; less means it lies in another hole, more that parts overlap around it.
            var expected = IsShell(r) ? 0 : 1;
            RejectionReason? reason = !IsShell(r) && (!windings.LiesInShell(r) || windings[r] < expected) ? RejectionReason.HoleOutsideShell
                : windings[r] != expected ? RejectionReason.OverlappingParts
                : null;
            if (reason is { } defect)
            {
                return new(defect, x[starts[r] - starts[0]], y[starts[r] - starts[0]]);
            }
        }

        return null;
    }
}
