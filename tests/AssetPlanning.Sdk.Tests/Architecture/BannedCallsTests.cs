using System.Collections.Immutable;
using System.Reflection;
using AssetPlanning.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AssetPlanning.Tests.Architecture;

/// <summary>What the core may not call is refused by its own build: these tests show that the list bites.</summary>
public class BannedCallsTests
{
    private static readonly string List = Path.Combine(Repository.Core, "BannedSymbols.txt");

    /// <summary>The analyzer passes over a line it cannot resolve, so a typing mistake in the list would guard nothing.</summary>
    [Fact]
    public void BannedSymbols_EveryLine_NamesSomethingThatExists()
    {
        var everything = CoreCompilation.Of("names", OutputKind.DynamicallyLinkedLibrary);

        File.ReadLines(List)
            .Select(static line => line.Split(';')[0].Trim())
            .Where(id => id.Length > 0 && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, everything) is null)
            .Should().BeEmpty();
    }

    [Fact]
    public async Task Core_Today_CallsNothingBanned() =>
        (await Banned(CoreCompilation.Core)).Should().BeEmpty();

    [Theory]
    [InlineData("clock", "_ = DateTime.Now;")]
    [InlineData("clock", "_ = DateTimeOffset.UtcNow;")]
    [InlineData("clock", "_ = TimeProvider.System.GetTimestamp();")]
    [InlineData("clock", "_ = System.Diagnostics.Stopwatch.GetTimestamp();")]
    [InlineData("clock", "_ = Environment.TickCount64;")]
    [InlineData("culture", "_ = System.Globalization.CultureInfo.CurrentCulture;")]
    [InlineData("culture", "_ = Thread.CurrentThread.CurrentCulture;")]
    [InlineData("culture", "_ = TimeZoneInfo.Local;")]
    [InlineData("random", "_ = new Random(1).Next();")]
    [InlineData("random", "_ = Random.Shared.Next();")]
    [InlineData("random", "_ = Guid.NewGuid();")]
    [InlineData("random", "_ = System.Security.Cryptography.RandomNumberGenerator.GetInt32(6);")]
    [InlineData("environment", "_ = Environment.GetEnvironmentVariable(\"HOME\");")]
    [InlineData("environment", "_ = Environment.ProcessorCount;")]
    [InlineData("console", "Console.WriteLine(1);")]
    [InlineData("file", "_ = File.ReadAllText(\"a\");")]
    [InlineData("file", "_ = Directory.GetFiles(\".\");")]
    [InlineData("file", "using var stream = new FileStream(\"a\", FileMode.Open);")]
    [InlineData("file", "using var reader = new StreamReader(\"a\");")]
    [InlineData("file", "_ = new FileInfo(\"a\").Length;")]
    [InlineData("mathematics", "_ = Math.Pow(2, 0.5);")]
    [InlineData("mathematics", "_ = Math.Log(2);")]
    [InlineData("mathematics", "_ = Math.Atan2(1, 2);")]
    [InlineData("mathematics", "_ = double.Exp(1);")]
    [InlineData("mathematics", "_ = MathF.Sin(1);")]
    [InlineData("mathematics", "Func<double, double> hidden = Math.Sin; _ = hidden(1);")]
    [InlineData("geometry", "_ = NetTopologySuite.NtsGeometryServices.Instance;")]
    [InlineData("geometry", "_ = one.Intersection(one);")]
    [InlineData("geometry", "_ = one.Union();")]
    [InlineData("geometry", "_ = one.Difference(one);")]
    [InlineData("geometry", "_ = NetTopologySuite.Operation.Overlay.OverlayOp.Overlay(one, one, NetTopologySuite.Operation.Overlay.SpatialFunction.Union);")]
    public async Task Analyzer_PlantedCall_IsRefused(string category, string statement) =>
        (await Banned(Planted(statement))).Should().NotBeEmpty("a {0} is banned", category);

    [Theory]
    [InlineData("_ = Math.Max(1, 2);")]
    [InlineData("_ = Math.Sqrt(2);")]
    [InlineData("_ = NetTopologySuite.Operation.OverlayNG.OverlayNG.Overlay(one, one, NetTopologySuite.Operation.OverlayNG.OverlayNG.UNION, new NetTopologySuite.Geometries.PrecisionModel(100));")]
    public async Task Analyzer_PlantedAllowedCall_IsNotRefused(string statement) =>
        (await Banned(Planted(statement))).Should().BeEmpty();

    private static CSharpCompilation Planted(string statement)
    {
        var compilation = CoreCompilation.Of(
            "planted",
            OutputKind.DynamicallyLinkedLibrary,
            CSharpSyntaxTree.ParseText($"static class Planted {{ static void Run(NetTopologySuite.Geometries.Geometry one) {{ {statement} }} }}", CoreCompilation.Parsing));
        compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        return compilation;
    }

    private static async Task<IEnumerable<string>> Banned(CSharpCompilation compilation)
    {
        var options = new AnalyzerOptions([new BannedList()]);
        var found = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync();
        return found.Where(static diagnostic => diagnostic.Id == "RS0030").Select(static diagnostic => diagnostic.ToString());
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = Load();

    /// <summary>The very analyzer of the core's build, from the package its project names.</summary>
    private static ImmutableArray<DiagnosticAnalyzer> Load()
    {
        _ = CoreCompilation.Tool("Microsoft.CodeAnalysis.BannedApiAnalyzers");
        return
        [
            .. CoreCompilation.Tool("Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers")
                .GetTypes()
                .Where(static type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null && !type.IsAbstract)
                .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!),
        ];
    }

    private sealed class BannedList : AdditionalText
    {
        public override string Path => List;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(List));
    }
}
