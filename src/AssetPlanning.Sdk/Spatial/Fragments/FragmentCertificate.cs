using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>Accepts the rings of a fragment when they are valid and have the exact area, and puts each hole behind its shell.</summary>
/// <remarks>
/// How far the area may be off follows from how the border was drawn. A corner of it lies on the grid, or is a crossing moved there
/// by half a step along each axis at most. Twice the area is Σ pᵢ × pᵢ₊₁; moving the corners by dᵢ changes it by
/// Σ (dᵢ + dᵢ₊₁) × eᵢ − dᵢ × dᵢ₊₁ with the moved edges eᵢ: at most |Δx| + |Δy| an edge and half a unit a crossing. The exact area
/// itself carries half a unit a crossing. The edges are those traced, also where weaving takes out what rounding left without width.
/// </remarks>
internal sealed class FragmentCertificate
{
    private readonly BoundaryContacts strict = new(refusesCutting: true), lenient = new();
    private readonly List<int> order = [];
    private readonly List<(int Shell, int Hole)> holes = [];

    /// <summary>The order that puts each hole behind its shell; none when borders cross, a ring meets itself, touching rings cut the inside, or the area is off by more than a bound.</summary>
    internal List<int>? OfTraced(RingBuffer rings, long planar, long bound) => Of(rings, planar, bound, strict);

    /// <summary>The same of woven rings.</summary>
    /// <remarks>
    /// Weaving takes apart what only touches, so every connected piece of the inside has rings of its own and touches among
    /// them close no circle. Shells of two pieces may touch as often as they like.
    /// </remarks>
    internal List<int>? OfWoven(RingBuffer rings, long planar, long bound) => Of(rings, planar, bound, lenient);

    /// <summary>How far rounding may move the area of a border: its length along the axes, and a unit a crossing.</summary>
    internal static long BoundOf(RingBuffer rings, int crossings)
    {
        var bound = rings.Gone + crossings;
        for (var r = 0; r < rings.Count; r++)
        {
            bound += Length(rings.XOf(r), rings.YOf(r));
        }

        return bound;
    }

    /// <summary>Whether rings have the exact area but for a bound.</summary>
    internal static bool Agrees(RingBuffer rings, long planar, long bound)
    {
        var off = unchecked(-planar);
        for (var r = 0; r < rings.Count; r++)
        {
            off = unchecked(off + RingIntegral.Area(rings.XOf(r), rings.YOf(r)));
        }

        return off <= bound && off >= -bound;
    }

    // No rings at all are right where the exact area is within the bound: rounded to the grid nothing has width.
    private List<int>? Of(RingBuffer rings, long planar, long bound, BoundaryContacts contacts)
    {
        if (!Agrees(rings, planar, bound) || (rings.Count > 0 && contacts.First(rings.X, rings.Y, rings.Starts) is not null))
        {
            return null;
        }

        order.Clear();
        holes.Clear();
        for (var r = 0; r < rings.Count; r++)
        {
            if (RingIntegral.Area(rings.XOf(r), rings.YOf(r)) > 0)
            {
                order.Add(r);
            }
            else
            {
                holes.Add((-1, r));
            }
        }

        return holes.Count == 0 || PlaceHoles(rings) ? order : null;
    }

    private static long Length(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        var sums = Vector256<ulong>.Zero;
        var i = 0;
        for (; i + 9 <= x.Length; i += 8)
        {
            // Within the reach of a frame, the difference of two coordinates fits 31 bits.
            var tall = Vector256.Abs(Vector256.Create(y[(i + 1)..]) - Vector256.Create(y[i..]));
            var wide = Vector256.Abs(Vector256.Create(x[(i + 1)..]) - Vector256.Create(x[i..]));
            var (low, high) = Vector256.Widen(wide.AsUInt32() + tall.AsUInt32());
            sums += low + high;
        }

        var sum = (long)Vector256.Sum(sums);
        for (; i + 1 < x.Length; i++)
        {
            sum += Math.Abs((long)x[i + 1] - x[i]) + Math.Abs((long)y[i + 1] - y[i]);
        }

        return sum;
    }

    private bool PlaceHoles(RingBuffer rings)
    {
        for (var h = 0; h < holes.Count; h++)
        {
            int hole = holes[h].Hole, around = -1;
            // The smallest shell around a hole is its own.
            foreach (var shell in order)
            {
                if (IsInside(rings, hole, shell) && (around < 0 || IsInside(rings, shell, around)))
                {
                    around = shell;
                }
            }

            if (around < 0)
            {
                return false;
            }

            holes[h] = (around, hole);
        }

        holes.Sort();
        for (var h = holes.Count - 1; h >= 0; h--)
        {
            order.Insert(order.IndexOf(holes[h].Shell) + 1, holes[h].Hole);
        }

        return true;
    }

    private static bool IsInside(RingBuffer rings, int ring, int other) => RingNesting.IsInside(rings.XOf(ring), rings.YOf(ring), rings.XOf(other), rings.YOf(other));
}
