namespace AssetPlanning.Tests.Support;

/// <summary>Files of the repository, found from where the tests run.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string Core { get; } = PathOf("src/AssetPlanning.Sdk");

    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>A path as it is written in messages and committed files: with forward slashes, from the root unless said otherwise.</summary>
    internal static string Relative(string path, string? from = null) =>
        Path.GetRelativePath(from ?? Root, path).Replace(Path.DirectorySeparatorChar, '/');

    internal static string TestFile(string relative) => PathOf(Path.Combine("tests", "AssetPlanning.Sdk.Tests", relative));

    /// <summary>Compares with a pinned file of the tests; ASSETPLANNING_ACCEPT=1 pins what is there now.</summary>
    internal static void ShouldMatchGolden(string actual, string relative) =>
        CommittedText.ShouldBe("tests/AssetPlanning.Sdk.Tests/" + relative, actual.TrimEnd('\r', '\n') + "\n");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "AssetPlanning.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
