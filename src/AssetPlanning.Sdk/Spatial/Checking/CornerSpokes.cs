using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>The edges around a point where boundaries meet in corners: whether they touch, or one passes through another.</summary>
internal sealed class CornerSpokes
{
    private readonly List<Spoke> spokes = [];
    private readonly List<int> open = [];

    internal void Clear() => spokes.Clear();

    /// <summary>Adds an edge of a corner by its direction from the point.</summary>
    internal void Add(int corner, long x, long y) => spokes.Add(new(x, y, corner));

    /// <summary>What is wrong around the point, if anything.</summary>
    /// <remarks>Once around it, boundaries that only touch open and close like brackets, each corner one pair.</remarks>
    internal RejectionReason? Defect()
    {
        var around = CollectionsMarshal.AsSpan(spokes);
        around.Sort();
        open.Clear();
        for (var i = 0; i < around.Length; i++)
        {
            if (i > 0 && around[i - 1].CompareTo(around[i]) == 0)
            {
                return RejectionReason.RepeatedEdge;
            }

            if (open.Count > 0 && open[^1] == around[i].Corner)
            {
                open.RemoveAt(open.Count - 1);
            }
            else
            {
                open.Add(around[i].Corner);
            }
        }

        return open.Count == 0 ? null : RejectionReason.SelfCrossing;
    }

    private readonly record struct Spoke(long X, long Y, int Corner) : IComparable<Spoke>
    {
        private bool IsForward => X > 0 || (X == 0 && Y > 0);

        // Counter-clockwise from straight down, which is exclusive.
        public int CompareTo(Spoke other) => IsForward != other.IsForward
            ? (IsForward ? -1 : 1)
            : Math.Sign(unchecked(Y * other.X - X * other.Y));
    }
}
