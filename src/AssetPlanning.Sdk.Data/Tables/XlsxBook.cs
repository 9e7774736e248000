using System.Globalization;
using System.Text;
using System.Xml;

namespace AssetPlanning.Data;

/// <summary>What the sheets of a workbook share: their names and parts, the texts, and which styles are days.</summary>
internal sealed class XlsxBook
{
    internal required List<(string Name, string Part)> Sheets { get; init; }

    internal required List<string> Texts { get; init; }

    internal required HashSet<int> DayStyles { get; init; }

    /// <summary>Whether days count from 1904, as on old machines of one maker.</summary>
    internal required bool From1904 { get; init; }

    internal static XlsxBook Of(XlsxParts parts, DataLimits limits) => parts.Guarded("workbook", () =>
    {
        var targets = Targets(parts);
        var (sheets, from1904) = SheetsOf(parts, targets);
        return new XlsxBook { Sheets = sheets, From1904 = from1904, Texts = TextsOf(parts, limits), DayStyles = DaysOf(parts) };
    });

    /// <summary>The text of an element with runs of letters in it; what is said to readers aloud is left out.</summary>
    internal static string TextOf(XmlReader xml, XlsxParts parts, DataLimits limits)
    {
        var text = new StringBuilder();
        var (depth, isEmpty, isAloud, isText) = (xml.Depth, xml.IsEmptyElement, false, xml.LocalName == "v");
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            // What stands between the elements is layout; letters are in t, and in v.
            isText = xml.NodeType switch { XmlNodeType.Element => xml.LocalName == "t" && !xml.IsEmptyElement, XmlNodeType.EndElement => false, _ => isText };
            isAloud = xml.LocalName == "rPh" ? xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false } : isAloud;
            if (isText && !isAloud && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(xml.Value);
                if (text.Length > limits.TextBytes)
                {
                    throw parts.Refused(DocumentDefect.BeyondLimits, "text", $"一格超过 {limits.TextBytes} 个字。", "核对数据，或调高 DataLimits.TextBytes。");
                }
            }
        }

        return XlsxText.Read(text.ToString());
    }

    private static Dictionary<string, string> Targets(XlsxParts parts)
    {
        using var xml = parts.Open("xl/_rels/workbook.xml.rels") ?? throw parts.Refused(DocumentDefect.Schema, "workbook", "不是 xlsx 工作簿。", "在电子表格中另存为 xlsx。");
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target && xml.GetAttribute("TargetMode") != "External")
            {
                targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        }

        return targets;
    }

    private static (List<(string Name, string Part)> Sheets, bool From1904) SheetsOf(XlsxParts parts, Dictionary<string, string> targets)
    {
        using var xml = parts.Open("xl/workbook.xml") ?? throw parts.Refused(DocumentDefect.Schema, "workbook", "不是 xlsx 工作簿。", "在电子表格中另存为 xlsx。");
        var (sheets, from1904) = (new List<(string, string)>(), false);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                from1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && xml.GetAttribute("name") is { } name && xml.GetAttribute("id", XlsxText.Relations) is { } id && targets.TryGetValue(id, out var part))
            {
                sheets.Add((name, part));
            }
        }

        return (sheets, from1904);
    }

    private static List<string> TextsOf(XlsxParts parts, DataLimits limits)
    {
        var texts = new List<string>();
        using var xml = parts.Open("xl/sharedStrings.xml");
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(TextOf(xml, parts, limits));
            }
        }

        return texts;
    }

    // Formats 14–22, 27–36, 45–47 and 50–58 are days and times; others are where they write year, month or day outside of quotes.
    private static HashSet<int> DaysOf(XlsxParts parts)
    {
        var (formats, styles, isInside, number) = (new HashSet<int>(), new HashSet<int>(), false, 0);
        using var xml = parts.Open("xl/styles.xml");
        while (xml?.Read() == true)
        {
            isInside = xml.LocalName == "cellXfs" ? xml.NodeType == XmlNodeType.Element : isInside;
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Number(xml, "numFmtId") is { } id && IsDay(xml.GetAttribute("formatCode") ?? string.Empty))
            {
                formats.Add(id);
            }
            else if (isInside && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                var format = Number(xml, "numFmtId") ?? 0;
                if (format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) || formats.Contains(format))
                {
                    styles.Add(number);
                }

                number++;
            }
        }

        return styles;
    }

    private static bool IsDay(string format)
    {
        var (isQuoted, isBracketed) = (false, false);
        foreach (var letter in format)
        {
            isQuoted ^= letter == '"';
            isBracketed = letter == '[' || (isBracketed && letter != ']');
            if (!isQuoted && !isBracketed && letter is 'y' or 'Y' or 'd' or 'D')
            {
                return true;
            }
        }

        return false;
    }

    private static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
