using System.Text.Json;

namespace AssetPlanning.Rulebook;

/// <summary>Reads the data files that travel inside the library.</summary>
internal static class EmbeddedData
{
    internal static string EditionName()
    {
        using var file = Open("edition.json");
        return Text(file.RootElement, "edition");
    }

    internal static Catalogue<TTerm> Catalogue<TTerm>(string name, Func<Row, TTerm> make)
        where TTerm : Term<TTerm>
    {
        using var file = Open($"catalogues/{name}.json");
        return new([.. file.RootElement.GetProperty("terms").EnumerateArray().Select(element => make(new(element)))]);
    }

    internal static IEnumerable<UseCrosswalk> Crosswalks()
    {
        using var file = Open("catalogues/crosswalks.json");
        foreach (var element in file.RootElement.GetProperty("rows").EnumerateArray())
        {
            var row = new Row(element);
            yield return new()
            {
                From = Text(element, "from"),
                Candidates = [.. row.List("to").Select(static code => new Code<LandUse>(code))],
                Status = Enum.Parse<CrosswalkStatus>(Text(element, "status")),
            };
        }
    }

    internal static LandUse LandUse(Row row) => new()
    {
        Code = row.Code,
        Chinese = row.Chinese,
        English = row.English,
        Parent = row.Find("parent") is { } parent ? parent : default(Code<LandUse>?),
        Purpose = row.Find("purpose") is { } purpose ? purpose : default(Code<Purpose>?),
        Nature = row.Find("nature") is { } nature ? Enum.Parse<UseNature>(nature) : null,
        Function = row.Find("function") is { } function ? Enum.Parse<FiscalFunction>(function) : null,
        Views = [.. row.Element.GetProperty("views").EnumerateObject().Select(static view => new ViewedUse(view.Name, view.Value.GetString()!))],
        IsDerived = row.Element.TryGetProperty("derived", out var derived) && derived.GetBoolean(),
    };

    internal static UseView UseView(Row row) => new()
    {
        Code = row.Code,
        Chinese = row.Chinese,
        English = row.English,
        Classes = [.. row.Element.GetProperty("classes").EnumerateArray().Select(static item => new Row(item)).Select(static item => new UseViewClass(item.Code, item.Chinese, item.English))],
    };

    /// <summary>The files of rows, by name: the order of precedence of messages, nothing else depends on it.</summary>
    internal static IEnumerable<RulebookFile> Files()
    {
        var assembly = typeof(EmbeddedData).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith("rulebook/rows/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            yield return RulebookFile.Read(name["rulebook/rows/".Length..], Bytes(name["rulebook/".Length..]));
        }
    }

    /// <summary>A data file as it is.</summary>
    internal static byte[] Bytes(string name)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream("rulebook/" + name)
            ?? throw new InvalidOperationException($"The library was built without its data file {name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static JsonDocument Open(string name) => JsonDocument.Parse(Bytes(name));

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new InvalidOperationException($"{name} is null.");

    /// <summary>One entry of a catalogue file.</summary>
    internal readonly record struct Row(JsonElement Element)
    {
        internal string Code => Text(Element, "code");

        internal string Chinese => Text(Element, "zh");

        internal string English => Text(Element, "en");

        internal string? Find(string name) => Element.TryGetProperty(name, out var value) ? value.GetString() : null;

        internal IEnumerable<string> List(string name) => Element.GetProperty(name).EnumerateArray().Select(static item => item.GetString()!);
    }
}
