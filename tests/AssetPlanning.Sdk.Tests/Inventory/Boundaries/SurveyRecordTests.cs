using AssetPlanning.Inventory;
using AssetPlanning.Tests.Spatial;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Inventory;

/// <summary>现状详查、勘测定界: a parcel by its points, beside what is declared and registered.</summary>
public class SurveyRecordTests(Xunit.Abstractions.ITestOutputHelper output)
{
    internal static readonly SurveyRecordTerms Terms = new() { AreaTolerance = Area.FromSquareMetres(0.05m), SideTolerance = 0.05m, LeastSpacing = 0.5m, MostSpacing = 100, Basis = new("勘界技术设计书（示例）", "第三章") };

    /// <summary>A right triangle of 30, 40 and 50 m: 600 m², its longest side 50 m.</summary>
    internal static readonly SurveyRecord Triangle = new()
    {
        Id = "A1",
        On = new(2025, 5, 1),
        Points = [Point("J1", 500_000, 2_500_000), Point("J2", 500_030, 2_500_000), Point("J3", 500_000, 2_500_040)],
        Sides = [new() { From = "J1", To = "J2", Length = 30.05m }, new() { From = "J3", To = "J2", Length = 49.95m }],
        DeclaredArea = Area.FromSquareMetres(600),
        Unit = RealEstateUnitCode.Parse("440106001001GB00001W00000000"),
        Rights = ["shop-land"],
        Supply = new() { Contract = "440106-2020-0001", Mode = "grant-competitive", On = new(2020, 3, 1), Price = Money.FromWan(3_200), Years = 40, FloorAreaRatio = Ratio.Parse("1.8") },
    };

    [Fact]
    public void CheckSurveyRecords_SoundSurvey_HasAreaAndSidesByHand()
    {
        var sheet = Check(Triangle);

        sheet.Findings.Should().BeEmpty();
        sheet.Value.Boundaries.Single().Should().Be(new SurveyedBoundary
        {
            Id = "A1", Area = Area.FromSquareMetres(600), DeclaredArea = Area.FromSquareMetres(600), Difference = Area.Zero, IsAreaKept = true, LongestSide = 50, SidesKept = 2, SidesMeasured = 2,
        });
        sheet.Why.Of(FigureTerms.BoundaryArea).Single().Replay()!.Value.Area.Should().Be(Area.FromSquareMetres(600));
        sheet.Why.Steps.Should().OnlyContain(static step => step.Replay() == null || step.Replay() == step.Result);
    }

    /// <summary>At a tolerance it is kept, one hundredth beyond it is not, on both sides.</summary>
    [Theory]
    [InlineData("600.05", true)]
    [InlineData("600.06", false)]
    [InlineData("599.95", true)]
    [InlineData("599.94", false)]
    public void CheckSurveyRecords_AreaAtTheTolerance_IsKept(string declared, bool isKept)
    {
        var sheet = Check(Triangle with { DeclaredArea = Area.Parse(declared + " m²") });

        sheet.Value.Boundaries.Single().IsAreaKept.Should().Be(isKept);
        sheet.Codes(Severity.Warning).Should().Equal(isKept ? [] : ["A1 boundary.area-differs"]);
        sheet.Findings.All(static finding => finding.Basis == Terms.Basis).Should().BeTrue();
    }

    /// <summary>50.05 against 50 is kept, 50.0501 is not; 49.95 and 49.9499 likewise.</summary>
    [Theory]
    [InlineData("50.05", true)]
    [InlineData("50.0501", false)]
    [InlineData("49.95", true)]
    [InlineData("49.9499", false)]
    public void CheckSurveyRecords_SideAtTheTolerance_IsKept(string length, bool isKept)
    {
        var sheet = Check(Triangle with { Sides = [new() { From = "J2", To = "J3", Length = Metres.Parse(length) }] });

        sheet.Value.Boundaries.Single().SidesKept.Should().Be(isKept ? 1 : 0);
        sheet.Codes(Severity.Warning).Should().Equal(isKept ? [] : ["A1 boundary.side-differs"]);
    }

    /// <summary>A boundary that crosses itself has no area; a point named twice, one finer than the grid, two closer than allowed are each told.</summary>
    [Fact]
    public void CheckSurveyRecords_BoundaryThatIsNone_HasNoArea()
    {
        var bow = Check(Triangle with { Points = [Point("J1", 500_000, 2_500_000), Point("J2", 500_030, 2_500_040), Point("J3", 500_030, 2_500_000), Point("J4", 500_000, 2_500_040)], Sides = [] });
        bow.Codes().Should().Equal("A1 boundary.unsound");
        bow.Value.Boundaries.Single().Area.Should().BeNull();
        (bow.Value.Boundaries.Single().IsAreaKept, bow.Value.Boundaries.Single().SidesKept).Should().Be((null, null), "what was not computed is not within a tolerance");

        Check(Triangle with { Points = [], Sides = [] }).Codes().Should().Equal("A1 boundary.unsound");
        Check(Triangle with { Points = [Point("J1", 5, 5), Point("J2", Ratio.Parse("1000000000000000000000000000000"), 5), Point("J3", 5, 6)], Sides = [] }).Codes().Should().Equal("A1 boundary.unsound");
    }

    [Fact]
    public void CheckSurveyRecords_PointsAndRegister_AreHeldAgainstEachOther()
    {
        Check(Triangle with { Points = Triangle.Points.Add(Point("J1", 500_000, Ratio.Parse("2500000.3"))), Sides = [] }).Codes(Severity.Warning).Should().Equal("A1 boundary.point-twice", "A1 boundary.spacing");
        Check(Triangle with { Points = [Point("J1", Ratio.Parse("500000.00004"), 2_500_000), .. Triangle.Points.Skip(1)], Sides = [] }).Codes(Severity.Warning).Should().Equal("A1 boundary.point-finer");
        Check(Triangle with { Rights = ["ghost"] }).Codes(Severity.Warning).Should().Equal("A1 boundary.right-missing", "A1 boundary.right-unnamed");
        Check(Triangle with { Supply = Triangle.Supply! with { Mode = "x-none", On = new(2025, 5, 2) } }).Codes(Severity.Warning).Should().Equal("A1 boundary.supply-mode-unknown", "A1 boundary.supplied-after-survey");
    }

    /// <summary>On the ellipsoid the triangle is larger or smaller than on the plane by the scale of the projection, and by nothing else: under one part in a thousand.</summary>
    [Fact]
    public void CheckSurveyRecords_OnTheEllipsoid_IsAnotherAreaOfTheSameGround()
    {
        var wide = Triangle with { Points = [Point("J1", 560_000, 2_500_000), Point("J2", 561_000, 2_500_000), Point("J3", 560_000, 2_501_000)], Sides = [], DeclaredArea = Area.FromSquareMetres(500_000) };
        var ground = AssetPlanner.Default.CheckSurveyRecords([wide], Plane.Frame, AreaSurface.Ellipsoidal, Terms with { MostSpacing = null }, Registers.Read(Registers.Shop).Value).Value.Boundaries.Single();

        ground.IsAreaKept.Should().BeFalse();
        (ground.Area!.Value.In(AreaUnit.SquareMetre) / 500_000 - 1).ToDecimal(6, Rounding.HalfUp).Should().BeInRange(-0.001m, -0.00001m, "east of the meridian the plane stretches");
        FluentActions.Invoking(() => AssetPlanner.Default.CheckSurveyRecords([wide], new(500_000m, 2_500_000m, null), AreaSurface.Ellipsoidal, Terms, Registers.Read(Registers.Shop).Value)).Should().Throw<ArgumentException>();
    }

    /// <summary>Any triangle on the grid has half its cross product, whichever corner comes first and whichever way round.</summary>
    [Fact]
    public void CheckSurveyRecords_AnyTriangle_HasHalfItsCrossProduct() => Runs.Each(output, 100, 10_000, static (draw, _) =>
    {
        (int X, int Y)[] corners = [.. Enumerable.Range(0, 3).Select(_ => (draw.Int(0, 900_000), draw.Int(0, 900_000)))];
        long cross = (((long)corners[1].X - corners[0].X) * ((long)corners[2].Y - corners[0].Y)) - (((long)corners[2].X - corners[0].X) * ((long)corners[1].Y - corners[0].Y));
        if (cross == 0)
        {
            return;
        }

        ValueList<BoundaryPoint> points = [.. draw.Shuffle(corners).Select(static (corner, at) => Point($"J{at}", 500_000 + Ratio.Of(corner.X, 1_000), 2_500_000 + Ratio.Of(corner.Y, 1_000)))];
        var area = Check(Triangle with { Points = points, Sides = [] }).Value.Boundaries.Single().Area;

        // Millimetres: half the cross product in mm² over 10⁶, to 0.01 m² half up.
        area.Should().Be(Area.FromCount(3 * (long)Ratio.Of(Math.Abs(cross), 20_000).Round(Rounding.HalfUp)));
    });

    private static BoundaryPoint Point(string number, Ratio easting, Ratio northing) => new() { Number = number, Easting = easting, Northing = northing };

    internal static Explained<SurveyRecordSheet> Check(SurveyRecord record, SurveyRecordTerms? terms = null) =>
        AssetPlanner.Default.CheckSurveyRecords([record], Plane.Frame, AreaSurface.Planar, terms ?? Terms, Registers.Read(Registers.Shop).Value);
}
