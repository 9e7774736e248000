using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Vocabulary;

public class TermTests
{
    [Theory]
    [InlineData("40", true)]
    [InlineData("0", true)]
    [InlineData("0.5", false)]
    [InlineData("1/3", false)]
    public void Years_Text_PrintsBackInEveryCulture(string text, bool isWhole) => Cultures.Each(() =>
    {
        Years.Parse(text).ToString().Should().Be(text);
        Years.Parse(text).IsWhole.Should().Be(isWhole);
    });

    [Theory]
    [InlineData("-1")]
    [InlineData("")]
    [InlineData("40 年")]
    [InlineData("forty")]
    public void Years_AnythingElse_IsRefused(string text) => Years.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Years_Negative_IsRefused() => FluentActions.Invoking(() => new Years(-1)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Years_Comparison_IsThatOfTheNumbers()
    {
        (new Years(Ratio.Of(1, 3)) < new Years(Ratio.Of(1, 2))).Should().BeTrue();
        (new Years(2) >= 2).Should().BeTrue();
        (new Years(2) > 2).Should().BeFalse();
        new Years(Ratio.Of(4, 2)).Should().Be(new Years(2));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("365", 365)]
    [InlineData("2147483647", int.MaxValue)]
    public void Days_Text_PrintsBackInEveryCulture(string text, int number) => Cultures.Each(() =>
    {
        Days.Parse(text).Number.Should().Be(number);
        new Days(number).ToString().Should().Be(text);
    });

    [Theory]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1.0")]
    [InlineData("2147483648")]
    [InlineData("")]
    public void Days_AnythingElse_IsRefused(string text) => Days.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Days_Negative_IsRefused() => FluentActions.Invoking(() => new Days(-1)).Should().Throw<ArgumentOutOfRangeException>();
}
