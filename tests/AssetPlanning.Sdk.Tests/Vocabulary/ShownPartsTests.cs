using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Vocabulary;

public sealed class ShownPartsTests(ITestOutputHelper output)
{
    /// <summary>Three times 3,333.33 are 1 万元 (9,999.99); each by itself is shown as 0.</summary>
    [Fact]
    public void Of_ThreeThirds_AddUpToTheTotalAndSaySo()
    {
        var shown = ShownParts.Of([Money.FromYuan(3_333.33m), Money.FromYuan(3_333.33m), Money.FromYuan(3_333.33m)], Money.FromWan(1));
        shown.Total.Should().Be(Money.FromWan(1));
        shown.Parts.Should().Equal(Money.FromWan(1), Money.Zero, Money.Zero);
        shown.Moved.Should().Be(1);
        shown.Note.Should().Contain("1 项");
    }

    [Fact]
    public void Of_AnyAmounts_AddUpAndStayWithinAStep() =>
        Runs.Each(output, 500, 50_000, (draw, _) =>
        {
            var step = Money.FromFen(draw.Pick(1L, 100L, 1_000_000L, 7L));
            var amounts = Enumerable.Range(0, draw.Int(0, 12)).Select(_ => Money.FromFen(draw.Magnitude(40) * draw.Pick(1, -1))).ToValueList();
            var shown = ShownParts.Of(amounts, step);
            Money.Sum(shown.Parts).Should().Be(shown.Total);
            (Math.Abs((shown.Total - Money.Sum(amounts)).Fen) * 2 <= step.Fen).Should().BeTrue();
            for (var at = 0; at < amounts.Count; at++)
            {
                Math.Abs((shown.Parts[at] - amounts[at]).Fen).Should().BeLessThan(step.Fen);
                (shown.Parts[at].Fen % step.Fen).Should().Be(0);
            }
        });
}
