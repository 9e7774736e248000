namespace AssetPlanning.Spatial;

/// <summary>The transverse Mercator series of Krüger about one meridian, scale one on it, radians and metres.</summary>
/// <remarks>Krüger 1912; in the notation of Karney, "Transverse Mercator with an accuracy of a few nanometers", J. Geodesy 85 (2011), eq. 7–15, 19–21, 35, 36.</remarks>
internal static class KrugerSeries
{
    private const double N = Cgcs2000.ThirdFlattening, N2 = N * N, N3 = N2 * N, N4 = N2 * N2;
    private const double RectifyingRadius = Cgcs2000.SemiMajorAxis / (1 + N) * (1 + N2 / 4 + N4 / 64);

    private const double Alpha1 = N / 2 - 2 * N2 / 3 + 5 * N3 / 16 + 41 * N4 / 180;
    private const double Alpha2 = 13 * N2 / 48 - 3 * N3 / 5 + 557 * N4 / 1440;
    private const double Alpha3 = 61 * N3 / 240 - 103 * N4 / 140;
    private const double Alpha4 = 49561 * N4 / 161280;
    private const double Beta1 = N / 2 - 2 * N2 / 3 + 37 * N3 / 96 - N4 / 360;
    private const double Beta2 = N2 / 48 + N3 / 15 - 437 * N4 / 1440;
    private const double Beta3 = 17 * N3 / 480 - 37 * N4 / 840;
    private const double Beta4 = 4397 * N4 / 161280;

    internal static void Forward(double longitude, double latitude, out double east, out double north)
    {
        var conformal = ConformalTangent(Transcendental.Sin(latitude) / Transcendental.Cos(latitude), out _);
        var cos = Transcendental.Cos(longitude);
        var xi = Transcendental.Atan2(conformal, cos);
        var eta = Transcendental.Asinh(Transcendental.Sin(longitude) / Math.Sqrt(conformal * conformal + cos * cos));
        Series(xi, eta, Alpha1, Alpha2, Alpha3, Alpha4, out var dXi, out var dEta);
        east = RectifyingRadius * (eta + dEta);
        north = RectifyingRadius * (xi + dXi);
    }

    internal static void Inverse(double east, double north, out double longitude, out double latitude)
    {
        var xi = north / RectifyingRadius;
        var eta = east / RectifyingRadius;
        Series(xi, eta, Beta1, Beta2, Beta3, Beta4, out var dXi, out var dEta);
        xi -= dXi;
        eta -= dEta;
        var sinh = Transcendental.Sinh(eta);
        var cos = Transcendental.Cos(xi);
        longitude = Transcendental.Atan2(sinh, cos);
        latitude = Transcendental.Atan(GeographicTangent(Transcendental.Sin(xi) / Math.Sqrt(sinh * sinh + cos * cos)));
    }

    /// <summary>Latitude of the foot point, 底点纬度: the point of the central meridian with this northing.</summary>
    internal static double FootpointLatitude(double north)
    {
        Inverse(0, north, out _, out var latitude);
        return latitude;
    }

    // Σ cⱼ sin 2jξ cosh 2jη and Σ cⱼ cos 2jξ sinh 2jη: powers of one complex number instead of eight evaluations.
    private static void Series(double xi, double eta, double c1, double c2, double c3, double c4, out double dXi, out double dEta)
    {
        double sin = Transcendental.Sin(2 * xi), cos = Transcendental.Cos(2 * xi);
        double sinh = Transcendental.Sinh(2 * eta), cosh = Transcendental.Cosh(2 * eta);
        double s1 = sin, k1 = cos, h1 = sinh, g1 = cosh;
        dXi = c1 * s1 * g1;
        dEta = c1 * k1 * h1;
        ReadOnlySpan<double> rest = [c2, c3, c4];
        foreach (var c in rest)
        {
            (s1, k1) = (s1 * cos + k1 * sin, k1 * cos - s1 * sin);
            (h1, g1) = (h1 * cosh + g1 * sinh, g1 * cosh + h1 * sinh);
            dXi += c * s1 * g1;
            dEta += c * k1 * h1;
        }
    }

    // Tangent of the conformal latitude from the tangent of the geographic one.
    private static double ConformalTangent(double tau, out double sigma)
    {
        var e = Math.Sqrt(Cgcs2000.EccentricitySquared);
        var root = Math.Sqrt(1 + tau * tau);
        sigma = Transcendental.Sinh(e * Transcendental.Atanh(e * tau / root));
        return tau * Math.Sqrt(1 + sigma * sigma) - sigma * root;
    }

    private static double GeographicTangent(double conformal)
    {
        const double e2 = Cgcs2000.EccentricitySquared;
        var tau = conformal;
        // Newton's method squares an error of e² ≈ 0.007 each time: three steps pass 2⁻⁵³, the fourth absorbs rounding.
        for (var i = 0; i < 4; i++)
        {
            var reached = ConformalTangent(tau, out _);
            tau += (conformal - reached) / Math.Sqrt(1 + reached * reached)
                * (1 + (1 - e2) * tau * tau) / ((1 - e2) * Math.Sqrt(1 + tau * tau));
        }

        return tau;
    }
}
