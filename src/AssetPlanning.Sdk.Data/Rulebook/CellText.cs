using System.Globalization;
using System.Text.RegularExpressions;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Data;

/// <summary>What a cell must look like (单元格校验), and what spreadsheets make of cells: found, never mended.</summary>
internal static partial class CellText
{
    internal const string Yes = "是", No = "否";

    internal static string[] WordsOf(string text) => text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What is wrong with a cell, or with one of its lines; nothing where it is as it should be.</summary>
    /// <param name="column">The column.</param>
    /// <param name="text">The text.</param>
    /// <param name="known">What stands in the column in the edition, to see which digits have lost the noughts before them.</param>
    internal static FindingKind? DefectOf(TableColumn column, string text, HashSet<string> known)
    {
        if (text.Length != text.Trim().Length)
        {
            return DataFindings.RulebookCellBlanks;
        }

        var isCoded = column.Kind is not CellKind.Words;
        // In words it stands only where they are nothing else.
        if (Exponent().IsMatch(text))
        {
            return DataFindings.RulebookCellExponent;
        }

        if (isCoded && text.AsSpan().ContainsAnyInRange('\uFF01', '\uFF5E') && (column.Kind != CellKind.Value || NumberLike().IsMatch(text)))
        {
            return DataFindings.RulebookCellFullWidth;
        }

        if ((isCoded || column.IsNeeded) && DateLike().IsMatch(text))
        {
            return DataFindings.RulebookCellDate;
        }

        if (column.Kind is CellKind.Words or CellKind.Code && IsDigits(text) && !known.Contains(text) && known.Any(other => other.Length > text.Length && other.TrimStart('0') == text))
        {
            return DataFindings.RulebookCellZeros;
        }

        return Holds(column, text) ? null : DataFindings.RulebookCellUnreadable;
    }

    /// <summary>What a column wants, for messages.</summary>
    internal static string WantedBy(TableColumn column) => column.Kind switch
    {
        CellKind.Code or CellKind.Codes => "abc-1:2",
        CellKind.Name or CellKind.Names => string.Join(" / ", column.Names),
        CellKind.Division => "440106",
        CellKind.Day => "2026-01-31",
        CellKind.Whole => "0, 1, 2 …",
        CellKind.Truth => $"{Yes} / {No}",
        _ => "…",
    };

    private static bool Holds(TableColumn column, string text) => column.Kind switch
    {
        CellKind.Code => Code<SourceDocument>.TryParse(text, out _),
        CellKind.Codes => WordsOf(text) is { Length: > 0 } words && Array.TrueForAll(words, static word => Code<SourceDocument>.TryParse(word, out _)),
        CellKind.Name => column.Names.Contains(text, StringComparer.Ordinal),
        CellKind.Names => WordsOf(text) is { Length: > 0 } words && Array.TrueForAll(words, word => column.Names.Contains(word, StringComparer.Ordinal)),
        CellKind.Division => DivisionCode.TryParse(text, out _),
        CellKind.Day => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        CellKind.Whole => text.Length < 10 && IsDigits(text),
        CellKind.Truth => text is Yes or No,
        _ => text.AsSpan().IndexOfAnyInRange('\0', '\u0008') < 0,
    };

    private static bool IsDigits(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    [GeneratedRegex(@"^[+-]?\d+(\.\d+)?[Ee][+-]?\d+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Exponent();

    // What becomes of 2021-09-01, 2/3, 3-1 and 2020:01.
    [GeneratedRegex(@"^(\d{1,4}[/年]\d{1,2}[/月]\d{1,4}日?( .*)?|\d{1,2}月\d{1,2}日|\d{1,2}-[A-Za-z]{3}(-\d{2,4})?|[A-Za-z]{3}-\d{2,4}|\d{1,5}:\d{2}:\d{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DateLike();

    [GeneratedRegex("^[0-9０-９.．,，%％/／+＋－-]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberLike();
}
