using System.Text.Json.Serialization;
using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>The usual tables of a feasibility study (财务评价报表).</summary>
[JsonConverter(typeof(NameConverter<FeasibilityForm>))]
public enum FeasibilityForm
{
    /// <summary>投资估算与资金筹措表.</summary>
    Investment,

    /// <summary>折旧与摊销估算表.</summary>
    Assets,

    /// <summary>总成本费用估算表.</summary>
    Cost,

    /// <summary>利润与利润分配表.</summary>
    Profit,

    /// <summary>借款还本付息计划表.</summary>
    Debt,

    /// <summary>项目投资现金流量表.</summary>
    ProjectCash,

    /// <summary>项目资本金现金流量表.</summary>
    CapitalCash,

    /// <summary>财务计划现金流量表.</summary>
    Plan,
}

/// <summary>A table of the study with the bases of its amounts (财务评价表).</summary>
public sealed record FeasibilityTable
{
    /// <summary>Which one.</summary>
    public required FeasibilityForm Form { get; init; }

    /// <summary>Whether it holds value added tax (含税口径).</summary>
    public required TaxBasis Tax { get; init; }

    /// <summary>Of which prices it is (价格基准).</summary>
    public required PriceBase Price { get; init; }

    /// <summary>Its rows, exact to the fen; a column a year.</summary>
    public required MoneyTable Table { get; init; }
}

/// <summary>What a row of net cash flow is worth (盈利能力指标).</summary>
public sealed record ReturnFigures
{
    /// <summary>The table the flow stands in.</summary>
    public required FeasibilityForm Form { get; init; }

    /// <summary>The code of its row.</summary>
    public required string Row { get; init; }

    /// <summary>All its rates of return (财务内部收益率).</summary>
    public required RatesOfReturn Rates { get; init; }

    /// <summary>Its present value at the declared rate (财务净现值).</summary>
    public required Money PresentValue { get; init; }

    /// <summary>When the money is back, from the beginning of the first year (静态投资回收期).</summary>
    public required Payback Payback { get; init; }

    /// <summary>The same with discounted flows (动态投资回收期).</summary>
    public required Payback DiscountedPayback { get; init; }
}

/// <summary>How a year's profit covers its debt (年度偿债指标).</summary>
public sealed record YearOfDebtCover
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>Profit before interest and tax over interest; none without interest (利息备付率).</summary>
    public Ratio? InterestCover { get; init; }

    /// <summary>Profit before interest, depreciation and amortisation less income tax, over interest and principal; none without any (偿债备付率).</summary>
    public Ratio? ServiceCover { get; init; }
}

/// <summary>At which part of a year's income it makes neither profit nor loss (年度盈亏平衡点).</summary>
public sealed record YearOfBreakEven
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>Fixed cost over income less variable cost and taxes; none where income does not pay for what rises with it (盈亏平衡点).</summary>
    public Ratio? Point { get; init; }
}

/// <summary>The feasibility tables of a project as a ledger gives them (项目财务评价).</summary>
public sealed record FeasibilityStudy
{
    /// <summary>What was asked.</summary>
    public required FeasibilityTerms Terms { get; init; }

    /// <summary>The tables, one of each form.</summary>
    public required ValueList<FeasibilityTable> Tables { get; init; }

    /// <summary>What the net flows are worth: of the investment before and after tax, of the capital (盈利能力指标).</summary>
    public required ValueList<ReturnFigures> Returns { get; init; }

    /// <summary>Year by year from the first operating year (偿债能力指标).</summary>
    public required ValueList<YearOfDebtCover> DebtCover { get; init; }

    /// <summary>Year by year from the first operating year; empty where costs were not split (盈亏平衡分析).</summary>
    public required ValueList<YearOfBreakEven> BreakEven { get; init; }

    /// <summary>A table by its form.</summary>
    /// <param name="form">The form.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">The study has no such table.</exception>
    public MoneyTable Table(FeasibilityForm form) =>
        Tables.FirstOrDefault(table => table.Form == form)?.Table ?? throw new ArgumentException($"The study has no table {form}.", nameof(form));
}
