using System.Text;
using AssetPlanning.Rulebook;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>How old a sale may be that is compared with (可比实例时间): three years by a row that is not confirmed, or what an office says; an older one is told and counts.</summary>
public class CaseAgeTests
{
    /// <summary>Valued on 2026-11-01: a sale of 2023-11-01 is three years old, one of the day before is older.</summary>
    [Theory]
    [InlineData("2023-11-01", false)]
    [InlineData("2023-10-31", true)]
    [InlineData("2016-05-01", true)]
    public void MarketComparison_AgeOfACase_IsHeldAgainstTheRulebook(string day, bool isOld)
    {
        var aged = Valued.Of(Sold(day), Area.FromMu(1));
        aged.About(FindingCatalogue.CaseTooOld).Should().HaveCount(isOld ? 1 : 0);
        aged.Value.Amount.Should().Be(Valued.Of(Methods.Comparison, Area.FromMu(1)).Value.Amount, "an old case is told of, not left out");
        aged.Findings.Where(static finding => finding.Code == FindingCatalogue.UnconfirmedRowUsed.Code).Select(static finding => finding.Subject.ToString()).Should().Contain("valuation.oldest-case");
    }

    [Fact]
    public void MarketComparison_SeveralOldCases_AreToldOneByOne()
    {
        var old = Sold("2020-01-01").Cases[0];
        var told = Valued.Of(Methods.Comparison with { Cases = [.. Methods.Comparison.Cases, old with { Name = "C2" }, old with { Name = "C3" }] }, Area.FromMu(1));
        told.Findings.Where(static finding => finding.Code == FindingCatalogue.CaseTooOld.Code).Select(static finding => finding.Arguments[0]).Should().Equal(Figure.Name("C2"), Figure.Name("C3"));
    }

    /// <summary>A province that takes sales of a year and a half: 2025-05-03 is a year and 182 of 365 days ago, 2025-04-30 a year and 185; a province elsewhere says nothing here.</summary>
    [Theory]
    [InlineData("44", "2025-05-03", false)]
    [InlineData("44", "2025-04-30", true)]
    [InlineData("33", "2025-04-30", false)]
    public void MarketComparison_AgeAnOfficeDeclares_GoesBeforeTheNational(string region, string day, bool isOld)
    {
        var edition = new RulebookDraft(RulebookEdition.Embedded).WithJson("office.json", Encoding.UTF8.GetBytes($$"""
            {
              "sources": [{"code": "x-office", "chinese": "某省土地估价办法(2026)", "english": "measures of a province on the valuation of land (2026)"}],
              "rows": [{"parameter": "valuation.oldest-case", "value": "1.5", "region": "{{region}}", "source": "x-office", "evidence": "Published"}]
            }
            """)).Build().Value;
        new AssetPlannerBuilder().UseRulebook(edition).Build().Appraise(Valued.Parcel(Area.FromMu(1)), Valued.State(), ValueStage.Planned, Sold(day))
            .About(FindingCatalogue.CaseTooOld).Should().HaveCount(isOld ? 1 : 0);
    }

    private static MarketComparison Sold(string day) => Methods.Compared(row => row with { Day = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });
}
