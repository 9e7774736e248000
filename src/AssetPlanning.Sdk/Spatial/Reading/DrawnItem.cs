namespace AssetPlanning.Spatial;

/// <summary>One ring as drawn, on the grid: closed, of no particular direction.</summary>
internal sealed record DrawnRing(int Part, int[] X, int[] Y)
{
    internal long Area => Math.Abs(RingIntegral.Area(X, Y));
}

/// <summary>An item as drawn, before anything was checked: what a repair starts from.</summary>
internal sealed class DrawnItem(GridFrame frame) : IRingSink
{
    private double[] given = [];
    private int part = -1;

    public GridFrame Frame => frame;

    internal List<DrawnRing> Rings { get; } = [];

    /// <summary>Whether all rings could be put on the grid.</summary>
    internal bool IsComplete { get; private set; }

    /// <summary>The first ring that was not closed, or −1, and the metres between the ends of all such rings.</summary>
    internal int FirstOpen { get; private set; } = -1;

    internal double Gap { get; private set; }

    public void BeginPart() => part++;

    // Decided when the item first came to the door.
    public bool AllowsReference(int srid) => true;

    public bool AllowsRing(int corners) => true;

    public Span<double> Given(int corners)
    {
        given = given.Length < 2 * corners ? new double[2 * corners] : given;
        return given.AsSpan(0, 2 * corners);
    }

    public bool AddRing(ReadOnlySpan<double> given)
    {
        int[] x = new int[given.Length / 2 + 1], y = new int[x.Length];
        if (given.IsEmpty || !RingSnapping.TrySnap(given, frame, x, y, out _))
        {
            return false;
        }

        var n = RingSnapping.WithoutRepeats(x.AsSpan(..^1), y.AsSpan(..^1));
        if (x[0] != x[n - 1] || y[0] != y[n - 1])
        {
            FirstOpen = FirstOpen < 0 ? Rings.Count : FirstOpen;
            Gap += Distance(x[0], y[0], x[n - 1], y[n - 1]);
            (x[n], y[n]) = (x[0], y[0]);
            n++;
        }

        // Fewer corners enclose nothing, whatever the rule.
        if (n < 4)
        {
            return false;
        }

        Rings.Add(new(part, x[..n], y[..n]));
        return true;
    }

    public bool Reject(RejectionReason reason, double easting = double.NaN, double northing = double.NaN) => false;

    public void EndItem() => IsComplete = true;

    /// <summary>Metres between two grid points.</summary>
    internal static double Distance(int x0, int y0, int x1, int y1)
    {
        double dx = (double)x1 - x0, dy = (double)y1 - y0;
        return Math.Sqrt(dx * dx + dy * dy) / GridFrame.StepsPerMetre;
    }
}
