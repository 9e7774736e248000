using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>What is wrong with a document (文档缺陷).</summary>
[JsonConverter(typeof(NameConverter<DocumentDefect>))]
public enum DocumentDefect
{
    /// <summary>超出读取上限: larger, deeper or longer than the limits.</summary>
    BeyondLimits,

    /// <summary>编码错误: not UTF-8, or with a byte order mark.</summary>
    Encoding,

    /// <summary>不是 JSON: not well-formed.</summary>
    Syntax,

    /// <summary>文档类型不符: another kind of document was expected.</summary>
    Schema,

    /// <summary>版本不支持: of a version this library does not know.</summary>
    Version,

    /// <summary>内容无效: a value, a name or a structure that the document cannot have.</summary>
    Content,
}

/// <summary>The one exception a bad document gets (文档异常): what is wrong, where, and what would cure it.</summary>
#pragma warning disable CA1032 // Only the library makes it: without defect, path and remedy it says nothing.
public sealed class DocumentException : Exception
#pragma warning restore CA1032
{
    internal DocumentException(DocumentDefect defect, string path, string problem, string remedy, Exception? inner = null, string? file = null)
        : base($"{(file is null ? string.Empty : file + ": ")}{path}: {problem} {remedy}", inner)
    {
        Defect = defect;
        File = file;
        Path = path;
        Problem = problem;
        Remedy = remedy;
    }

    /// <summary>What is wrong.</summary>
    public DocumentDefect Defect { get; }

    /// <summary>In which file (文件), where several are read together or the caller named it.</summary>
    public string? File { get; }

    /// <summary>Where, as a JSON path; in a table as line and column.</summary>
    public string Path { get; }

    /// <summary>What was found there.</summary>
    public string Problem { get; }

    /// <summary>What would cure it (处理建议).</summary>
    public string Remedy { get; }
}
