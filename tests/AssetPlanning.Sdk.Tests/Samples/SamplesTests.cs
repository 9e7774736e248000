using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Samples;

/// <summary>A sample that no longer runs as it is written misleads; these run all of them.</summary>
[Collection(BuildingPrograms.Name)]
public class SamplesTests
{
    public static TheoryData<string> Scripts =>
        [.. Directory.EnumerateFiles(Repository.PathOf("docs/samples"), "*.cs").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task Script_RunAsAUserWould_PrintsWhatIsCommitted(string script)
    {
        var printed = await DotnetCommand.Dotnet("run", "docs/samples/" + script);

        printed.ExitCode.Should().Be(0, "{0}", printed);
        CommittedText.ShouldBe($"docs/samples/expected/{Path.GetFileNameWithoutExtension(script)}.txt", printed.Output);
    }
}
