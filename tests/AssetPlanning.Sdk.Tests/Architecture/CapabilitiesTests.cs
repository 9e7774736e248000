using System.Globalization;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Architecture;

/// <summary>Nothing the library was asked for is forgotten: each item is done and tested, or planned, or guidance with its reason.</summary>
public class CapabilitiesTests
{
    /// <summary>How many items each source has; they are numbered from 001 without a gap.</summary>
    private static readonly (string Source, int Items)[] Sources = [("000", 36), ("001", 162), ("002", 43), ("003", 36), ("004", 47)];

    [Fact]
    public void Header_OfTheTable_NamesItsCells() =>
        File.ReadLines(Repository.PathOf(Capability.Path)).First().Should().Be(Capability.Header);

    [Fact]
    public void Ids_OfTheTable_AreExactlyThoseOfTheSources() =>
        Table().Select(static capability => capability.Id).Should().Equal(
            Sources.SelectMany(static source => Enumerable.Range(1, source.Items).Select(item => string.Create(CultureInfo.InvariantCulture, $"{source.Source}-{item:000}"))),
            "each id has one row, in order");

    [Fact]
    public void Rows_All_HoldWhatTheirStatusAsksFor() =>
        Table().SelectMany(static capability => capability.Defects()).Should().BeEmpty();

    [Theory]
    [InlineData("001-001,house,implemented,AssetPlanning.Money.FromShells,AssetPlanning.Tests.Architecture.CapabilitiesTests.Rows_All_HoldWhatTheirStatusAsksFor,")]
    [InlineData("001-001,house,implemented,AssetPlanning.Balance.Reckoning,AssetPlanning.Tests.Architecture.CapabilitiesTests.Rows_All_HoldWhatTheirStatusAsksFor,")]
    [InlineData("001-001,house,implemented,AssetPlanning.Money,AssetPlanning.Tests.Architecture.CapabilitiesTests.NeverWritten,")]
    [InlineData("001-001,house,implemented,AssetPlanning.Money,AssetPlanning.Tests.Architecture.Repository.PathTo,")]
    [InlineData("001-001,house,planned,,,")]
    [InlineData("001-001,house,guidance,,, ")]
    [InlineData("001-001,house,planned,AssetPlanning.Money,,later")]
    [InlineData("001-001,house,done,AssetPlanning.Money,,")]
    public void Row_PlantedDefect_IsFound(string row) =>
        Capability.Read([Capability.Header, row]).Single().Defects().Should().ContainSingle();

    private static IReadOnlyList<Capability> Table() => Capability.Read(File.ReadLines(Repository.PathOf(Capability.Path)));
}
