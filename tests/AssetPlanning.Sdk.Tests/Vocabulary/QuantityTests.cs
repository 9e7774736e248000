using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Vocabulary;

public class QuantityTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("1 公顷", "亩", "15 亩")]
    [InlineData("1 km²", "公顷", "100 公顷")]
    [InlineData("2035 亩", "公顷", "407/3 公顷")]
    [InlineData("1.5 亿m³", "万m³", "15000 万m³")]
    [InlineData("3 万t", "kg", "30000000 kg")]
    [InlineData("130 %", "倍", "1.3 倍")]
    [InlineData("2 万亩", "m²", "40000000/3 m²")]
    public void In_AnotherUnit_IsExact(string given, string unit, string expected) =>
        Quantity.Parse(given).In(unit).ToString().Should().Be(expected);

    [Theory]
    [InlineData("1 公顷", "m³")]
    [InlineData("1 株", "户")]
    [InlineData("5 %", "亩")]
    public void In_UnitOfSomethingElse_Throws(string given, string unit) =>
        FluentActions.Invoking(() => Quantity.Parse(given).In(unit)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("公顷")]
    [InlineData("5")]
    [InlineData("5% 亩")]
    [InlineData("1e3 亩")]
    [InlineData("1 万")]
    [InlineData("1 万万亩")]
    [InlineData("1  亩")]
    [InlineData(null)]
    public void TryParse_NoQuantity_IsRefused(string? text) => Quantity.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void CompareTo_SameLandInTwoUnits_IsEqualThoughTheStatementsDiffer()
    {
        var (mu, hectare) = (Quantity.Parse("15 亩"), Quantity.Parse("1 公顷"));
        mu.CompareTo(hectare).Should().Be(0);
        mu.Should().NotBe(hectare);
    }

    [Fact]
    public void Of_LegalArea_IsExact() => Quantity.Of(Area.FromMu(2_035), "亩").Should().Be(Quantity.Parse("2035 亩"));

    [Fact]
    public void New_WithoutUnit_Throws() => FluentActions.Invoking(() => new Quantity(1, default)).Should().Throw<ArgumentException>();

    [Fact]
    public void Sum_InAnyOrder_IsTheSameQuantity() => Runs.Each(output, 200, 20_000, (draw, _) =>
    {
        var parts = Enumerable.Range(0, 6).Select(_ => new Quantity(Ratio.Of(draw.Long(0, 99_999), draw.Pick(1, 3, 100)), draw.Pick("亩", "公顷", "m²", "km²"))).ToArray();
        var (there, back) = (parts.Aggregate(static (l, r) => l + r), parts.Reverse().Aggregate(static (l, r) => l + r));
        there.CompareTo(back).Should().Be(0);
        Quantity.Parse(there.ToString()).Should().Be(there);
    });
}
