namespace AssetPlanning.Data;

/// <summary>One sheet of a workbook as a table of text.</summary>
internal sealed class XlsxTable : ILayerSource
{
    private readonly XlsxFile file;
    private readonly XlsxBook book;
    private readonly string part;

    internal XlsxTable(XlsxFile file, XlsxBook book, string name, string part)
    {
        (this.file, this.book, this.part) = (file, book, part);
        using var rows = new XlsxRows(file.Parts, book, part, file.Limits);
        var fields = new List<LayerField>();
        if (rows.Next())
        {
            fields.AddRange(rows.Cells.Select(static cell => new LayerField(cell.ToText(), FieldKind.Text)));
        }

        Schema = new() { Name = name, IsSpatial = false, Fields = [.. fields] };
    }

    public LayerSchema Schema { get; }

    public LayerProvenance Provenance => new()
    {
        File = file.Parts.Name,
        Bytes = file.Content.Bytes,
        Print = file.Content.Print,
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

            var layer = DataReport.NameOf(schema.Name);
            if (!rows.Next())
            {
                if (rows.Formulas > 0)
                {
                    report.Add(DataFindings.FormulaValue, layer, Figure.Number(rows.Formulas));
                }

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
                    report.Add(DataFindings.DigitsLost, layer, count - 1, Figure.Name(schema.Fields[field].Name));
                }
            }

            return true;
        }

        public FieldValue ValueOf(int field) => field < rows.Cells.Count ? rows.Cells[field] : FieldValue.None;

        public void Dispose() => rows.Dispose();
    }
}
