using System.Reflection;
using AssetPlanning.Data.Tests.Support;

namespace AssetPlanning.Data.Tests.Architecture;

public sealed class CapabilitiesTests
{
    /// <summary>The rows of the table that this package answers for name a type that is there and a test that runs.</summary>
    [Fact]
    public void Rows_OfThisPackage_NameATypeAndATest()
    {
        var rows = File.ReadLines(Repository.PathOf("docs/capabilities.csv")).Select(line => line.Split(',')).Where(cells => cells[3].StartsWith("AssetPlanning.Data.", StringComparison.Ordinal)).ToList();
        rows.Should().NotBeEmpty();
        foreach (var cells in rows)
        {
            var (data, tests) = (typeof(ILayerSource).Assembly, typeof(CapabilitiesTests).Assembly);
            var (owner, member) = Cut(cells[3]);
            (data.GetType(cells[3]) is { IsVisible: true } || data.GetType(owner) is { IsVisible: true } type && type.GetMember(member).Length > 0).Should().BeTrue(cells[3]);
            var (ofTest, method) = Cut(cells[4]);
            tests.GetType(ofTest)?.GetMethod(method)?.GetCustomAttribute<FactAttribute>().Should().NotBeNull(cells[4]);
        }
    }

    private static (string Before, string After) Cut(string name) => (name[..name.LastIndexOf('.')], name[(name.LastIndexOf('.') + 1)..]);
}
