namespace AssetPlanning.Spatial;

/// <summary>How much of a line lies in a zone, 线段落区长度.</summary>
/// <param name="Line">The caller's number of the line.</param>
/// <param name="Zone">Number of the zone over all layers of the index.</param>
/// <param name="Inside">Length strictly inside the zone 界内长度.</param>
/// <param name="OnBorder">Length that runs along the border of the zone 界上长度.</param>
public readonly record struct LineShare(int Line, int Zone, MeasuredLength Inside, MeasuredLength OnBorder);

/// <summary>How a line divides, ground that several zones cover counting once, 线段分段长度.</summary>
/// <param name="Inside">Length strictly inside at least one zone.</param>
/// <param name="OnBorder">Length on a border and inside no zone.</param>
/// <param name="Outside">Length outside every zone and off every border.</param>
public readonly record struct LineDivision(MeasuredLength Inside, MeasuredLength OnBorder, MeasuredLength Outside)
{
    /// <summary>The whole line: exactly the sum of the three.</summary>
    public MeasuredLength Length => Inside + OnBorder + Outside;
}

/// <summary>Lengths of lines in zones, 线段落区长度表, in the caller's order.</summary>
/// <remarks>
/// For every line, in the last unit: length = inside + on border + outside; where zones do not overlap, inside = Σ of the shares.
/// A stretch on the border two zones have in common is a share of both and counts once in the division. Immutable.
/// </remarks>
public sealed class LineLengths
{
    private readonly LineDivision[] divisions;

    internal LineLengths(ValueList<LineShare> shares, LineDivision[] divisions)
    {
        Shares = shares;
        this.divisions = divisions;
    }

    /// <summary>All pairs of lines and zones with any length, ordered by line, then by zone.</summary>
    public ValueList<LineShare> Shares { get; }

    /// <summary>How a line divides; nothing for one set aside.</summary>
    /// <param name="line">The caller's number of the line.</param>
    /// <returns>Inside, on border, outside.</returns>
    public LineDivision DivisionOf(int line)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)line), unchecked((uint)divisions.Length), nameof(line));
        return divisions[line];
    }
}
