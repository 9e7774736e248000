namespace AssetPlanning.Spatial;

/// <summary>How lines divide over zones, 线面叠加: lengths inside, along borders and outside, closed to the last unit.</summary>
public static class LineOverlay
{
    /// <summary>Measures all lines of a layer.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="zones">The zones, of the same frame.</param>
    /// <param name="cancellationToken">Stops the overlay.</param>
    /// <returns>The lengths.</returns>
    /// <exception cref="ArgumentException">The frames differ.</exception>
    public static LineLengths Measure(LineSet lines, ZoneIndex zones, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(zones);
        if (!lines.Frame.IsSameAs(zones.Frame))
        {
            throw new ArgumentException("Lines and zones share one frame.", nameof(zones));
        }

        var walk = new LineWalk(zones, lines);
        var shares = new List<LineShare>();
        var divisions = new LineDivision[lines.Count];
        for (var line = 0; line < lines.Count; line++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            divisions[line] = walk.Measure(line, shares);
        }

        return new([.. shares], divisions);
    }
}
