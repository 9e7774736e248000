using System.Numerics;

namespace AssetPlanning.Spatial;

/// <summary>A border of another group that crosses an edge of a zone.</summary>
/// <param name="Border">The border and its place on the edge.</param>
/// <param name="Other">Its edge.</param>
internal readonly record struct BorderMeeting(MetBorder Border, int Other);

/// <summary>All crossings between borders of zones of different groups, per edge and in order along it.</summary>
/// <remarks>
/// Found cell by cell of the raster: along most of a border there is no other one, and cells whose edges are all of one group are passed
/// over. Two edges that have several cells in common meet in the lowest of them. Written down for both edges; places are ordered as fractions.
/// </remarks>
internal sealed class BorderMeetings
{
    private readonly EdgeGrid grid;
    private readonly ZoneEdge[] edges;
    private readonly int[] groupOfEdge; // a row of its own: the edges themselves are ten times as long
    private readonly List<(int Moved, int Resting)> found = [];
    private readonly HashSet<(int, int)> foundOfLong = [];
    private readonly int[] start;
    private readonly BorderMeeting[] meetings;

    internal BorderMeetings(ZoneIndex index, int[] groups, CancellationToken cancellationToken)
    {
        grid = index.Grid;
        edges = index.Edges.Edges;
        groupOfEdge = new int[edges.Length];
        for (var edge = 0; edge < edges.Length; edge++)
        {
            groupOfEdge[edge] = groups[edges[edge].Zone];
        }

        for (var row = 0; row < grid.Rows; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var cell = row * grid.Columns; cell < (row + 1) * grid.Columns; cell++)
            {
                Find(cell);
            }
        }

        start = new int[edges.Length + 1];
        meetings = new BorderMeeting[2 * found.Count];
        Arrange();
    }

    /// <summary>Number of meetings, each crossing counted on both edges.</summary>
    internal int Count => meetings.Length;

    /// <summary>The meetings on one edge, in order along it.</summary>
    internal ReadOnlySpan<BorderMeeting> On(int edge) => meetings.AsSpan(start[edge]..start[edge + 1]);

    private void Find(int cell)
    {
        int from = grid.CellStart[cell], end = grid.CellStart[cell + 1];
        if (end - from < 2 || HasOneGroup(from, end))
        {
            return;
        }

        for (var q = from; q + 1 < end; q++)
        {
            for (var entry = q + 1; entry < end; entry += EdgeGrid.Width)
            {
                for (var meeting = grid.Meeting(q, entry, end); meeting != 0; meeting &= meeting - 1)
                {
                    Compare(cell, grid.Entries[q], grid.Entries[entry + BitOperations.TrailingZeroCount(meeting)]);
                }
            }
        }
    }

    private bool HasOneGroup(int from, int end)
    {
        var group = groupOfEdge[grid.Entries[from]];
        for (var q = from + 1; q < end; q++)
        {
            if (groupOfEdge[grid.Entries[q]] != group)
            {
                return false;
            }
        }

        return true;
    }

    private void Compare(int cell, int one, int other)
    {
        int group = groupOfEdge[one], otherGroup = groupOfEdge[other];
        if (group == otherGroup)
        {
            return;
        }

        var (moved, resting) = group < otherGroup ? (one, other) : (other, one);
        Segment e = edges[moved].Line, f = edges[resting].Line;
        var isOnce = grid.FillsItsBox(e) && grid.FillsItsBox(f);
        if ((!isOnce || grid.LowestCommonCell(e, f) == cell)
            && Orientation.Cross(e.X0, e.Y0, e.X1, e.Y1, f.X0, f.Y0, f.X1, f.Y1)
            && (isOnce || foundOfLong.Add((moved, resting))))
        {
            found.Add((moved, resting));
        }
    }

    private void Arrange()
    {
        foreach (var (moved, resting) in found)
        {
            start[moved + 1]++;
            start[resting + 1]++;
        }

        for (var edge = 0; edge < edges.Length; edge++)
        {
            start[edge + 1] += start[edge];
        }

        var next = start.AsSpan(0, edges.Length).ToArray();
        foreach (var (moved, resting) in found)
        {
            meetings[next[moved]++] = MeetingOn(moved, resting);
            meetings[next[resting]++] = MeetingOn(resting, moved);
        }

        for (var edge = 0; edge < edges.Length; edge++)
        {
            if (start[edge + 1] - start[edge] > 1)
            {
                SortAlong(edges[edge].Line, groupOfEdge[edge], meetings.AsSpan(start[edge]..start[edge + 1]));
            }
        }
    }

    private BorderMeeting MeetingOn(int edge, int other) => new(MetBorder.On(edges[edge].Line, edges[other].Line, groupOfEdge[other]), other);

    // Few meetings an edge; insertion needs no comparer and keeps the order of equals, which is that of their edges.
    private static void SortAlong(Segment own, int group, Span<BorderMeeting> there)
    {
        there.Sort(static (a, b) => a.Other.CompareTo(b.Other));
        for (var i = 1; i < there.Length; i++)
        {
            var moved = there[i];
            var j = i - 1;
            for (; j >= 0 && ArrangementOrder.Compare(own, group, there[j].Border, moved.Border) > 0; j--)
            {
                there[j + 1] = there[j];
            }

            there[j + 1] = moved;
        }
    }
}
