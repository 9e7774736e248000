using System.Globalization;

namespace AssetPlanning.Data.PostGis;

/// <summary>Reads the rows of a layer; shape and values stay in the buffer they came in, and nothing is made a row.</summary>
internal sealed class PostGisReader : IFeatureReader
{
    private readonly PostGisLayer layer;
    private readonly ValueList<FoundColumn> columns;
    private readonly bool isWhole;
    private readonly PostGisCopy copy;
    private readonly DataReport report;
    private readonly CancellationToken cancellationToken;
    private readonly SubjectId name;
    private readonly int[] mayExceed;
    private long feature = -1, withHeights;

    internal PostGisReader(PostGisLayer layer, ValueList<FoundColumn> columns, PostGisCopy copy, bool isWhole, DataReport report, CancellationToken cancellationToken)
    {
        (this.layer, this.columns, this.copy, this.isWhole, this.report, this.cancellationToken) = (layer, columns, copy, isWhole, report, cancellationToken);
        name = DataReport.NameOf(layer.Schema.Name);
        mayExceed = [.. Enumerable.Range(0, columns.Count).Where(column => WireValue.MayExceed(columns[column].Type))];
    }

    public ReadOnlyMemory<byte> Geometry { get; private set; }

    public bool Next()
    {
        if ((++feature & 255) == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (!copy.Next())
        {
            Geometry = default;
            Finish();
            return false;
        }

        if (feature >= layer.Snapshot.Limits.Features)
        {
            throw new LayerFileException(
                DocumentDefect.BeyondLimits,
                layer.Snapshot.Database,
                layer.Schema.Name,
                string.Create(CultureInfo.InvariantCulture, $"要素超过 {layer.Snapshot.Limits.Features} 个。"),
                "分批读入（建视图），或调高 DataLimits.Features。");
        }

        ReadShape();
        foreach (var column in mayExceed)
        {
            CheckReach(column);
        }

        return true;
    }

    public FieldValue ValueOf(int field) =>
        columns.Count == 0 || copy.Rows.IsNothing(field + 1) ? FieldValue.None : WireValue.Of(columns[field].Type, copy.Rows[field + 1].Span);

    public void Dispose() => copy.Dispose();

    private void Finish()
    {
        if (withHeights > 0)
        {
            report.Add(PostGisFindings.HeightsIgnored, name, Figure.Number(withHeights));
            withHeights = 0;
        }

        if (isWhole && copy.Content is { } content)
        {
            layer.Keep(content, feature);
        }
    }

    // The number of the system has done its work once it is compared: what goes on is plain well-known binary.
    private void ReadShape()
    {
        var bytes = copy.Rows[0];
        Geometry = default;
        if (EwkbHead.Read(bytes.Span) is not { } head)
        {
            return;
        }

        if (head.Reference != layer.Reference)
        {
            report.Add(DataFindings.OtherReference, name, feature, Figure.Number(head.Reference), Figure.Number(layer.Reference));
            return;
        }

        if (head.IsExtended)
        {
            report.Add(DataFindings.HeaderExtended, name, feature);
            return;
        }

        withHeights += head.HasMoreThanPlane ? 1 : 0;
        if (head.HasReference)
        {
            bytes = bytes[(EwkbHead.ReferencedBytes - EwkbHead.PlainBytes)..];
            head.WritePlain(bytes.Span);
        }

        Geometry = bytes;
    }

    private void CheckReach(int column)
    {
        if (copy.Rows.IsNothing(column + 1))
        {
            return;
        }

        var bytes = copy.Rows[column + 1].Span;
        var found = columns[column];
        if (found.Type == ColumnType.Numeric)
        {
            if (WireNumeric.Read(bytes) is null)
            {
                var text = WireNumeric.Text(bytes);
                report.Add(PostGisFindings.NumberBeyondDecimal, name, feature, Figure.Name(found.Name), Figure.Name(text.Length <= 60 ? text : text[..57] + "…"));
            }
        }
        else if (found.Type == ColumnType.Date ? WireValue.DayOf(bytes) is null : WireValue.MomentOf(bytes) is null)
        {
            report.Add(PostGisFindings.DayBeyondCalendar, name, feature, Figure.Name(found.Name));
        }
    }
}
