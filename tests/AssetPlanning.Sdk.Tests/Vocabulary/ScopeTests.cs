using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Vocabulary;

public class ScopeTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("44", DivisionLevel.Province, "44", "440000000000")]
    [InlineData("4401", DivisionLevel.City, "4401", "440100000000")]
    [InlineData("440106", DivisionLevel.County, "440106", "440106000000")]
    [InlineData("440106001", DivisionLevel.Township, "440106001", "440106001000")]
    [InlineData("440106001001", DivisionLevel.Village, "440106001001", "440106001001")]
    [InlineData("441900003", DivisionLevel.Township, "441900003", "441900003000")] // 东莞 has no counties
    public void DivisionCode_Code_KnowsItsLevel(string text, DivisionLevel level, string prefix, string full)
    {
        DivisionCode code = text;
        code.Level.Should().Be(level);
        code.Prefix.Should().Be(prefix);
        code.ToString().Should().Be(full);
        DivisionCode.Parse(full).Should().Be(code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("440")]
    [InlineData("44010")]
    [InlineData("4401060")]
    [InlineData("4401060010010")]
    [InlineData("00")]
    [InlineData("000000000000")]
    [InlineData("44010a")]
    [InlineData("44 106")]
    [InlineData("４４")]
    [InlineData("440001")] // a county of no city
    [InlineData("440106000001")] // a village of no township
    [InlineData("44@")]
    [InlineData("44@1948")]
    [InlineData("44@3000")]
    [InlineData("44@-2020")]
    [InlineData("44@2020@2021")]
    [InlineData("@2020")]
    public void DivisionCode_AnythingElse_IsRefused(string text) => DivisionCode.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void DivisionCode_Vintages_AreKeptAndTold()
    {
        DivisionCode code = "440106@2020";
        code.Vintage.Should().Be(2020);
        code.ToString().Should().Be("440106000000@2020");
        Cultures.Each(() => DivisionCode.Parse(code.ToString()).Should().Be(code));
        DivisionCode.Parse("44@2020").Contains("440106@2020").Should().BeTrue();
        DivisionCode.Parse("44@2020").Contains("440106@2023").Should().BeFalse("divisions of two vintages are not the same ground");
        DivisionCode.Parse("44@2020").Contains("440106").Should().BeTrue("no vintage fits any");
        DivisionCode.Parse("4401").Contains("4402").Should().BeFalse();
        DivisionCode.Parse("440106").Contains("4401").Should().BeFalse();
    }

    [Fact]
    public void DivisionCode_At_GoesUpNotDown()
    {
        DivisionCode village = "440106001001";
        village.At(DivisionLevel.City).Should().Be((DivisionCode)"4401");
        FluentActions.Invoking(() => DivisionCode.Parse("4401").At(DivisionLevel.County)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => default(DivisionCode).Level).Should().Throw<InvalidOperationException>();
    }

    [Theory]
    [InlineData("440106001001", "44>4401>440106>440106001>440106001001")]
    [InlineData("4401", "44>4401")]
    [InlineData("44", "44")]
    [InlineData("441900003", "44>4419>441900003")] // no county, so no name for one
    public void ScopePath_OfDivision_NamesEachLevelOnce(string division, string path)
    {
        ScopePath.Of(division).ToString().Should().Be(path);
        ScopePath.Parse(path).Should().Be(ScopePath.Of(division));
    }

    [Fact]
    public void ScopePath_Contains_GoesByWholeNames()
    {
        ScopePath.Parse("44>4401").Contains(ScopePath.Parse("44>4401")).Should().BeTrue();
        ScopePath.Parse("44>4401").Contains(ScopePath.Parse("44>4401>x")).Should().BeTrue();
        ScopePath.Parse("44>4401").Contains(ScopePath.Parse("44>44011")).Should().BeFalse("4401 is no part of 44011");
        ScopePath.Parse("44>4401").Contains(ScopePath.Parse("44")).Should().BeFalse();
        ScopePath.Everything.Contains(ScopePath.Parse("44")).Should().BeTrue();
        ScopePath.Parse("44").Contains(ScopePath.Everything).Should().BeFalse();
    }

    [Fact]
    public void ScopePath_Common_IsTheLongestSharedBeginning()
    {
        ScopePath.Common([]).Should().Be(ScopePath.Everything);
        ScopePath.Common([ScopePath.Parse("a>b>c")]).ToString().Should().Be("a>b>c");
        ScopePath.Common([ScopePath.Parse("a>b>c"), ScopePath.Parse("a>b>d"), ScopePath.Parse("a>b")]).ToString().Should().Be("a>b");
        ScopePath.Common([ScopePath.Parse("a>b"), ScopePath.Parse("ab>b")]).Should().Be(ScopePath.Everything);
    }

    [Fact]
    public void ScopePath_RandomPaths_RoundTripAndContainByNames() =>
        Runs.Each(output, 200, 5_000, (draw, _) =>
        {
            string[] Names() => [.. Enumerable.Range(0, draw.Int(0, 4)).Select(_ => draw.Pick("a", "b", "ab", "东"))];
            var (outer, inner) = (Names(), Names());
            var (left, right) = (ScopePath.Parse(string.Join('>', outer)), ScopePath.Parse(string.Join('>', inner)));
            left.Contains(right).Should().Be(inner.Take(outer.Length).SequenceEqual(outer) && inner.Length >= outer.Length);
            left.Names.Select(name => name.ToString()).Should().Equal(outer);
            ScopePath.Parse(left.ToString()).Should().Be(left);
        });

    [Theory]
    [InlineData(">")]
    [InlineData("a>")]
    [InlineData(">a")]
    [InlineData("a>>b")]
    [InlineData("a> b")]
    [InlineData("a>b\u202E")]
    [InlineData("1>2>3>4>5>6>7>8>9>10>11>12>13>14>15>16>17")]
    public void ScopePath_AnythingElse_IsRefused(string text) => ScopePath.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void ScopePath_Then_StopsAtItsDepth()
    {
        var path = ScopePath.Everything;
        for (var depth = 0; depth < 16; depth++)
        {
            path = path.Then("a");
        }

        FluentActions.Invoking(() => path.Then("a")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ScopePath.Everything.Then(default)).Should().Throw<ArgumentException>();
    }
}
