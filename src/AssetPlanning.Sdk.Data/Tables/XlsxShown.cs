namespace AssetPlanning.Data;

/// <summary>Writes a table of money as printed into a sheet: title, unit, head, rows, notes.</summary>
internal static class XlsxShown
{
    internal static void Write(XlsxSheet sheet, ShownTable table)
    {
        Line(sheet, table.Title, XlsxSheet.Bold);
        Line(sheet, $"单位：{(table.Unit == MoneyUnit.Wan ? "万元" : "元")}", XlsxSheet.Plain);
        sheet.StartRow();
        foreach (var head in table.Columns.Prepend("合计").Prepend("项目").Prepend("序号"))
        {
            sheet.Text(head, XlsxSheet.Bold);
        }

        sheet.EndRow();
        foreach (var row in table.Rows)
        {
            sheet.StartRow();
            sheet.Text(row.Code);
            sheet.Text(row.Name);
            if (row.Total is { } total)
            {
                Amount(sheet, table, total);
            }
            else
            {
                sheet.Skip();
            }

            foreach (var cell in row.Cells)
            {
                Amount(sheet, table, cell);
            }

            sheet.EndRow();
        }

        foreach (var note in table.Notes.Add(table.Note))
        {
            Line(sheet, $"注：{note}", XlsxSheet.Plain);
        }
    }

    private static void Line(XlsxSheet sheet, string text, int style)
    {
        sheet.StartRow();
        sheet.Text(text, style);
        sheet.EndRow();
    }

    // The digits that are printed, without the commas between thousands: those the format puts back.
    private static void Amount(XlsxSheet sheet, ShownTable table, Money amount) =>
        sheet.Number(table.ToText(amount).Replace(",", string.Empty, StringComparison.Ordinal), XlsxSheet.Money + Math.Min(table.Places, 6));
}
