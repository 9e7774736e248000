using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AssetPlanning.Data;

/// <summary>Rows put together as the files of an edition (表行编成版本文件), and the way back from a place in a file to its row.</summary>
/// <remarks>A file whose rows are those it had keeps its bytes; any other is written anew.</remarks>
internal sealed partial class EditionAssembly
{
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<(string File, string Member), List<TableRow>> lists = [];
    private readonly Dictionary<(TableRow Parent, string Member), List<TableRow>> inner = [];

    internal EditionAssembly(EditionTree tree, Dictionary<TableForm, List<TableRow>> rows)
    {
        var ordered = rows.ToDictionary(static table => table.Key, static table => InOrder(table.Value));
        var names = tree.Files.Union(ordered.Where(static table => table.Key.IsOfRows).SelectMany(static table => table.Value).Select(static row => EditionTree.FileOf(row.Owner)), StringComparer.Ordinal);
        Files = [.. names.Order(StringComparer.Ordinal).Select(file => KeyValuePair.Create(file, Made(tree, file, ordered)))];
    }

    /// <summary>The files, by name.</summary>
    internal ValueList<KeyValuePair<string, byte[]>> Files { get; }

    /// <summary>The rows of a table as they are written: by number where they have one, then by what they say, so that the order of lines means nothing.</summary>
    internal static List<TableRow> InOrder(IEnumerable<TableRow> rows) =>
        [.. rows.OrderBy(static row => row.Owner, StringComparer.Ordinal).ThenBy(static row => row.Order ?? int.MaxValue).ThenBy(static row => row.Content, StringComparer.Ordinal)];

    /// <summary>The row a place in a file was written from, and the rest of the place.</summary>
    /// <param name="file">The name of the file, with or without its folder.</param>
    /// <param name="path">The place, as <c>$.rows[3].value</c>.</param>
    internal (TableRow Row, string Within)? Find(string? file, string path)
    {
        if (file is null || Place().Match(path) is not { Success: true } place)
        {
            return null;
        }

        var list = lists.FirstOrDefault(list => Path.GetFileName(list.Key.File) == Path.GetFileName(file) && list.Key.Member == place.Groups["list"].Value).Value;
        if (At(list, place.Groups["at"].Value) is not { } row)
        {
            return null;
        }

        return place.Groups["within"].Success && inner.TryGetValue((row, place.Groups["within"].Value), out var within) && At(within, place.Groups["item"].Value) is { } item
            ? (item, place.Groups["rest"].Value)
            : (row, path[(place.Groups["at"].Index + place.Groups["at"].Length + 1)..].TrimStart('.'));
    }

    /// <summary>The row of a number in a file of rows, counted from one; a catalogue may have the same name, and rows of its own.</summary>
    internal TableRow? RowOf(string file, int number) =>
        At(lists.FirstOrDefault(list => list.Key.Member == "rows" && EditionTree.IsOfRows(list.Key.File) && Path.GetFileName(list.Key.File) == Path.GetFileName(file)).Value, number - 1);

    private static TableRow? At(List<TableRow>? list, string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? At(list, at) : null;

    private static TableRow? At(List<TableRow>? list, int at) => list is not null && at >= 0 && at < list.Count ? list[at] : null;

    private byte[] Made(EditionTree tree, string file, Dictionary<TableForm, List<TableRow>> rows)
    {
        var root = new JsonObject();
        foreach (var (name, value) in tree.HeadOf(file))
        {
            root[name] = value?.DeepClone();
        }

        var isChanged = !tree.Has(file);
        foreach (var form in TableForms.All.Where(form => form.Parent is null && (form.IsOfRows ? EditionTree.IsOfRows(file) : form.File == file)))
        {
            var owner = form.IsOfRows ? EditionTree.OwnerOf(file) : string.Empty;
            List<TableRow> list = [.. rows[form].Where(row => row.Owner == owner)];
            isChanged |= Differs(list, tree.Rows[form].Where(row => row.Owner == owner));
            lists[(file, form.Member)] = list;
            if (list.Count > 0 || !form.IsOfRows)
            {
                root[form.Member] = ArrayOf(list, [.. TableForms.All.Where(child => child.Parent == form).Select(child => (child, rows[child].ToLookup(static row => row.Owner, StringComparer.Ordinal)))]);
            }
        }

        isChanged |= TableForms.All.Where(form => form.Parent is not null && form.File == file).Any(form => Differs(rows[form], InOrder(tree.Rows[form])));
        return isChanged ? Written(root) : tree.BytesOf(file);
    }

    private JsonArray ArrayOf(List<TableRow> list, (TableForm Form, ILookup<string, TableRow> Rows)[] children)
    {
        var array = new JsonArray();
        foreach (var row in list)
        {
            var entry = row.ToJson();
            foreach (var (form, rows) in children)
            {
                List<TableRow> within = [.. rows[row.Key]];
                inner[(row, form.Member)] = within;
                entry[form.Member] = new JsonArray([.. within.Select(static item => (JsonNode)item.ToJson())]);
            }

            array.Add((JsonNode)entry);
        }

        return array;
    }

    private static bool Differs(IEnumerable<TableRow> left, IEnumerable<TableRow> right) =>
        !left.Select(static row => row.Content).SequenceEqual(right.Select(static row => row.Content), StringComparer.Ordinal);

    private static byte[] Written(JsonObject root)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Form))
        {
            root.WriteTo(writer);
        }

        return bytes.ToArray();
    }

    [GeneratedRegex(@"^\$\.(?<list>\w+)\[(?<at>\d+)\](\.(?<within>\w+)\[(?<item>\d+)\])?\.?(?<rest>.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
