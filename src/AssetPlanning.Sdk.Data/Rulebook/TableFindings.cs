using System.Globalization;

namespace AssetPlanning.Data;

/// <summary>What was found in the tables (表册问题), told by table, row and column whatever order it was met in.</summary>
internal sealed class TableFindings
{
    private readonly List<(int Table, int Row, int Column, Finding Finding)> found = [];

    /// <summary>Whether anything keeps the tables from becoming an edition.</summary>
    internal bool HasDefects => found.Exists(static one => one.Finding.Severity >= Severity.Rejected);

    internal ValueList<Finding> InOrder => [.. found.OrderBy(static one => (one.Table, one.Row, one.Column)).ThenBy(static one => one.Finding.ToString(), StringComparer.Ordinal).Select(static one => one.Finding)];

    /// <summary>Something about the tables as a whole.</summary>
    internal void Add(FindingKind kind, params ValueList<Figure> arguments) => Add(DataFindings.Of(kind, "rulebook", arguments));

    internal void Add(Finding finding) => found.Add((-1, 0, 0, finding));

    /// <summary>Something about a table.</summary>
    internal void Add(TableForm form, FindingKind kind, params ValueList<Figure> more) => Add(form, DataFindings.Of(kind, DataReport.NameOf(form.Name), [Figure.Name(form.Name), .. more]));

    /// <summary>What whoever read the file of a table says of it.</summary>
    internal void Add(TableForm form, Finding told) => Add(form, 0, null, told);

    /// <summary>Something about a row, or a cell of it: table, row and column come first.</summary>
    internal void Add(TableForm form, int row, TableColumn? column, FindingKind kind, params ValueList<Figure> more) => Add(
        form, row, column, DataFindings.Of(kind, SubjectOf(form, row), [Figure.Name(form.Name), Figure.Number(row), .. column is null ? [] : (ValueList<Figure>)[Figure.Name(column.Chinese)], .. more]));

    /// <summary>What the library says of an entry, told of its row.</summary>
    internal void Add(TableRow row, Finding said) => Add(row.Form, row.Number, null, said with
    {
        Subject = SubjectOf(row.Form, row.Number),
        Chinese = string.Create(CultureInfo.InvariantCulture, $"表 {row.Form.Name} 第 {row.Number} 行：{said.Chinese}"),
        English = string.Create(CultureInfo.InvariantCulture, $"Table {row.Form.Name}, row {row.Number}: {said.English}"),
    });

    private void Add(TableForm form, int row, TableColumn? column, Finding finding) =>
        found.Add((TableForms.All.ToList().IndexOf(form), row, column is null ? -1 : form.Columns.ToList().IndexOf(column), finding));

    private static SubjectId SubjectOf(TableForm form, int row) => new(string.Create(CultureInfo.InvariantCulture, $"{form.Name}/{row}"));
}
