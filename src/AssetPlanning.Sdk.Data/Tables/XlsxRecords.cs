using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>Writes records into a sheet: a row of names, then a row each.</summary>
internal sealed class XlsxRecords : ILayerWriter
{
    private readonly XlsxSheet sheet;
    private readonly WritingState state;

    internal XlsxRecords(XlsxSheet sheet, LayerSchema schema)
    {
        (this.sheet, Schema, state) = (sheet, schema, new(schema));
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
        state.Begin(geometry, values);
        if (sheet.Row == XlsxText.Rows)
        {
            throw sheet.Refused(DocumentDefect.BeyondLimits, $"一张表最多 {XlsxText.Rows} 行。", "分成几张表，或改用 CSV、GeoPackage。");
        }

        sheet.StartRow();
        foreach (var value in values)
        {
            Write(value);
        }

        sheet.EndRow();
        state.End();
    }

    public void Complete()
    {
        state.RequireOpen();
        sheet.Dispose();
        state.Complete();
    }

    // A sheet that was given up stays open, so the workbook cannot be completed with half of it.
    public void Dispose() => state.GiveUp();

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
            sheet.Number(double.IsFinite(value.Real) ? value.Real.ToString("R", CultureInfo.InvariantCulture) : throw sheet.Refused(DocumentDefect.Content, "有一个值不是有限数。", "先检查数据，再导出。"));
        }
        else if (value.Kind == FieldKind.WholeNumber && Math.Abs((decimal)value.WholeNumber) < 1e15m)
        {
            // Fifteen digits are what a spreadsheet keeps of a number; what has more goes as text, and none is lost.
            sheet.Number(value.ToText());
        }
        else if (value.Kind == FieldKind.Exact && Math.Abs(value.Exact) < 1e15m && (decimal)(double)value.Exact == value.Exact)
        {
            sheet.Number(value.ToText());
        }
        else
        {
            sheet.Text(value.ToText());
        }
    }
}
