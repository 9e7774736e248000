namespace AssetPlanning.Data.Tests.Support;

/// <summary>Files of the repository; what is committed and printed anew is accepted with ASSETPLANNING_ACCEPT=1.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    internal static string PathOf(string relative) => Path.Combine(Root, relative);

    internal static void ShouldBe(string path, string today)
    {
        var file = PathOf(path);
        if (Environment.GetEnvironmentVariable("ASSETPLANNING_ACCEPT") == "1")
        {
            File.WriteAllText(file, today);
        }

        var committed = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        committed.Should().Be(today, "{0} is committed; if the change is meant, run the test with ASSETPLANNING_ACCEPT=1 and review the file", path);
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
