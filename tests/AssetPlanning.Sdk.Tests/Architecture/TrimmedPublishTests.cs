using System.Runtime.InteropServices;
using AssetPlanning.Tests.Samples;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Architecture;

/// <summary>A program cut to what it reaches keeps its rules and its documents, and the cutter has nothing to warn of.</summary>
[Collection(BuildingPrograms.Name)]
public class TrimmedPublishTests
{
    [Fact]
    public async Task Publish_FullyTrimmed_HasNoWarningAndRuns()
    {
        // Its own artifacts directory: the build the tests run from stays as it is, and a second run finds its work done.
        var artifacts = Repository.PathOf("artifacts/trimmed");
        var published = await DotnetCommand.Dotnet(
            "publish",
            "tests/AssetPlanning.Sdk.Trimmed",
            "--runtime", RuntimeInformation.RuntimeIdentifier,
            "--self-contained",
            "--artifacts-path", artifacts,
            "--output", Path.Combine(artifacts, "app"),
            "--nologo",
            "-maxCpuCount:1",
            // What the cutter says is what counts here; the analyzers have spoken when this was built, and take a minute to say it again.
            "-p:RunAnalyzers=false",
            "-p:TreatWarningsAsErrors=true");

        published.ExitCode.Should().Be(0, "{0}", published);
        published.Output.Should().NotContain("warning");
        var program = Path.Combine(artifacts, "app", "AssetPlanning.Sdk.Trimmed" + (OperatingSystem.IsWindows() ? ".exe" : string.Empty));
        (await DotnetCommand.Run(program)).Output.Should().Be(
            """
            document read back equal: True
            result read back equal: True
            net present value: 44002000.00
            steps told again to the fen: True
            schema tells the rules: True
            edition of the data package: True

            """.ReplaceLineEndings("\n"));
    }
}
