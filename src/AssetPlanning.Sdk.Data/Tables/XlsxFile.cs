namespace AssetPlanning.Data;

/// <summary>A workbook to read from (工作簿, xlsx): each sheet a table, its first row that holds anything the names of the columns.</summary>
/// <remarks>Nothing is computed: of a cell with a formula the value that was stored with it is read. Days come out as days, by the format of their cells.</remarks>
public sealed class XlsxFile : ILayerCatalogue, IDisposable
{
    internal const string Driver = "xlsx";

    private readonly List<XlsxTable> tables;

    private XlsxFile(string path, DataLimits limits)
    {
        Parts = new(path, limits);
        Limits = limits;
        try
        {
            var book = XlsxBook.Of(Parts, limits);
            tables = [.. book.Sheets.Select(sheet => new XlsxTable(this, book, sheet.Name, sheet.Part))];
        }
        catch
        {
            Parts.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueList<LayerSchema> Layers => [.. tables.Select(static table => table.Listed)];

    internal XlsxParts Parts { get; }

    internal DataLimits Limits { get; }

    /// <summary>Opens a workbook.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="limits">How much it may bring.</param>
    /// <returns>The workbook.</returns>
    /// <exception cref="LayerFileException">It cannot be read, or is made to do harm.</exception>
    public static XlsxFile Open(string path, DataLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(path, limits ?? DataLimits.Default);
    }

    /// <inheritdoc/>
    public ILayerSource Open(string name)
    {
        var table = tables.Find(table => table.Name == name) ?? throw new ArgumentException($"{Parts.Name} has no sheet '{name}'.", nameof(name));
        _ = table.Schema;
        return table;
    }

    /// <inheritdoc/>
    public void Dispose() => Parts.Dispose();
}
