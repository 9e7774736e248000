using System.Runtime.InteropServices;

namespace AssetPlanning.Spatial;

/// <summary>Measures patches per combination of zones: every piece of border counts for the region on its left and against the one on its right.</summary>
/// <remarks>
/// Along the patch the label changes at crossings with zones; along a zone inside the patch at crossings with other zones,
/// found beforehand. At a change with potential g the region before gets +g and the one after −g; the rest telescopes.
/// Hence exactly: Σ combinations with a zone = its pair area, Σ all combinations = patch, and leaving out a layer sums rows.
/// </remarks>
internal sealed class CombinationWalk
{
    private readonly ZoneIndex index;
    private readonly BorderEvents borders;
    private readonly CornerStore patches;
    private readonly EllipsoidCorrection? model;
    private readonly ZoneEdge[] edges;
    private readonly ZoneList found = new(), startingInside = new();
    private readonly Tally tally = new(1024);
    private readonly List<Crossing> steps = [];
    private readonly BorderVisits visits;
    private readonly Dictionary<int, (long Potential, long Correction)> metByPatch = [];
    private EdgeMeeting meeting;

    internal CombinationWalk(CombinationIndex index, PolygonSet patches)
    {
        this.index = index.Zones;
        borders = index.Borders;
        visits = new(borders.RingEvent);
        this.patches = patches.Corners;
        model = patches.Frame.Correction;
        edges = this.index.Edges.Edges;
        meeting = new(this.index);
        Labels = new(borders.Labels);
    }

    internal CombinationLabels Labels { get; }

    /// <summary>Who writes down what each border contributes, when a patch is to be explained.</summary>
    internal BorderShares? Why { get; init; }

    /// <summary>Sums per label of one patch.</summary>
    internal Tally Measure(int slot)
    {
        tally.Clear();
        visits.Clear();
        metByPatch.Clear();
        startingInside.Clear();
        int firstRing = patches.SlotRing[slot], endRing = patches.SlotRing[slot + 1];
        for (var r = firstRing; r < endRing; r++)
        {
            var x = patches.X.AsSpan(patches.RingStart[r]..patches.RingStart[r + 1]);
            var y = patches.Y.AsSpan(patches.RingStart[r]..patches.RingStart[r + 1]);
            var (x0, x1) = BoxRange.Of(x);
            var (y0, y1) = BoxRange.Of(y);
            index.Location.Locate(x[0], y[0], found);
            var label = Labels.Intern(found.Sorted());
            if (meeting.AnyWithin(x0, y0, x1, y1))
            {
                label = Follow(x, y, patches.RingStart[r], label);
            }

            AddPatchBorder(label, patches.RingArea[r], patches.RingCorrection[r]);
            index.Starts.AddInside(x, y, x0, y0, x1, y1, startingInside);
        }

        if (endRing - firstRing > 1)
        {
            startingInside.KeepOdd();
        }

        AddZoneRingsStartingInside();
        AddBorderEvents();
        return tally;
    }

    private int Follow(ReadOnlySpan<int> x, ReadOnlySpan<int> y, int firstCorner, int label)
    {
        long potential = 0;
        for (var i = 1; i < x.Length; i++)
        {
            var e = new Segment(x[i - 1], y[i - 1], x[i], y[i]);
            var crossings = meeting.Of(e);
            if (crossings.Length > 1)
            {
                crossings = Sorted(e, crossings);
            }

            foreach (ref readonly var crossing in crossings)
            {
                label = Cross(e, potential, firstCorner + i - 1, crossing, label);
            }

            potential = unchecked(potential + ((long)e.X0 + e.X1) * ((long)e.Y1 - e.Y0));
        }

        return label;
    }

    private int Cross(Segment e, long potential, int corner, in Crossing crossing, int label)
    {
        ref readonly var f = ref edges[crossing.ZoneEdge];
        var before = model is null ? 0 : patches.CorrectionBefore[e.IsBackward ? corner + 1 : corner];
        var p = BoundaryPotentials.Of(e, potential, before, f.Line, f.Potential, f.Correction, crossing.Place, model);
        var next = Labels.Toggle(label, f.Zone);
        AddPatchBorder(label, p.Planar, p.Correction);
        AddPatchBorder(next, unchecked(-p.Planar), unchecked(-p.Correction));

        // Where the patch enters the zone, the zone's border leaves the patch, and the other way round.
        var at = borders.PlaceOf(crossing.ZoneEdge, new(e, ArrangementOrder.Patches, crossing.Place.OtherStartOffset, crossing.Place.Denominator));
        AddBorder(LabelBefore(f.Ring, at.At), f.Zone, p.OtherPlanar, p.OtherCorrection, crossing.Enters ? 1 : -1);
        visits.Add(f.Ring, at.At, crossing.Enters ? -1 : 1);
        if (at.FirstThere < at.EndThere && crossing.Place.IsProper)
        {
            MeetEvents(e, potential, before, crossing.Place, p, at);
        }

        return next;
    }

    // Three borders through one point: the events there take the potential that the patch's own, exact one leaves the zone's border.
    // Else three differences, rounded one by one, would leave a unit to ground that does not exist.
    private void MeetEvents(Segment e, long potential, long before, in CrossingPlace place, in BoundaryPotentials p, PlaceAmongEvents at)
    {
        unchecked
        {
            var point = ExactPoint.On(e, place.StartOffset, place.Denominator);
            var met = (point.Potential(e, potential) - p.Planar + p.OtherPlanar, before + point.Correction(e, model) - p.Correction + p.OtherCorrection);
            for (var there = at.FirstThere; there < at.EndThere; there++)
            {
                metByPatch[there] = met;
            }
        }
    }

    // The zone lies left of its border, the label alone right of it.
    private void AddBorder(int label, int zone, long planar, long correction, int sign)
    {
        unchecked
        {
            var inside = Labels.Toggle(label, zone);
            tally.Add(inside, sign * planar, sign * correction);
            tally.Add(label, -sign * planar, -sign * correction);
            Why?.Add(BorderShare.ZoneRing, inside, sign * planar, sign * correction);
            Why?.Add(BorderShare.ZoneRing, label, -sign * planar, -sign * correction);
        }
    }

    private void AddPatchBorder(int label, long planar, long correction)
    {
        tally.Add(label, planar, correction);
        Why?.Add(BorderShare.PatchRing, label, planar, correction);
    }

    private int FirstEvent(int ring) => borders.RingEvent[ring];

    private int LabelBefore(int ring, int at) => at == FirstEvent(ring) ? borders.StartLabel[ring] : borders.Events[at - 1].After;

    private void AddZoneRingsStartingInside()
    {
        var zones = index.Edges;
        foreach (var ring in startingInside.Zones)
        {
            AddBorder(borders.StartLabel[ring], zones.RingZone[ring], zones.RingArea[ring], zones.RingCorrection[ring], 1);
            visits.Add(ring, FirstEvent(ring), 1);
        }
    }

    private void AddBorderEvents()
    {
        foreach (var stretch in visits.Stretches())
        {
            AddEvents(stretch.Ring, stretch.From, stretch.To, stretch.Depth);
        }
    }

    private void AddEvents(int ring, int from, int to, int depth)
    {
        var zone = index.Edges.RingZone[ring];
        for (var at = from; at < to; at++)
        {
            var change = borders.Events[at];
            var (potential, correction) = metByPatch.Count > 0 && metByPatch.TryGetValue(at, out var met) ? met : (change.Potential, change.Correction);
            AddBorder(LabelBefore(ring, at), zone, potential, correction, depth);
            AddBorder(change.After, zone, potential, correction, -depth);
        }
    }

    private ReadOnlySpan<Crossing> Sorted(Segment e, ReadOnlySpan<Crossing> crossings)
    {
        steps.Clear();
        steps.AddRange(crossings);
        for (var i = 1; i < steps.Count; i++)
        {
            var step = steps[i];
            var met = Met(step);
            var j = i - 1;
            for (; j >= 0 && ArrangementOrder.Compare(e, ArrangementOrder.Patches, Met(steps[j]), met) > 0; j--)
            {
                steps[j + 1] = steps[j];
            }

            steps[j + 1] = step;
        }

        return CollectionsMarshal.AsSpan(steps);
    }

    private MetBorder Met(in Crossing crossing)
    {
        ref readonly var f = ref edges[crossing.ZoneEdge];
        return new(f.Line, borders.GroupOf(f.Zone), crossing.Place.StartOffset, crossing.Place.Denominator);
    }
}
