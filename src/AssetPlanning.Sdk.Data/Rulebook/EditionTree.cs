using System.Text.Json;
using System.Text.Json.Nodes;

namespace AssetPlanning.Data;

/// <summary>The files of an edition taken apart into rows (版本文件拆成表行).</summary>
internal sealed class EditionTree
{
    private const string RowFolder = "rows/", Ending = ".json";

    private readonly SortedDictionary<string, JsonObject> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> bytes = new(StringComparer.Ordinal);

    internal EditionTree(IEnumerable<KeyValuePair<string, byte[]>> given)
    {
        foreach (var (name, content) in given)
        {
            bytes.Add(name, content);
            files.Add(name, (JsonObject)JsonNode.Parse(content.AsSpan().StartsWith("\uFEFF"u8) ? content.AsSpan(3) : content)!);
        }

        Rows = TableForms.All.ToDictionary(static form => form, form => RowsOf(form).ToList());
    }

    /// <summary>All rows, by table, in the order of the files.</summary>
    internal Dictionary<TableForm, List<TableRow>> Rows { get; }

    internal IEnumerable<string> Files => files.Keys;

    internal bool Has(string file) => files.ContainsKey(file);

    internal byte[] BytesOf(string file) => bytes[file];

    /// <summary>What a file says of itself beside its lists; nothing of a file that is not there yet.</summary>
    internal IEnumerable<KeyValuePair<string, JsonNode?>> HeadOf(string file) =>
        files.TryGetValue(file, out var root) ? root.Where(static member => member.Value is not JsonArray) : [];

    internal static string OwnerOf(string file) => file[RowFolder.Length..^Ending.Length];

    internal static string FileOf(string owner) => RowFolder + owner + Ending;

    internal static bool IsOfRows(string file) => file.StartsWith(RowFolder, StringComparison.Ordinal);

    private IEnumerable<TableRow> RowsOf(TableForm form)
    {
        if (form.IsOfRows)
        {
            return files.Where(static file => IsOfRows(file.Key)).SelectMany(file => Listed(form, OwnerOf(file.Key), file.Value[form.Member], file.Key));
        }

        if (!files.TryGetValue(form.File!, out var root))
        {
            return [];
        }

        return form.Parent is not { } parent
            ? Listed(form, string.Empty, root[form.Member], form.File!)
            : root[parent.Member]?.AsArray().SelectMany(entry => Listed(form, entry![parent.Key!]!.GetValue<string>(), entry[form.Member], form.File!)) ?? [];
    }

    private static IEnumerable<TableRow> Listed(TableForm form, string owner, JsonNode? list, string file) =>
        list?.AsArray().Select((entry, at) => new TableRow(form, owner, CellsOf(form, entry!.AsObject(), file)) { Order = at + 1 }) ?? [];

    private static SortedDictionary<string, string> CellsOf(TableForm form, JsonObject entry, string file)
    {
        var cells = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in Leaves(entry, string.Empty, form))
        {
            if (form.ColumnOf(path) is not { } column)
            {
                throw new LayerFileException(DocumentDefect.Schema, file, form.Member, $"成员 {path} 在表式中没有对应的列。", "该版本的规则库比本程序新：用与之相应的版本。");
            }

            // A line end inside of an item could not be told from that between two of them.
            cells[path] = column.List is null || !text.Contains('\r', StringComparison.Ordinal)
                ? text
                : throw new LayerFileException(DocumentDefect.Content, file, form.Member, $"成员 {path} 含换行，表格放不下。", "把换行改为其他标点。");
        }

        return cells;
    }

    private static IEnumerable<(string Path, string Text)> Leaves(JsonObject entry, string prefix, TableForm? form)
    {
        foreach (var (name, node) in entry)
        {
            var leaves = node switch
            {
                null => [],
                JsonArray when form is not null && TableForms.All.Any(child => child.Parent == form && child.Member == name) => [],
                JsonObject inner => Leaves(inner, $"{prefix}{name}.", null),
                JsonArray { Count: > 0 } items when items[0] is JsonObject => Items(items, $"{prefix}{name}[]."),
                JsonArray words => words.Count == 0 ? [] : [(prefix + name, string.Join(' ', words.Select(static word => word!.GetValue<string>())))],
                _ => [(prefix + name, TextOf(node))],
            };
            foreach (var leaf in leaves)
            {
                yield return leaf;
            }
        }
    }

    // A line an item, so that what is missing of one leaves its line empty.
    private static IEnumerable<(string Path, string Text)> Items(JsonArray items, string prefix)
    {
        var lines = new Dictionary<string, string[]>(StringComparer.Ordinal);
        for (var item = 0; item < items.Count; item++)
        {
            foreach (var (path, text) in Leaves(items[item]!.AsObject(), prefix, null))
            {
                if (!lines.TryGetValue(path, out var texts))
                {
                    lines[path] = texts = new string[items.Count];
                }

                texts[item] = text.ReplaceLineEndings("\r");
            }
        }

        return lines.Select(static column => (column.Key, string.Join('\n', column.Value)));
    }

    private static string TextOf(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.True => CellText.Yes,
        JsonValueKind.False => CellText.No,
        JsonValueKind.String => node.GetValue<string>(),
        _ => node.ToJsonString(),
    };
}
