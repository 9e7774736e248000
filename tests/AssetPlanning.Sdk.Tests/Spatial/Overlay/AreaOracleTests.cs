using AssetPlanning.Tests.Spatial.Oracle;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

/// <summary>Areas of pairs on the edge of degeneracy against exact rational arithmetic.</summary>
public class AreaOracleTests(ITestOutputHelper output)
{
    private const int Everyday = 1_500, Full = 24_000;

    private const double UnitsPerSquareMetre = MeasuredArea.UnitsPerSquareMetre, HalfStep = 0.5 / GridFrame.StepsPerMetre;

    private readonly Dictionary<string, int> kinds = [];

    [Fact]
    public void Measure_MutantsOnTheGrid_AgreesWithTheExactArea()
    {
        var (worst, common) = (0.0, 0);
        Runs.Each(output, Everyday, Full, (draw, run) =>
        {
            // Metres without zone number, with one, and of no declared projection are the same integers.
            var frame = (run % 3) switch { 0 => Plane.Frame, 1 => Plane.PrefixedFrame, _ => new GridFrame(0m, 0m, null) };
            var pair = Drawn(draw, frame, p => OnGrid(frame, p));
            var exact = ExactIntersection.Units(pair.A, pair.B);
            var found = Only(pair.First, pair.Second);
            var error = Math.Abs((double)found.Planar.Units - exact);
            error.Should().BeLessThanOrEqualTo((1e-9 * exact) + (1e-6 * UnitsPerSquareMetre), "{0}", pair);
            if (exact == 0)
            {
                found.Planar.Should().Be(MeasuredArea.Zero, "{0}", pair);
            }

            (worst, common) = (Math.Max(worst, error), common + (exact > 0 ? 1 : 0));
            var exchanged = Only(pair.Second, pair.First);
            exchanged.Planar.Should().Be(found.Planar, "exchanging the layers changes no unit: {0}", pair);
            if (found.Ellipsoidal is { } ellipsoidal)
            {
                // A border one layer draws with more corners is corrected in more pieces, each rounded.
                ((double)(exchanged.Ellipsoidal!.Value - ellipsoidal).Units).Should().BeInRange(-60, 60);
                ((double)ellipsoidal.Units).Should().BeInRange(((double)found.Planar.Units * 0.99) - 200, (double)found.Planar.Units + 200);
            }
        });
        Report($"{common} with common area, worst error {worst:F2} units of 5e-9 m²");
        worst.Should().BeLessThan(40, "one half unit per crossing at most");
    }

    [Fact]
    public void Measure_MutantsOffTheGrid_AgreesWithinHalfAStepAlongTheBorder()
    {
        var worst = 0.0;
        Runs.Each(output, Everyday / 3, Full, (draw, run) =>
        {
            var frame = run % 2 == 0 ? Plane.Frame : Plane.PrefixedFrame;
            // Half the pairs are of one survey: a corner both have is the same number of metres in both.
            var survey = draw.Next();
            var pair = Drawn(draw, frame, p => OffGrid(frame, p, run % 4 < 2 ? Draw.For(survey, unchecked((p.X * 31) + (p.Y * 92_821))) : draw));
            var exact = ExactIntersection.SquareMetres(pair.GivenA, pair.GivenB);
            var found = (double)Only(pair.First, pair.Second).Planar.SquareMetres;
            var error = Math.Abs(found - exact) - (1e-9 * exact) - 1e-6;
            var border = (Length(pair.GivenA) + Length(pair.GivenB)) * HalfStep;
            error.Should().BeLessThanOrEqualTo(border, "{0}", pair);
            worst = Math.Max(worst, error / border);
        });
        Report($"worst error {worst:P0} of half a step along both borders");
    }

    [Fact]
    public void Measure_OffTheGridAndApart_GivesExactlyNothing() => Runs.Each(output, 300, 3_000, (draw, run) =>
    {
        var frame = run % 2 == 0 ? Plane.Frame : Plane.PrefixedFrame;
        var a = Mutants.Pair(new Dice(draw.Next())).A;
        // Whatever the rounding, they stay apart or touch.
        var apart = a[0].Max(p => p.X) - a[0].Min(p => p.X) + draw.Int(0, 3);
        (int X, int Y)[][] b = [.. a.Select(ring => ring.Select(p => (p.X + apart, p.Y)).ToArray())];
        Only(Set(a), Set(b)).Planar.Should().Be(MeasuredArea.Zero);

        PolygonSet Set((int X, int Y)[][] rings) => Plane.SetIn(frame, Plane.PolygonOf(Map(rings, p => OffGrid(frame, p, draw))));
    });

    // Rings that cross themselves are no polygons and belong to other tests: another pair is drawn for them.
    private Pair Drawn(Draw draw, GridFrame frame, Func<(int X, int Y), (double X, double Y)> toMetres)
    {
        while (true)
        {
            var (a, b, kind) = Mutants.Pair(new Dice(draw.Next()));
            (double X, double Y)[][] givenA = Map(a, toMetres), givenB = Map(b, toMetres);
            PolygonSet first = Plane.SetIn(frame, Plane.PolygonOf(givenA)), second = Plane.SetIn(frame, Plane.PolygonOf(givenB));
            if (first.AcceptedCount + second.AcceptedCount == 2)
            {
                kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                return new(kind, a, b, givenA, givenB, first, second);
            }
        }
    }

    private void Report(string figures)
    {
        output.WriteLine($"{kinds.Values.Sum()} pairs, {figures}");
        output.WriteLine(string.Join(", ", kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => $"{kind.Value} {kind.Key}")));
        kinds.Should().HaveCount(18).And.OnlyContain(kind => kind.Value >= Everyday / 300, "no kind of mutant is lost at the door");
    }

    private static AreaPair Only(PolygonSet a, PolygonSet b)
    {
        var areas = AreaOverlay.Measure(a, ZoneIndex.Build(b), MeasuredArea.Zero);
        return areas.PairCount == 0 ? areas.DustOf(0) : new AreaPair(areas[0].Planar, areas[0].Ellipsoidal) + areas.DustOf(0);
    }

    private static (double X, double Y) OnGrid(GridFrame frame, (int X, int Y) p) => (Metres(frame.OriginEasting, p.X), Metres(frame.OriginNorthing, p.Y));

    // Just short of half a step beside the grid point.
    private static (double X, double Y) OffGrid(GridFrame frame, (int X, int Y) p, Draw draw) =>
        (Metres(frame.OriginEasting, p.X + Beside(draw)), Metres(frame.OriginNorthing, p.Y + Beside(draw)));

    private static decimal Beside(Draw draw) => draw.Int(-4_990, 4_990) / 10_000m;

    private static double Metres(decimal origin, decimal steps) => (double)(origin + (steps / GridFrame.StepsPerMetre));

    private static (double X, double Y)[][] Map((int X, int Y)[][] rings, Func<(int X, int Y), (double X, double Y)> change) => [.. rings.Select(ring => ring.Select(change).ToArray())];

    private static double Length((double X, double Y)[][] rings) =>
        rings.Sum(ring => ring.Select((p, i) => double.Hypot(ring[(i + 1) % ring.Length].X - p.X, ring[(i + 1) % ring.Length].Y - p.Y)).Sum());

    private sealed record Pair(
        string Kind, (int X, int Y)[][] A, (int X, int Y)[][] B, (double X, double Y)[][] GivenA, (double X, double Y)[][] GivenB, PolygonSet First, PolygonSet Second)
    {
        public override string ToString() => FormattableString.Invariant($"{Kind} at {First.Frame.OriginEasting}: {Text(GivenA)} and {Text(GivenB)}");

        private static string Text((double X, double Y)[][] rings) =>
            string.Join(" / ", rings.Select(ring => string.Join(" ", ring.Select(p => FormattableString.Invariant($"({p.X:R},{p.Y:R})")))));
    }
}
