namespace AssetPlanning.Data.Tests.Support;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class Scratch : IDisposable
{
    internal string Folder { get; } = Directory.CreateTempSubdirectory("assetplanning-data-").FullName;

    internal string this[string name] => Path.Combine(Folder, name);

    internal IEnumerable<string> Names => Directory.EnumerateFileSystemEntries(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
