namespace AssetPlanning.Data;

/// <summary>A table of the rulebook (表式): the list of one member of one file of the edition, or a list inside its entries.</summary>
internal sealed record TableForm
{
    /// <summary>The heading of the column that orders a list.</summary>
    internal const string Order = "序号", OrderEnglish = "no";

    private const string FileColumn = "文件", FileColumnEnglish = "file";

    /// <summary>What the table is called, and its file.</summary>
    internal required string Name { get; init; }

    /// <summary>What it is called in Chinese.</summary>
    internal required string Chinese { get; init; }

    /// <summary>The file of the edition; none of a table that gathers the lists of all files of rows.</summary>
    internal string? File { get; init; }

    /// <summary>The member the list stands in, of the file or of an entry.</summary>
    internal required string Member { get; init; }

    /// <summary>The member of an entry that other tables name it by; none where no other table does.</summary>
    internal string? Key { get; init; }

    /// <summary>The table whose entries the list stands in; none of a list of a file.</summary>
    internal TableForm? Parent { get; init; }

    /// <summary>The columns of the entry itself.</summary>
    internal required ValueList<TableColumn> Columns { get; init; }

    /// <summary>The member whose names are columns of their own, such as views of a class of use; none of most tables.</summary>
    internal (string Member, string Chinese)? Open { get; init; }

    /// <summary>The heading of the column that says where an entry belongs: its file, or its parent; none where there is one list only.</summary>
    internal (string English, string Chinese)? Owner => Parent is { } parent ? ("of", parent.Chinese + "代码") : File is null ? (FileColumnEnglish, FileColumn) : null;

    internal bool IsOfRows => File is null && Parent is null;

    /// <summary>The column a heading means, in either language; none where it means nothing here.</summary>
    internal TableColumn? ColumnOf(string heading)
    {
        foreach (var column in Columns)
        {
            if (column.Path == heading || column.Chinese == heading)
            {
                return column;
            }
        }

        if (Open is not { } open)
        {
            return null;
        }

        var name = heading.StartsWith(open.Member + ".", StringComparison.Ordinal) ? heading[(open.Member.Length + 1)..]
            : heading.StartsWith(open.Chinese + ".", StringComparison.Ordinal) ? heading[(open.Chinese.Length + 1)..]
            : string.Empty;
        return name.Length == 0 ? null : OpenColumn(name);
    }

    internal TableColumn OpenColumn(string name) => TableColumn.Words($"{Open!.Value.Member}.{name}", $"{Open.Value.Chinese}.{name}");
}
