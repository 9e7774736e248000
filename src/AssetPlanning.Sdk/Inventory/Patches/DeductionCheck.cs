using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Holds what is deducted from a patch against itself (扣除地类核对).</summary>
/// <remarks>
/// Deducted area = patch area × coefficient, to 0.01 m², and class area = patch area − deducted area: the form in use, read from no
/// text of the standard (not confirmed).
/// </remarks>
internal sealed class DeductionCheck(RulebookEdition rulebook, LandReport report, SubjectId layer)
{
    private readonly Dictionary<Code<LandUse>, bool> classes = [];

    internal void Check(SurveyPatch patch, int row)
    {
        if (patch.DeductedUse is { } use && !IsClass(use))
        {
            Report(FindingCatalogue.DeductedClassUnknown, row, Figure.Name(use.ToString()));
        }

        if (patch.DeductionCoefficient is { } coefficient)
        {
            if (coefficient.Sign < 0 || coefficient >= Ratio.One)
            {
                Report(FindingCatalogue.CoefficientOutOfRange, row, coefficient);
            }
            else if (patch.DeductedArea is { } deducted)
            {
                var computed = Deduction(patch.Area, coefficient);
                if (deducted != computed)
                {
                    Report(FindingCatalogue.DeductionDiffers, row, patch.Area, coefficient, computed, deducted, deducted - computed);
                }
            }
        }

        var isDeducted = patch.DeductionCoefficient is { Sign: not 0 } || patch.DeductedArea is { Sign: not 0 };
        if (isDeducted && (patch.DeductionCoefficient is null || patch.DeductedArea is null))
        {
            Report(FindingCatalogue.DeductionIncomplete, row, Figure.Name(patch.DeductedArea is null ? "KCMJ" : "KCXS"));
        }

        if (patch.ClassArea is { } stated && stated != patch.Area - (patch.DeductedArea ?? Area.Zero))
        {
            var left = patch.Area - (patch.DeductedArea ?? Area.Zero);
            Report(FindingCatalogue.ClassAreaDiffers, row, patch.Area, patch.DeductedArea ?? Area.Zero, left, stated, stated - left);
        }
    }

    /// <summary>To 0.01 m², half up (取整规则未核实).</summary>
    internal static Area Deduction(Area area, Ratio coefficient) =>
        Area.FromCount((long)(coefficient * area.Count / 3).Round(Rounding.HalfUp) * 3);

    internal bool IsClass(Code<LandUse> use)
    {
        if (!classes.TryGetValue(use, out var known))
        {
            known = rulebook.LandUses.Contains(use);
            classes.Add(use, known);
        }

        return known;
    }

    private void Report(FindingKind kind, int row, params ValueList<Figure> arguments) => report.Add(kind, layer, LandReport.NameOf(layer, row), arguments);
}
