using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AssetPlanning.Tests.Architecture;

/// <summary>The public types and members of the compiled core, as a person would read them.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat MemberFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeExtensionThis,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.None,
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    /// <summary>From metadata, not from source: this is what users compile against.</summary>
    internal static IAssemblySymbol Assembly { get; } = Load();

    internal static IEnumerable<INamedTypeSymbol> Types() =>
        Below(Assembly.GlobalNamespace).OrderBy(static type => type.ToDisplayString(), StringComparer.Ordinal);

    /// <summary>What a person wrote: not what the compiler adds to every record, enum and struct.</summary>
    internal static IEnumerable<ISymbol> Members(INamedTypeSymbol type) =>
        type.GetMembers()
            .Where(static member => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)
            .Where(member => !IsImplied(type, member));

    internal static string Print()
    {
        var text = new StringBuilder();
        foreach (var types in Types().GroupBy(static type => type.ContainingNamespace.ToDisplayString()).OrderBy(static space => space.Key, StringComparer.Ordinal))
        {
            text.Append("# ").Append(types.Key).Append("\n\n");
            foreach (var type in types)
            {
                text.Append(Head(type)).Append('\n');
                foreach (var line in Members(type).OrderBy(static member => Place(member), StringComparer.Ordinal).Select(member => Line(type, member)))
                {
                    text.Append("    ").Append(line).Append('\n');
                }

                text.Append('\n');
            }
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Enum members by value, all others by name, constructors (whose name begins with a point) first.</summary>
    private static string Place(ISymbol member) => member is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } field
        ? Convert.ToInt64(field.ConstantValue, CultureInfo.InvariantCulture).ToString("D20", CultureInfo.InvariantCulture)
        : member.Name + " " + member.ToDisplayString(MemberFormat);

    private static string Line(INamedTypeSymbol type, ISymbol member) =>
        type.TypeKind == TypeKind.Enum && member is IFieldSymbol field
            ? $"{field.ConstantValue} {field.Name}"
            : member.ToDisplayString(MemberFormat);

    private static string Head(INamedTypeSymbol type)
    {
        var kind = type switch
        {
            { TypeKind: TypeKind.Enum } => "enum",
            { TypeKind: TypeKind.Interface } => "interface",
            { IsStatic: true } => "static class",
            _ => (type.IsReadOnly ? "readonly " : string.Empty)
                + (type.IsRefLikeType ? "ref " : string.Empty)
                + (type is { IsAbstract: true } ? "abstract " : type is { IsSealed: true, TypeKind: TypeKind.Class } ? "sealed " : string.Empty)
                + (IsRecord(type) ? "record " : string.Empty)
                + (type.TypeKind == TypeKind.Struct ? "struct" : IsRecord(type) ? string.Empty : "class"),
        };
        var bases = new[] { type.BaseType }
            .Where(static known => known is { SpecialType: SpecialType.None } and not { Name: "ValueType" or "Enum" })
            .Concat(type.Interfaces.Where(known => known is not { Name: "IEquatable" } || !IsRecord(type)))
            .Where(static known => known!.DeclaredAccessibility == Accessibility.Public)
            .Select(static known => known!.ToDisplayString(MemberFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters)))
            .ToList();
        return $"{kind.TrimEnd()} {type.ToDisplayString(MemberFormat)}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : string.Empty)}";
    }

    private static bool IsRecord(INamedTypeSymbol type) =>
        type.IsRecord || type.GetMembers("PrintMembers").Length > 0;

    private static bool IsImplied(INamedTypeSymbol type, ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.StaticConstructor } => true,
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.Length: 0 } => type.TypeKind is TypeKind.Struct or TypeKind.Enum || type.IsAbstract,
        IMethodSymbol { Name: "Deconstruct" } => false,
        IPropertySymbol { Name: "EqualityContract" } => true,
        IFieldSymbol { Name: "value__" } => true,
        INamedTypeSymbol => true,
        _ => member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute"),
    };

    private static IEnumerable<INamedTypeSymbol> Below(INamespaceOrTypeSymbol container) =>
        container.GetMembers().SelectMany(static member => member switch
        {
            INamespaceSymbol space => Below(space),
            INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => Below(type).Prepend(type),
            _ => [],
        });

    private static IAssemblySymbol Load()
    {
        var core = MetadataReference.CreateFromFile(typeof(AssetPlanner).Assembly.Location);
        var compilation = CSharpCompilation.Create(
            "api",
            references: [core, .. CoreCompilation.References],

            // A record struct is told from a struct by a private member.
            options: new(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(core)!;
    }
}
