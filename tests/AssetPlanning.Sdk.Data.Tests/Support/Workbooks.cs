using System.IO.Compression;
using System.Text;

namespace AssetPlanning.Data.Tests.Support;

/// <summary>Workbooks as the tests need them: ours, and others made part by part.</summary>
internal static class Workbooks
{
    internal static readonly ValueList<LayerField> Fields = [new("名称", FieldKind.Text), new("x", FieldKind.Real), new("n", FieldKind.WholeNumber), new("yes", FieldKind.Truth)];

    internal static void Write(string path, FieldValue[][] rows)
    {
        using var output = XlsxOutput.Create(path, Files.Moment);
        using var writer = output.Add(new Table(Fields).Schema);
        new Table(Fields, rows).CopyTo(writer, new());
        output.Complete();
    }

    internal static void Pack(string path, string rows, string? texts = null, string? styles = null, string prolog = "", Action<ZipArchive>? more = null, string behind = "", string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", string properties = "", string? relatedStyles = null, string? beside = null)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Put("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{relations}\">{properties}<sheets><sheet name=\"表\" r:id=\"r1\"/>{(beside is null ? string.Empty : "<sheet name=\"封面\" r:id=\"r3\"/>")}</sheets></workbook>");
        Put("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{relations}/{(relatedStyles is null ? "theme" : "styles")}\" Target=\"/xl/look.xml\"/><Relationship Id=\"r3\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
        Put("xl/worksheets/sheet1.xml", $"{prolog}<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{behind}</worksheet>");
        if (beside is not null)
        {
            Put("xl/worksheets/sheet2.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{beside}</sheetData></worksheet>");
        }

        if (relatedStyles is not null)
        {
            Put("xl/look.xml", relatedStyles);
        }

        if (texts is not null)
        {
            Put("xl/sharedStrings.xml", texts);
        }

        if (styles is not null)
        {
            Put("xl/styles.xml", styles);
        }

        more?.Invoke(archive);

        void Put(string name, string content)
        {
            using var part = archive.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(content));
        }
    }

    internal static string Part(string path, string name)
    {
        using var archive = ZipFile.OpenRead(path);
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    internal static DocumentDefect Refusal(string path, DataLimits limits)
    {
        try
        {
            using var file = XlsxFile.Open(path, limits);
            Table.RowsOf(file.Open("表"));
        }
        catch (LayerFileException refused)
        {
            return refused.Defect;
        }

        throw new InvalidOperationException("It was read.");
    }
}
