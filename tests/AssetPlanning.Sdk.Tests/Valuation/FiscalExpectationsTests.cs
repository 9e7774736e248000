using System.Text;
using AssetPlanning.Rulebook;
using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>Which flows land of a function is expected to have: rows of the rulebook, those of the paper unless an office says otherwise.</summary>
public class FiscalExpectationsTests
{
    private static readonly Citation Paper = new("王朝宇, 周玉. 城市规划学刊 2026(1)", "§2 服务、收益、融资三类用地");

    private const string Head = """
        "sources": [{"code": "x-office", "chinese": "某市财政局办法(2026)", "english": "measures of a city's finance office (2026)"}],
        """;

    /// <summary>王朝宇, 周玉, 城市规划学刊 2026(1), §2, as the table of docs/chain/differentiation.md has it.</summary>
    [Theory]
    [InlineData(FiscalFunction.Service, true, "PublicInvestment")]
    [InlineData(FiscalFunction.Service, false, "ProductIncome Upkeep")]
    [InlineData(FiscalFunction.Revenue, true, "LumpSum RecurringTax")]
    [InlineData(FiscalFunction.Revenue, false, "LumpSum RecurringTax")]
    [InlineData(FiscalFunction.Finance, true, "LumpSum")]
    [InlineData(FiscalFunction.Finance, false, "LumpSum")]
    [InlineData(null, true, "")]
    public void Expected_BuiltInRows_AreThoseOfThePaper(FiscalFunction? function, bool isConstruction, string streams)
    {
        var calculation = new Calculation(null, null);
        var expected = new FiscalExpectations(new(RulebookEdition.Embedded, calculation), calculation).Of(function, isConstruction, Valley.Assets.Assets);
        string.Join(' ', expected.Select(static one => one.Stream)).Should().Be(streams);
        expected.Where(static one => one.Basis != Paper).Should().BeEmpty();
        calculation.Findings.Should().BeEmpty();
    }

    /// <summary>A city that expects the works to pay no price at once, but a tax and what their holders earn: its row goes before that of the country, and is cited.</summary>
    [Fact]
    public void AccountFunctions_RowOfAnOffice_TakesThePlaceOfTheBuiltIn()
    {
        var account = With("""{"parameter": "fiscal.expected-streams", "circumstance": "fiscal-revenue", "value": "HolderIncome RecurringTax", "region": "4401", "source": "x-office", "clause": "第三条", "evidence": "Published"}""");
        account.Value.Lots[1].Missing.Should().Equal(FiscalStream.RecurringTax, FiscalStream.HolderIncome);
        account.Value.Lots[0].Missing.Should().Equal(FiscalStream.LumpSum);
        Basis(account, "2023:1001/HolderIncome").Should().Be(new Citation("某市财政局办法(2026)", "第三条"));
        Basis(account, "2023:070102/LumpSum").Should().Be(Paper);
        account.Provenance.Parameters.Should().Contain(static used => used.Parameter == "fiscal.expected-streams" && used.Value == "HolderIncome RecurringTax");
    }

    /// <summary>A row of another city, or of a time after the day of valuation, says nothing here.</summary>
    [Theory]
    [InlineData("\"region\": \"4403\"")]
    [InlineData("\"region\": \"4401\", \"from\": \"2026-01-02\"")]
    public void AccountFunctions_RowOfElsewhereOrLater_ChangesNothing(string where)
    {
        var account = With($$"""{"parameter": "fiscal.expected-streams", "circumstance": "fiscal-revenue", "value": "Upkeep", {{where}}, "source": "x-office", "evidence": "Published"}""");
        account.Value.Lots[1].Missing.Should().Equal(FiscalStream.LumpSum, FiscalStream.RecurringTax);
    }

    [Fact]
    public void AccountFunctions_RowNamesNoFlow_IsToldAndTheOthersHold()
    {
        var account = Misspelt();
        account.About(FindingCatalogue.FiscalStreamUnknown).Should().Equal("Revenue");
        account.Value.Lots[1].Missing.Should().Equal(FiscalStream.LumpSum);
    }

    internal static Explained<FiscalAccount> Misspelt() =>
        With("""{"parameter": "fiscal.expected-streams", "circumstance": "fiscal-revenue", "value": "LumpSum RecuringTax", "region": "4401", "source": "x-office", "evidence": "Published"}""");

    private static Explained<FiscalAccount> With(string row)
    {
        var edition = new RulebookDraft(RulebookEdition.Embedded).WithJson("office.json", Encoding.UTF8.GetBytes($"{{{Head}\"rows\": [{row}]}}")).Build().Value;
        return new AssetPlannerBuilder().UseRulebook(edition).Build().AccountFunctions(Valley.Assets, FiscalAccountTests.Terms with { Templates = [] });
    }

    private static Citation? Basis(Explained<FiscalAccount> account, string subject) =>
        account.Findings.Single(finding => finding.Code == FindingCatalogue.FiscalAmountMissing.Code && finding.Subject == subject).Basis;
}
