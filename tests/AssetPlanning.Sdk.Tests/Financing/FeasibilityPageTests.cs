using System.Globalization;
using AssetPlanning.Financing;
using AssetPlanning.Tests.Laws;
using AssetPlanning.Tests.Vocabulary;

namespace AssetPlanning.Tests.Financing;

/// <summary>The study of docs/chain/money-book.md, made again from the page's own ledger.</summary>
public sealed class FeasibilityPageTests
{
    private static readonly Explained<FeasibilityStudy> Made = AssetPlanner.Default.Study(StudyLedger.Make(), StudyLedger.Terms);

    [Fact]
    public void Study_OfThePage_IsTheTableByHandCellByCell()
    {
        var told = 0;
        foreach (var cells in StudyLedger.Rows(static line => Enum.GetNames<FeasibilityForm>().Any(form => line.StartsWith($"| {form} |", StringComparison.Ordinal))))
        {
            var row = Made.Value.Table(Enum.Parse<FeasibilityForm>(cells[0])).Row(cells[1]);
            row.Cells.Should().Equal(cells[3..].Select(StudyLedger.Wan), "{0} {1} {2}", cells[0], cells[1], cells[2]);
            row.Name.Should().Contain(cells[2]);
            told++;
        }

        told.Should().Be(42, "so many rows are on the page");
        Made.Findings.Select(static finding => finding.Code.ToString()).Should().Equal("finance.form-unconfirmed");
    }

    [Fact]
    public void Returns_OfThePage_AreTheOnesByHand()
    {
        Made.Value.Returns.Select(returns =>
            $"| {returns.Form} | {returns.Row} | {Figures(Ratio.Of(returns.PresentValue.Fen, 1_000_000), 6)} | {Figures(returns.Rates.Rate!.Value * 100, 4)} % | "
            + $"{Figures(returns.Payback.Lasting!.Value, 4)} | {Figures(returns.DiscountedPayback.Lasting!.Value, 4)} |").Should().AllSatisfy(line => StudyLedger.Page.Should().Contain(line));
        string Covers(string name, Func<YearOfDebtCover, Ratio?> cover) => $"| {name} | {string.Join(" | ", Made.Value.DebtCover.Select(year => Figures(cover(year)!.Value, 4)))} |";
        StudyLedger.Page.Should().Contain(Covers("interest", static year => year.InterestCover)).And.Contain(Covers("debt service", static year => year.ServiceCover));
        StudyLedger.Page.Should().Contain($"| break-even | {string.Join(" | ", Made.Value.BreakEven.Select(static year => Figures(year.Point!.Value, 4)))} |");
        Made.Value.DebtCover.Select(static year => year.Year).Should().Equal(2029, 2030, 2031, 2032);
    }

    /// <summary>Every cell of every table is a step; steps replay and rest on what the other steps say.</summary>
    [Fact]
    public void Why_OfTheStudy_TellsEveryCell()
    {
        var why = Made.Why;
        foreach (var table in Made.Value.Tables)
        {
            foreach (var row in table.Table.Rows)
            {
                for (var column = 0; column < 6; column++)
                {
                    why.Find(new("financing.study", $"hall-study:{table.Form}:{row.Code}", new(2027 + column, 12, 31)))!.Result.Money.Should().Be(row.Cells[column]);
                }
            }
        }

        StudyLaws.ShouldReplay(why);
        var below = why.Below(new("financing.study", "hall-study:CapitalCash:3", new(2030, 12, 31)));
        below.SelectMany(static step => step.Operands).Select(static operand => operand.Source?.Term.ToString()).Should().Contain(["x-income", "x-works", "financing.interest"]);
        why.ToMarkdown().Should().Contain("财务评价").And.Contain("未弥补的亏损").And.Contain("按内部收益率折现的净现值");
        why.Steps.Where(static step => step.By == Derivation.ByRule).Select(static step => step.Key.Term).Distinct()
            .Should().Equal(FinancingTerms.RateOfReturn.Code);
        why.Steps.Where(static step => step.Key.Term == FinancingTerms.ValueAtRate.Code).Should().HaveCount(3).And.OnlyContain(static step => step.Result.Money == Money.Zero);
    }

    /// <summary>The printed tables add up in rows and columns, and say what rounding did.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Show_OfTheStudy_AddsUpAsShown(int places)
    {
        foreach (var table in Made.Value.Tables)
        {
            table.Table.Notes.Should().Contain("金额不含增值税。").And.Contain("价格基准：2026-12-31 不变价。");
            MoneyTableLaws.ShouldAddUp(table.Table, table.Table.Show(MoneyUnit.Wan, places));
        }

        var shown = Made.Value.Table(FeasibilityForm.Profit).Show(MoneyUnit.Wan, places);
        shown.ToMarkdown().Should().Contain("利润与利润分配表**（单位：万元）").And.Contain("可逐项相加");
        shown.Moved.Should().BeGreaterThan(0);
    }

    private static string Figures(Ratio number, int places)
    {
        var scaled = (long)(number * (long)Math.Pow(10, places)).Round(Rounding.HalfUp);
        return (scaled / (decimal)Math.Pow(10, places)).ToString("F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
