using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Checks a layer of patches against the standard, itself and the control areas (图斑检查).</summary>
/// <remarks>
/// A patch is set aside where it cannot be attributed; a figure that does not agree is a warning.
/// </remarks>
internal sealed class PatchCheck(RulebookEdition rulebook, PatchTerms terms, LandReport report, SubjectId layer, ValueList<int> rows)
{
    private readonly DeductionCheck deductions = new(rulebook, report, layer);
    private readonly PatchFields fields = new(rulebook);
    private readonly HashSet<DivisionCode> listed = [.. terms.Divisions];
    private readonly Dictionary<(string Unit, int? Year), DivisionCode?> divisions = [];

    internal PatchSurvey Run(ValueList<SurveyPatch> patches)
    {
        var counts = new Dictionary<string, int>(patches.Count, StringComparer.Ordinal);
        foreach (var patch in patches)
        {
            counts[patch.Key] = counts.GetValueOrDefault(patch.Key) + 1;
        }

        var accepted = new List<SurveyPatch>(patches.Count);
        var setAside = new List<SetAsidePatch>();
        for (var at = 0; at < patches.Count; at++)
        {
            // Patches read from a table are called by their rows there; the rows that could not be read count too.
            var (patch, row) = (patches[at], rows.Count > 0 ? rows[at] : at);
            if (Defect(patch, counts[patch.Key], row) is { } kind)
            {
                setAside.Add(new() { Row = row, Patch = patch, Finding = kind.Code });
            }
            else
            {
                accepted.Add(patch);
                CheckFigures(patch, row);
            }
        }

        accepted.Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        DivisionCode PlaceOf(SurveyPatch patch) => Division(patch)!.Value;
        var byDivision = DivisionTotals.Of(accepted, PlaceOf);
        new DivisionTotals(terms, report, layer).Check(byDivision, DivisionTotals.Unmeasured(accepted, PlaceOf));
        return new() { Accepted = [.. accepted], SetAside = [.. setAside], Divisions = byDivision };
    }

    internal void Tell(Recorder why, PatchSurvey survey) => DivisionTrail.Tell(why, survey, patch => Division(patch)!.Value);

    /// <summary>The division of a unit code: its first twelve digits; what follows is a suffix of the office that issued it.</summary>
    internal static DivisionCode? DivisionOf(string unit, int? year)
    {
        if (unit.Length is < 12 or > 19 || !CadastralParcelCode.IsDigits(unit.AsSpan(0, 12)) || !Identifier.IsValid(unit))
        {
            return null;
        }

        var text = year is { } vintage ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{unit[..12]}@{vintage}") : unit[..12];
        return DivisionCode.TryParse(text, out var division) ? division : default(DivisionCode?);
    }

    private FindingKind? Defect(SurveyPatch patch, int count, int row)
    {
        if (!Identifier.IsValid(patch.Key))
        {
            return Reject(FindingCatalogue.PatchKeyMissing, row, Figure.Number(row + 1));
        }

        if (count > 1)
        {
            return Reject(FindingCatalogue.PatchKeyTwice, row, Figure.Name(patch.Key), Figure.Number(count));
        }

        if (Division(patch) is not { } division)
        {
            return Reject(FindingCatalogue.UnitCodeMalformed, row, Figure.Name("ZLDWDM"), Figure.Name(CanonicalText.Excerpt(patch.LocationUnit)));
        }

        if (listed.Count > 0 && !listed.Contains(division))
        {
            return Reject(FindingCatalogue.UnitNotListed, row, Figure.Name(division.ToString()));
        }

        if (patch.Area.Sign <= 0)
        {
            return Reject(FindingCatalogue.PatchAreaNotPositive, row, patch.Area);
        }

        return deductions.IsClass(patch.LandUse) ? null : Reject(FindingCatalogue.PatchClassUnknown, row, Figure.Name(patch.LandUse.ToString()));
    }

    private void CheckFigures(SurveyPatch patch, int row)
    {
        for (var at = fields.NextTooLong(patch, 0); at >= 0; at = fields.NextTooLong(patch, at + 1))
        {
            Report(FindingCatalogue.FieldTooLong, row, fields.Told(patch, at));
        }

        if (patch.OwnerUnit is { } owner && DivisionOf(owner, patch.DataYear) is null)
        {
            Report(FindingCatalogue.OwnerUnitMalformed, row, Figure.Name("QSDWDM"), Figure.Name(CanonicalText.Excerpt(owner)));
        }

        if (patch.Area.Count % 3 != 0)
        {
            Report(FindingCatalogue.PatchAreaNotInSteps, row, patch.Area);
        }

        deductions.Check(patch, row);
    }

    private DivisionCode? Division(SurveyPatch patch)
    {
        var key = (patch.LocationUnit, patch.DataYear);
        if (!divisions.TryGetValue(key, out var division))
        {
            division = DivisionOf(patch.LocationUnit, patch.DataYear);
            divisions.Add(key, division);
        }

        return division;
    }

    private FindingKind Reject(FindingKind kind, int row, params ValueList<Figure> arguments)
    {
        Report(kind, row, arguments);
        return kind;
    }

    private void Report(FindingKind kind, int row, params ValueList<Figure> arguments) => report.Add(kind, layer, LandReport.NameOf(layer, row), arguments);
}
