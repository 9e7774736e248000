using SQLitePCL;

namespace AssetPlanning.Data;

/// <summary>A SQLite file through its own interface: no object a row, and every answer looked at.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly sqlite3 database;
    private CancellationToken stopping;

    // The library finds its native part once for the process; doing it again changes nothing.
    static SqliteFile() => Batteries_V2.Init();

    private SqliteFile(sqlite3 database, string name)
    {
        this.database = database;
        Name = name;
    }

    /// <summary>The file, without folders.</summary>
    internal string Name { get; }

    /// <summary>Opens a file that nobody writes to, and touches nothing: no lock, no journal.</summary>
    /// <remarks>What stands in the file is not trusted: its views and triggers may call nothing, and its values stay within the limits.</remarks>
    internal static SqliteFile Read(string path, DataLimits limits)
    {
        var file = Open($"file:{Escaped(Path.GetFullPath(path))}?immutable=1", raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_URI, Path.GetFileName(path));
        raw.sqlite3_limit(file.database, raw.SQLITE_LIMIT_LENGTH, Math.Max(limits.GeometryBytes, limits.TextBytes));
        raw.sqlite3_limit(file.database, raw.SQLITE_LIMIT_COLUMN, limits.Fields + 2);
        file.Run("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA query_only=ON");
        return file;
    }

    /// <summary>Makes a new file.</summary>
    internal static SqliteFile Make(string path, string name) => Open(path, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE, name);

    /// <summary>A name in a statement: quotes around it, and twice where it has some.</summary>
    internal static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    internal void Run(string statements)
    {
        if (raw.sqlite3_exec(database, statements) is var code and not raw.SQLITE_OK)
        {
            throw Refused(code, "SQL");
        }
    }

    /// <summary>Prepares a statement.</summary>
    internal SqliteRows Prepare(string statement, string place)
    {
        var code = raw.sqlite3_prepare_v2(database, statement, out var prepared);
        return code == raw.SQLITE_OK ? new(this, prepared, place) : throw Refused(code, place);
    }

    /// <summary>Asks now and then whether to stop, also inside one long step: by the token of whoever takes that step, for several may read one file.</summary>
    internal void StopWith(CancellationToken cancellationToken)
    {
        if (cancellationToken != stopping)
        {
            stopping = cancellationToken;
            raw.sqlite3_progress_handler(database, cancellationToken.CanBeCanceled ? 100_000 : 0, _ => cancellationToken.IsCancellationRequested ? 1 : 0, null);
        }
    }

    internal LayerFileException Refused(int code, string place)
    {
        var said = raw.sqlite3_errmsg(database).utf8_to_string();
        return (code & 0xFF) switch
        {
            raw.SQLITE_NOTADB => new(DocumentDefect.Syntax, Name, place, "不是 SQLite 文件，或文件头损坏。", "确认文件是 GeoPackage（.gpkg），重新索取。"),
            raw.SQLITE_CORRUPT => new(DocumentDefect.Syntax, Name, place, "文件损坏或被截断。", "向提供者重新索取，并核对字节数与指纹。"),
            raw.SQLITE_TOOBIG => new(DocumentDefect.BeyondLimits, Name, place, "有一个值超过读入上限。", "核对数据，或调高 DataLimits。"),
            raw.SQLITE_FULL or raw.SQLITE_IOERR => new(DocumentDefect.Content, Name, place, $"读写失败：{said}。", "检查磁盘空间与连接后重试。"),
            _ => new(DocumentDefect.Content, Name, place, $"数据库拒绝了这一步：{said}。", "核对表结构是否符合 GeoPackage 标准（OGC 12-128）。"),
        };
    }

    /// <inheritdoc/>
    public void Dispose() => database.Dispose();

    private static SqliteFile Open(string path, int flags, string name)
    {
        var code = raw.sqlite3_open_v2(path, out var database, flags, null);
        var file = new SqliteFile(database, name);
        if (code == raw.SQLITE_OK)
        {
            return file;
        }

        using (file)
        {
            throw file.Refused(code, "file");
        }
    }

    // As SQLite reads a name of a file: a slash before a drive letter, and nothing that would start a question.
    private static string Escaped(string path)
    {
        var slashes = path.Replace('\\', '/');
        return (slashes.StartsWith('/') ? string.Empty : "/") + slashes.Replace("%", "%25", StringComparison.Ordinal).Replace("?", "%3f", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal);
    }
}
