namespace AssetPlanning.Spatial;

/// <summary>Says what is probably wrong with a coordinate that does not lie in the frame.</summary>
internal static class CoordinateDefect
{
    private const double PrefixStep = 1_000_000;

    internal static RejectionReason Of(double easting, double northing, GridFrame frame) =>
        Of(easting, northing, (double)frame.OriginEasting, (e, n) => frame.TrySnap(e, n, out _, out _));

    internal static RejectionReason Of(double easting, double northing, double originEasting, Func<double, double, bool> isInside)
    {
        if (!double.IsFinite(easting) || !double.IsFinite(northing))
        {
            return RejectionReason.NotFinite;
        }

        if (Math.Abs(easting) <= 180 && Math.Abs(northing) <= 90)
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
