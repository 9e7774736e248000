namespace AssetPlanning.Rulebook;

/// <summary>A typed handle on a parameter (参数句柄): the compiler knows what its values are and what they are told apart by.</summary>
/// <remarks>The built-in handles are tied to the dictionary both ways by a test; a handle of a user begins with <c>x-</c>.</remarks>
public abstract record ParameterHandle
{
    private readonly Type value;
    private readonly ValueList<Facet> facets;

    private protected ParameterHandle(Code<ParameterTerm> code, Type value, ValueList<Facet> facets) => (Code, this.value, this.facets) = (code, value, facets);

    /// <summary>The code of the parameter.</summary>
    public Code<ParameterTerm> Code { get; }

    /// <summary>Whether a dictionary's entry is what the handle says it is.</summary>
    internal bool Fits(ParameterTerm term) => Fits(ValueReading.Of(term.Kind).Type, term.Facets);

    internal bool Fits(Type type, ValueList<Facet> toldApartBy) => value == type && facets == toldApartBy;

    private protected static Facet FacetOf<TFacet>() =>
        typeof(TFacet) == typeof(RightType) ? Facet.Right
        : typeof(TFacet) == typeof(Purpose) ? Facet.Purpose
        : typeof(TFacet) == typeof(Circumstance) ? Facet.Circumstance
        : throw new InvalidOperationException($"Parameters are not told apart by {typeof(TFacet).Name}.");
}

/// <summary>A parameter with one value everywhere (参数).</summary>
/// <typeparam name="TValue">What it comes to.</typeparam>
/// <param name="Code">The code of the parameter.</param>
public sealed record Parameter<TValue>(Code<ParameterTerm> Code) : ParameterHandle(Code, typeof(TValue), []);

/// <summary>A parameter told apart by one thing (参数).</summary>
/// <typeparam name="TValue">What it comes to.</typeparam>
/// <typeparam name="TFacet">What it is told apart by.</typeparam>
/// <param name="Code">The code of the parameter.</param>
public sealed record Parameter<TValue, TFacet>(Code<ParameterTerm> Code) : ParameterHandle(Code, typeof(TValue), [FacetOf<TFacet>()])
    where TFacet : Term<TFacet>;

/// <summary>A parameter told apart by two things (参数).</summary>
/// <typeparam name="TValue">What it comes to.</typeparam>
/// <typeparam name="TFirst">What it is told apart by first.</typeparam>
/// <typeparam name="TSecond">What it is told apart by second.</typeparam>
/// <param name="Code">The code of the parameter.</param>
public sealed record Parameter<TValue, TFirst, TSecond>(Code<ParameterTerm> Code) : ParameterHandle(Code, typeof(TValue), [FacetOf<TFirst>(), FacetOf<TSecond>()])
    where TFirst : Term<TFirst>
    where TSecond : Term<TSecond>;
