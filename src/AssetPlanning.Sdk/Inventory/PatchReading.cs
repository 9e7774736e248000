using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Inventory;

/// <summary>Reads patches from a table of text by the types of the layer standard (图斑属性读取).</summary>
/// <remarks>A cell that cannot be read is not zero and not empty: the row is refused where the field is needed, else the value is missing and told of.</remarks>
internal sealed class PatchReading(LayerTable table, string edition, LayerStandard standard, LandReport report, SubjectId layer)
{
    private readonly Dictionary<string, int> columns = Columns(table.Fields);
    private ValueList<string> cells;
    private int row;
    private bool isRefused;

    /// <summary>Without these nothing is a patch.</summary>
    private static string[] Needed => ["BSM", "DLBM", "ZLDWDM", "TBMJ"];

    internal PatchTable? Run()
    {
        if (!CheckFields())
        {
            return null;
        }

        var (patches, rows, refused) = (new List<SurveyPatch>(table.Rows.Count), new List<int>(table.Rows.Count), new List<int>());
        for (row = 0; row < table.Rows.Count; row++)
        {
            cells = table.Rows[row].Cells;
            isRefused = false;
            if (cells.Count != table.Fields.Count)
            {
                Report(FindingCatalogue.RowOfOtherWidth, Figure.Number(cells.Count), Figure.Number(table.Fields.Count));
                isRefused = true;
            }

            var patch = isRefused ? null : Read();
            if (patch is null || isRefused)
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
            if (!columns.ContainsKey(field))
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
        var (key, use, unit, area) = (Text("BSM"), Class("DLBM", isNeeded: true), Text("ZLDWDM"), AreaOf("TBMJ", isNeeded: true));
        return use is null || area is null ? null : new()
        {
            Key = key ?? string.Empty,
            FeatureCode = Text("YSDM"),
            PreliminaryNumber = Text("TBYBH"),
            Number = Text("TBBH"),
            LandUse = use.Value,
            OwnershipNature = Text("QSXZ"),
            OwnerUnit = Text("QSDWDM"),
            OwnerUnitName = Text("QSDWMC"),
            LocationUnit = unit ?? string.Empty,
            LocationUnitName = Text("ZLDWMC"),
            Area = area.Value,
            DeductedUse = Class("KCDLBM", isNeeded: false),
            DeductionCoefficient = Number("KCXS", isNeeded: false),
            DeductedArea = AreaOf("KCMJ", isNeeded: false),
            ClassArea = AreaOf("TBDLMJ", isNeeded: false),
            ArableType = Text("GDLX"),
            SlopeGrade = Text("GDPDJB"),
            LinearWidth = Number("XXTBKD", isNeeded: false),
            RefinementCode = Text("TBXHDM"),
            PlantingCode = Text("ZZSXDM"),
            ArableGrade = Whole("GDDB"),
            EnclaveMark = Text("FRDBS"),
            SettlementCode = Text("CZCSXM"),
            DataYear = Whole("SJNF"),
            Remark = Text("BZ"),
        };
    }

    private string? Text(string field) => columns.TryGetValue(field, out var at) && cells[at].Length > 0 ? cells[at] : null;

    /// <summary>The edition of the classes is the delivery's, not the cell's.</summary>
    private Code<LandUse>? Class(string field, bool isNeeded)
    {
        var text = Text(field);
        var isClass = Code<LandUse>.TryParse($"{edition}:{text}", out var use) && text is not null;
        return isClass ? use : Unread(field, text, isNeeded, default(Code<LandUse>?));
    }

    private Ratio? Number(string field, bool isNeeded)
    {
        var text = Text(field);
        var read = DeliveredNumber.Read(text);
        if (read.Value is not { } number)
        {
            return Unread(field, text, isNeeded, default(Ratio?));
        }

        if (standard.Field(field)?.Decimals is { } decimals && !(number * System.Numerics.BigInteger.Pow(10, decimals)).IsWhole)
        {
            Report(FindingCatalogue.TooManyDecimals, Figure.Name(field), Figure.Name(CanonicalText.Excerpt(text!)), Figure.Number(decimals));
        }

        return number;
    }

    private Area? AreaOf(string field, bool isNeeded)
    {
        if (Number(field, isNeeded) is not { } number)
        {
            return null;
        }

        var count = number * AreaUnit.SquareMetre.Counts();
        return count.IsWhole && count <= long.MaxValue ? Area.FromCount((long)count.Numerator) : Unread(field, Text(field), isNeeded, default(Area?));
    }

    private int? Whole(string field)
    {
        var text = Text(field);
        return text is not null && DecimalText.TryReadCount(text, out var count) ? count : Unread(field, text, isNeeded: false, default(int?));
    }

    /// <summary>An empty cell of a field that is not needed is simply missing; anything else is told of.</summary>
    private T? Unread<T>(string field, string? text, bool isNeeded, T? none)
        where T : struct
    {
        if (isNeeded)
        {
            Report(FindingCatalogue.NeededValueUnreadable, Figure.Name(field), Figure.Name(CanonicalText.Excerpt(text ?? "（空）")));
            isRefused = true;
        }
        else if (text is not null)
        {
            Report(FindingCatalogue.DeliveredValueUnreadable, Figure.Name(field), Figure.Name(CanonicalText.Excerpt(text)));
        }

        return none;
    }

    private void Report(FindingKind kind, params ValueList<Figure> arguments) => report.Add(kind, layer, LandReport.NameOf(layer, row), arguments);

    private static Dictionary<string, int> Columns(ValueList<string> fields)
    {
        var places = new Dictionary<string, int>(fields.Count, StringComparer.Ordinal);
        for (var at = 0; at < fields.Count; at++)
        {
            places.TryAdd(fields[at], at);
        }

        return places;
    }
}
