using AssetPlanning.Sharing;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Sharing;

public class SharingClausesTests
{
    [Fact]
    public void ToChinese_AnAgreementOfEveryRule_IsTheCommittedText() =>
        Repository.ShouldMatchGolden(SharingClauses.ToChinese(Agreement.OfEveryRule), "Golden/SharingClauses.zh.txt");

    [Fact]
    public void ToEnglish_AnAgreementOfEveryRule_IsTheCommittedText() =>
        Repository.ShouldMatchGolden(SharingClauses.ToEnglish(Agreement.OfEveryRule), "Golden/SharingClauses.en.txt");

    [Fact]
    public void ToChinese_Nested_IsNumberedByLevel() =>
        SharingClauses.ToChinese([new Nested { Part = 1, Rounding = Rounding.HalfUp, Rules = [new Nested { Part = 1, Rounding = Rounding.HalfUp, Rules = [Proportional.By(("a", 1), ("b", 2))] }] }])
            .Split('\n').Select(static line => line.TrimStart('　').Split('从', '可')[0]).Should().Equal("第一条　", "（一）", "1. ", string.Empty);

    [Fact]
    public void ToChinese_InEveryCulture_IsTheSame() => Cultures.Each(() =>
        SharingClauses.ToChinese([new FixedAmount { To = "village", Amount = Money.FromYuan(1_234_567.8m), Span = ShareSpan.EachYear }])
            .Should().Be("第一条　向 village 支付定额 1,234,567.80 元（每年累计），以可分余额为限。\n"));

    [Fact]
    public void ToClause_ForeignRule_NamesItselfUnlessItSpeaks() =>
        SharingClauses.ToChinese([new PayBlindly { To = "village", Amount = Money.Zero }]).Should().Be("第一条　按 PayBlindly 规则分配。\n");

    [Theory]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(99, "九十九")]
    public void ToChinese_ManyClauses_AreCountedInChinese(int count, string numeral) =>
        SharingClauses.ToChinese([.. Enumerable.Repeat(new CostRecovery { To = "centre" }, count)]).TrimEnd('\n').Split('\n')[^1].Should().StartWith($"第{numeral}条　");
}
