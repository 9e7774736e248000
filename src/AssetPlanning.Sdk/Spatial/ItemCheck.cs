using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>A defect and where it is: on the grid for a boundary, in metres for a coordinate.</summary>
internal readonly record struct Defect(RejectionReason Reason, double X, double Y);

/// <summary>Checks the rings of one item against each other and turns them: shells counter-clockwise, holes clockwise.</summary>
/// <remarks>
/// The area of an item is unambiguous when no boundary crosses or runs along another and every point has winding number
/// 0 or 1. First all contacts of edges, then per ring the winding number of the other rings at one of its points.
/// </remarks>
internal sealed class ItemCheck
{
    private readonly List<int> partOfRing = [];
    private readonly List<long> areas = [];
    private readonly List<StepBox> boxes = [];
    private readonly BoundaryContacts contacts = new();
    private int part;

    internal void Begin()
    {
        partOfRing.Clear();
        part = -1;
    }

    internal void BeginPart() => part++;

    internal void EndRing() => partOfRing.Add(part);

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

        if (contacts.First(x, y, ringStart) is { } contact)
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

        return partOfRing.Count == 1 ? null : FirstNestingDefect(x, y, ringStart);
    }

    private bool IsShell(int ring) => ring == 0 || partOfRing[ring] != partOfRing[ring - 1];

    private Defect? FirstNestingDefect(ReadOnlySpan<int> x, ReadOnlySpan<int> y, ReadOnlySpan<int> starts)
    {
        boxes.Clear();
        for (var r = 0; r + 1 < starts.Length; r++)
        {
            var (left, right) = BoxRange.Of(Ring(x, starts, r));
            var (bottom, top) = BoxRange.Of(Ring(y, starts, r));
            boxes.Add(new(left, bottom, right, top));
        }

        var shell = 0;
        for (var r = 0; r + 1 < starts.Length; r++)
        {
            if (IsShell(r))
            {
                shell = r;
            }

            var winding = 0;
            for (var other = 0; other + 1 < starts.Length; other++)
            {
                if (other == r)
                {
                    continue;
                }

                // Parts that lie far from each other are known to without looking at their corners again.
                var inside = boxes[r].Meets(boxes[other]) && RingNesting.IsInside(Ring(x, starts, r), Ring(y, starts, r), Ring(x, starts, other), Ring(y, starts, other));
                if (inside)
                {
                    winding += IsShell(other) ? 1 : -1;
                }
                else if (other == shell)
                {
                    return new(RejectionReason.HoleOutsideShell, x[starts[r] - starts[0]], y[starts[r] - starts[0]]);
                }
            }

            if (r == shell && winding != 0)
            {
                return new(RejectionReason.OverlappingParts, x[starts[r] - starts[0]], y[starts[r] - starts[0]]);
            }

            // A hole sees its shell once; less means it lies in another hole, more that parts overlap around it.
            if (r != shell && winding < 1)
            {
                return new(RejectionReason.HoleOutsideShell, x[starts[r] - starts[0]], y[starts[r] - starts[0]]);
            }

            if (r != shell && winding > 1)
            {
                return new(RejectionReason.OverlappingParts, x[starts[r] - starts[0]], y[starts[r] - starts[0]]);
            }
        }

        return null;
    }

    private static ReadOnlySpan<int> Ring(ReadOnlySpan<int> values, ReadOnlySpan<int> starts, int ring) => values.Slice(starts[ring] - starts[0], starts[ring + 1] - starts[ring]);
}
