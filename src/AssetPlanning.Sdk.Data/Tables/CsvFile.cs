namespace AssetPlanning.Data;

/// <summary>A table in comma-separated text (RFC 4180): a line of names, then a line a record; every column is text.</summary>
public sealed class CsvFile : ILayerSource
{
    internal const string Driver = "CSV";

    private readonly string path;
    private readonly DataLimits limits;
    private readonly FileStamp stamp;
    private readonly TableHead head;

    private CsvFile(string path, DataLimits limits)
    {
        (this.path, this.limits) = (path, limits);
        stamp = FileStamp.Of(path);
        using var lines = new CsvLinesReader(path, limits);
        if (!lines.Next())
        {
            throw new LayerFileException(DocumentDefect.Schema, Path.GetFileName(path), "line 1", "没有表头。", "第一行写列名。");
        }

        if (lines.Fields is [{ IsQuoted: false, Text: var only }] && only.AsSpan().IndexOfAny(";\t|") >= 0)
        {
            throw CsvLinesReader.OtherSeparator(Path.GetFileName(path), "line 1");
        }

        head = new([.. lines.Fields.Select(static field => SpreadsheetText.Bare(field.Text))], Path.GetFileName(path), "line 1");
        Schema = new() { Name = Path.GetFileNameWithoutExtension(path), IsSpatial = false, Fields = head.Fields };
    }

    /// <inheritdoc/>
    public LayerSchema Schema { get; }

    /// <inheritdoc/>
    public LayerProvenance Provenance => new()
    {
        File = Path.GetFileName(path),
        Bytes = stamp.Bytes,
        Print = stamp.Print,
        Layer = Schema.Name,
        Driver = Driver,
        Version = "RFC 4180",
    };

    /// <summary>Opens a table.</summary>
    /// <param name="path">Where it is; UTF-8, with or without a byte order mark.</param>
    /// <param name="limits">How much it may bring.</param>
    /// <returns>The table.</returns>
    /// <exception cref="LayerFileException">It cannot be read, is not UTF-8 or has no names.</exception>
    public static CsvFile Open(string path, DataLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(path, limits ?? DataLimits.Default);
    }

    /// <inheritdoc/>
    public IFeatureReader Read(DataReport report, FeatureParts parts = FeatureParts.All, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        stamp.RequireUnchanged();
        var lines = new CsvLinesReader(path, limits);
        try
        {
            lines.Next();
            return new Reader(lines, this, report, cancellationToken);
        }
        catch
        {
            lines.Dispose();
            throw;
        }
    }

    /// <summary>Reads the records that follow the names.</summary>
    private sealed class Reader : IRowReader
    {
        private readonly CsvLinesReader lines;
        private readonly CsvFile table;
        private readonly SubjectId layer;
        private readonly DataReport report;
        private readonly CancellationToken cancellationToken;
        private readonly Func<int, bool> holds;
        private readonly int cells;
        private long count;

        internal Reader(CsvLinesReader lines, CsvFile table, DataReport report, CancellationToken cancellationToken)
        {
            (this.lines, this.table, this.report, this.cancellationToken, cells) = (lines, table, report, cancellationToken, lines.Fields.Count);
            layer = DataReport.NameOf(table.Schema.Name);
            holds = at => lines.Fields[at].Text.Length > 0;
        }

        public ReadOnlyMemory<byte> Geometry => default;

        public long Row => lines.Record;

        public bool Next()
        {
            if ((count++ & 255) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (!lines.Next())
            {
                table.stamp.RequireUnchanged();
                if (!lines.EndsWithLine)
                {
                    report.Add(DataFindings.LastLineOpen, layer);
                }

                return false;
            }

            if (count > table.limits.Features)
            {
                throw lines.Refused(DocumentDefect.BeyondLimits, $"记录超过 {table.limits.Features} 条。");
            }

            return lines.Fields.Count != cells ? throw lines.Refused(DocumentDefect.Content, $"有 {lines.Fields.Count} 格，表头有 {cells} 格。")
                : table.head.Covers(cells, holds) ? true
                : throw lines.Refused(DocumentDefect.Content, "没有列名的列里有内容。");
        }

        // A cell that was quoted and holds nothing is an empty text; one that was not is no value.
        public FieldValue ValueOf(int field) => lines.Fields[table.head.PlaceOf(field)] is var cell && cell.Text.Length == 0 && !cell.IsQuoted
            ? FieldValue.None
            : FieldValue.OfText(SpreadsheetText.Bare(cell.Text));

        public void Dispose() => lines.Dispose();
    }
}
