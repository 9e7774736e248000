using System.Globalization;
using System.Text;

namespace AssetPlanning.Rulebook;

/// <summary>Rows as a table that offices fill in (规则表): comma-separated, one row a line, headings in Chinese or English.</summary>
/// <remarks>
/// RFC 4180: fields with commas, quotes or line ends stand in quotes. Written with a byte order mark, so that a spreadsheet reads the
/// Chinese; what a spreadsheet would take for a formula is written as text, with an apostrophe before it, and read back without.
/// </remarks>
public static class RulebookCsv
{
    private static readonly ValueList<(string English, string Chinese)> Columns =
    [
        ("parameter", "参数"), ("right", "权利类型"), ("purpose", "用途"), ("circumstance", "情形"), ("region", "适用地区"),
        ("from", "施行日"), ("until", "失效日"), ("value", "取值"), ("least", "下限"), ("most", "上限"),
        ("source", "来源"), ("clause", "条款"), ("evidence", "依据性质"), ("note", "备注"),
    ];

    /// <summary>Writes rows.</summary>
    /// <param name="rows">The rows; none for an empty template.</param>
    /// <returns>UTF-8 with a byte order mark.</returns>
    public static byte[] Write(IEnumerable<RulebookRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder("\uFEFF");
        AppendLine(text, Columns.Select(static column => column.Chinese));
        foreach (var row in rows)
        {
            AppendLine(
                text,
                [
                    row.Parameter.ToString(), row.Right?.ToString(), row.Purpose?.ToString(), row.Circumstance?.ToString(), row.Region?.ToString(),
                    Day(row.From), Day(row.Until), row.Value, row.Least, row.Most, row.Source.ToString(), row.Clause, row.Evidence.ToString(), row.Note,
                ]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Reads rows, to be added to a draft, which checks them.</summary>
    /// <param name="name">What the table is called in findings.</param>
    /// <param name="csv">Its content, UTF-8.</param>
    /// <param name="limits">How much is read before it is refused; the defaults where none are given.</param>
    /// <returns>A file of these rows.</returns>
    /// <exception cref="DocumentException">It is no such table; file, line and column are named.</exception>
    public static RulebookFile Read(string name, ReadOnlySpan<byte> csv, ReadLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var lines = CsvLines.Read(name, Text(name, csv, limits ?? ReadLimits.Default), limits ?? ReadLimits.Default);
        if (lines.Count == 0)
        {
            throw Refused(name, 1, null, "表格没有表头。");
        }

        var places = Places(name, lines[0].Fields);
        var rows = new List<RulebookRow>(lines.Count - 1);
        foreach (var (number, fields) in lines.Skip(1))
        {
            if (fields.Count != lines[0].Fields.Count)
            {
                throw Refused(name, number, null, $"有 {fields.Count} 个单元格，表头有 {lines[0].Fields.Count} 个。");
            }

            rows.Add(new RowText(name, number, fields, places).ToRow());
        }

        return new() { Name = name, Rows = [.. rows] };
    }

    internal static DocumentException Refused(string name, int line, string? column, string problem) =>
        new(DocumentDefect.Content, $"line {line}{(column is null ? string.Empty : $", {column}")}", problem, "按空白模板的表头和写法更正该行。", file: name);

    private static string Text(string name, ReadOnlySpan<byte> csv, ReadLimits limits)
    {
        var bytes = csv.StartsWith(DocumentBytes.Mark) ? csv[DocumentBytes.Mark.Length..] : csv;
        if (bytes.Length > limits.Bytes)
        {
            throw new DocumentException(DocumentDefect.BeyondLimits, "line 1", $"表格有 {bytes.Length} 字节，上限 {limits.Bytes}。", "拆分表格，或调高读取上限。", file: name);
        }

        return System.Text.Unicode.Utf8.IsValid(bytes)
            ? Encoding.UTF8.GetString(bytes)
            : throw new DocumentException(DocumentDefect.Encoding, "line 1", "表格不是 UTF-8。", "在电子表格中另存为“CSV UTF-8”。", file: name);
    }

    private static Dictionary<string, int> Places(string name, ValueList<string> headings)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < headings.Count; at++)
        {
            var heading = headings[at].Trim();
            var column = Columns.FirstOrDefault(column => column.English == heading || column.Chinese == heading).English
                ?? throw Refused(name, 1, CanonicalText.Excerpt(heading), "不是规则表的表头。");
            if (!places.TryAdd(column, at))
            {
                throw Refused(name, 1, column, "表头出现两次。");
            }
        }

        return places;
    }

    private static void AppendLine(StringBuilder text, IEnumerable<string?> fields)
    {
        text.AppendJoin(',', fields.Select(static field => field is null ? null : Quoted(CsvFormula.Quoted(field))));
        text.Append("\r\n");
    }

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny("\",\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
