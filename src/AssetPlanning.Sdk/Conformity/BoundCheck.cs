using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Holds a figure against a range, and tells what does not keep to it: the same for shares, standards and quotas of a village.</summary>
internal static class BoundCheck
{
    /// <param name="calculation">Where findings go.</param>
    /// <param name="subject">Whose figure.</param>
    /// <param name="indicator">Which figure.</param>
    /// <param name="asked">The range.</param>
    /// <param name="found">The figure, or the least and the most it can be; none where nothing is known.</param>
    /// <param name="basis">Who asks.</param>
    internal static BoundLine Hold(Calculation calculation, SubjectId subject, SubjectId indicator, QuantityRange asked, (Quantity Least, Quantity Most)? found, Citation basis)
    {
        // Told in the unit that is asked in: 0.3 倍 says little to whoever wrote 30 %.
        (Quantity Least, Quantity Most)? shown = found is { } given ? (given.Least.In(asked.Unit), given.Most.In(asked.Unit)) : null;
        var holds = shown is { } known ? asked.Holds(known.Least, known.Most) : null;
        ValueList<Figure> arguments = shown is not { } told ? [indicator, Figure.Name(asked.ToText()), Figure.Name(basis.ToString())]
            : holds is null ? [indicator, told.Least, told.Most, Figure.Name(asked.ToText())]
            : [indicator, holds == false && asked.Most is { } most && told.Least > most ? told.Least : told.Most, Figure.Name(asked.ToText()), Figure.Name(basis.ToString())];
        if (holds != true)
        {
            calculation.Report(shown is null ? FindingCatalogue.BoundNotChecked : holds is null ? FindingCatalogue.BoundUndecided : FindingCatalogue.BoundNotKept, subject, arguments, basis: basis);
        }

        return new()
        {
            Subject = subject,
            Indicator = indicator,
            Asked = asked,
            Found = shown?.Least,
            FoundAtMost = shown is { } open && open.Least != open.Most ? open.Most : null,
            Status = holds switch { true => VerdictStatus.Clear, false => VerdictStatus.Conflict, null => VerdictStatus.NotChecked },
        };
    }
}
