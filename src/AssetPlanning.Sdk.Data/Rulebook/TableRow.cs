using System.Globalization;
using System.Text.Json.Nodes;

namespace AssetPlanning.Data;

/// <summary>An entry of the rulebook as cells (表行), from the files of an edition or from a table.</summary>
internal sealed class TableRow
{
    private const char Between = '\u001F';

    private readonly SortedDictionary<string, string> cells;

    internal TableRow(TableForm form, string owner, SortedDictionary<string, string> cells)
    {
        (Form, Owner, this.cells) = (form, owner, cells);
        Content = string.Join(Between, cells.Select(static cell => cell.Key + Between + cell.Value).Prepend(owner));
    }

    internal TableForm Form { get; }

    /// <summary>The file or the parent it belongs to; empty where there is one list only.</summary>
    internal string Owner { get; }

    /// <summary>Its place in its list; none where the table does not say.</summary>
    internal int? Order { get; init; }

    /// <summary>The row of the table, the heading being the first; nought where it comes from the files.</summary>
    internal int Number { get; init; }

    /// <summary>All it says, as one text: equal entries, equal texts.</summary>
    internal string Content { get; }

    /// <summary>What other tables name it by.</summary>
    internal string Key => Form.Key is { } key && cells.TryGetValue(key, out var text) ? text : string.Empty;

    /// <summary>The code entries elsewhere refer to it by; empty where none can.</summary>
    internal string Code => Form.Key is not null ? Key : this["code"] ?? string.Empty;

    internal IEnumerable<KeyValuePair<string, string>> Cells => cells;

    internal string? this[string path] => cells.GetValueOrDefault(path);

    /// <summary>The names it gives to columns of their own.</summary>
    internal IEnumerable<string> OpenNames => Form.Open is { } open
        ? cells.Keys.Where(path => path.StartsWith(open.Member + ".", StringComparison.Ordinal)).Select(path => path[(open.Member.Length + 1)..])
        : [];

    internal TableRow At(int order) => new(Form, Owner, cells) { Order = order, Number = Number };

    /// <summary>The entry as the files of an edition write it, without the lists that are tables of their own.</summary>
    internal JsonObject ToJson()
    {
        var entry = new JsonObject();
        foreach (var column in Form.Columns.Concat(OpenNames.Select(Form.OpenColumn)).Where(static column => column.List is null))
        {
            if (this[column.Path] is { } text)
            {
                Put(entry, column.Path, ValueOf(column, text));
            }
            else if (column.Kind is CellKind.Codes or CellKind.Names)
            {
                Put(entry, column.Path, new JsonArray());
            }
        }

        foreach (var list in Form.Columns.Where(static column => column.List is not null).GroupBy(static column => column.List!, StringComparer.Ordinal))
        {
            var items = ItemsOf([.. list]);

            // A list inside of what is not there would make it be there.
            if (items.Count > 0 || !list.Key.Contains('.', StringComparison.Ordinal))
            {
                Put(entry, list.Key, items);
            }
        }

        if (Form.Open is { } open)
        {
            entry.TryAdd(open.Member, new JsonObject());
        }

        return entry;
    }

    /// <summary>The lines of a cell that stands for a list.</summary>
    internal static string[] LinesOf(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private JsonArray ItemsOf(TableColumn[] columns)
    {
        var items = new JsonArray();
        var lines = columns.Select(column => this[column.Path] is { } text ? LinesOf(text) : null).ToArray();
        for (var item = 0; item < lines.Max(static cell => cell?.Length ?? 0); item++)
        {
            var made = new JsonObject();
            for (var column = 0; column < columns.Length; column++)
            {
                if (lines[column] is { } texts && item < texts.Length && texts[item].Length > 0)
                {
                    Put(made, columns[column].Member, ValueOf(columns[column], texts[item]));
                }
            }

            items.Add((JsonNode)made);
        }

        return items;
    }

    private static JsonNode ValueOf(TableColumn column, string text) => column.Kind switch
    {
        CellKind.Whole => JsonValue.Create(int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)),
        CellKind.Truth => JsonValue.Create(text == CellText.Yes),
        CellKind.Codes or CellKind.Names => new JsonArray([.. CellText.WordsOf(text).Select(static word => (JsonNode)JsonValue.Create(word))]),
        _ => JsonValue.Create(text),
    };

    private static void Put(JsonObject into, string path, JsonNode value)
    {
        var names = path.Split('.');
        foreach (var name in names.AsSpan(0, names.Length - 1))
        {
            if (into[name] is not JsonObject inner)
            {
                into[name] = inner = [];
            }

            into = inner;
        }

        into[names[^1]] = value;
    }
}
