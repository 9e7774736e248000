using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace AssetPlanning.Tests.Architecture;

/// <summary>Whoever holds the public API in the hand can read what it means, and planners find their own word for it.</summary>
public partial class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Documented = XDocument
        .Load(Path.ChangeExtension(typeof(AssetPlanner).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(static member => member.Attribute("name")!.Value);

    [Fact]
    public void PublicMembers_All_AreDocumentedWithParametersAndReturns() =>
        PublicApi.Types()
            .SelectMany(static type => PublicApi.Members(type).Where(member => !IsImplied(type, member)).Prepend(type))
            .SelectMany(static symbol => Missing(symbol, Documented.GetValueOrDefault(symbol.GetDocumentationCommentId()!)))
            .Should().BeEmpty();

    /// <summary>Interfaces, converters and doors too: so far each of them serves a word of the domain and can name it.</summary>
    [Fact]
    public void PublicTypes_All_CarryTheirChineseTerm() =>
        PublicApi.Types()
            .Where(static type => !Han().IsMatch(Summary(type)))
            .Select(static type => type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat))
            .Should().BeEmpty();

    /// <summary>The values of a closed set of the domain are terms too.</summary>
    [Fact]
    public void EnumMembers_OfTheDomain_CarryTheirChineseTerm() =>
        PublicApi.Types()
            .Where(static type => type.TypeKind == TypeKind.Enum)
            .SelectMany(PublicApi.Members)
            .Where(static member => !Han().IsMatch(Summary(member)))
            .Select(static member => member.ToDisplayString())
            .Should().BeEmpty();

    [Fact]
    public void Missing_AMemberWithoutItsTexts_NamesEachOfThem()
    {
        var (compilation, _) = CoreCompilation.With("Planted.cs", "namespace AssetPlanning; public sealed class Planted { public int Undocumented<T>(int number) => number; }");
        var method = compilation.GetTypeByMetadataName("AssetPlanning.Planted")!.GetMembers("Undocumented").Single();

        Missing(method, null).Should().ContainSingle().Which.Should().EndWith("summary");
        Missing(method, new("member", new XElement("summary", "Counts."), new XElement("returns", " "))).Should().HaveCount(3)
            .And.ContainMatch("*: typeparam T").And.ContainMatch("*: param number").And.ContainMatch("*: returns*");
        Missing(method, new("member", new XElement("inheritdoc"))).Should().BeEmpty();
    }

    private static IEnumerable<string> Missing(ISymbol symbol, XElement? text)
    {
        var name = symbol.ToDisplayString();
        if (text is null)
        {
            return [$"{name}: summary"];
        }

        return text.Element("inheritdoc") is not null
            ? []
            : Wanted(symbol)
                .Where(wanted => string.IsNullOrWhiteSpace(Element(text, wanted.Element, wanted.Name)?.Value))
                .Select(wanted => $"{name}: {wanted.Element} {wanted.Name}");
    }

    private static IEnumerable<(string Element, string? Name)> Wanted(ISymbol symbol)
    {
        yield return ("summary", null);
        var method = symbol as IMethodSymbol;
        var (types, parameters) = symbol is INamedTypeSymbol type
            ? (type.TypeParameters, PrimaryConstructor(type)?.Parameters ?? [])
            : (method?.TypeParameters ?? [], method?.Parameters ?? []);
        foreach (var parameter in types)
        {
            yield return ("typeparam", parameter.Name);
        }

        foreach (var parameter in parameters)
        {
            yield return ("param", parameter.Name);
        }

        if (method is { ReturnsVoid: false, MethodKind: not MethodKind.Constructor })
        {
            yield return ("returns", null);
        }
    }

    /// <summary>Making a record needs no words, and a positional one documents its members as parameters of the type.</summary>
    private static bool IsImplied(INamedTypeSymbol type, ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true }
        || (PrimaryConstructor(type) is { } primary
            && (SymbolEqualityComparer.Default.Equals(member, primary)
                || member.Name == "Deconstruct"
                || primary.Parameters.Any(parameter => parameter.Name == member.Name)));

    private static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol type) =>
        type.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault() is { } parts
            ? type.InstanceConstructors.FirstOrDefault(made =>
                made.Parameters.Select(static parameter => parameter.Name).SequenceEqual(parts.Parameters.Select(static parameter => parameter.Name)))
            : null;

    private static XElement? Element(XElement text, string element, string? name) =>
        text.Elements(element).FirstOrDefault(found => name is null || found.Attribute("name")?.Value == name);

    private static string Summary(ISymbol symbol) =>
        Documented.TryGetValue(symbol.GetDocumentationCommentId()!, out var text) ? text.Element("summary")?.Value ?? string.Empty : string.Empty;

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Han();
}
