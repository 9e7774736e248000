using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Holds the areas of divisions against their control areas and what was recomputed (行政区面积核对): each by itself, so that errors that cancel out are found.</summary>
internal sealed class DivisionTotals(PatchTerms terms, LandReport report, SubjectId layer)
{
    internal static ValueList<DivisionAreas> Of(List<SurveyPatch> patches, Func<SurveyPatch, DivisionCode> divisionOf)
    {
        var sums = new Dictionary<DivisionCode, (int Patches, Area Official, Area Recomputed, bool IsRecomputed, Area Deducted)>();
        foreach (var patch in patches)
        {
            var division = divisionOf(patch);
            var isFirst = !sums.TryGetValue(division, out var sum);
            sums[division] = (
                sum.Patches + 1,
                sum.Official + patch.Area,
                sum.Recomputed + (patch.Recomputed ?? Area.Zero),
                (isFirst || sum.IsRecomputed) && patch.Recomputed is not null,
                sum.Deducted + (patch.DeductedArea ?? Area.Zero));
        }

        return
        [
            .. sums.OrderBy(static sum => sum.Key).Select(static sum => new DivisionAreas
            {
                Division = sum.Key,
                Patches = sum.Value.Patches,
                Official = sum.Value.Official,
                Recomputed = sum.Value.IsRecomputed ? sum.Value.Recomputed : null,
                Deducted = sum.Value.Deducted,
            }),
        ];
    }

    /// <summary>How many patches of a division have no recomputed area; none to tell of where nobody recomputed any.</summary>
    internal static Dictionary<DivisionCode, int> Unmeasured(List<SurveyPatch> patches, Func<SurveyPatch, DivisionCode> divisionOf) =>
        patches.Exists(static patch => patch.Recomputed is not null)
            ? patches.Where(static patch => patch.Recomputed is null).CountBy(divisionOf).ToDictionary()
            : [];

    internal void Check(ValueList<DivisionAreas> divisions, Dictionary<DivisionCode, int> unmeasured)
    {
        var vintages = divisions.Select(static division => division.Division.Vintage).Distinct().Count();
        if (vintages > 1)
        {
            var years = divisions.Select(static division => division.Division.Vintage?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "未注明");
            report.Add(FindingCatalogue.VintagesMixed, layer, layer, Figure.Number(vintages), Figure.Name(string.Join('、', years.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))));
        }

        foreach (var division in divisions)
        {
            if (unmeasured.TryGetValue(division.Division, out var without))
            {
                report.Add(FindingCatalogue.DivisionNotRecomputed, layer, Name(division.Division), Figure.Number(division.Patches), Figure.Number(without));
            }
            else if (division.Recomputed is { } recomputed && Distance(recomputed - division.Official) > terms.Tolerance)
            {
                report.Add(FindingCatalogue.DivisionAreaDiffers, layer, Name(division.Division), division.Official, recomputed, recomputed - division.Official, terms.Tolerance);
            }
        }

        foreach (var control in terms.Controls.OrderBy(static control => control.Division))
        {
            var within = Area.Sum(divisions.Where(division => control.Division.Contains(division.Division)).Select(static division => division.Official));
            if (within != control.Area)
            {
                report.Add(FindingCatalogue.ControlAreaDiffers, layer, Name(control.Division), within, control.Area, within - control.Area);
            }
        }
    }

    private static Area Distance(Area difference) => difference.Sign < 0 ? -difference : difference;

    /// <summary>The vintage is written as text of findings, not as part of a name.</summary>
    internal static SubjectId Name(DivisionCode division) => new(division.ToString().Replace('@', ':'));
}
