using System.Buffers;
using System.Text;

namespace AssetPlanning.Data;

/// <summary>Writes a table as comma-separated text (RFC 4180), UTF-8; no text in it runs in a spreadsheet.</summary>
public sealed class CsvWriter : ILayerWriter
{
    private static readonly SearchValues<char> Quoting = SearchValues.Create(",\"\r\n");

    private readonly UnfinishedFile file;
    private readonly DataReport report;
    private readonly StreamWriter text;
    private readonly HashSet<int> guarded = [];
    private readonly WritingState state;

    private CsvWriter(string path, LayerSchema schema, DataReport report)
    {
        (file, Schema, this.report, state) = (new(path), schema, report, new(schema));
        text = new(file.Begin(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true), 1 << 16) { NewLine = "\r\n" };
        for (var field = 0; field < schema.Fields.Count; field++)
        {
            Write(field, schema.Fields[field].Name);
        }

        text.WriteLine();
    }

    /// <inheritdoc/>
    public LayerSchema Schema { get; }

    /// <summary>Starts a file; it begins with a byte order mark, without which spreadsheets take Chinese for another encoding.</summary>
    /// <param name="path">Where it is to be.</param>
    /// <param name="schema">The columns; a table without shapes.</param>
    /// <param name="report">Is told of columns with text a spreadsheet would run.</param>
    /// <returns>The writer.</returns>
    /// <exception cref="ArgumentException">The schema has shapes, or no column.</exception>
    public static CsvWriter Create(string path, LayerSchema schema, DataReport report)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(report);
        return schema.IsSpatial || schema.Fields.Count == 0 ? throw new ArgumentException("A table has columns and no shapes.", nameof(schema)) : new(path, schema, report);
    }

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<byte> geometry, ReadOnlySpan<FieldValue> values)
    {
        state.Begin(geometry, values);
        for (var field = 0; field < values.Length; field++)
        {
            var value = values[field];
            if (value is { IsGiven: true, Kind: FieldKind.WholeNumber or FieldKind.Real or FieldKind.Exact })
            {
                Separate(field);
                text.Write(value.ToText());
            }
            else if (value.IsGiven)
            {
                Write(field, value.ToText());
            }
            else
            {
                Separate(field);

                // A line of one cell that holds nothing would be no record: there it becomes an empty text.
                text.Write(values.Length == 1 ? "\"\"" : string.Empty);
            }
        }

        text.WriteLine();
        state.End();
    }

    /// <inheritdoc/>
    public void Complete()
    {
        state.RequireOpen();
        text.Flush();
        state.Complete();
        file.Place();
        foreach (var field in guarded.Order())
        {
            report.Add(DataFindings.FormulaDefused, DataReport.NameOf(Schema.Name), Figure.Name(Schema.Fields[field].Name));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (state.GiveUp())
        {
            file.Dispose();
            text.Dispose();
        }
    }

    private void Separate(int field)
    {
        if (field > 0)
        {
            text.Write(',');
        }
    }

    private void Write(int field, string content)
    {
        Separate(field);
        if (SpreadsheetText.WouldRun(content))
        {
            guarded.Add(field);
            content = SpreadsheetText.Guarded(content);
        }

        if (content.Length == 0 || content.AsSpan().ContainsAny(Quoting) || content.StartsWith(' ') || content.EndsWith(' '))
        {
            text.Write('"');
            text.Write(content.Replace("\"", "\"\"", StringComparison.Ordinal));
            text.Write('"');
        }
        else
        {
            text.Write(content);
        }
    }
}
