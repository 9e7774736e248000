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

    /// <summary>Styles that show whole numbers with noughts before them, and with how many digits.</summary>
    internal required Dictionary<int, int> CodeStyles { get; init; }

    /// <summary>Whether days count from 1904, as on old machines of one maker.</summary>
    internal required bool From1904 { get; init; }

    internal static XlsxBook Of(XlsxParts parts, DataLimits limits) => parts.Guarded("workbook", () =>
    {
        var (targets, styles, texts) = Targets(parts);
        var (sheets, from1904) = SheetsOf(parts, targets);
        var (days, codes) = StylesOf(parts, styles);
        return new XlsxBook { Sheets = sheets, From1904 = from1904, Texts = TextsOf(parts, texts, limits), DayStyles = days, CodeStyles = codes };
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

        var read = XlsxText.Read(text.ToString());
        return FieldValue.IsWellFormed(read) ? read : throw parts.Refused(DocumentDefect.Encoding, "text", "有文字是半个字符。", "在电子表格中改正该格，重新另存为 xlsx。");
    }

    // Styles and texts go by what they are related as, not by how their parts are called: without its styles a day would be a number.
    private static (Dictionary<string, string> Sheets, string Styles, string Texts) Targets(XlsxParts parts)
    {
        using var xml = parts.Open("xl/_rels/workbook.xml.rels") ?? throw parts.Refused(DocumentDefect.Schema, "workbook", "不是 xlsx 工作簿。", "在电子表格中另存为 xlsx。");
        var (targets, styles, texts) = (new Dictionary<string, string>(StringComparer.Ordinal), "xl/styles.xml", "xl/sharedStrings.xml");
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target && xml.GetAttribute("TargetMode") != "External")
            {
                var part = target.StartsWith('/') ? target[1..] : "xl/" + target;
                targets[id] = part;
                var type = xml.GetAttribute("Type") ?? string.Empty;
                styles = type.EndsWith("/styles", StringComparison.Ordinal) ? part : styles;
                texts = type.EndsWith("/sharedStrings", StringComparison.Ordinal) ? part : texts;
            }
        }

        return (targets, styles, texts);
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
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && xml.GetAttribute("name") is { } name && (xml.GetAttribute("id", XlsxText.Relations) ?? xml.GetAttribute("id", XlsxText.StrictRelations)) is { } id)
            {
                sheets.Add((name, targets.TryGetValue(id, out var part) ? part : throw parts.Refused(DocumentDefect.Schema, "workbook", $"目录中有表“{name}”，文件里没有。", "在电子表格中重新另存为 xlsx。")));
            }
        }

        return (sheets, from1904);
    }

    private static List<string> TextsOf(XlsxParts parts, string part, DataLimits limits)
    {
        var texts = new List<string>();
        using var xml = parts.Open(part);
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                texts.Add(TextOf(xml, parts, limits));
            }
        }

        return texts;
    }

    private static (HashSet<int> Days, Dictionary<int, int> Codes) StylesOf(XlsxParts parts, string part)
    {
        var (formats, days, codes, isInside, style) = (new Dictionary<int, string>(), new HashSet<int>(), new Dictionary<int, int>(), false, 0);
        using var xml = parts.Open(part);
        while (xml?.Read() == true)
        {
            isInside = xml.LocalName == "cellXfs" ? xml.NodeType == XmlNodeType.Element : isInside;
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && Number(xml, "numFmtId") is { } id)
            {
                formats[id] = xml.GetAttribute("formatCode") ?? string.Empty;
            }
            else if (isInside && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                var number = Number(xml, "numFmtId") ?? 0;
                var own = formats.GetValueOrDefault(number, string.Empty);
                if (own.Length == 0 ? XlsxDays.IsBuiltIn(number) : XlsxDays.IsDay(own))
                {
                    days.Add(style);
                }
                else if (own.Split(';')[0] is { Length: > 1 } shown && !shown.AsSpan().ContainsAnyExcept('0'))
                {
                    // What stands behind a semicolon is for numbers below nought, and for nought, which no code is.
                    codes.Add(style, shown.Length);
                }

                style++;
            }
        }

        return (days, codes);
    }

    private static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
