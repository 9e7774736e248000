using AssetPlanning.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AssetPlanning.Tests.Architecture;

/// <summary>Walks a file and finds what it knows but may not: by symbol, in signatures, bodies, attributes and type arguments.</summary>
internal sealed class FloorWalk(CSharpCompilation compilation, SyntaxTree tree)
{
    private const string Geometry = "NetTopologySuite";

    /// <summary>Outside of Spatial a shape is data: it may be held, counted and read point by point, never computed with.</summary>
    private static readonly HashSet<string> ShapeData =
        ["X", "Y", "Coordinates", "NumGeometries", "GetGeometryN", "Geometries", "ExteriorRing", "InteriorRings", "SRID", "IsEmpty", "GeometryType", "EqualsExact"];

    private readonly SemanticModel model = compilation.GetSemanticModel(tree);
    private readonly string floor = Floors.Of(tree);
    private readonly string file = Repository.Relative(tree.FilePath, Repository.Core);
    private readonly HashSet<INamedTypeSymbol> sound = new(SymbolEqualityComparer.Default);
    private readonly SortedSet<string> violations = new(StringComparer.Ordinal);

    internal static IReadOnlyCollection<string> Violations(CSharpCompilation compilation, SyntaxTree tree)
    {
        var walk = new FloorWalk(compilation, tree);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            walk.Look(node);
        }

        return walk.violations;
    }

    private void Look(SyntaxNode node)
    {
        // A mentioned symbol, the type of every expression (so that var and new() hide nothing), and what a pattern declares.
        var type = model.GetTypeInfo(node);
        See(node, model.GetSymbolInfo(node).Symbol);
        See(node, type.Type);
        See(node, type.ConvertedType);
        if (node is VariableDesignationSyntax or VariableDeclaratorSyntax or ForEachStatementSyntax or ParameterSyntax)
        {
            See(node, model.GetDeclaredSymbol(node));
        }
    }

    private void See(SyntaxNode node, ISymbol? symbol)
    {
        switch (symbol)
        {
            case null:
                return;
            case INamespaceSymbol space:
                SeeNamespace(node, space);
                return;
            case ITypeSymbol type:
                SeeType(node, type);
                return;
            case ILocalSymbol local:
                SeeType(node, local.Type);
                return;
            case IParameterSymbol parameter:
                SeeType(node, parameter.Type);
                return;
            case IFieldSymbol field:
                SeeType(node, field.Type);
                break;
            case IPropertySymbol property:
                SeeType(node, property.Type);
                break;
            case IMethodSymbol method:
                SeeType(node, method.ReturnType);
                foreach (var seen in method.TypeArguments.Concat(method.Parameters.Select(static parameter => parameter.Type)))
                {
                    SeeType(node, seen);
                }

                break;
        }

        if (symbol.ContainingType is { } owner)
        {
            SeeType(node, owner);
            SeeShape(node, owner, symbol);
        }
    }

    private void SeeType(SyntaxNode node, ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                SeeType(node, array.ElementType);
                break;
            case IPointerTypeSymbol pointer:
                SeeType(node, pointer.PointedAtType);
                break;
            case INamedTypeSymbol named:
                foreach (var argument in named.TypeArguments.Where(argument => !SymbolEqualityComparer.Default.Equals(argument, named)))
                {
                    SeeType(node, argument);
                }

                if (named.ContainingType is { } outer)
                {
                    SeeType(node, outer);
                }

                SeeDefinition(node, named.OriginalDefinition);
                break;
        }
    }

    private void SeeDefinition(SyntaxNode node, INamedTypeSymbol type)
    {
        if (sound.Contains(type))
        {
            return;
        }

        if (Beyond(type) is { } where)
        {
            Report(node, type.ToDisplayString(), where);
        }
        else
        {
            sound.Add(type);
        }
    }

    /// <summary>Where a type stands that this file may not know; none where it may.</summary>
    private string? Beyond(INamedTypeSymbol type)
    {
        var parts = type.DeclaringSyntaxReferences.Select(static reference => reference.SyntaxTree.FilePath).Where(Path.IsPathRooted).Select(static path => Repository.Relative(path, Repository.Core)).ToList();
        if (parts.Select(Floors.OfFile).FirstOrDefault(known => !Floors.MayKnow(floor, known)) is { } upper)
        {
            return upper;
        }

        // A part of a type may stand further on than the type; who knows the type knows its first part.
        if (parts.Count > 0 && !parts.Exists(known => Rooms.MayKnow(file, known)))
        {
            return $"{floor}/{Rooms.Of(parts[0])}";
        }

        return floor != "Spatial" && type.ContainingNamespace.ToDisplayString() is { } space
            && space.StartsWith(Geometry, StringComparison.Ordinal) && space != Geometry + ".Geometries"
            ? "geometry operations"
            : null;
    }

    private void SeeNamespace(SyntaxNode node, INamespaceSymbol space)
    {
        var name = space.ToDisplayString();
        var known = Floors.Order.SelectMany(static level => level).FirstOrDefault(known => name == "AssetPlanning." + known);
        if (known is not null && !Floors.MayKnow(floor, known))
        {
            Report(node, name, known);
        }
    }

    private void SeeShape(SyntaxNode node, INamedTypeSymbol owner, ISymbol member)
    {
        if (floor != "Spatial"
            && owner.ContainingAssembly?.Name.StartsWith(Geometry, StringComparison.Ordinal) == true
            && member is not IMethodSymbol { MethodKind: MethodKind.Constructor }
            && !ShapeData.Contains(member.Name))
        {
            Report(node, member.ToDisplayString(), "geometry operations");
        }
    }

    private void Report(SyntaxNode node, string known, string where)
    {
        var line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        violations.Add($"{Repository.Relative(tree.FilePath, Repository.Core)}:{line} ({floor}) knows {known} ({where})");
    }
}
