using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AssetPlanning.Data;

/// <summary>How a workbook writes places and letters (ECMA-376 part 1, §18.3.1.4, §22.4.2.4).</summary>
internal static partial class XlsxText
{
    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    internal const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The same in the strict form of the standard.</summary>
    internal const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    internal const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>Most rows and columns of a sheet.</summary>
    internal const int Rows = 1_048_576, Columns = 16_384;

    /// <summary>A, B, … Z, AA.</summary>
    internal static string ColumnOf(int column)
    {
        var text = string.Empty;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            text = (char)('A' + (rest - 1) % 26) + text;
        }

        return text;
    }

    /// <summary>The column of a place like AB12, or −1.</summary>
    internal static int PlaceOf(string reference)
    {
        var (column, at) = (0, 0);
        for (; at < reference.Length && char.IsAsciiLetterUpper(reference[at]); at++)
        {
            column = column * 26 + reference[at] - 'A' + 1;
            if (column > Columns)
            {
                return -1;
            }
        }

        return at > 0 && at < reference.Length && reference.AsSpan(at).IndexOfAnyExceptInRange('0', '9') < 0 ? column - 1 : -1;
    }

    /// <summary>Letters that XML has no place for as _x0001_, and what looks like that so that it is not taken for it.</summary>
    internal static string Escaped(string text)
    {
        var safe = Escape().Replace(text, "_x005F$0");
        if (!safe.AsSpan().ContainsAnyInRange('\0', '\x1F') && !safe.AsSpan().ContainsAny('\uFFFE', '\uFFFF') && !safe.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return safe;
        }

        var built = new StringBuilder();
        for (var at = 0; at < safe.Length; at++)
        {
            var letter = safe[at];
            if (char.IsHighSurrogate(letter) && at + 1 < safe.Length && char.IsLowSurrogate(safe[at + 1]))
            {
                built.Append(letter).Append(safe[++at]);
            }
            else if (letter is < ' ' and not ('\t' or '\n') or '\uFFFE' or '\uFFFF' || char.IsSurrogate(letter))
            {
                built.Append(CultureInfo.InvariantCulture, $"_x{(int)letter:X4}_");
            }
            else
            {
                built.Append(letter);
            }
        }

        return built.ToString();
    }

    internal static string Read(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, static match => ((char)int.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
