using System.Reflection;
using System.Text;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Json;

public class RoundTripTests(ITestOutputHelper output)
{
    /// <summary>Public records that are no documents, each with the reason.</summary>
    private static readonly Dictionary<string, string> NoDocuments = new(StringComparer.Ordinal)
    {
        ["PatchDivision"] = "a result of the area book, which no document carries yet",
        ["PatchCombinations"] = "a result of the area book, which no document carries yet",
        ["CombinationShare"] = "a result of the area book, which no document carries yet",
        ["RoundedMeasure"] = "a result of the area book, which no document carries yet",
        ["ThresholdComparison"] = "a result of the area book, which no document carries yet",
        ["CuttingRule+ProRata"] = "an option of the cutting of boundaries",
        ["CuttingRule+WholeToLargest"] = "an option of the cutting of boundaries",
        ["CuttingRule+WholeFromShare"] = "an option of the cutting of boundaries",
        ["CuttingRule+WholeByLabelPoint"] = "an option of the cutting of boundaries; its points are a layer",
        ["ArcApproximation"] = "an option of buffers",
        ["DissolvedGroup"] = "a shape to draw: geometries are not written as JSON",
        ["PatchCut"] = "a result of the area book, which no document carries yet",
        ["Repair"] = "said by a finding, which is written",
        ["RepairRules"] = "an option of the reader of layers",
        ["CoveragePart"] = "a shape to draw: geometries are not written as JSON",
        ["GaussKruger"] = "made from its EPSG code, which stands for it",
        ["IngestionLimits"] = "an option of the reader of layers",
        ["ReadLimits"] = "an option of the reader",
        ["RulebookEdition"] = "read from the data files of the library, never written",
        ["RulebookDraft"] = "a rulebook in the making; what it is made of are files",
        ["RulebookFile"] = "written and read by its own door, for a rulebook is read before anything else",
        ["ProgressiveBand"] = "a part of a scale, which is written as one text",
        ["SliverRule"] = "an option of the check of coverages",
    };

    public static TheoryData<string> Documents => [.. Records.All.Select(type => type.FullName!).Where(name => !NoDocuments.ContainsKey(name.Split('.')[^1]))];

    [Fact]
    public void Records_ThatAreNoDocuments_AreStillThere() =>
        Records.All.Select(type => type.FullName!.Split('.')[^1]).Should().Contain(NoDocuments.Keys);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_WrittenRecord_IsEqualAndWritesTheSameBytesInEveryCulture(string name)
    {
        var type = typeof(AssetPlanner).Assembly.GetType(name, throwOnError: true)!;
        var (write, read) = (Door(nameof(WriteDocument), type), Door(nameof(ReadDocument), type));
        Runs.Each(output, 4, 200, (draw, _) =>
        {
            var made = Records.Make(type, draw);
            var bytes = (byte[])write.Invoke(null, [made])!;
            foreach (var culture in Cultures.Names)
            {
                Cultures.In(culture, () =>
                {
                    var again = read.Invoke(null, [bytes])!;
                    again.Equals(made).Should().BeTrue($"{Encoding.UTF8.GetString(bytes)} in '{culture}'");
                    ((byte[])write.Invoke(null, [again])!).AsSpan().SequenceEqual(bytes).Should().BeTrue($"in '{culture}'");
                    return 0;
                });
            }
        });
    }

    /// <summary>Whole results too: what a dirty survey came to is written and read again.</summary>
    [Fact]
    public void Read_WrittenEvaluation_IsEqual()
    {
        var written = 0;
        Runs.Each(output, 30, 1_000, (draw, _) =>
        {
            var programme = Programmes.Written(Programmes.Make(draw));
            var bytes = OwnRules.Planner.Write(programme);
            var again = OwnRules.Planner.Read<PackageProgramme>(bytes);
            (again == programme).Should().BeTrue();
            OwnRules.Planner.Write(again).AsSpan().SequenceEqual(bytes).Should().BeTrue();
            if (OwnRules.Planner.Evaluate(again).TryGetValue(out var evaluation))
            {
                written++;
                (OwnRules.Planner.Read<AssetPlanning.Balance.Evaluation>(OwnRules.Planner.Write(evaluation)) == evaluation).Should().BeTrue();
            }
        });
        written.Should().BeGreaterThan(5);
    }

    /// <summary>The bytes of the sample, to see at a glance what is canonical: camel case, no blanks, no nulls, Chinese as it is.</summary>
    [Fact]
    public void Write_SmallDocument_IsCanonical() =>
        Encoding.UTF8.GetString(AssetPlanner.Default.Write(new AssetPlanning.Valuation.ClassPrice { LandUse = "a", Price = UnitPrice.PerMu(1_200.50m) }))
            .Should().Be("""{"schema":"ClassPrice","version":1,"content":{"landUse":"a","price":"1200.5 元/亩"}}""");

    private static MethodInfo Door(string name, Type type) =>
        typeof(RoundTripTests).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);

    private static byte[] WriteDocument<T>(T content)
        where T : class => AssetPlanner.Default.Write(content);

    private static T ReadDocument<T>(byte[] bytes)
        where T : class => AssetPlanner.Default.Read<T>(bytes);
}
