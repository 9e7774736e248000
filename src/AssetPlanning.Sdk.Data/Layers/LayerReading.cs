using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;

namespace AssetPlanning.Data;

/// <summary>A layer of polygons with its attributes, where it came from and what was found (读入结果).</summary>
public sealed record LayerRead
{
    /// <summary>The polygons, read onto the grid and checked; their numbers are those of the features.</summary>
    public required PolygonSet Polygons { get; init; }

    /// <summary>The attributes as delivered, one row a feature; ready for <c>ReadPatches</c>.</summary>
    public required LayerTable Table { get; init; }

    /// <summary>Where it came from.</summary>
    public required LayerProvenance Provenance { get; init; }

    /// <summary>What was found on the way; what is wrong with shapes stands in <see cref="PolygonSet.Rejections"/>.</summary>
    public required ValueList<Finding> Findings { get; init; }
}

/// <summary>Reads layers into the arrays of the library, without an object a shape (图层读入).</summary>
public static class LayerReading
{
    /// <summary>Reads polygons with their attributes, and checks them.</summary>
    /// <param name="source">The layer.</param>
    /// <param name="standard">Which layer it is said to be.</param>
    /// <param name="frame">The grid; its zone is the one the file names.</param>
    /// <param name="limits">How much may be read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Polygons, attributes, provenance, findings.</returns>
    /// <exception cref="LayerFileException">The file cannot be read, or is in another reference system than the frame.</exception>
    public static LayerRead Read(this ILayerSource source, Code<LayerStandard> standard, GridFrame frame, IngestionLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(frame);
        RequireSameSystem(source, frame);
        var report = new DataReport();
        var rows = new List<LayerRow>();
        var polygons = UncheckedPolygons.FromWkb(Shapes(source, report, rows, cancellationToken), frame, limits ?? IngestionLimits.Default, cancellationToken).Check(cancellationToken);
        return new()
        {
            Polygons = polygons,
            Table = Table(source, standard, rows),
            Provenance = source.Provenance with { Count = rows.Count },
            Findings = report.Findings,
        };
    }

    /// <summary>Reads polygons alone, as drawn; their borders are compared when they are checked.</summary>
    /// <param name="source">The layer.</param>
    /// <param name="frame">The grid; its zone is the one the file names.</param>
    /// <param name="report">Takes what is found.</param>
    /// <param name="limits">How much may be read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The polygons.</returns>
    /// <exception cref="LayerFileException">The file cannot be read, or is in another reference system than the frame.</exception>
    public static UncheckedPolygons ReadPolygons(this ILayerSource source, GridFrame frame, DataReport report, IngestionLimits? limits = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(report);
        RequireSameSystem(source, frame);
        return UncheckedPolygons.FromWkb(Shapes(source, report, null, cancellationToken), frame, limits ?? IngestionLimits.Default, cancellationToken);
    }

    /// <summary>Reads attributes alone.</summary>
    /// <param name="source">The layer or table.</param>
    /// <param name="standard">Which layer it is said to be.</param>
    /// <param name="report">Takes what is found.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The table, ready for <c>ReadPatches</c>.</returns>
    public static LayerTable ReadTable(this ILayerSource source, Code<LayerStandard> standard, DataReport report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        var rows = new List<LayerRow>();
        using var reader = source.Read(report, FeatureParts.Values, cancellationToken);
        while (reader.Next())
        {
            rows.Add(RowOf(reader, source.Schema.Fields.Count));
        }

        return Table(source, standard, rows);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Shapes(ILayerSource source, DataReport report, List<LayerRow>? rows, CancellationToken cancellationToken)
    {
        using var reader = source.Read(report, rows is null ? FeatureParts.Shapes : FeatureParts.All, cancellationToken);
        while (reader.Next())
        {
            rows?.Add(RowOf(reader, source.Schema.Fields.Count));
            yield return reader.Geometry;
        }
    }

    private static LayerRow RowOf(IFeatureReader reader, int fields)
    {
        var cells = new string[fields];
        for (var field = 0; field < fields; field++)
        {
            cells[field] = reader.ValueOf(field).ToText();
        }

        return new() { Cells = cells };
    }

    private static LayerTable Table(ILayerSource source, Code<LayerStandard> standard, List<LayerRow> rows) => new()
    {
        Layer = standard,
        Fields = [.. source.Schema.Fields.Select(static field => field.Name)],
        Rows = [.. rows],
    };

    // A frame without a zone takes plane coordinates of any system, but no degrees: an area in them is no area. One with a zone takes
    // those of that zone only.
    private static void RequireSameSystem(ILayerSource source, GridFrame frame)
    {
        if (source.Schema.Reference is { IsUndefined: true })
        {
            // What GDAL writes of a shapefile without .prj, whatever its coordinates are in.
            throw new LayerFileException(
                DocumentDefect.Content,
                source.Provenance.File,
                source.Schema.Name,
                "图层没有写明坐标系（Undefined geographic SRS，原文件多半缺 .prj），不能算面积。",
                "查明坐标系，用 ogr2ogr -a_srs EPSG:… 写明后再读入。");
        }

        if (source.Schema.Reference is { IsGeographic: true } degrees)
        {
            throw new LayerFileException(
                DocumentDefect.Content,
                source.Provenance.File,
                source.Schema.Name,
                $"图层的坐标是经纬度（{degrees.Text}），不能算面积。",
                "用 Projected 换算到所在的投影带，或用 ogr2ogr -t_srs 转换。");
        }

        if (frame.Projection is { } zone && source.Schema.Reference?.Epsg != zone.EpsgCode)
        {
            throw new LayerFileException(
                DocumentDefect.Content,
                source.Provenance.File,
                source.Schema.Name,
                $"图层的坐标系是 {source.Schema.Reference?.Text ?? "（未写明）"}，计算用的是 EPSG:{zone.EpsgCode}。",
                $"换用该坐标系的坐标格网，或用 Projected（其他基准用 ogr2ogr -t_srs EPSG:{zone.EpsgCode}）换算。");
        }
    }
}
