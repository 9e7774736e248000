using AssetPlanning.Rulebook;

namespace AssetPlanning.Data;

/// <summary>What the cells of a column of the rulebook hold (单元格类型).</summary>
internal enum CellKind
{
    /// <summary>Words for people, or codes of lists, as they stand.</summary>
    Words,

    /// <summary>A number of law as text: a share, a price, a term.</summary>
    Value,

    /// <summary>A code.</summary>
    Code,

    /// <summary>Codes with a blank between.</summary>
    Codes,

    /// <summary>One of the names of the column.</summary>
    Name,

    /// <summary>Such names with a blank between.</summary>
    Names,

    /// <summary>A division.</summary>
    Division,

    /// <summary>A day, as 2026-01-31.</summary>
    Day,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>是 or 否.</summary>
    Truth,
}

/// <summary>A column of a table of the rulebook (表列): where it stands in an entry, what it is called in Chinese, what it holds.</summary>
/// <remarks>
/// <see cref="Path"/> names the member of the entry, with a dot for a member of a member. <c>basis[].clause</c> is a member of each
/// item of a list: such a cell has a line an item, and the columns of one list have equally many lines, or none.
/// </remarks>
internal sealed record TableColumn(string Path, string Chinese, CellKind Kind, bool IsNeeded = false)
{
    private const string Mark = "[].";

    /// <summary>The names a cell may have.</summary>
    internal ValueList<string> Names { get; init; }

    /// <summary>The path of the list the column is of; none where it is of the entry itself.</summary>
    internal string? List => Path.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at ? Path[..at] : null;

    /// <summary>The path in the entry, or in an item of the list.</summary>
    internal string Member => Path.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at ? Path[(at + Mark.Length)..] : Path;

    internal static TableColumn Words(string path, string chinese, bool isNeeded = false) => new(path, chinese, CellKind.Words, isNeeded);

    internal static TableColumn Code(string path, string chinese, bool isNeeded = false) => new(path, chinese, CellKind.Code, isNeeded);

    internal static TableColumn Codes(string path, string chinese) => new(path, chinese, CellKind.Codes);

    internal static TableColumn Whole(string path, string chinese, bool isNeeded = false) => new(path, chinese, CellKind.Whole, isNeeded);

    internal static TableColumn Name<T>(string path, string chinese, bool isNeeded = false)
        where T : struct, Enum => new(path, chinese, CellKind.Name, isNeeded) { Names = [.. Enum.GetNames<T>()] };

    internal static TableColumn NamesOf<T>(string path, string chinese)
        where T : struct, Enum => new(path, chinese, CellKind.Names) { Names = [.. Enum.GetNames<T>()] };

    /// <summary>代码、中文、英文: what every entry of a catalogue begins with.</summary>
    internal static ValueList<TableColumn> Term => [Code("code", "代码", isNeeded: true), .. Both(string.Empty, "名称", isNeeded: true)];

    /// <summary>Words in both languages.</summary>
    internal static ValueList<TableColumn> Both(string path, string chinese, bool isNeeded = false) =>
        [Words(path + "chinese", chinese + "（中文）", isNeeded), Words(path + "english", chinese + "（英文）", isNeeded)];

    /// <summary>来源、条款、依据性质, a line each.</summary>
    internal static ValueList<TableColumn> Basis(string path = "", string chinese = "") =>
    [
        Code(path + "basis[].source", chinese + "来源", isNeeded: true),
        Words(path + "basis[].clause", chinese + "条款"),
        Name<Evidence>(path + "basis[].evidence", chinese + "依据性质", isNeeded: true),
    ];

    /// <summary>A question to the parameters (参数情形).</summary>
    internal static ValueList<TableColumn> Case(string path, string chinese = "", bool isNeeded = false) =>
    [
        Code(path + "parameter", chinese + "参数", isNeeded),
        Code(path + "right", chinese + "权利类型"),
        Code(path + "purpose", chinese + "用途"),
        Code(path + "circumstance", chinese + "情形"),
    ];

    /// <summary>Something provided (规定): its words, what it stands on, its parameters.</summary>
    internal static ValueList<TableColumn> Provided => [.. Both(string.Empty, "规定", isNeeded: true), .. Basis(), .. Case("parameters[].", isNeeded: true)];

    /// <summary>May or may not (可否), with condition and basis.</summary>
    internal static ValueList<TableColumn> Ruling(string path, string chinese) =>
        [Name<RulingAnswer>(path + ".answer", chinese + "可否", isNeeded: true), .. Both(path + ".condition.", chinese + "条件"), .. Basis(path + ".", chinese)];
}
