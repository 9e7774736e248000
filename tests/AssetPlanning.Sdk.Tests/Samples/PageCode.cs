using System.Reflection;
using System.Runtime.Loader;
using AssetPlanning.Tests.Architecture;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AssetPlanning.Tests.Samples;

/// <summary>The C# blocks of a page, put together as one program: each goes on where the one before ended.</summary>
internal static class PageCode
{
    private const string Fence = "```";

    /// <summary>Blocks marked so run, one after the other.</summary>
    internal const string Run = "csharp";

    /// <summary>Blocks marked so stand alone: files of a reader's own project, compiled and not run.</summary>
    internal const string Stand = "csharp compile";

    internal static IEnumerable<string> Blocks(string markdown, string marked)
    {
        List<string>? block = null;
        foreach (var line in markdown.Split('\n').Select(static line => line.TrimEnd('\r')))
        {
            if (block is null && line.Trim() == Fence + marked)
            {
                block = [];
            }
            else if (block is not null && line.Trim() == Fence)
            {
                yield return string.Join('\n', block);
                block = null;
            }
            else
            {
                block?.Add(line);
            }
        }
    }

    /// <summary>Usings come first and types last, as the language wants it; the statements stay in the order of the page.</summary>
    internal static CSharpCompilation Compile(string page, IEnumerable<string> blocks)
    {
        var units = blocks.Select(static block => CSharpSyntaxTree.ParseText(block, CoreCompilation.Parsing).GetCompilationUnitRoot()).ToList();
        var members = units.SelectMany(static unit => unit.Members).ToList();
        var program = string.Concat(units.SelectMany(static unit => unit.Usings).Select(static line => line.ToFullString().Trim()).Distinct().Select(static line => line + "\n"))
            + string.Concat(members.OfType<GlobalStatementSyntax>().Select(static statement => statement.ToFullString() + "\n"))
            + string.Concat(members.Where(static member => member is not GlobalStatementSyntax).Select(static member => member.ToFullString() + "\n"));
        var kind = members.Exists(static member => member is GlobalStatementSyntax) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var compilation = CoreCompilation.Of("page", kind, CSharpSyntaxTree.ParseText(program, CoreCompilation.Parsing, page))
            .AddReferences(
                MetadataReference.CreateFromFile(typeof(AssetPlanner).Assembly.Location),
                MetadataReference.CreateFromFile(typeof(AssetPlanning.Rulebook.China.ChinaRulebook).Assembly.Location));
        return CoreCompilation.WithJsonMetadata(compilation);
    }

    internal static void Execute(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString())
            .Should().BeEmpty();
        image.Position = 0;
        var context = new AssemblyLoadContext("page", isCollectible: true);
        try
        {
            context.LoadFromStream(image).EntryPoint?.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
        }
        finally
        {
            context.Unload();
        }
    }
}
