using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Architecture;

/// <summary>A change of what users compile against is seen, read and meant.</summary>
public class PublicApiTests
{
    [Fact]
    public void PublicApi_Today_IsTheCommittedOne() =>
        CommittedText.ShouldBe("tests/AssetPlanning.Sdk.Tests/Architecture/PublicApi.txt", PublicApi.Print());

    [Fact]
    public void Difference_ALineAddedAndALineGone_ShowsBoth() =>
        CommittedText.Difference("one\ntwo\nthree", "one\nthree\nfour").Should().Be("- two\n+ four");
}
