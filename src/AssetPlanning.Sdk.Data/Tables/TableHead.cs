namespace AssetPlanning.Data;

/// <summary>The names of the columns of a table (表头), as its first row has them; what has no name is no column.</summary>
/// <remarks>Spreadsheets leave columns beside a table empty, before it and behind it. Content in one of them belongs to nobody and is refused.</remarks>
internal sealed class TableHead
{
    private readonly List<int> places = [];
    private readonly HashSet<int> named;

    /// <exception cref="LayerFileException">Two columns have one name: nobody could say which is meant.</exception>
    internal TableHead(List<string> names, string file, string place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < names.Count; at++)
        {
            if (names[at].Length == 0)
            {
                continue;
            }

            if (!seen.Add(names[at]))
            {
                throw new LayerFileException(DocumentDefect.Schema, file, place, $"有两列都叫“{names[at]}”。", "每列写一个不同的列名；合并的表头拆开。");
            }

            places.Add(at);
        }

        named = [.. places];
        Fields = [.. places.Select(at => new LayerField(names[at], FieldKind.Text))];
    }

    /// <summary>The columns, each of text.</summary>
    internal ValueList<LayerField> Fields { get; }

    /// <summary>Which cell of a row a column stands in.</summary>
    internal int PlaceOf(int field) => places[field];

    /// <summary>Whether each cell that holds anything stands under a name.</summary>
    internal bool Covers(int cells, Func<int, bool> holds)
    {
        for (var at = 0; at < cells; at++)
        {
            if (!named.Contains(at) && holds(at))
            {
                return false;
            }
        }

        return true;
    }
}
