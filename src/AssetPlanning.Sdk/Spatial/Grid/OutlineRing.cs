namespace AssetPlanning.Spatial;

/// <summary>A ring with its box and signed area, ready to be asked what it holds.</summary>
internal sealed class OutlineRing
{
    private readonly (int Low, int High) rangeX, rangeY;

    internal OutlineRing(List<(int X, int Y)> corners)
    {
        X = [.. corners.Select(static corner => corner.X)];
        Y = [.. corners.Select(static corner => corner.Y)];
        Area = RingIntegral.Area(X, Y);
        (rangeX, rangeY) = (BoxRange.Of(X), BoxRange.Of(Y));
    }

    internal int[] X { get; }

    internal int[] Y { get; }

    internal long Area { get; }

    /// <summary>Whether another ring, that may touch this one but does not cross it, lies inside.</summary>
    internal bool Holds(OutlineRing other) =>
        rangeX.Low <= other.rangeX.Low && other.rangeX.High <= rangeX.High
        && rangeY.Low <= other.rangeY.Low && other.rangeY.High <= rangeY.High
        && RingNesting.IsInside(other.X, other.Y, X, Y);
}
