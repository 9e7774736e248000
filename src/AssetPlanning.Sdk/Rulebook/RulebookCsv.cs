using System.Globalization;
using System.Text;

namespace AssetPlanning.Rulebook;

/// <summary>Rows as a table that offices fill in (规则表): comma-separated, one row a line, headings in Chinese or English.</summary>
/// <remarks>RFC 4180: fields with commas, quotes or line ends stand in quotes. Written with a byte order mark, so that a spreadsheet reads the Chinese.</remarks>
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
    /// <returns>A file of these rows.</returns>
    /// <exception cref="FormatException">It is no such table; the message names line and column.</exception>
    public static RulebookFile Read(string name, ReadOnlySpan<byte> csv)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var lines = CsvLines.Read(name, Text(name, csv));
        if (lines.Count == 0)
        {
            throw new FormatException($"{name}: the table has no headings.");
        }

        var places = Places(name, lines[0].Fields);
        var rows = new List<RulebookRow>(lines.Count - 1);
        foreach (var (number, fields) in lines.Skip(1))
        {
            if (fields.Count != lines[0].Fields.Count)
            {
                throw new FormatException($"{name}, line {number}: {fields.Count} fields stand under {lines[0].Fields.Count} headings.");
            }

            rows.Add(new RowText(name, number, fields, places).ToRow());
        }

        return new() { Name = name, Rows = [.. rows] };
    }

    private static string Text(string name, ReadOnlySpan<byte> csv)
    {
        try
        {
            var text = new UTF8Encoding(false, true).GetString(csv);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException e)
        {
            throw new FormatException($"{name}: the table is not UTF-8 (在电子表格中另存为“CSV UTF-8”).", e);
        }
    }

    private static Dictionary<string, int> Places(string name, ValueList<string> headings)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < headings.Count; at++)
        {
            var heading = headings[at].Trim();
            var column = Columns.FirstOrDefault(column => column.English == heading || column.Chinese == heading).English
                ?? throw new FormatException($"{name}: '{CanonicalText.Excerpt(heading)}' is no heading of a rulebook table.");
            if (!places.TryAdd(column, at))
            {
                throw new FormatException($"{name}: the heading '{heading}' stands twice.");
            }
        }

        return places;
    }

    private static void AppendLine(StringBuilder text, IEnumerable<string?> fields)
    {
        text.AppendJoin(',', fields.Select(static field => field.AsSpan().IndexOfAny("\",\r\n") < 0 ? field : $"\"{field!.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        text.Append("\r\n");
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
