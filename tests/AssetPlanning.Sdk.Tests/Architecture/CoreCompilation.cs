using System.Reflection;
using AssetPlanning.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AssetPlanning.Tests.Architecture;

/// <summary>The core compiled from its source files inside the tests, so that every symbol in it can be asked what it means.</summary>
/// <remarks>The JSON source generator of the framework runs too; without it the compilation would have holes the guards could not see into.</remarks>
internal static class CoreCompilation
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<CSharpCompilation> Compiled = new(Compile);

    /// <summary>C# 14 is a preview to the compiler the tests can have as a package.</summary>
    internal static CSharpParseOptions Parsing { get; } = new(LanguageVersion.Preview);

    /// <summary>What the tests themselves run on, the core's own assembly aside.</summary>
    internal static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("AssetPlanning.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    internal static CSharpCompilation Core => Compiled.Value;

    /// <summary>The source files, generated ones aside.</summary>
    internal static IEnumerable<SyntaxTree> Files => Core.SyntaxTrees.Where(static tree => Path.IsPathRooted(tree.FilePath) && File.Exists(tree.FilePath));

    /// <summary>The core and one more file, as if somebody had put it there.</summary>
    internal static (CSharpCompilation Compilation, SyntaxTree Planted) With(string file, string code)
    {
        var planted = CSharpSyntaxTree.ParseText(code, Parsing, Path.Combine(Repository.Core, file));
        return (Core.AddSyntaxTrees(planted), planted);
    }

    internal static CSharpCompilation Of(string name, OutputKind kind, params IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(ImplicitUsings, Parsing), .. trees],
        References,
        new(kind, checkOverflow: true, nullableContextOptions: NullableContextOptions.Enable));

    internal static CSharpCompilation WithJsonMetadata(CSharpCompilation compilation)
    {
        var driver = CSharpGeneratorDriver.Create(JsonGenerators(), parseOptions: Parsing);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return (CSharpCompilation)generated;
    }

    /// <summary>Loads a compiler tool of the build, told to the tests by their project file.</summary>
    internal static Assembly Tool(string name) => Assembly.LoadFrom(
        typeof(CoreCompilation).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(tool => tool.Key == name).Value!);

    private static CSharpCompilation Compile() => WithJsonMetadata(Of(
        "AssetPlanning.Sdk",
        OutputKind.DynamicallyLinkedLibrary,
        Directory.EnumerateFiles(Repository.Core, "*.cs", SearchOption.AllDirectories)
            .Where(static file => !Repository.Relative(file, Repository.Core).StartsWith("obj/", StringComparison.Ordinal)
                && !Repository.Relative(file, Repository.Core).StartsWith("bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Parsing, file))));

    private static IEnumerable<ISourceGenerator> JsonGenerators() =>
        Tool("System.Text.Json.SourceGeneration")
            .GetTypes()
            .Where(static type => type.IsDefined(typeof(GeneratorAttribute), inherit: false))
            .Select(static type => Activator.CreateInstance(type, nonPublic: true))
            .Select(static made => made is IIncrementalGenerator incremental ? incremental.AsSourceGenerator() : (ISourceGenerator)made!);
}
