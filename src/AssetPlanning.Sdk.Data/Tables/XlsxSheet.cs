using System.Globalization;
using System.Text;
using System.Xml;

namespace AssetPlanning.Data;

/// <summary>One sheet of a workbook while it is written, row by row.</summary>
internal sealed class XlsxSheet : IDisposable
{
    /// <summary>Styles by number: 0 plain, 1 bold, 2 and on money with no decimal place and more.</summary>
    internal const string Styles =
        "<styleSheet xmlns=\"" + XlsxText.Main + "\"><numFmts count=\"7\"><numFmt numFmtId=\"170\" formatCode=\"#,##0\"/><numFmt numFmtId=\"171\" formatCode=\"#,##0.0\"/><numFmt numFmtId=\"172\" formatCode=\"#,##0.00\"/><numFmt numFmtId=\"173\" formatCode=\"#,##0.000\"/><numFmt numFmtId=\"174\" formatCode=\"#,##0.0000\"/><numFmt numFmtId=\"175\" formatCode=\"#,##0.00000\"/><numFmt numFmtId=\"176\" formatCode=\"#,##0.000000\"/></numFmts><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"9\"><xf/><xf fontId=\"1\" applyFont=\"1\"/><xf numFmtId=\"170\" applyNumberFormat=\"1\"/><xf numFmtId=\"171\" applyNumberFormat=\"1\"/><xf numFmtId=\"172\" applyNumberFormat=\"1\"/><xf numFmtId=\"173\" applyNumberFormat=\"1\"/><xf numFmtId=\"174\" applyNumberFormat=\"1\"/><xf numFmtId=\"175\" applyNumberFormat=\"1\"/><xf numFmtId=\"176\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    internal const int Plain = 0, Bold = 1, Money = 2;

    private const int LongestText = 32_767;

    private readonly string file, name;
    private readonly XmlWriter xml;
    private int row, column;

    internal XlsxSheet(string file, string name, Stream part)
    {
        (this.file, this.name) = (file, name);
        xml = XmlWriter.Create(part, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true, NewLineHandling = NewLineHandling.Entitize });
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", XlsxText.Main);
        xml.WriteStartElement("sheetData", XlsxText.Main);
    }

    internal bool IsClosed { get; private set; }

    internal int Row => row;

    internal void StartRow()
    {
        (row, column) = (row + 1, 0);
        xml.WriteStartElement("row", XlsxText.Main);
        xml.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
    }

    internal void EndRow() => xml.WriteEndElement();

    internal void Skip() => column++;

    /// <exception cref="LayerFileException">It is longer than a cell of a spreadsheet.</exception>
    internal void Text(string text, int style = Plain)
    {
        if (text.Length > LongestText)
        {
            throw Refused(DocumentDefect.BeyondLimits, $"一格最多 {LongestText} 个字。", "缩短文字，或改用 CSV、GeoPackage。");
        }

        Start("inlineStr", style);
        xml.WriteStartElement("is", XlsxText.Main);
        xml.WriteStartElement("t", XlsxText.Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(XlsxText.Escaped(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>A number, as its digits.</summary>
    internal void Number(string digits, int style = Plain)
    {
        Start(null, style);
        xml.WriteElementString("v", XlsxText.Main, digits);
        xml.WriteEndElement();
    }

    internal void Truth(bool truth)
    {
        Start("b", Plain);
        xml.WriteElementString("v", XlsxText.Main, truth ? "1" : "0");
        xml.WriteEndElement();
    }

    internal LayerFileException Refused(DocumentDefect defect, string problem, string remedy) =>
        new(defect, file, string.Create(CultureInfo.InvariantCulture, $"{name}!{row}"), problem, remedy);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!IsClosed)
        {
            xml.WriteEndDocument();
            xml.Dispose();
            IsClosed = true;
        }
    }

    /// <summary>Lets go of a sheet nobody will read: it may have stopped inside of a cell, and is not ended.</summary>
    internal void GiveUp() => xml.Dispose();

    private void Start(string? type, int style)
    {
        xml.WriteStartElement("c", XlsxText.Main);
        xml.WriteAttributeString("r", string.Create(CultureInfo.InvariantCulture, $"{XlsxText.ColumnOf(column++)}{row}"));
        if (style != Plain)
        {
            xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        }

        if (type is not null)
        {
            xml.WriteAttributeString("t", type);
        }
    }
}
