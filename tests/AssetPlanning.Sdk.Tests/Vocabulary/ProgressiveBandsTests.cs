namespace AssetPlanning.Tests.Vocabulary;

public class ProgressiveBandsTests
{
    /// <summary>《土地增值税暂行条例》第七条: 30 % to 50 % of the deductions, 40 % to 100 %, 50 % to 200 %, 60 % above. By hand, gain 2.5 × deductions:
    /// 0.5×0.3 + 0.5×0.4 + 1×0.5 + 0.5×0.6 = 0.15 + 0.2 + 0.5 + 0.3 = 1.15.</summary>
    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.5", "0.15")]
    [InlineData("1", "0.35")]
    [InlineData("2", "0.85")]
    [InlineData("2.5", "1.15")]
    public void Of_LandGainsTax_IsThatOfTheFourBands(string basis, string tax) =>
        ProgressiveBands.Parse("50%:30% 100%:40% 200%:50% :60%").Of(Ratio.Parse(basis)).Should().Be(Ratio.Parse(tax));

    [Theory]
    [InlineData("")]
    [InlineData("30%")]
    [InlineData("50%:30%")]
    [InlineData("50%:30% 50%:40% :60%")]
    [InlineData(":30% :40%")]
    [InlineData("50%:-1% :2%")]
    [InlineData("50%:30%  :2%")]
    public void TryParse_NoScale_IsRefused(string text) => ProgressiveBands.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void ToString_AnyScale_IsReadBackEqual()
    {
        var scale = ProgressiveBands.Parse("50%:30% 1:40% :60%");

        scale.ToString().Should().Be("0.5:0.3 1:0.4 :0.6");
        ProgressiveBands.Parse(scale.ToString()).Should().Be(scale);
    }
}
