namespace AssetPlanning.Spatial;

/// <content>The line that goes over the corners.</content>
internal sealed partial class BoundarySweep
{
    private readonly ref struct Sweep(BoundarySweep owner, ReadOnlySpan<int> x, ReadOnlySpan<int> y)
    {
        private readonly ReadOnlySpan<int> x = x, y = y;
        private readonly SweepOrder order = owner.order;

        /// <summary>Takes the line over one point with all its corners.</summary>
        internal Defect? Pass(ReadOnlySpan<int> corners)
        {
            int px = x[corners[0]], py = y[corners[0]];
            foreach (var corner in corners)
            {
                if (End(owner.before[corner], px, py) is { } crossing)
                {
                    return crossing;
                }

                if (End(corner, px, py) is { } other)
                {
                    return other;
                }
            }

            if (Through(px, py) is var edge and not None && TouchOn(edge, corners, px, py) is { } through)
            {
                return new(through, px, py);
            }

            if (corners.Length > 1 && Meeting(corners, px, py) is { } meeting)
            {
                return new(meeting, px, py);
            }

            return Begin(corners, px, py);
        }

        // An edge that ends here leaves; those it kept apart may cross.
        private Defect? End(int edge, int px, int py)
        {
            var line = Line(edge);
            if (line.X1 != px || line.Y1 != py)
            {
                return null;
            }

            int lower = order.LowerThan(edge), higher = order.HigherThan(edge);
            order.Remove(edge);
            return Crossing(lower, higher);
        }

        // The edge that passes through a point, if any.
        private int Through(int px, int py)
        {
            var at = order.Root;
            while (at != None && Side(Line(at), px, py) is var side and not 0)
            {
                at = side > 0 ? order.Above(at) : order.Below(at);
            }

            return at;
        }

        // Corners on the middle of an edge: none may have a side on either side of it, and no second edge may pass.
        private RejectionReason? TouchOn(int edge, ReadOnlySpan<int> corners, int px, int py)
        {
            if (owner.touches is not null || Passes(order.LowerThan(edge), px, py) || Passes(order.HigherThan(edge), px, py))
            {
                return RejectionReason.SelfCrossing;
            }

            var line = Line(edge);
            foreach (var corner in corners)
            {
                var from = Side(line, x[owner.before[corner]], y[owner.before[corner]]);
                var to = Side(line, x[corner + 1], y[corner + 1]);
                if (from == 0 || to == 0)
                {
                    return RejectionReason.RepeatedEdge;
                }

                if (from > 0 != to > 0)
                {
                    return RejectionReason.SelfCrossing;
                }
            }

            return null;
        }

        private bool Passes(int edge, int px, int py) => edge != None && Side(Line(edge), px, py) == 0;

        private RejectionReason? Meeting(ReadOnlySpan<int> corners, int px, int py)
        {
            // Three rings in one point join in a circle.
            if (owner.touches is { } forest && (corners.Length > 2 || !forest.Join(owner.ringOf[corners[0]], owner.ringOf[corners[1]])))
            {
                return RejectionReason.SelfCrossing;
            }

            owner.spokes.Clear();
            foreach (var corner in corners)
            {
                var from = owner.before[corner];
                owner.spokes.Add(corner, (long)x[from] - px, (long)y[from] - py);
                owner.spokes.Add(corner, (long)x[corner + 1] - px, (long)y[corner + 1] - py);
            }

            return owner.spokes.Defect();
        }

        private Defect? Begin(ReadOnlySpan<int> corners, int px, int py)
        {
            int lowest = None, begun = 0;
            foreach (var corner in corners)
            {
                for (var way = 0; way < 2; way++)
                {
                    var edge = way == 0 ? owner.before[corner] : corner;
                    var line = Line(edge);
                    if (line.X0 != px || line.Y0 != py)
                    {
                        continue;
                    }

                    if (Insert(edge, line) is { } defect)
                    {
                        return defect;
                    }

                    begun++;
                    lowest = lowest == None || Side(Line(lowest), line.X1, line.Y1) < 0 ? edge : lowest;
                }
            }

            Nest(lowest, begun, px, py);
            return null;
        }

        private Defect? Insert(int edge, Segment line)
        {
            int lower = None, higher = None;
            for (var at = order.Root; at != None;)
            {
                var other = Line(at);
                var side = Side(other, line.X0, line.Y0);
                side = side != 0 ? side : Side(other, line.X1, line.Y1);
                if (side == 0)
                {
                    return new(RejectionReason.RepeatedEdge, line.X0, line.Y0);
                }

                (lower, higher, at) = side > 0 ? (at, higher, order.Above(at)) : (lower, at, order.Below(at));
            }

            order.Insert(edge, lower, higher);
            return Crossing(lower, edge) ?? Crossing(edge, higher);
        }

        // Of the edges that begin at a point, from the lowest up: the first of a ring says what it lies in.
        private void Nest(int lowest, int begun, int px, int py)
        {
            for (var edge = lowest; begun > 0; edge = order.HigherThan(edge))
            {
                var line = Line(edge);
                // Between them an edge may pass that the point lies on.
                if (line.X0 != px || line.Y0 != py)
                {
                    continue;
                }

                begun--;
                var ring = owner.ringOf[edge];
                if (owner.isMet[ring])
                {
                    continue;
                }

                owner.isMet[ring] = true;
                owner.ringsMet.Add(ring);
                owner.isLeftInside[ring] = IsForward(edge);
                var below = order.LowerThan(edge);
                owner.around[ring] = below == None ? None
                    : owner.isLeftInside[owner.ringOf[below]] == IsForward(below) ? owner.ringOf[below]
                    : owner.around[owner.ringOf[below]];
            }
        }

        private Defect? Crossing(int e, int f)
        {
            if (e == None || f == None)
            {
                return null;
            }

            Segment a = Line(e), b = Line(f);
            long o0 = Side(b, a.X0, a.Y0), o1 = Side(b, a.X1, a.Y1);
            if (Math.Sign(o0) * Math.Sign(o1) >= 0 || Math.Sign(Side(a, b.X0, b.Y0)) * Math.Sign(Side(a, b.X1, b.Y1)) >= 0)
            {
                return null;
            }

            var t = (double)o0 / ((double)o0 - o1);
            return new(RejectionReason.SelfCrossing, a.X0 + t * ((double)a.X1 - a.X0), a.Y0 + t * ((double)a.Y1 - a.Y0));
        }

        private long Side(Segment line, int px, int py)
        {
            owner.Comparisons++;
            return Orientation.Of(line.X0, line.Y0, line.X1, line.Y1, px, py);
        }

        private Segment Line(int edge) => new Segment(x[edge], y[edge], x[edge + 1], y[edge + 1]).Forward;

        private bool IsForward(int edge) => !Orientation.IsBackward(x[edge], y[edge], x[edge + 1], y[edge + 1]);
    }
}
