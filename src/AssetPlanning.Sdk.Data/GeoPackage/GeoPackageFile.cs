using System.Buffers.Binary;
using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>A GeoPackage to read from (地理数据包, OGC 12-128): its layers of features and its tables.</summary>
/// <remarks>
/// The file is opened so that nothing in it or beside it changes. A journal beside it means that somebody is writing, or
/// stopped in the middle: such a file is refused, for half of its content is elsewhere.
/// </remarks>
public sealed class GeoPackageFile : ILayerCatalogue, IDisposable
{
    internal const string Driver = "GeoPackage";

    private readonly string path;
    private readonly SqliteFile file;
    private readonly List<GeoPackageLayer> layers;

    private GeoPackageFile(string path, DataLimits limits)
    {
        this.path = path;
        Name = Path.GetFileName(path);
        Limits = limits;
        Stamp = FileStamp.Of(path);
        CheckHead();
        file = SqliteFile.Read(path, limits);
        try
        {
            layers = [.. GeoPackageLayers.Of(file).Select(found => new GeoPackageLayer(this, found))];
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The file, without folders.</summary>
    public string Name { get; }

    /// <summary>The version of the format it says it is of (格式版本): 1.2, 1.3; none of a file that does not say.</summary>
    public string? Version { get; private set; }

    /// <inheritdoc/>
    public ValueList<LayerSchema> Layers => [.. layers.Select(static layer => layer.Schema)];

    internal DataLimits Limits { get; }

    internal FileStamp Stamp { get; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="limits">How much it may bring.</param>
    /// <returns>The file.</returns>
    /// <exception cref="LayerFileException">It cannot be read, is cut short or no GeoPackage.</exception>
    public static GeoPackageFile Open(string path, DataLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(path, limits ?? DataLimits.Default);
    }

    /// <inheritdoc/>
    public ILayerSource Open(string name) =>
        layers.Find(layer => layer.Schema.Name == name)?.Required() ?? throw new ArgumentException($"{Name} has no layer '{name}'.", nameof(name));

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    internal SqliteRows Prepare(string statement, string place) => file.Prepare(statement, place);

    // The head of the file says how long it is: one that was cut shows here, wherever the cut went through.
    private void CheckHead()
    {
        Span<byte> head = stackalloc byte[100];
        using var stream = FileOpening.ForReading(path);
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head.StartsWith("SQLite format 3\0"u8))
        {
            throw new LayerFileException(DocumentDefect.Syntax, Name, "head", "不是 SQLite 文件，或文件头不完整。", "确认文件是 GeoPackage（.gpkg），重新索取。");
        }

        var page = BinaryPrimitives.ReadUInt16BigEndian(head[16..]) is 1 ? 65_536 : BinaryPrimitives.ReadUInt16BigEndian(head[16..]);
        var pages = BinaryPrimitives.ReadUInt32BigEndian(head[28..]);
        if (page == 0 || stream.Length < (long)page * pages || stream.Length % page != 0)
        {
            throw new LayerFileException(
                DocumentDefect.Syntax,
                Name,
                "head",
                string.Create(CultureInfo.InvariantCulture, $"文件应有 {(long)page * pages} 字节，实有 {stream.Length} 字节：被截断。"),
                "向提供者重新索取，并核对字节数与指纹。");
        }

        if (BinaryPrimitives.ReadUInt32BigEndian(head[56..]) > 1)
        {
            throw new LayerFileException(DocumentDefect.Encoding, Name, "head", "文字编码是 UTF-16，GeoPackage 要求 UTF-8。", "用 ogr2ogr -f GPKG 重新写出。");
        }

        GeoPackageJournals.RequireNone(path, "在写它的程序里关闭文件（或用 ogr2ogr 另存一份）后再读入。");
        Version = BinaryPrimitives.ReadUInt32BigEndian(head[68..]) switch
        {
            0x4750_3130 => "1.0",
            0x4750_3131 => "1.1",
            0x4750_4B47 => VersionOf(BinaryPrimitives.ReadUInt32BigEndian(head[60..])),
            _ => null,
        };
    }

    // 10300 is 1.3.0.
    private static string? VersionOf(uint user) => user < 10_000 ? null : string.Create(CultureInfo.InvariantCulture, $"{user / 10_000}.{user / 100 % 100}");
}
