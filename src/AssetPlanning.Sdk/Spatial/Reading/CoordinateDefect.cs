namespace AssetPlanning.Spatial;

/// <summary>Says what is probably wrong with a coordinate that does not lie in the frame.</summary>
internal static class CoordinateDefect
{
    private const double PrefixStep = 1_000_000;

    /// <summary>Whether an item inside the frame looks drawn in degrees: every corner a longitude and a latitude, all within less than one of each.</summary>
    /// <remarks>In metres it would be smaller than a manhole and lie beside the origin of the coordinates.</remarks>
    internal static bool MayBeDegrees(ReadOnlySpan<int> x, ReadOnlySpan<int> y, GridFrame frame)
    {
        // Most frames hold no such corner: the first one decides.
        var first = frame.ToMetres(x[0], y[0]);
        if (!AreDegrees(Math.Abs(first.Easting), Math.Abs(first.Northing)))
        {
            return false;
        }

        var (left, right) = BoxRange.Of(x);
        var (bottom, top) = BoxRange.Of(y);
        PlanePosition low = frame.ToMetres(left, bottom), high = frame.ToMetres(right, top);
        return high.Easting - low.Easting < 1
            && high.Northing - low.Northing < 1
            && AreDegrees(Math.Max(Math.Abs(low.Easting), Math.Abs(high.Easting)), Math.Max(Math.Abs(low.Northing), Math.Abs(high.Northing)));
    }

    /// <summary>Whether a point inside the frame is a longitude and a latitude of China, in either order: 73° to 136° east, 3° to 54° north.</summary>
    /// <remarks>A point has no extent to tell by. One so near the origin of a local survey says little; a whole layer of them does.</remarks>
    internal static bool MayBeDegreesOfChina(PlanePosition position) =>
        IsWithin(position.Easting, position.Northing) || IsWithin(position.Northing, position.Easting);

    private static bool IsWithin(double longitude, double latitude) => longitude is >= 73 and <= 136 && latitude is >= 3 and <= 54;

    // Of either order: latitude comes first as often as not.
    private static bool AreDegrees(double one, double other) => Math.Max(one, other) <= 180 && Math.Min(one, other) <= 90;

    internal static RejectionReason Of(double easting, double northing, GridFrame frame) =>
        Of(easting, northing, (double)frame.OriginEasting, (e, n) => frame.TrySnap(e, n, out _, out _));

    internal static RejectionReason Of(double easting, double northing, double originEasting, Func<double, double, bool> isInside)
    {
        if (!double.IsFinite(easting) || !double.IsFinite(northing))
        {
            return RejectionReason.NotFinite;
        }

        if (AreDegrees(Math.Abs(easting), Math.Abs(northing)))
        {
            return RejectionReason.Degrees;
        }

        if (isInside(northing, easting))
        {
            return RejectionReason.SwappedAxes;
        }

        // The distance to the frame in whole millions of metres is the difference of two zone numbers.
        var zones = Math.Round((easting - originEasting) / PrefixStep);
        if (zones != 0 && isInside(easting - zones * PrefixStep, northing))
        {
            return RejectionReason.OtherZone;
        }

        return RejectionReason.OutOfFrame;
    }
}
