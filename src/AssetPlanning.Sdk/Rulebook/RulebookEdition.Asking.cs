namespace AssetPlanning.Rulebook;

/// <content>查询.</content>
public sealed partial record RulebookEdition
{
    /// <summary>Asks for a parameter with one value everywhere.</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="on">On which day.</param>
    /// <param name="region">Where; the whole country when none is given.</param>
    /// <returns>The answer, or why there is none.</returns>
    public ParameterAnswer<TValue> Ask<TValue>(Parameter<TValue> parameter, DateOnly on, DivisionCode region = default)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Ask<TValue>(parameter, default, on, region);
    }

    /// <summary>Asks for a parameter told apart by one thing.</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <typeparam name="TFacet">What it is told apart by.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="facet">Which one is meant.</param>
    /// <param name="on">On which day.</param>
    /// <param name="region">Where; the whole country when none is given.</param>
    /// <returns>The answer, or why there is none.</returns>
    public ParameterAnswer<TValue> Ask<TValue, TFacet>(Parameter<TValue, TFacet> parameter, Code<TFacet> facet, DateOnly on, DivisionCode region = default)
        where TFacet : Term<TFacet>
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Ask<TValue>(parameter, new(Named(facet)), on, region);
    }

    /// <summary>Asks for a parameter told apart by two things.</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <typeparam name="TFirst">What it is told apart by first.</typeparam>
    /// <typeparam name="TSecond">What it is told apart by second.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="first">Which one is meant.</param>
    /// <param name="second">Which other one is meant.</param>
    /// <param name="on">On which day.</param>
    /// <param name="region">Where; the whole country when none is given.</param>
    /// <returns>The answer, or why there is none.</returns>
    public ParameterAnswer<TValue> Ask<TValue, TFirst, TSecond>(
        Parameter<TValue, TFirst, TSecond> parameter,
        Code<TFirst> first,
        Code<TSecond> second,
        DateOnly on,
        DivisionCode region = default)
        where TFirst : Term<TFirst>
        where TSecond : Term<TSecond>
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Ask<TValue>(parameter, new(Named(first), Named(second)), on, region);
    }

    /// <summary>Asks for what holds of the first thing whatever the second is, as with a lease of whatever purpose.</summary>
    internal ParameterAnswer<TValue> AskOpen<TValue, TFirst, TSecond>(Parameter<TValue, TFirst, TSecond> parameter, Code<TFirst> first, DateOnly on, DivisionCode region)
        where TFirst : Term<TFirst>
        where TSecond : Term<TSecond> => Ask<TValue>(parameter, new(Named(first)), on, region);

    /// <summary>Settles a question down to place and day, for whoever asks it many times (参数槽).</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The slot.</returns>
    public ParameterSlot<TValue> Slot<TValue>(Parameter<TValue> parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Slot<TValue>(parameter, default);
    }

    /// <summary>Settles a question told apart by one thing down to place and day.</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <typeparam name="TFacet">What it is told apart by.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="facet">Which one is meant.</param>
    /// <returns>The slot.</returns>
    public ParameterSlot<TValue> Slot<TValue, TFacet>(Parameter<TValue, TFacet> parameter, Code<TFacet> facet)
        where TFacet : Term<TFacet>
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Slot<TValue>(parameter, new(Named(facet)));
    }

    /// <summary>Settles a question told apart by two things down to place and day.</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <typeparam name="TFirst">What it is told apart by first.</typeparam>
    /// <typeparam name="TSecond">What it is told apart by second.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="first">Which one is meant.</param>
    /// <param name="second">Which other one is meant.</param>
    /// <returns>The slot.</returns>
    public ParameterSlot<TValue> Slot<TValue, TFirst, TSecond>(Parameter<TValue, TFirst, TSecond> parameter, Code<TFirst> first, Code<TSecond> second)
        where TFirst : Term<TFirst>
        where TSecond : Term<TSecond>
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Slot<TValue>(parameter, new(Named(first), Named(second)));
    }

    /// <summary>The row that answers a question asked by codes; what a result remembers of it.</summary>
    internal RulebookRow? RowFor(Code<ParameterTerm> parameter, ValueList<string> about, DateOnly on, DivisionCode region) =>
        Tables.TryGetValue(parameter, out var rows)
            ? rows.Of(new(about.ElementAtOrDefault(0), about.ElementAtOrDefault(1))).Ask(on, region).Row?.Row
            : null;

    private static string Named<TFacet>(Code<TFacet> facet) =>
        facet.IsNone ? throw new ArgumentException("A question names what it is about.", nameof(facet)) : facet.ToString();

    private ParameterAnswer<TValue> Ask<TValue>(ParameterHandle parameter, FacetKey key, DateOnly on, DivisionCode region) =>
        CaseOf(parameter, key).Answer<TValue>(on, region);

    private ParameterSlot<TValue> Slot<TValue>(ParameterHandle parameter, FacetKey key) => new(parameter.Code, key, CaseOf(parameter, key));

    private CaseRows CaseOf(ParameterHandle parameter, FacetKey key) =>
        Tables.TryGetValue(parameter.Code, out var rows) ? (rows.Fits(parameter) ? rows.Of(key) : throw Unfit(parameter, nameof(parameter)))
        : Parameters.Find(parameter.Code) is { } term ? (parameter.Fits(term) ? new(null, []) : throw Unfit(parameter, nameof(parameter)))
        : throw new ArgumentException($"The dictionary has no parameter '{parameter.Code}'.", nameof(parameter));

    /// <summary>A user's own handle that says otherwise than the dictionary would be asked for the wrong case.</summary>
    private static ArgumentException Unfit(ParameterHandle parameter, string name) =>
        new($"'{parameter.Code}' is of another type, or told apart by other things, than its handle says.", name);
}
