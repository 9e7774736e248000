using System.Numerics;

namespace AssetPlanning.Tests.Spatial.Oracle;

/// <summary>The transverse Mercator projection by its definition, without any series.</summary>
/// <remarks>
/// It is the conformal map that is true to scale on the central meridian, and a conformal map is known by one line: with the isometric
/// latitude ψ(φ) = artanh(sin φ) − e·artanh(e·sin φ) and the meridian arc M(φ) = ∫ a(1−e²)/(1−e² sin² φ)^{3/2} dφ, continued to complex
/// latitudes, ψ(φ′) = ψ(φ) + iλ and northing + i·easting = k₀·M(φ′). Newton's method and Gauss–Legendre nodes; areas by the
/// closed authalic form q(φ) = (1−e²)(sin φ/(1−e² sin² φ) + artanh(e·sin φ)/e), dA = ½a² dq dλ.
/// </remarks>
internal sealed class TransverseMercator(double semiMajorAxis, double inverseFlattening, double scale = 1)
{
    private static readonly (double Node, double Weight)[] Nodes = GaussLegendre(24), EdgeNodes = GaussLegendre(8);

    private readonly double squared = (2 - 1 / inverseFlattening) / inverseFlattening;

    internal static TransverseMercator Cgcs2000 { get; } = new(6_378_137, 298.257222101);

    private double Eccentricity => Math.Sqrt(squared);

    /// <summary>Easting from the meridian and northing from the equator of a longitude from the meridian and a latitude, in radians.</summary>
    internal (double East, double North) Forward(double longitude, double latitude)
    {
        var wanted = new Complex(Isometric(latitude).Real, longitude);
        Complex phi = latitude;
        for (var i = 0; i < 12; i++)
        {
            phi -= (Isometric(phi) - wanted) / IsometricSlope(phi);
        }

        var there = scale * Arc(phi);
        return (there.Imaginary, there.Real);
    }

    /// <summary>Area on the ellipsoid of a ring with straight edges on the plane, counter-clockwise positive.</summary>
    /// <param name="ring">Easting from the meridian and northing from the equator of each corner, in metres.</param>
    internal double AreaOf((double East, double North)[] ring)
    {
        var q0 = Authalic(Inverse(new(ring[0].North, ring[0].East)).Latitude);
        var sum = 0.0;
        for (var i = 0; i < ring.Length; i++)
        {
            var (from, to) = (ring[i], ring[(i + 1) % ring.Length]);
            Complex start = new(from.North, from.East), way = new Complex(to.North, to.East) - start;
            foreach (var (node, weight) in EdgeNodes)
            {
                var (phi, latitude) = Inverse(start + node * way);
                var longitudes = (IsometricSlope(phi) / (scale * ArcSlope(phi)) * way).Imaginary;
                // −∮ q dλ counter-clockwise, east being positive.
                sum -= weight * (Authalic(latitude) - q0) * longitudes;
            }
        }

        return semiMajorAxis * semiMajorAxis / 2 * sum;
    }

    private (Complex Phi, double Latitude) Inverse(Complex place)
    {
        var phi = place / (scale * semiMajorAxis);
        for (var i = 0; i < 8; i++)
        {
            phi -= (scale * Arc(phi) - place) / (scale * ArcSlope(phi));
        }

        var psi = Isometric(phi).Real;
        Complex latitude = phi.Real;
        for (var i = 0; i < 8; i++)
        {
            latitude -= (Isometric(latitude).Real - psi) / IsometricSlope(latitude).Real;
        }

        return (phi, latitude.Real);
    }

    private Complex Isometric(Complex phi) => Artanh(Complex.Sin(phi)) - Eccentricity * Artanh(Eccentricity * Complex.Sin(phi));

    private Complex IsometricSlope(Complex phi) => (1 - squared) / ((1 - squared * Complex.Pow(Complex.Sin(phi), 2)) * Complex.Cos(phi));

    private Complex ArcSlope(Complex phi)
    {
        var w = 1 - squared * Complex.Sin(phi) * Complex.Sin(phi);
        return semiMajorAxis * (1 - squared) / (w * Complex.Sqrt(w));
    }

    private Complex Arc(Complex phi) => Nodes.Aggregate(Complex.Zero, (sum, at) => sum + at.Weight * ArcSlope(at.Node * phi)) * phi;

    private double Authalic(double latitude)
    {
        var sine = Math.Sin(latitude);
        return (1 - squared) * (sine / (1 - squared * sine * sine) + Math.Atanh(Eccentricity * sine) / Eccentricity);
    }

    private static Complex Artanh(Complex z) => (Complex.Log(1 + z) - Complex.Log(1 - z)) / 2;

    // Roots of the Legendre polynomial on (0, 1), by Newton's method from the usual cosine.
    private static (double, double)[] GaussLegendre(int count)
    {
        var nodes = new (double, double)[count];
        for (var i = 0; i < count; i++)
        {
            var x = Math.Cos(Math.PI * (i + 0.75) / (count + 0.5));
            var slope = 0.0;
            for (var step = 0; step < 20; step++)
            {
                double before = 1, value = x;
                for (var k = 2; k <= count; k++)
                {
                    (before, value) = (value, ((2 * k - 1) * x * value - (k - 1) * before) / k);
                }

                slope = count * (x * value - before) / (x * x - 1);
                x -= value / slope;
            }

            nodes[i] = ((1 + x) / 2, 1 / ((1 - x * x) * slope * slope));
        }

        return nodes;
    }
}
