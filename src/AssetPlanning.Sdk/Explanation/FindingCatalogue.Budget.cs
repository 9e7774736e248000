namespace AssetPlanning;

/// <content>项目收支预算表.</content>
public static partial class FindingCatalogue
{
    private static IEnumerable<FindingKind> OfBudgets() =>
    [
        BudgetHorizon, BudgetBondNotRepaid, BudgetMarketNotRepaid, BudgetWithoutIncome, BudgetWithoutCost,
        BudgetConstructionInterest, BudgetPrincipalUncovered, BudgetGrantIncomeShort, BudgetBondAfterConstruction,
        BudgetBondCapitalExceeds, BudgetYearUnbalanced, BudgetColumns, BudgetOutside, BudgetDebtUndeclared, BudgetCapitalOutOfOrder, BudgetCapitalTooLow, BudgetBondInCapital,
    ];

    /// <summary>存续年数超出表式.</summary>
    public static FindingKind BudgetHorizon => New(
        "budget.horizon",
        Severity.Warning,
        "存续 {0} 年，表式最多 {1} 年。",
        "The sheet runs {0} years after T; its form has at most {1}.",
        "缩短期限或分表填报。",
        "Shorten it, or use several sheets.");

    /// <summary>专项债券还本不等于发行.</summary>
    public static FindingKind BudgetBondNotRepaid => New(
        "budget.bond-not-repaid",
        Severity.Warning,
        "专项债券发行 {0}，还本 {1}，应相等。",
        "Special bonds of {0} are issued and {1} is repaid; both are the same.",
        "核对还本安排与表内年数。",
        "Check repayment and the years of the sheet.");

    /// <summary>市场化融资还本不等于借入.</summary>
    public static FindingKind BudgetMarketNotRepaid => New(
        "budget.market-not-repaid",
        Severity.Warning,
        "市场化融资借入 {0}，还本 {1}，应相等。",
        "Market debts of {0} are drawn and {1} is repaid; both are the same.",
        "核对还本安排与表内年数。",
        "Check repayment and the years of the sheet.");

    /// <summary>没有运营收入.</summary>
    public static FindingKind BudgetWithoutIncome => New(
        "budget.no-income",
        Severity.Warning,
        "自身经营收入为零。",
        "There is no operating income.",
        "补充收入，或核对收入科目。",
        "State income, or check its terms.");

    /// <summary>没有建设成本.</summary>
    public static FindingKind BudgetWithoutCost => New(
        "budget.no-cost",
        Severity.Warning,
        "建设成本为零。",
        "There is no building cost.",
        "补充建设成本，或核对科目。",
        "State the cost, or check its terms.");

    /// <summary>建设期利息大于建设支出.</summary>
    public static FindingKind BudgetConstructionInterest => New(
        "budget.construction-interest",
        Severity.Warning,
        "建设期利息 {0} 大于建设成本 {1}。",
        "Interest of {0} during construction is above the building cost of {1}.",
        "核对建设期与利率。",
        "Check construction years and rates.");

    /// <summary>收支结余不足以还本.</summary>
    public static FindingKind BudgetPrincipalUncovered => New(
        "budget.principal-uncovered",
        Severity.Warning,
        "资金来源加收入减运营成本与建设支出为 {0}，小于专项债券本金 {1}。",
        "Funds and income less operating and building expense are {0}, less than the bond principal of {1}.",
        "增加收入或减少债券。",
        "Raise income or issue less.");

    /// <summary>评估出让收入小于总支出.</summary>
    public static FindingKind BudgetGrantIncomeShort => New(
        "budget.grant-income",
        Severity.Warning,
        "评估出让收入 {0} 小于总支出 {1}。",
        "Assessed grant income of {0} is below all expense of {1}.",
        "核对评估，或降低支出。",
        "Check the appraisal, or lower expense.");

    /// <summary>建设期后发行债券.</summary>
    public static FindingKind BudgetBondAfterConstruction => New(
        "budget.bond-late",
        Severity.Warning,
        "{0} 年在建设期之后，仍发行专项债券 {1}。",
        "Bonds of {1} are issued in {0}, after construction.",
        "把发行移到建设期内。",
        "Issue within the construction years.");

    /// <summary>用于资本金大于当年债券.</summary>
    public static FindingKind BudgetBondCapitalExceeds => New(
        "budget.bond-capital",
        Severity.Warning,
        "{0} 年用于资本金 {1}，大于当年专项债券 {2}。",
        "In {0}, {1} is used as capital of bonds of {2}.",
        "更正用于资本金的数额。",
        "Correct the part used as capital.");

    /// <summary>年度收支不平衡.</summary>
    public static FindingKind BudgetYearUnbalanced => New(
        "budget.year",
        Severity.Warning,
        "{0} 年资金来源与收入 {1} 小于支出 {2}（连同结转共 {3}）。",
        "In {0} funds and income are {1}, less than expense of {2}; with what was carried over they are {3}.",
        "调整资金到位与支出的时序。",
        "Move funds or payments.");

    /// <summary>表列不成立.</summary>
    public static FindingKind BudgetColumns => New(
        "budget.columns",
        Severity.Error,
        "首年 {0}、建设期 {1} 年、存续 {2} 年不成立：存续 0 至 1200 年，建设期不为负、不长于表列，各列在 1900 至 2999 年之间。",
        "No such columns: first year {0}, {1} years of construction, {2} years after the first; 0 to 1,200 years follow, construction is within them, all from 1900 to 2999.",
        "更正首年、建设期与存续年数。",
        "Correct the first year, construction and horizon.");

    /// <summary>表列之外的收支.</summary>
    public static FindingKind BudgetOutside => New(
        "budget.outside-columns",
        Severity.Warning,
        "科目 {0} 有 {1} 落在表列 {2} 至 {3} 年之外，未列入。",
        "Of row {0}, {1} falls outside of the columns {2} to {3} and is not in the sheet.",
        "调整首年或存续年数，或核对日期。",
        "Change the first year or the horizon, or check the days.");

    /// <summary>债务未申报.</summary>
    public static FindingKind BudgetDebtUndeclared => New(
        "budget.debt-undeclared",
        Severity.Warning,
        "项目单位借入债务 {0} 共 {1}，既未列为专项债券，也未列为市场化融资。",
        "The project draws {1} on debt {0}, which is declared neither as a special bond nor as a market debt.",
        "把该债务列入相应名单。",
        "List the debt where it belongs.");

    /// <summary>资本金关系不成立.</summary>
    public static FindingKind BudgetCapitalOutOfOrder => New(
        "budget.capital-order",
        Severity.Warning,
        "到位资本金与用作资本金的债券 {0}、资本金 {1}、总投资 {2} 应依次不减。",
        "Capital paid in and bonds used as capital are {0}, capital {1}, the total estimate {2}; none is above the next.",
        "核对资本金构成与总投资。",
        "Check the parts of the capital and the estimate.");

    /// <summary>资本金比例低于要求.</summary>
    public static FindingKind BudgetCapitalTooLow => New(
        "budget.capital-low",
        Severity.Warning,
        "资本金占总投资 {0}，低于 {1}（{2}）。",
        "Capital is {0} of the total estimate, below the {1} asked for by {2}.",
        "增加资本金。",
        "Raise the capital.");

    /// <summary>专项债券用作资本金比例过高.</summary>
    public static FindingKind BudgetBondInCapital => New(
        "budget.bond-in-capital",
        Severity.Warning,
        "专项债券占资本金 {0}，高于 {1}（{2}）。",
        "Bonds are {0} of the capital, above the {1} allowed by {2}.",
        "以其他资金替换。",
        "Replace it by other money.");
}
