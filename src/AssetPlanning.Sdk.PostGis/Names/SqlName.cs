using System.Text;
using Npgsql;

namespace AssetPlanning.Data.PostGis;

/// <summary>Names as a statement takes them: always in quotes, so that no name can end where a statement goes on.</summary>
internal static class SqlName
{
    // PostgreSQL keeps 63 bytes of a name and drops the rest with a mere notice: two long names would become one.
    private const int MostBytes = 63;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The database a door leads to: of all that a connection string says, what may be told.</summary>
    internal static string DatabaseOf(NpgsqlDataSource source) => new NpgsqlConnectionStringBuilder(source.ConnectionString).Database ?? string.Empty;

    /// <summary>Why the database could not keep a name as it is; nothing where it can.</summary>
    internal static string? DefectOf(string name)
    {
        if (name.Length == 0)
        {
            return "名称为空。";
        }

        if (name.Contains('\0', StringComparison.Ordinal))
        {
            return "名称含空字符（U+0000）。";
        }

        try
        {
            return Strict.GetByteCount(name) > MostBytes ? $"名称按 UTF-8 有 {Strict.GetByteCount(name)} 字节，数据库最多 {MostBytes} 字节（汉字 21 个），超出部分会被丢弃。" : null;
        }
        catch (EncoderFallbackException)
        {
            return "名称含半个字符（代理项不成对）。";
        }
    }
}
