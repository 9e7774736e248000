namespace AssetPlanning.Rulebook;

/// <summary>Asks the rulebook on behalf of a calculation (查用规则): what is missing, unconfirmed or a default becomes a finding, and the result remembers what it stood on.</summary>
internal static class Consultation
{
    internal static ParameterAnswer<TValue> Consult<TValue, TFirst, TSecond>(
        this Calculation calculation,
        RulebookEdition edition,
        Parameter<TValue, TFirst, TSecond> parameter,
        (Code<TFirst> First, Code<TSecond> Second) about,
        DateOnly on,
        DivisionCode region)
        where TFirst : Term<TFirst>
        where TSecond : Term<TSecond>
    {
        var answer = edition.Ask(parameter, about.First, about.Second, on, region);
        Note(calculation, edition, parameter.Code, [about.First.ToString(), about.Second.ToString()], on, region, answer);
        return answer;
    }

    internal static ParameterAnswer<TValue> Consult<TValue, TFacet>(
        this Calculation calculation,
        RulebookEdition edition,
        Parameter<TValue, TFacet> parameter,
        Code<TFacet> about,
        DateOnly on,
        DivisionCode region)
        where TFacet : Term<TFacet>
    {
        var answer = edition.Ask(parameter, about, on, region);
        Note(calculation, edition, parameter.Code, [about.ToString()], on, region, answer);
        return answer;
    }

    internal static ParameterAnswer<TValue> Consult<TValue>(
        this Calculation calculation,
        RulebookEdition edition,
        Parameter<TValue> parameter,
        DateOnly on,
        DivisionCode region)
    {
        var answer = edition.Ask(parameter, on, region);
        Note(calculation, edition, parameter.Code, [], on, region, answer);
        return answer;
    }

    private static void Note<TValue>(
        Calculation calculation,
        RulebookEdition edition,
        Code<ParameterTerm> parameter,
        ValueList<string> about,
        DateOnly on,
        DivisionCode region,
        ParameterAnswer<TValue> answer)
    {
        // The question is the subject: a hundred thousand parcels that ask the same are told of it once.
        SubjectId subject = string.Join(':', [parameter.ToString(), .. about]);
        var asked = Figure.Name(about.Count == 0 ? parameter.ToString() : $"{parameter}[{string.Join(',', about)}]");
        calculation.Use(new()
        {
            Parameter = parameter,
            Case = about,
            Region = region.IsNone ? default(DivisionCode?) : region,
            On = on,
            Value = answer.Row?.Value,
            Basis = answer.Row is { } row ? edition.Cite(row) : null,
        });
        if (answer.Gap is { } gap)
        {
            calculation.ReportOnce(gap, subject, [asked, Figure.Name(region.IsNone ? "全国" : region.ToString()), on]);
            return;
        }

        var value = Figure.Name(answer.Row!.Value!);
        if (answer.Status == AnswerStatus.Defaulted)
        {
            calculation.ReportOnce(FindingCatalogue.DefaultRowUsed, subject, [asked, value]);
        }

        if (answer.Row.Evidence is Evidence.Unconfirmed or Evidence.Practice)
        {
            calculation.ReportOnce(
                answer.Row.Evidence == Evidence.Practice ? FindingCatalogue.PracticeRowUsed : FindingCatalogue.UnconfirmedRowUsed,
                subject,
                [asked, value]);
        }
    }
}
