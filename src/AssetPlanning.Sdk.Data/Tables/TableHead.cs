namespace AssetPlanning.Data;

/// <summary>The names of the columns of a table (表头), as its first row has them.</summary>
internal static class TableHead
{
    /// <summary>A column of text a name; names behind the last that is one are spare cells of a spreadsheet.</summary>
    /// <exception cref="LayerFileException">A column has no name, or two have the same: nobody could say which is meant.</exception>
    internal static ValueList<LayerField> FieldsOf(List<string> names, string file, string place)
    {
        names.RemoveRange(names.FindLastIndex(static name => name.Length > 0) + 1, names.Count - names.FindLastIndex(static name => name.Length > 0) - 1);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < names.Count; at++)
        {
            if (names[at].Length == 0 || !seen.Add(names[at]))
            {
                throw new LayerFileException(DocumentDefect.Schema, file, place, names[at].Length == 0 ? $"第 {at + 1} 列没有列名。" : $"有两列都叫“{names[at]}”。", "每列写一个不同的列名；合并的表头拆开，标题行移到表外。");
            }
        }

        return [.. names.Select(static name => new LayerField(name, FieldKind.Text))];
    }
}
