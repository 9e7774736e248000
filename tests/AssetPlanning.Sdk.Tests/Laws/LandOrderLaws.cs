using AssetPlanning.Tests.Spatial;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Laws;

/// <summary>P4: the same bytes of land whatever the order, ring starts and directions, threads, tiles, parts of layers and culture.</summary>
public class LandOrderLaws(ITestOutputHelper output)
{
    private const int ArrangementsPerPlan = 32;

    private static readonly int[] Threads = [1, 2, 3, 8];

    // All threads meet all cultures on a small plan, some of them on one of several batches of patches.
    private const int Everyday = ArrangementsPerPlan + 4, Full = 5_000;

    [Fact]
    public void Tables_AnyArrangement_AreByteEqual() => SameBytes(LandTables.Of);

    [Fact]
    public void Shapes_AnyArrangement_AreByteEqual() => SameBytes(LandTables.ShapesOf);

    private void SameBytes(Func<Arrangement, string> tables)
    {
        LandPlan plan = null!;
        var expected = "";
        Runs.Each(output, Everyday, Full, (draw, run) =>
        {
            if (run % ArrangementsPerPlan == 0)
            {
                // Every other plan has more patches than one thread takes at a time.
                plan = LandPlan.Make(draw, run / ArrangementsPerPlan, run / ArrangementsPerPlan % 2 == 0 ? 24 : 520);
                expected = tables(new(plan));
                output.WriteLine($"plan of {plan.Patches.Length} patches: {Fingerprint.Of(System.Text.Encoding.UTF8.GetBytes(expected))}, {expected.Length} bytes");
            }

            var how = new Arrangement(plan, draw)
            {
                Threads = Threads[run % 4],
                Culture = Cultures.Names[run / 4 % 8],
                Tiles = draw.Int(1, 4),
                ZoneParts = draw.Int(1, 2),
            };
            var found = tables(how);
            if (found != expected)
            {
                CommittedText.Difference(Excerpt(expected, found), Excerpt(found, expected)).Should().BeEmpty("{0} threads, culture '{1}', {2} tiles, {3} parts of zone layers", how.Threads, how.Culture, how.Tiles, how.ZoneParts);
            }
        });
    }

    // The first lines only one of the texts has.
    private static string Excerpt(string text, string other)
    {
        var known = other.Split('\n').ToHashSet();
        return string.Join('\n', text.Split('\n').Where(line => !known.Contains(line)).Take(10));
    }
}
