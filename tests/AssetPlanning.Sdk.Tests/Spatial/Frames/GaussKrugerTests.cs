using System.Globalization;
using System.Text.RegularExpressions;

namespace AssetPlanning.Tests.Spatial;

public class GaussKrugerTests
{
    [Theory]
    [InlineData(4491, 75, 6, 13)]
    [InlineData(4501, 135, 6, 23)]
    [InlineData(4502, 75, 6, null)]
    [InlineData(4512, 135, 6, null)]
    [InlineData(4513, 75, 3, 25)]
    [InlineData(4524, 108, 3, 36)]
    [InlineData(4533, 135, 3, 45)]
    [InlineData(4534, 75, 3, null)]
    [InlineData(4549, 120, 3, null)]
    [InlineData(4554, 135, 3, null)]
    public void FromEpsg_KnownCode_NamesTheZone(int code, int meridian, int width, int? prefix)
    {
        var zone = GaussKruger.FromEpsg(code);
        zone.CentralMeridian.Should().Be(meridian);
        zone.ZoneWidth.Should().Be(width);
        zone.Prefix.Should().Be(prefix);
        zone.FalseEasting.Should().Be(500_000 + 1_000_000.0 * (prefix ?? 0));
    }

    /// <summary>An easting without its number, or with that of the next zone, is none of a zone with one; what it reaches it can be asked for.</summary>
    [Theory]
    [InlineData(40_500_000.0, 3_300_000.0, true)]
    [InlineData(41_150_000.0, 3_300_000.0, true)]
    [InlineData(41_150_001.0, 3_300_000.0, false)]
    [InlineData(500_000.0, 3_300_000.0, false)]
    [InlineData(40_500_000.0, 40_500_000.0, false)]
    [InlineData(double.NaN, 3_300_000.0, false)]
    public void Reaches_PointOfThePlane_WhatInverseTakes(double easting, double northing, bool isReached)
    {
        var zone = GaussKruger.FromEpsg(4528);
        zone.Reaches(new(easting, northing)).Should().Be(isReached);
        var inverse = () => zone.Inverse(new(easting, northing));
        if (isReached)
        {
            inverse.Should().NotThrow();
        }
        else
        {
            inverse.Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    [Theory]
    [InlineData(4490)]
    [InlineData(4555)]
    public void FromEpsg_OtherCode_IsMisuse(int code) => FluentActions.Invoking(() => GaussKruger.FromEpsg(code)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Inverse_OfForward_ReturnsThePosition()
    {
        var zone = GaussKruger.FromEpsg(4524);
        for (var latitude = 3.0; latitude < 55; latitude += 3.7)
        {
            for (var longitude = 105.0; longitude <= 111; longitude += 0.43)
            {
                var there = zone.Forward(new(longitude, latitude));
                var back = zone.Inverse(there);
                back.Longitude.Should().BeApproximately(longitude, 3e-12);
                back.Latitude.Should().BeApproximately(latitude, 3e-12);
            }
        }
    }

    [Fact]
    public void Forward_OnTheMeridian_MeasuresTheArc()
    {
        // Meridian arc from the equator by numerical integration of M(φ) = a(1−e²)/(1−e² sin²φ)^{3/2}, Simpson, 20,000 strips.
        var latitude = 39.9 * Math.PI / 180;
        const int strips = 20_000;
        double M(double phi) => Cgcs2000.SemiMajorAxis * (1 - Cgcs2000.EccentricitySquared) / Math.Pow(1 - Cgcs2000.EccentricitySquared * Math.Pow(Math.Sin(phi), 2), 1.5);
        var sum = M(0) + M(latitude);
        for (var i = 1; i < strips; i++)
        {
            sum += M(latitude * i / strips) * (i % 2 == 0 ? 2 : 4);
        }

        var arc = sum * latitude / strips / 3;

        var position = GaussKruger.FromEpsg(4549).Forward(new(120, 39.9));

        position.Easting.Should().Be(500_000);
        position.Northing.Should().BeApproximately(arc, 2e-7);
    }

    [Fact]
    public void IsFarFromCentralMeridian_AroundOneAndAHalfDegrees_Warns()
    {
        var zone = GaussKruger.FromEpsg(4549);
        zone.IsFarFromCentralMeridian(zone.Forward(new(121.49, 30))).Should().BeFalse();
        zone.IsFarFromCentralMeridian(zone.Forward(new(121.51, 30))).Should().BeTrue();
        zone.IsFarFromCentralMeridian(zone.Forward(new(118.49, 30))).Should().BeTrue();
    }

    public static TheoryData<string, int, string, decimal, decimal, decimal> Vectors()
    {
        var data = new TheoryData<string, int, string, decimal, decimal, decimal>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Spatial", "ellipsoid_area.csv")).Skip(1))
        {
            var cells = line.Replace("\"", "", StringComparison.Ordinal).Split(',');
            if (cells.Length < 7)
            {
                continue;
            }

            decimal D(int i) => decimal.Parse(cells[i], CultureInfo.InvariantCulture);
            data.Add(cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2], D(3), D(4), D(5));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Areas_OfReferenceRings_AgreeByBothMethods(string id, int meridian, string ring, decimal planar, decimal regulation, decimal exact)
    {
        var corners = Regex.Matches(ring, @"\(([\d.]+) ([\d.]+)\)").Select(m => new NetTopologySuite.Geometries.Coordinate(
            double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))).ToList();
        corners.Add(corners[0]);
        var polygon = new NetTopologySuite.Geometries.GeometryFactory().CreatePolygon([.. corners]);
        var frame = new GridFrame((decimal)Math.Round(corners[0].X), (decimal)Math.Round(corners[0].Y), GaussKruger.FromEpsg(4534 + (meridian - 75) / 3));

        var set = PolygonSet.FromGeometries([polygon], frame, IngestionLimits.Default);

        set.Rejections.Count.Should().Be(0, id);
        // P3 has edges of 20 km: relative 1e-12 there.
        var tolerance = 0.00006m + planar * 1e-12m;
        set.PlanarAreaOf(0).SquareMetres.Should().BeApproximately(planar, tolerance, id);
        RegulationArea.OfPatch(set, 0).SquareMetres.Should().BeApproximately(regulation, tolerance, id);
        set.EllipsoidalAreaOf(0)!.Value.SquareMetres.Should().BeApproximately(exact, tolerance, id);
    }
}
