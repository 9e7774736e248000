namespace AssetPlanning.Spatial;

/// <summary>Says what is probably wrong with a coordinate that does not lie in the frame.</summary>
internal static class CoordinateDefect
{
    private const double PrefixStep = 1_000_000;

    internal static RejectionReason Of(double easting, double northing, GridFrame frame)
    {
        if (!double.IsFinite(easting) || !double.IsFinite(northing))
        {
            return RejectionReason.NotFinite;
        }

        if (Math.Abs(easting) <= 180 && Math.Abs(northing) <= 90)
        {
            return RejectionReason.Degrees;
        }

        if (IsInside(northing, easting, frame))
        {
            return RejectionReason.SwappedAxes;
        }

        // The distance to the frame in whole millions of metres is the difference of two zone numbers.
        var zones = Math.Round((easting - (double)frame.OriginEasting) / PrefixStep);
        if (zones != 0 && IsInside(easting - zones * PrefixStep, northing, frame))
        {
            return RejectionReason.OtherZone;
        }

        return RejectionReason.OutOfFrame;
    }

    private static bool IsInside(double easting, double northing, GridFrame frame) => frame.TrySnap(easting, northing, out _, out _);
}
