namespace AssetPlanning.Data;

/// <summary>One sheet of a workbook as a table of text.</summary>
internal sealed class XlsxTable : ILayerSource
{
    private readonly XlsxFile file;
    private readonly XlsxBook book;
    private readonly string part;
    private readonly Lazy<LayerSchema> schema;

    internal XlsxTable(XlsxFile file, XlsxBook book, string name, string part)
    {
        (this.file, this.book, this.part) = (file, book, part);
        Name = name;
        using var rows = new XlsxRows(file.Parts, book, part, file.Limits);
        List<string> names = rows.Next() ? [.. rows.Cells.Select(static cell => cell.ToText())] : [];
        var place = rows.Place;

        // A sheet without a proper head is an error for whoever reads it, and not for the sheets beside it.
        schema = new(() => new() { Name = name, IsSpatial = false, Fields = TableHead.FieldsOf(names, file.Parts.Name, place) });
    }

    public LayerSchema Schema => schema.Value;

    internal string Name { get; }

    public LayerProvenance Provenance => new()
    {
        File = file.Parts.Name,
        Bytes = file.Parts.Stamp.Bytes,
        Print = file.Parts.Stamp.Print,
        Layer = Schema.Name,
        Driver = XlsxFile.Driver,
        Version = "ECMA-376",
    };

    public IFeatureReader Read(DataReport report, FeatureParts parts = FeatureParts.All, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var rows = new XlsxRows(file.Parts, book, part, file.Limits);
        rows.Next();
        return new Reader(rows, Schema, file, report, cancellationToken);
    }

    private sealed class Reader(XlsxRows rows, LayerSchema schema, XlsxFile file, DataReport report, CancellationToken cancellationToken) : IFeatureReader
    {
        private long count;

        public ReadOnlyMemory<byte> Geometry => default;

        public bool Next()
        {
            if ((count++ & 255) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (!rows.Next())
            {
                file.Parts.Stamp.RequireUnchanged();
                Tell(DataFindings.FormulaValue, rows.Formulas);
                Tell(DataFindings.FormulaEmpty, rows.FormulasWithoutValue);
                Tell(DataFindings.MergedCells, rows.Merged);
                Tell(DataFindings.HiddenRows, rows.Hidden);
                return false;
            }

            if (count > file.Limits.Features)
            {
                throw file.Parts.Refused(DocumentDefect.BeyondLimits, rows.Place, $"记录超过 {file.Limits.Features} 条。", "分批读入，或调高 DataLimits.Features。");
            }

            if (rows.Cells.Count > schema.Fields.Count)
            {
                throw file.Parts.Refused(DocumentDefect.Content, rows.Place, $"有 {rows.Cells.Count} 格，表头只有 {schema.Fields.Count} 格。", "补上列名，或删去表外的内容。");
            }

            for (var field = 0; field < rows.Cells.Count; field++)
            {
                if (rows.HasLostDigits(field))
                {
                    report.Add(DataFindings.DigitsLost, DataReport.NameOf(schema.Name), count - 1, Figure.Name(schema.Fields[field].Name));
                }
            }

            return true;
        }

        public FieldValue ValueOf(int field) => field < rows.Cells.Count ? rows.Cells[field] : FieldValue.None;

        public void Dispose() => rows.Dispose();

        private void Tell(FindingKind kind, long number)
        {
            if (number > 0)
            {
                report.Add(kind, DataReport.NameOf(schema.Name), Figure.Number(number));
            }
        }
    }
}
