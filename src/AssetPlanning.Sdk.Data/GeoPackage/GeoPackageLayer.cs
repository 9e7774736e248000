using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>One layer of a GeoPackage, to be read as often as wanted.</summary>
internal sealed class GeoPackageLayer(GeoPackageFile file, FoundLayer found) : ILayerSource
{
    public LayerSchema Schema => found.Schema;

    public LayerProvenance Provenance => new()
    {
        File = file.Name,
        Bytes = file.Stamp.Bytes,
        Print = file.Stamp.Print,
        Layer = Schema.Name,
        Reference = Schema.Reference,
        Count = Schema.Count,
        Driver = GeoPackageFile.Driver,
        Version = file.Version,
    };

    /// <summary>The layer, where it can be read.</summary>
    /// <exception cref="LayerFileException">It is a view nobody here can compute.</exception>
    internal GeoPackageLayer Required() => found.Defect is { } defect ? throw defect : this;

    public IFeatureReader Read(DataReport report, FeatureParts parts = FeatureParts.All, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (Schema.Reference is { Epsg: null } unknown)
        {
            report.Add(DataFindings.ReferenceUnknown, DataReport.NameOf(Schema.Name), Figure.Name(unknown.Text.Length > 100 ? unknown.Text[..100] : unknown.Text));
        }

        return new GeoPackageReader(file.Prepare(Statement(parts), Schema.Name), found, parts, report, file, cancellationToken);
    }

    // By key: the order of the features is part of what is read, and must not depend on how the table is stored. Without one all
    // columns are asked for whatever is wanted: of fewer SQLite would read an index that holds them, in the order of that index,
    // and attributes read apart from their shapes would be those of other features.
    private string Statement(FeatureParts parts)
    {
        var isWhole = found.KeyColumn is null;
        var columns = (parts == FeatureParts.Shapes && !isWhole ? [] : found.Columns.Select(SqliteFile.Quoted))
            .Prepend((parts != FeatureParts.Values || isWhole) && found.GeometryColumn is { } geometry ? SqliteFile.Quoted(geometry) : "NULL");
        var order = found.KeyColumn is { } key ? $" ORDER BY {SqliteFile.Quoted(key)}" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"SELECT {string.Join(", ", columns)} FROM {SqliteFile.Quoted(Schema.Name)}{order}");
    }
}
