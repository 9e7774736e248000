namespace AssetPlanning.Tests.Support;

/// <summary>A text that is committed and compared with what the library says today; <c>ASSETPLANNING_ACCEPT=1</c> writes it anew.</summary>
internal static class CommittedText
{
    private static bool IsAccepting => Environment.GetEnvironmentVariable("ASSETPLANNING_ACCEPT") == "1";

    internal static void ShouldBe(string path, string today)
    {
        today = Lines(today);
        var file = Repository.PathOf(path);
        if (IsAccepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, today);
        }

        var committed = File.Exists(file) ? Lines(File.ReadAllText(file)) : string.Empty;
        var difference = Difference(committed, today);
        difference.Should().BeEmpty("{0} is committed; if the change is meant, run the test with ASSETPLANNING_ACCEPT=1 and review the file", path);
    }

    /// <summary>Line by line: what is gone with a minus, what is new with a plus, in the order of the texts.</summary>
    internal static string Difference(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var same = LongestCommon(old, now);
        var lines = new List<string>();
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (j == now.Length || (i < old.Length && same[i + 1, j] >= same[i, j + 1]))
            {
                lines.Add("- " + old[i++]);
            }
            else
            {
                lines.Add("+ " + now[j++]);
            }
        }

        return string.Join('\n', lines);
    }

    private static int[,] LongestCommon(string[] old, string[] now)
    {
        var length = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                length[i, j] = old[i] == now[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        return length;
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
