using AssetPlanning.Rulebook;

namespace AssetPlanning.Data;

/// <summary>An edition of the rulebook as tables an office edits (规则库表册): out as one CSV file a table, and back, checked.</summary>
/// <remarks>
/// The same rows make the same bytes of an edition and so the same fingerprint, in whatever order they stand. Changed rows make an
/// edition through the library's own door, <see cref="RulebookEdition.Read"/>, under a name that carries its fingerprint.
/// </remarks>
public static class RulebookTables
{
    private const string Ending = ".csv";

    /// <summary>Writes all tables of an edition into a new folder, which is there when all of them are.</summary>
    /// <param name="edition">The files of the edition by name, as its package of data gives them.</param>
    /// <param name="folder">The folder; there is none of that name yet, or an empty one.</param>
    /// <param name="report">Is told of columns with text a spreadsheet would run.</param>
    /// <exception cref="DocumentException">A file cannot be read as one of an edition.</exception>
    /// <exception cref="ArgumentException">The files make no edition.</exception>
    /// <exception cref="LayerFileException">The folder holds something or cannot be made, or an entry has what no column stands for.</exception>
    public static void Write(IEnumerable<KeyValuePair<string, byte[]>> edition, string folder, DataReport report)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(report);
        var tree = Taken([.. edition]).Tree;
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            throw new LayerFileException(DocumentDefect.Content, Path.GetFileName(target), "folder", "文件夹里已有内容，可能是改过的表册。", "换一个文件夹，或先把其中的表册收好。");
        }

        var unfinished = FileOpening.Beside(target);
        try
        {
            Directory.CreateDirectory(unfinished);
            foreach (var (form, rows) in tree.Rows)
            {
                Write(form, rows, Path.Combine(unfinished, form.Name + Ending), report);
            }

            if (Directory.Exists(target))
            {
                Directory.Delete(target);
            }

            Directory.Move(unfinished, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new LayerFileException(DocumentDefect.Content, Path.GetFileName(target), "folder", "建不成文件夹：上级是文件、无权写入或正被占用。", "检查路径与权限，关闭占用它的程序后重试。", e);
        }
        finally
        {
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }
        }
    }

    /// <summary>Reads the tables of a folder back.</summary>
    /// <param name="edition">The files of the edition the tables were written from.</param>
    /// <param name="folder">The folder; a table that is not in it stays as it is in the edition, which is told.</param>
    /// <param name="limits">How much a table may bring.</param>
    /// <returns>The edition the tables make, or everything that is wrong with them.</returns>
    /// <exception cref="DocumentException">A file cannot be read as one of an edition.</exception>
    /// <exception cref="ArgumentException">The files make no edition.</exception>
    /// <exception cref="LayerFileException">There is no such folder, no table in it, or an entry of the edition has what no column stands for.</exception>
    public static RulebookTablesRead Read(IEnumerable<KeyValuePair<string, byte[]>> edition, string folder, DataLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        string[] files = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)] : [];
        var paths = Array.FindAll(files, IsTable);
        if (paths.Length == 0)
        {
            // An edition nobody changed would come of it, and look like one that was read.
            throw new LayerFileException(DocumentDefect.Content, Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), "folder", "文件夹不存在，或里面没有表。", "核对文件夹；表是写出时的 .csv 文件。");
        }

        var findings = new TableFindings();
        var tables = new List<ILayerSource>();

        // Saved in another format the office's work would lie beside the old table, and the old one would be read.
        foreach (var other in files.Except(paths, StringComparer.Ordinal).Where(static file => TableForms.Find(Path.GetFileNameWithoutExtension(file)) is not null))
        {
            findings.Add(DataFindings.RulebookTableUnknown, Figure.Name(Path.GetFileName(other)));
        }

        foreach (var path in paths)
        {
            try
            {
                tables.Add(CsvFile.Open(path, limits));
            }
            catch (LayerFileException e)
            {
                findings.Add(DataFindings.RulebookFileUnreadable, Figure.Name(e.File), Figure.Name(e.Place), Figure.Name(e.Problem), Figure.Name(e.Remedy));
            }
        }

        return Read(edition, tables, findings);
    }

    /// <summary>Reads tables back from wherever they are, such as the sheets of a workbook.</summary>
    /// <param name="edition">The files of the edition the tables were written from.</param>
    /// <param name="tables">The tables, each under the name it was written with or its Chinese one; one that is not among them stays as it is in the edition, which is told.</param>
    /// <returns>The edition the tables make, or everything that is wrong with them.</returns>
    /// <exception cref="DocumentException">A file cannot be read as one of an edition.</exception>
    /// <exception cref="ArgumentException">The files make no edition.</exception>
    /// <exception cref="LayerFileException">An entry of the edition has what no column stands for.</exception>
    public static RulebookTablesRead Read(IEnumerable<KeyValuePair<string, byte[]>> edition, IEnumerable<ILayerSource> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return Read(edition, tables, new());
    }

    /// <summary>By its ending, which some systems write in capitals.</summary>
    private static bool IsTable(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);

    private static RulebookTablesRead Read(IEnumerable<KeyValuePair<string, byte[]>> edition, IEnumerable<ILayerSource> tables, TableFindings findings)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var (before, tree) = Taken([.. edition]);
        return new EditionReading(before, tree, findings).Read(tables);
    }

    private static (RulebookEdition Edition, EditionTree Tree) Taken(ValueList<KeyValuePair<string, byte[]>> files)
    {
        var read = RulebookEdition.Read(files);
        return read.IsRefused
            ? throw new ArgumentException($"The files make no edition: {read.Findings[0]}", nameof(files))
            : (read.Value, new(files));
    }

    private static void Write(TableForm form, List<TableRow> rows, string path, DataReport report)
    {
        TableColumn[] columns = [.. form.Columns, .. rows.SelectMany(static row => row.OpenNames).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(form.OpenColumn)];
        ValueList<LayerField> fields =
        [
            .. form.Owner is { } owner ? (ValueList<LayerField>)[new(owner.Chinese, FieldKind.Text)] : [], new(TableForm.Order, FieldKind.WholeNumber),
            .. columns.Select(static column => new LayerField(column.Chinese, FieldKind.Text)),
        ];
        using var writer = CsvWriter.Create(path, new() { Name = form.Name, IsSpatial = false, Fields = fields }, report);
        foreach (var row in rows)
        {
            writer.Add(
                default,
                [
                    .. form.Owner is null ? (FieldValue[])[] : [FieldValue.OfText(row.Owner)], FieldValue.Of((long)row.Order!.Value),
                    .. columns.Select(column => row[column.Path] is { } text ? FieldValue.OfText(text) : FieldValue.None),
                ]);
        }

        writer.Complete();
    }
}
