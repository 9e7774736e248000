using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>Writes records into a sheet: a row of names, then a row each.</summary>
internal sealed class XlsxRecords : ILayerWriter
{
    private const int LongestText = 32_767;

    private readonly XlsxSheet sheet;
    private readonly string file;
    private bool isComplete;

    internal XlsxRecords(XlsxSheet sheet, LayerSchema schema, string file)
    {
        (this.sheet, Schema, this.file) = (sheet, schema, file);
        sheet.StartRow();
        foreach (var field in schema.Fields)
        {
            sheet.Text(field.Name, XlsxSheet.Bold);
        }

        sheet.EndRow();
    }

    public LayerSchema Schema { get; }

    public void Add(ReadOnlySpan<byte> geometry, ReadOnlySpan<FieldValue> values)
    {
        ObjectDisposedException.ThrowIf(isComplete, this);
        if (values.Length != Schema.Fields.Count || !geometry.IsEmpty)
        {
            throw new ArgumentException($"{Schema.Fields.Count} columns and no shape, not {values.Length} values and {geometry.Length} bytes of one.", nameof(values));
        }

        if (sheet.Row == XlsxText.Rows)
        {
            throw Refused(DocumentDefect.BeyondLimits, $"一张表最多 {XlsxText.Rows} 行。", "分成几张表，或改用 CSV、GeoPackage。");
        }

        sheet.StartRow();
        foreach (var value in values)
        {
            Write(value);
        }

        sheet.EndRow();
    }

    public void Complete()
    {
        ObjectDisposedException.ThrowIf(isComplete, this);
        isComplete = true;
        sheet.Dispose();
    }

    // A sheet that was given up stays open, so the workbook cannot be completed with half of it.
    public void Dispose() => isComplete = true;

    private void Write(FieldValue value)
    {
        if (!value.IsGiven)
        {
            sheet.Skip();
        }
        else if (value.Kind == FieldKind.Truth)
        {
            sheet.Truth(value.WholeNumber != 0);
        }
        else if (value.Kind == FieldKind.Real)
        {
            sheet.Number(double.IsFinite(value.Real) ? value.Real.ToString("R", CultureInfo.InvariantCulture) : throw Refused(DocumentDefect.Content, "有一个值不是有限数。", "先检查数据，再导出。"));
        }
        else if (value.Kind == FieldKind.WholeNumber && value.WholeNumber is >= -(1L << 53) and <= 1L << 53)
        {
            sheet.Number(value.ToText());
        }
        else if (value.Kind == FieldKind.Exact && Math.Abs(value.Exact) < 1e15m && (decimal)(double)value.Exact == value.Exact)
        {
            // Fifteen digits are what a spreadsheet keeps of a number; what has more goes as text, and none is lost.
            sheet.Number(value.ToText());
        }
        else
        {
            sheet.Text(value.ToText() is { Length: <= LongestText } text ? text : throw Refused(DocumentDefect.BeyondLimits, $"一格最多 {LongestText} 个字。", "缩短文字，或改用 CSV、GeoPackage。"));
        }
    }

    private LayerFileException Refused(DocumentDefect defect, string problem, string remedy) =>
        new(defect, file, string.Create(CultureInfo.InvariantCulture, $"{Schema.Name}!{sheet.Row}"), problem, remedy);
}
