namespace AssetPlanning.Data;

/// <summary>Twice the area inside of a ring (环面积), corner by corner: above nothing where it runs counter-clockwise.</summary>
/// <remarks>Seen from the first corner, so that far coordinates cost no digits.</remarks>
internal struct RingArea
{
    private (double X, double Y) first, last;
    private bool hasBegun;

    internal double Doubled { get; private set; }

    /// <summary>Takes the next corner.</summary>
    internal void Add(double x, double y)
    {
        if (!hasBegun)
        {
            (first, hasBegun) = ((x, y), true);
            return;
        }

        var (east, north) = (x - first.X, y - first.Y);
        Doubled += last.X * north - east * last.Y;
        last = (east, north);
    }

    /// <summary>Whether it runs against RFC 7946 §3.1.6: shells counter-clockwise, holes clockwise.</summary>
    internal readonly bool RunsAgainst(bool isShell) => isShell ? Doubled < 0 : Doubled > 0;
}
