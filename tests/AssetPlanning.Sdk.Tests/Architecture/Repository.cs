namespace AssetPlanning.Tests.Architecture;

/// <summary>Where things are in the repository, whatever the directory the tests run in.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find(AppContext.BaseDirectory);

    internal static string Core { get; } = PathTo("src/AssetPlanning.Sdk");

    internal static string PathTo(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>A path as it is written in messages and committed files: from the root, with forward slashes.</summary>
    internal static string Relative(string path, string? from = null) =>
        Path.GetRelativePath(from ?? Root, path).Replace(Path.DirectorySeparatorChar, '/');

    private static string Find(string directory) =>
        File.Exists(Path.Combine(directory, "AssetPlanning.Sdk.sln"))
            ? directory
            : Find(Path.GetDirectoryName(directory.TrimEnd(Path.DirectorySeparatorChar))
                ?? throw new InvalidOperationException("The tests run outside of the repository."));
}
