using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace AssetPlanning.Rulebook;

/// <summary>The files of one edition (版本文件), nobody vouches for: all that belong to it, nothing else, within the limits.</summary>
internal sealed class EditionFiles
{
    /// <summary>Far above what an edition has, far below what would be a nuisance.</summary>
    private const int Most = 1024;

    private const string Rows = "rows/";

    private static readonly ValueList<string> Catalogues =
    [
        "rights", "directions", "unit-classes", "revenue-classes", "party-roles", "funding-kinds", "plan-themes",
        "land-uses", "use-views", "crosswalks", "data-standards", "right-profiles", "modes-and-methods", "control-lines", "approvals",
    ];

    /// <summary>Those of the catalogues that have the form of any rulebook file.</summary>
    private static readonly ValueList<string> RulebookFiles = ["right-profiles", "modes-and-methods", "control-lines", "approvals"];

    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly ReadLimits limits;

    internal EditionFiles(IEnumerable<KeyValuePair<string, byte[]>> given, ReadLimits limits)
    {
        this.limits = limits;
        var bytes = 0L;
        foreach (var (name, content) in given)
        {
            Require(name is not null && content is not null, "?", "文件没有名称或内容。");
            Require(IsOne(name!), CanonicalText.Excerpt(name!), "规则库版本没有这个文件。");
            bytes += content!.Length;
            if (files.Count == Most || bytes > limits.Bytes)
            {
                throw new DocumentException(DocumentDefect.BeyondLimits, "$", $"规则库版本超过 {Most} 个文件或 {limits.Bytes} 字节。", "减少文件，或调高读取上限。", file: name);
            }

            Require(files.TryAdd(name!, content), name!, "文件给了两次。");
        }

        foreach (var name in (IEnumerable<string>)["edition.json", .. Catalogues.Select(static name => PathOf(name))])
        {
            Require(files.ContainsKey(name), name, "规则库版本缺少这个文件。");
        }
    }

    /// <summary>The fingerprint of all names and bytes.</summary>
    internal Fingerprint Print()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var (name, content) in files)
        {
            foreach (var part in (ReadOnlySpan<byte[]>)[Encoding.UTF8.GetBytes(name), content])
            {
                BinaryPrimitives.WriteInt32LittleEndian(length, part.Length);
                all.AppendData(length);
                all.AppendData(part);
            }
        }

        return Fingerprint.FromHash(all.GetHashAndReset());
    }

    /// <summary>The calendar name of the edition.</summary>
    internal string Edition()
    {
        const string File = "edition.json";
        var name = RulebookJson.Read<EditionFile>(File, files[File], limits).Edition;
        return Version.TryParse(name, out var version) && version.ToString(3) == name && version is { Major: >= 2000 and <= 2999, Minor: >= 1 and <= 12, Build: >= 0, Revision: -1 }
            ? name
            : throw RulebookJson.Refused(File, "$.edition", $"“{CanonicalText.Excerpt(name)}”不是年.月.次的版本名。");
    }

    /// <summary>A catalogue of terms, none of them twice.</summary>
    internal Catalogue<TTerm> Terms<TTerm>(string name)
        where TTerm : Term<TTerm> => new(Distinct(name, Read<TermsFile<TTerm>>(name).Terms, static term => term.Code));

    internal T Read<T>(string name)
        where T : class => RulebookJson.Read<T>(PathOf(name), files[PathOf(name)], limits);

    /// <summary>Entries told apart by a code; one that stands twice would hide the other.</summary>
    internal static ValueList<T> Distinct<T, TCode>(string name, ValueList<T> entries, Func<T, TCode> codeOf)
        where TCode : notnull
    {
        var known = new HashSet<TCode>();
        foreach (var entry in entries)
        {
            Require(known.Add(codeOf(entry)), PathOf(name), $"{codeOf(entry)} 出现两次。");
        }

        return entries;
    }

    /// <summary>The files that have the form of any rulebook file, under their bare names, which is the order of messages and nothing else.</summary>
    internal IEnumerable<RulebookFile> Ruled() => files
        .Where(static file => file.Key.StartsWith(Rows, StringComparison.Ordinal) || RulebookFiles.Any(name => file.Key == PathOf(name)))
        .Select(file => RulebookFile.Read(file.Key[(file.Key.IndexOf('/', StringComparison.Ordinal) + 1)..], file.Value, limits));

    private static string PathOf(string catalogue) => $"catalogues/{catalogue}.json";

    private static bool IsOne(string name) =>
        name == "edition.json"
        || Catalogues.Any(catalogue => name == PathOf(catalogue))
        || (name.StartsWith(Rows, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal) && name.LastIndexOf('/') == Rows.Length - 1 && name.Length <= 128);

    private static void Require(bool holds, string file, string problem)
    {
        if (!holds)
        {
            throw new DocumentException(DocumentDefect.Content, "$", problem, "按版本目录 edition.json、catalogues/*.json、rows/*.json 提供文件，名称以“/”分隔。", file: file);
        }
    }
}
