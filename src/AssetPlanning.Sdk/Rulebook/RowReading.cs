namespace AssetPlanning.Rulebook;

/// <summary>Holds a row against the dictionary and the catalogues (规则行校验), and reads what it says.</summary>
internal sealed class RowReading(RulebookEdition edition, Calculation calculation)
{
    private delegate void Refusal(FindingKind kind, params Figure[] more);

    internal ReadRow? Read(RulebookRow row, string file, int number)
    {
        var failed = false;
        void Refuse(FindingKind kind, params Figure[] more)
        {
            failed = true;
            calculation.Report(kind, RulebookDraft.Subject, [Figure.Name(file), Figure.Number(number), .. more]);
        }

        if (edition.Parameters.Find(row.Parameter) is not { } term)
        {
            Refuse(FindingCatalogue.UnknownParameter, Figure.Name(row.Parameter.ToString()));
            return null;
        }

        if (edition.Sources.Find(row.Source) is null)
        {
            Refuse(FindingCatalogue.UnknownSource, Figure.Name(row.Source.ToString()));
        }

        CheckFacets(row, term, Refuse);
        if (row.From is { } from && row.Until is { } until && from >= until)
        {
            Refuse(FindingCatalogue.PeriodEmpty, from, until);
        }

        var reading = ValueReading.Of(term.Kind);
        object? ValueOf(string? text) => Value(text, reading, term, Refuse);
        var read = new ReadRow(row, ValueOf(row.Value), ValueOf(row.Least), ValueOf(row.Most), file, number);
        if ((row.Value is null) == (row.Least is null && row.Most is null)
            || (row.IsBounds && !ValueReading.HasOrder(term.Kind))
            || (read.Least is { } least && read.Most is { } most && reading.Compare(least, most) > 0))
        {
            Refuse(FindingCatalogue.ValueOrBounds, Name(term));
        }

        return failed ? null : read;
    }

    private void CheckFacets(RulebookRow row, ParameterTerm term, Refusal refuse)
    {
        foreach (var facet in (ReadOnlySpan<Facet>)[Facet.Right, Facet.Purpose, Facet.Circumstance])
        {
            if (row.Of(facet) is not { } code)
            {
                continue;
            }

            if (!term.Facets.Contains(facet))
            {
                refuse(FindingCatalogue.FacetMismatch, Name(term), Figure.Name(facet.ToString()), Figure.Name(code));
            }
            else if (!Knows(facet, row))
            {
                refuse(FindingCatalogue.UnknownFacetCode, Figure.Name(facet.ToString()), Figure.Name(code));
            }
        }
    }

    private static object? Value(string? text, ValueReading reading, ParameterTerm term, Refusal refuse)
    {
        if (text is null)
        {
            return null;
        }

        if (reading.TryRead(text, out var value))
        {
            return value;
        }

        refuse(FindingCatalogue.ValueUnreadable, Figure.Name(CanonicalText.Excerpt(text)), Name(term), Figure.Name(term.Kind.ToString()));
        return null;
    }

    private bool Knows(Facet facet, RulebookRow row) => facet switch
    {
        Facet.Right => edition.Rights.Contains(row.Right!.Value),
        Facet.Purpose => edition.Purposes.Contains(row.Purpose!.Value),
        _ => edition.Circumstances.Contains(row.Circumstance!.Value),
    };

    private static Figure Name(ParameterTerm term) => Figure.Name(term.Code.ToString());
}
