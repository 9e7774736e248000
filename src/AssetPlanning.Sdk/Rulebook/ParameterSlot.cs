namespace AssetPlanning.Rulebook;

/// <summary>A question settled down to place and day (参数槽): what is asked for every parcel is looked up by code once.</summary>
/// <typeparam name="TValue">What the parameter comes to.</typeparam>
public sealed class ParameterSlot<TValue>
{
    private readonly CaseRows rows;

    internal ParameterSlot(Code<ParameterTerm> parameter, FacetKey about, CaseRows rows)
    {
        Parameter = parameter;
        About = about;
        this.rows = rows;
    }

    internal Code<ParameterTerm> Parameter { get; }

    internal FacetKey About { get; }

    /// <summary>Answers for a place and a day.</summary>
    /// <param name="on">On which day.</param>
    /// <param name="region">Where; the whole country when none is given.</param>
    /// <returns>The answer, or why there is none.</returns>
    public ParameterAnswer<TValue> Ask(DateOnly on, DivisionCode region = default) => rows.Answer<TValue>(on, region);
}
