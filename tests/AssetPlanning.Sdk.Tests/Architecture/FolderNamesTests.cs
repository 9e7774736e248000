using AssetPlanning.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AssetPlanning.Tests.Architecture;

/// <summary>A reader who knows the folder knows the namespace, and a name means one thing.</summary>
public class FolderNamesTests
{
    [Fact]
    public void Files_AllFolders_HaveAPlaceAmongTheFloors() =>
        CoreCompilation.Files.Select(Floors.Of).Distinct().Should().BeSubsetOf(Floors.Order.SelectMany(static level => level));

    [Fact]
    public void Types_OfAFolder_AreInItsNamespace() =>
        Types()
            .Where(static declared => declared.Type.ContainingNamespace.ToDisplayString() != Floors.NamespaceOf(Floors.Of(declared.Tree)))
            .Select(static declared => $"{Repository.Relative(declared.Tree.FilePath)}: {declared.Type.ToDisplayString()}")
            .Should().BeEmpty();

    [Fact]
    public void Types_None_IsNamedLikeANamespace() =>
        Types()
            .Select(static declared => declared.Type.Name)
            .Intersect([.. Floors.Order.SelectMany(static level => level).Where(static floor => floor != Floors.Planner), "AssetPlanning"])
            .Should().BeEmpty();

    /// <summary>A static class beside its generic type (ValueList beside ValueList&lt;T&gt;) is the same word for the same thing.</summary>
    [Fact]
    public void Types_AllSimpleNames_OccurOnce() =>
        Types()
            .Select(static declared => declared.Type)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .GroupBy(static type => (type.Name, type.Arity))
            .Where(static same => same.Count() > 1)
            .Select(static same => string.Join(", ", same.Select(static type => type.ToDisplayString())))
            .Should().BeEmpty();

    private static IEnumerable<(INamedTypeSymbol Type, SyntaxTree Tree)> Types()
    {
        foreach (var tree in CoreCompilation.Files)
        {
            var model = CoreCompilation.Core.GetSemanticModel(tree);
            foreach (var declaration in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            {
                yield return (model.GetDeclaredSymbol(declaration)!, tree);
            }
        }
    }
}
