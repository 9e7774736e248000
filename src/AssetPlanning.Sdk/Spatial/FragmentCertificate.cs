using System.Runtime.Intrinsics;

namespace AssetPlanning.Spatial;

/// <summary>Accepts the rings of a fragment when they are valid and have the exact area, and puts each hole behind its shell.</summary>
internal sealed class FragmentCertificate
{
    private readonly BoundaryContacts strict = new(refusesCutting: true), lenient = new();
    private readonly List<int> order = [];
    private readonly List<(int Shell, int Hole)> holes = [];

    /// <summary>The order that puts each hole behind its shell; none when borders cross, a ring meets itself, touching rings cut the inside, or the area is another.</summary>
    internal List<int>? OfTraced(RingBuffer rings, long planar) => Of(rings, planar, strict);

    /// <summary>The same of woven rings.</summary>
    /// <remarks>
    /// Weaving takes apart what only touches, so every connected piece of the inside has rings of its own and touches among
    /// them close no circle. Shells of two pieces may touch as often as they like.
    /// </remarks>
    internal List<int>? OfWoven(RingBuffer rings, long planar) => Of(rings, planar, lenient);

    private List<int>? Of(RingBuffer rings, long planar, BoundaryContacts contacts)
    {
        if (rings.Count == 0 || !Agrees(rings, planar) || contacts.First(rings.X, rings.Y, rings.Starts) is not null)
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

    /// <summary>Whether rings have the exact area, but for half a step along their borders on either side.</summary>
    internal static bool Agrees(RingBuffer rings, long planar)
    {
        long area = 0;
        var length = 0.0;
        for (var r = 0; r < rings.Count; r++)
        {
            area = unchecked(area + RingIntegral.Area(rings.XOf(r), rings.YOf(r)));
            length += Length(rings.XOf(r), rings.YOf(r));
        }

        // Twice the area of a strip half a step wide.
        return Math.Abs((double)unchecked(area - planar)) <= length + 4;
    }

    // Four edges at a time, so every machine adds in the same order.
    private static double Length(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        var four = Vector256<double>.Zero;
        var i = 0;
        for (; i + 5 <= x.Length; i += 4)
        {
            Vector256<double> dx = AsDoubles(x[(i + 1)..]) - AsDoubles(x[i..]), dy = AsDoubles(y[(i + 1)..]) - AsDoubles(y[i..]);
            four += Vector256.Sqrt(dx * dx + dy * dy);
        }

        var length = four[0] + four[1] + four[2] + four[3];
        for (; i + 1 < x.Length; i++)
        {
            double dx = (double)x[i + 1] - x[i], dy = (double)y[i + 1] - y[i];
            length += Math.Sqrt(dx * dx + dy * dy);
        }

        return length;
    }

    // Integers below 2⁵¹ added to the bits of 1.5 · 2⁵² are the low bits of that double.
    private static Vector256<double> AsDoubles(ReadOnlySpan<int> values)
    {
        var (low, high) = Vector128.Widen(Vector128.Create(values));
        var shift = Vector256.Create(6755399441055744.0);
        return (Vector256.Create(low, high) + shift.AsInt64()).AsDouble() - shift;
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
