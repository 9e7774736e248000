namespace AssetPlanning.Tests.Support;

/// <summary>Files of the repository, found from where the tests run.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    internal static string TestFile(string relative) => PathOf(Path.Combine("tests", "AssetPlanning.Sdk.Tests", relative));

    /// <summary>Compares with a pinned file; ASSETPLANNING_ACCEPT=1 pins what is there now.</summary>
    internal static void ShouldMatchGolden(string actual, string relative)
    {
        var path = TestFile(relative);
        var text = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("ASSETPLANNING_ACCEPT") == "1")
        {
            File.WriteAllText(path, text);
        }

        File.Exists(path).Should().BeTrue($"{relative} is pinned by a run with ASSETPLANNING_ACCEPT=1");
        text.Should().Be(File.ReadAllText(path).ReplaceLineEndings("\n"), $"{relative} is pinned; ASSETPLANNING_ACCEPT=1 accepts a change");
    }

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
