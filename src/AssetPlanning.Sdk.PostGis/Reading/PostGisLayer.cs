namespace AssetPlanning.Data.PostGis;

/// <summary>One layer of a snapshot, to be read as often as wanted.</summary>
internal sealed class PostGisLayer(PostGisSnapshot snapshot, FoundTable table, LayerSchema schema, string extension, int reference, ValueList<ReferenceCount> references) : ILayerSource
{
    private (long Bytes, Fingerprint Print, long Features)? content;

    public LayerSchema Schema => schema;

    public LayerProvenance Provenance
    {
        get
        {
            var (bytes, print, features) = content ?? ReadOnce();
            return new()
            {
                File = snapshot.Database,
                Bytes = bytes,
                Print = print,
                Layer = schema.Name,
                Reference = schema.Reference,
                Count = features,
                Driver = PostGisSnapshot.Driver,
                Version = snapshot.Version,
            };
        }
    }

    internal int Reference => reference;

    internal PostGisSnapshot Snapshot => snapshot;

    public IFeatureReader Read(DataReport report, FeatureParts parts = FeatureParts.All, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var name = DataReport.NameOf(schema.Name);
        ReportRows(report, name, parts);
        ReportColumns(report, name);
        var columns = parts == FeatureParts.Shapes ? [] : table.Columns;
        var copy = snapshot.Copy(Statement(columns, hasShapes: parts != FeatureParts.Values), columns.Count + 1, schema.Name, cancellationToken);
        return new PostGisReader(this, columns, copy, isWhole: parts == FeatureParts.All, report, cancellationToken);
    }

    /// <summary>Keeps what a whole reading came to: the snapshot gives the same bytes each time.</summary>
    internal void Keep((long Bytes, Fingerprint Print) read, long features) => content = (read.Bytes, read.Print, features);

    private (long Bytes, Fingerprint Print, long Features) ReadOnce()
    {
        using var reader = Read(new(0));
        while (reader.Next())
        {
        }

        return content!.Value;
    }

    private void ReportRows(DataReport report, SubjectId name, FeatureParts parts)
    {
        if (table.Rows.AreHidden)
        {
            report.Add(PostGisFindings.RowsHidden, name, Figure.Name(schema.Name));
        }

        if (parts != FeatureParts.All && !table.Rows.HaveOrder)
        {
            report.Add(PostGisFindings.OrderOpen, name, Figure.Name(schema.Name));
        }
    }

    private void ReportColumns(DataReport report, SubjectId name)
    {
        foreach (var column in table.Columns.Where(static column => column.Type == ColumnType.Shape))
        {
            report.Add(PostGisFindings.ShapeNotRead, name, Figure.Name(column.Name));
        }

        if (table.Geometry is not { } geometry)
        {
            return;
        }

        if (!geometry.MayHoldPolygons)
        {
            report.Add(PostGisFindings.ColumnNotPolygonal, name, Figure.Name(geometry.Column), Figure.Name(geometry.Kind));
        }

        if (references.Count > 1)
        {
            report.Add(
                PostGisFindings.ReferencesMixed, name, Figure.Name(geometry.Column), Figure.Number(references.Count), Figure.Name(schema.Reference?.Text ?? "SRID 0"), Figure.Number(references.Skip(1).Sum(static count => count.Features)));
        }

        if (schema.Reference is { Epsg: null } unknown)
        {
            report.Add(DataFindings.ReferenceUnknown, name, Figure.Name(unknown.Text));
        }
    }

    // By key where there is one: the order of the features is part of what is read. Otherwise as they lie, which a snapshot keeps.
    private string Statement(ValueList<FoundColumn> wanted, bool hasShapes)
    {
        var shape = hasShapes && table.Geometry is { } geometry ? $"{extension}.ST_AsEWKB({SqlName.Quoted(geometry.Column)}, 'NDR')" : "NULL::pg_catalog.bytea";
        var columns = wanted.Select(static column => column.Type is ColumnType.Other or ColumnType.Shape ? $"{SqlName.Quoted(column.Name)}::pg_catalog.text" : SqlName.Quoted(column.Name)).Prepend(shape);
        var order = table.Key.Count == 0 ? string.Empty : $" ORDER BY {string.Join(", ", table.Key.Select(SqlName.Quoted))}";
        return $"COPY (SELECT {string.Join(", ", columns)} FROM {table.Name.Quoted}{order}) TO STDOUT (FORMAT BINARY)";
    }
}
