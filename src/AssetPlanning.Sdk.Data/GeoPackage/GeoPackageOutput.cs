using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>A GeoPackage to write (导出地理数据包): layers and tables one after the other, then the whole file into its place.</summary>
/// <remarks>It grows beside its place under another name. What is not completed is taken away; what was there before stays.</remarks>
public sealed class GeoPackageOutput : IDisposable
{
    // Systems without a code get numbers of their own, where GDAL puts them too.
    private const int FirstOfOwn = 100_000;

    private readonly string path;
    private readonly UnfinishedFile unfinished;
    private readonly string changed;
    private readonly SqliteFile file;
    private readonly List<CoordinateReference> named = [];
    private readonly HashSet<string> tables = new(StringComparer.OrdinalIgnoreCase);
    private GeoPackageWriter? open;
    private bool isClosed;

    private GeoPackageOutput(string path, DateTimeOffset changed)
    {
        this.path = path;
        this.changed = changed.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        GeoPackageJournals.RequireNone(path, "换一个文件名，或先关闭正在使用原文件的程序。");
        unfinished = new(path);
        file = SqliteFile.Make(unfinished.Growing, unfinished.Name);
        try
        {
            file.Run(GeoPackageTables.Head);
            file.Run("BEGIN");
            file.Run(GeoPackageTables.Catalogue);
            AddReference(CoordinateReference.Wgs84);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Starts a file.</summary>
    /// <param name="path">Where it is to be.</param>
    /// <param name="changed">The moment its content is of (时点), which the format stores; the same moment and content make the same bytes.</param>
    /// <returns>The file, empty as yet.</returns>
    /// <exception cref="LayerFileException">It cannot be made there, or a journal of another file lies beside its place.</exception>
    public static GeoPackageOutput Create(string path, DateTimeOffset changed)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(path, changed);
    }

    /// <summary>Starts a layer, or a table where the schema is not spatial.</summary>
    /// <param name="schema">Its name, reference system and columns.</param>
    /// <returns>The writer; completed before the next layer is started.</returns>
    /// <exception cref="ArgumentException">The name is taken or reserved, a column is there twice, or a layer is still being written.</exception>
    public ILayerWriter Add(LayerSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ObjectDisposedException.ThrowIf(isClosed, this);
        if (open is { IsComplete: false })
        {
            throw new ArgumentException($"'{open.Schema.Name}' is not complete.", nameof(schema));
        }

        if (IsReserved(schema.Name) || !tables.Add(schema.Name))
        {
            throw new ArgumentException($"'{schema.Name}' cannot be the name of a layer, or is one already.", nameof(schema));
        }

        if (schema.Fields.GroupBy(static field => field.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static same => same.Key.Length == 0 || same.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Column '{twice.Key}' has no name, or is there twice: the format does not tell capital letters.", nameof(schema));
        }

        return open = new(file, schema, schema.IsSpatial ? AddReference(schema.Reference) : null, changed);
    }

    /// <summary>Puts the file into its place.</summary>
    /// <exception cref="InvalidOperationException">A layer is not complete.</exception>
    public void Complete()
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        if (open is { IsComplete: false })
        {
            throw new InvalidOperationException($"'{open.Schema.Name}' is not complete.");
        }

        file.Run("COMMIT");
        isClosed = true;
        open?.Dispose();
        file.Dispose();
        using (unfinished)
        {
            // A journal that another file left there would be played into this one by whoever opens it next.
            GeoPackageJournals.RequireNone(path, "换一个文件名，或先关闭正在使用原文件的程序。");
            unfinished.Place();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!isClosed)
        {
            isClosed = true;
            open?.Dispose();
            file.Dispose();
            unfinished.Dispose();
        }
    }

    private static bool IsReserved(string name) =>
        name.Length == 0
        || name.StartsWith("gpkg_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("sqlite_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("rtree_", StringComparison.OrdinalIgnoreCase);

    /// <summary>The number of a reference system in this file; −1 where nobody named one, 0 for degrees of no named datum.</summary>
    private int AddReference(CoordinateReference? reference)
    {
        if (reference is null || reference == CoordinateReference.UndefinedGeographic)
        {
            return reference is null ? -1 : 0;
        }

        if (reference.Epsg is null && !named.Contains(reference))
        {
            named.Add(reference);
        }

        var number = reference.Epsg ?? FirstOfOwn + named.IndexOf(reference);
        var (name, definition) = ReferenceText.Of(reference);
        using var put = file.Prepare("INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES (?1, ?2, ?3, ?4, ?5, NULL)", "gpkg_spatial_ref_sys");
        put.Bind(1, name).Bind(2, (long)number).Bind(3, reference.Epsg is null ? "NONE" : "EPSG").Bind(4, (long)number).Bind(5, definition).Run();
        return number;
    }
}
