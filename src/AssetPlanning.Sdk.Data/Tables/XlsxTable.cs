namespace AssetPlanning.Data;

/// <summary>One sheet of a workbook as a table of text.</summary>
internal sealed class XlsxTable : ILayerSource
{
    private readonly XlsxFile file;
    private readonly XlsxBook book;
    private readonly string part;
    private readonly Lazy<TableHead> head;

    internal XlsxTable(XlsxFile file, XlsxBook book, string name, string part)
    {
        (this.file, this.book, this.part) = (file, book, part);
        Name = name;
        using var rows = new XlsxRows(file.Parts, book, part, name, file.Limits);
        var (names, defect) = (new List<string>(), default(LayerFileException));
        try
        {
            names = rows.Next() ? [.. rows.Cells.Select(static cell => cell.ToText())] : [];
        }
        catch (LayerFileException e) when (e.Defect == DocumentDefect.Content)
        {
            defect = e;
        }

        var place = rows.Place;

        // A sheet without a proper head is an error for whoever reads it, and not for the sheets beside it.
        head = new(() => defect is null ? new(names, file.Parts.Name, place) : throw defect);
    }

    public LayerSchema Schema => new() { Name = Name, IsSpatial = false, Fields = head.Value.Fields };

    internal string Name { get; }

    /// <summary>What the catalogue says of it: its name alone where its head cannot be read.</summary>
    internal LayerSchema Listed
    {
        get
        {
            try
            {
                return Schema;
            }
            catch (LayerFileException)
            {
                return new() { Name = Name, IsSpatial = false, Fields = [] };
            }
        }
    }

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
        var rows = new XlsxRows(file.Parts, book, part, Name, file.Limits);
        try
        {
            rows.Next();
            return new Reader(rows, head.Value, Name, file, report, cancellationToken);
        }
        catch
        {
            rows.Dispose();
            throw;
        }
    }

    private sealed class Reader(XlsxRows rows, TableHead head, string name, XlsxFile file, DataReport report, CancellationToken cancellationToken) : IRowReader
    {
        private readonly SubjectId layer = DataReport.NameOf(name);
        private readonly Func<int, bool> holds = at => rows.Cells[at] is { IsGiven: true } cell && cell.ToText().Length > 0;
        private long count;

        public ReadOnlyMemory<byte> Geometry => default;

        public long Row => rows.Row;

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

            // A formula may leave an empty text beside the table.
            if (!head.Covers(rows.Cells.Count, holds))
            {
                throw file.Parts.Refused(DocumentDefect.Content, rows.Place, "没有列名的列里有内容。", "补上列名，或删去表外的内容。");
            }

            for (var field = 0; field < head.Fields.Count; field++)
            {
                if (rows.HasLostDigits(head.PlaceOf(field)))
                {
                    report.Add(DataFindings.DigitsLost, layer, count - 1, Figure.Name(head.Fields[field].Name));
                }
            }

            return true;
        }

        public FieldValue ValueOf(int field) => head.PlaceOf(field) is var at && at < rows.Cells.Count ? rows.Cells[at] : FieldValue.None;

        public void Dispose() => rows.Dispose();

        private void Tell(FindingKind kind, long number)
        {
            if (number > 0)
            {
                report.Add(kind, layer, Figure.Number(number));
            }
        }
    }
}
