namespace AssetPlanning.Rulebook;

/// <summary>The files of the edition that travels inside the library (内置版本).</summary>
internal static class EmbeddedEdition
{
    private const string Folder = "rulebook/";

    internal static IEnumerable<KeyValuePair<string, byte[]>> Files()
    {
        var assembly = typeof(EmbeddedEdition).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal))
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                yield return new(name[Folder.Length..], bytes.ToArray());
            }
        }
    }
}
