using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Reads patches from a table of text by the types of the layer standard (图斑属性读取).</summary>
/// <remarks>A cell that cannot be read is not zero and not empty: the row is refused where the field is needed, else the value is missing and told of.</remarks>
internal sealed class PatchReading(LayerTable table, string edition, LayerStandard standard, LandReport report, SubjectId layer)
{
    private readonly PatchCells cells = new(table.Fields, edition, standard, report, layer);

    /// <summary>Without these nothing is a patch.</summary>
    private static string[] Needed => ["BSM", "DLBM", "ZLDWDM", "TBMJ"];

    internal PatchTable? Run()
    {
        if (!CheckFields())
        {
            return null;
        }

        var (patches, rows, refused) = (new List<SurveyPatch>(table.Rows.Count), new List<int>(table.Rows.Count), new List<int>());
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var patch = cells.Turn(row, table.Rows[row].Cells) ? Read() : null;
            if (patch is null || cells.IsRefused)
            {
                refused.Add(row);
            }
            else
            {
                patches.Add(patch);
                rows.Add(row);
            }
        }

        return new() { Patches = [.. patches], Rows = [.. rows], Refused = [.. refused] };
    }

    private bool CheckFields()
    {
        var isWhole = true;
        foreach (var twice in table.Fields.GroupBy(static field => field, StringComparer.Ordinal).Where(static group => group.Skip(1).Any()).Select(static group => group.Key).Order(StringComparer.Ordinal))
        {
            report.Add(FindingCatalogue.ColumnTwice, layer, layer, Figure.Name(CanonicalText.Excerpt(twice)));
            isWhole = false;
        }

        foreach (var field in Needed)
        {
            if (!cells.Has(field))
            {
                report.Add(FindingCatalogue.ColumnMissing, layer, layer, Figure.Name(field));
                isWhole = false;
            }
        }

        foreach (var field in table.Fields)
        {
            if (standard.Field(field) is null)
            {
                report.Add(FindingCatalogue.ColumnUnknown, layer, layer, Figure.Name(CanonicalText.Excerpt(field)));
            }
        }

        return isWhole;
    }

    private SurveyPatch? Read()
    {
        var (key, use, unit, area) = (cells.Text("BSM"), cells.Class("DLBM", isNeeded: true), cells.Text("ZLDWDM"), cells.AreaOf("TBMJ", isNeeded: true));
        return use is null || area is null ? null : new()
        {
            Key = key ?? string.Empty,
            FeatureCode = cells.Text("YSDM"),
            PreliminaryNumber = cells.Text("TBYBH"),
            Number = cells.Text("TBBH"),
            LandUse = use.Value,
            OwnershipNature = cells.Text("QSXZ"),
            OwnerUnit = cells.Text("QSDWDM"),
            OwnerUnitName = cells.Text("QSDWMC"),
            LocationUnit = unit ?? string.Empty,
            LocationUnitName = cells.Text("ZLDWMC"),
            Area = area.Value,
            DeductedUse = cells.Class("KCDLBM", isNeeded: false),
            DeductionCoefficient = cells.Number("KCXS", isNeeded: false),
            DeductedArea = cells.AreaOf("KCMJ", isNeeded: false),
            ClassArea = cells.AreaOf("TBDLMJ", isNeeded: false),
            ArableType = cells.Text("GDLX"),
            SlopeGrade = cells.Text("GDPDJB"),
            LinearWidth = cells.Number("XXTBKD", isNeeded: false),
            RefinementCode = cells.Text("TBXHDM"),
            PlantingCode = cells.Text("ZZSXDM"),
            ArableGrade = cells.Whole("GDDB"),
            EnclaveMark = cells.Text("FRDBS"),
            SettlementCode = cells.Text("CZCSXM"),
            DataYear = cells.Whole("SJNF"),
            Remark = cells.Text("BZ"),
        };
    }
}
