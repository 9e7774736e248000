using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace AssetPlanning.Data;

/// <summary>A workbook to write (导出工作簿, xlsx): tables of records and tables of money as printed, one a sheet.</summary>
/// <remarks>
/// Every row and cell names its place, without which other programs see none. Text is text: nothing is a formula. Keys and whole
/// numbers of 16 digits and more are written as text, or a spreadsheet would round them. The same content and moment make the same bytes.
/// </remarks>
public sealed class XlsxOutput : IDisposable
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("[]:*?/\\");

    private readonly UnfinishedFile file;
    private readonly DateTimeOffset changed;
    private readonly ZipArchive archive;
    private readonly List<string> sheets = [];
    private XlsxSheet? open;
    private bool isClosed;

    private XlsxOutput(string path, DateTimeOffset changed)
    {
        (file, this.changed) = (new(path), changed);
        archive = new(file.Begin(), ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
    }

    /// <summary>Starts a workbook.</summary>
    /// <param name="path">Where it is to be.</param>
    /// <param name="changed">The moment its content is of (时点), which the format stores; from 1980 on.</param>
    /// <returns>The workbook, empty as yet.</returns>
    public static XlsxOutput Create(string path, DateTimeOffset changed)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return changed.UtcDateTime.Year >= 1980 ? new(path, changed) : throw new ArgumentOutOfRangeException(nameof(changed), changed, "Archives count from 1980.");
    }

    /// <summary>Starts a sheet of records.</summary>
    /// <param name="schema">Its name and columns; a table without shapes.</param>
    /// <returns>The writer; completed before the next sheet is started.</returns>
    /// <exception cref="ArgumentException">The name cannot be one of a sheet or is taken, the schema has shapes, or a sheet is still being written.</exception>
    public ILayerWriter Add(LayerSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return schema.IsSpatial || schema.Fields.Count is 0 or > XlsxText.Columns ? throw new ArgumentException("A sheet has columns and no shapes.", nameof(schema)) : new XlsxRecords(Start(schema.Name), schema);
    }

    /// <summary>Writes a table of money as it is printed (列示表): the numbers of the cells are those shown, so parts add up to totals.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="table">The table.</param>
    public void Add(string name, ShownTable table)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(table);
        var sheet = Start(name);
        XlsxShown.Write(sheet, table);
        sheet.Dispose();
    }

    /// <summary>Puts the workbook into its place.</summary>
    /// <exception cref="InvalidOperationException">It has no sheet, or one is not complete.</exception>
    public void Complete()
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        if (open is null or { IsClosed: false })
        {
            throw new InvalidOperationException("A workbook has at least one sheet, and each is complete.");
        }

        WriteParts();
        archive.Dispose();
        isClosed = true;
        file.Place();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!isClosed)
        {
            isClosed = true;
            file.Dispose();
            open?.GiveUp();
            archive.Dispose();
        }
    }

    private XlsxSheet Start(string name)
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        if (name.Length is 0 or > 31 || name.AsSpan().ContainsAny(Forbidden) || name.StartsWith('\'') || name.EndsWith('\'') || XlsxText.Escaped(name) != name)
        {
            throw new ArgumentException($"'{name}' is no name of a sheet: 1 to 31 letters, none of [ ] : * ? / \\.", nameof(name));
        }

        if (open is { IsClosed: false } || sheets.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"A sheet '{name}' is there already, or another one is not complete.", nameof(name));
        }

        sheets.Add(name);
        return open = new(file.Name, name, Part(string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{sheets.Count}.xml")));
    }

    private Stream Part(string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = new(changed.UtcDateTime, TimeSpan.Zero);
        return entry.Open();
    }

    private void WriteParts()
    {
        var numbers = Enumerable.Range(1, sheets.Count).Select(static number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        Write(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                + string.Concat(numbers.Select(static n => $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")) + "</Types>");
        Write("_rels/.rels", $"<Relationships xmlns=\"{XlsxText.PackageRelations}\"><Relationship Id=\"rId1\" Type=\"{XlsxText.Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Write(
            "xl/workbook.xml",
            $"<workbook xmlns=\"{XlsxText.Main}\" xmlns:r=\"{XlsxText.Relations}\"><sheets>"
                + string.Concat(sheets.Zip(numbers, static (name, n) => $"<sheet name=\"{System.Security.SecurityElement.Escape(name)}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>")) + "</sheets></workbook>");
        Write(
            "xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns=\"{XlsxText.PackageRelations}\">"
                + string.Concat(numbers.Select(static n => $"<Relationship Id=\"rId{n}\" Type=\"{XlsxText.Relations}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"))
                + $"<Relationship Id=\"rIdStyles\" Type=\"{XlsxText.Relations}/styles\" Target=\"styles.xml\"/></Relationships>");
        Write("xl/styles.xml", XlsxSheet.Styles);
    }

    private void Write(string name, string content)
    {
        using var part = Part(name);
        part.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content));
    }
}
