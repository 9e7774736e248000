namespace AssetPlanning.Rulebook.China;

/// <summary>The files of this edition of the rulebook (中国规则库数据), for whatever program wants to read them.</summary>
/// <remarks>
/// Knows nothing of the library that reads it, and the library nothing of it: they meet in names and bytes. So a host takes a newer
/// edition by a newer version of this package, without another version of the library.
/// </remarks>
public static class ChinaRulebook
{
    private const string Folder = "rulebook/";

    /// <summary>All files (数据文件): <c>edition.json</c>, <c>catalogues/*.json</c>, <c>rows/*.json</c>, by name.</summary>
    /// <returns>Each file's name and its bytes, UTF-8 JSON; made anew each time they are walked.</returns>
    public static IEnumerable<KeyValuePair<string, byte[]>> Files()
    {
        var assembly = typeof(ChinaRulebook).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new(name[Folder.Length..], bytes);
        }
    }
}
