namespace AssetPlanning.Spatial;

/// <summary>A regular polygon that stands for a disc around the origin, its corners on the grid, and how far it is from the true one.</summary>
/// <remarks>
/// One quarter is computed and turned three times, so the disc is its own quarter turn in integers. Corners are cut towards the centre
/// or raised away from it, coordinate by coordinate: both coordinates of a quarter's outward normals have one sign, so a raised edge
/// still clears the circle.
/// </remarks>
internal sealed class GridDisc
{
    // More than the error of sine and cosine times the largest radius: a raised corner is never below the true one.
    private const double Doubt = 1e-6;

    internal GridDisc(int radius, ArcApproximation arc)
    {
        var angle = 90 * Transcendental.Degree / arc.EdgesPerQuarter;
        var reach = arc.Side == ArcSide.Inscribed ? radius : radius / Transcendental.Cos(angle / 2);
        var quarter = new List<(int X, int Y)>();
        for (var i = 0; i < arc.EdgesPerQuarter; i++)
        {
            double x = i == 0 ? reach : reach * Transcendental.Cos(i * angle), y = i == 0 ? 0 : reach * Transcendental.Sin(i * angle);
            quarter.Add(arc.Side == ArcSide.Inscribed ? Cut(x, y, radius) : (Raised(x), i == 0 ? 0 : Raised(y)));
        }

        Corners = [.. quarter, .. quarter.Select(static c => (-c.Y, c.X)), .. quarter.Select(static c => (-c.X, -c.Y)), .. quarter.Select(static c => (c.Y, -c.X))];
        Deviation = new(arc.Side == ArcSide.Inscribed ? Sagitta(radius) : Overhang(radius));
        Radius = radius;
    }

    /// <summary>The radius in grid steps.</summary>
    internal int Radius { get; }

    /// <summary>The furthest coordinate of a corner.</summary>
    internal int Extent => Corners.Max(static c => Math.Max(c.X, c.Y));

    /// <summary>The corners, counter-clockwise, the first not repeated.</summary>
    internal (int X, int Y)[] Corners { get; }

    /// <summary>How far the border is from the true circle at most, rounded up; the grid included.</summary>
    internal MeasuredLength Deviation { get; }

    private static int Raised(double value) => (int)Math.Ceiling(value + Doubt);

    private static (int X, int Y) Cut(double x, double y, int radius)
    {
        int cutX = (int)Math.Floor(x + Doubt), cutY = (int)Math.Floor(y + Doubt);
        while ((long)cutX * cutX + (long)cutY * cutY > (long)radius * radius)
        {
            (cutX, cutY) = cutX >= cutY ? (cutX - 1, cutY) : (cutX, cutY - 1);
        }

        return (cutX, cutY);
    }

    // Rounding to the nearest unit may lose half of one.
    private long Sagitta(int radius) => ((long)radius * MeasuredLength.UnitsPerStep) - Edges().Min(static edge => SquaredDistance.Between(new(0, 0, 0, 0), edge).Root().Units) + 1;

    private long Overhang(int radius) => Corners.Max(static c => SquaredDistance.Between(new(0, 0, 0, 0), new(c.X, c.Y, c.X, c.Y)).Root().Units) - ((long)radius * MeasuredLength.UnitsPerStep) + 1;

    private IEnumerable<Segment> Edges() => Corners.Select((c, i) => Corners[(i + 1) % Corners.Length] is var next ? new Segment(c.X, c.Y, next.X, next.Y) : default);
}
