namespace AssetPlanning.Rulebook;

/// <content>上下限: what a row that states bounds allows.</content>
public sealed partial class Consultation
{
    /// <summary>Asks within which bounds a parameter lies (幅度); that no value is stated is no gap here, a row that is not confirmed is told of.</summary>
    /// <typeparam name="TValue">What it comes to.</typeparam>
    /// <typeparam name="TFacet">What it is told apart by.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="about">Which one is meant.</param>
    /// <param name="on">On which day.</param>
    /// <param name="region">Where; the whole country when none is given.</param>
    /// <returns>The least and the most, each where one is stated; neither where no row states bounds.</returns>
    internal (TValue? Least, TValue? Most) Bounds<TValue, TFacet>(Parameter<TValue, TFacet> parameter, Code<TFacet> about, DateOnly on, DivisionCode region = default)
        where TFacet : Term<TFacet>
        where TValue : struct, ICanonicalText<TValue>
    {
        if (edition.Ask(parameter, about, on, region).Row is not { IsBounds: true } row)
        {
            return (null, null);
        }

        var text = $"{row.Least}～{row.Most}";
        calculation.Use(new()
        {
            Parameter = parameter.Code,
            Case = [about.ToString()],
            Region = region.IsNone ? default(DivisionCode?) : region,
            On = on,
            Value = text,
            Basis = edition.Cite(row),
        });
        if (row.Evidence is Evidence.Unconfirmed or Evidence.Practice && told.Add(row))
        {
            calculation.Report(
                row.Evidence == Evidence.Practice ? FindingCatalogue.PracticeRowUsed : FindingCatalogue.UnconfirmedRowUsed,
                new Question(parameter.Code, about.ToString(), null, on, region).Subject(row.Region),
                [Figure.Name($"{parameter.Code}[{about}]"), Figure.Name(text), Figure.Name(edition.Cite(row).ToString())]);
        }

        return (Read<TValue>(row.Least), Read<TValue>(row.Most));
    }

    private static TValue? Read<TValue>(string? text)
        where TValue : struct, ICanonicalText<TValue> => text is not null && TValue.TryParse(text, out var value) ? value : null;
}
