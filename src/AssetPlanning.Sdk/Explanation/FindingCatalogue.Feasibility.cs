namespace AssetPlanning;

/// <content>财务评价报表.</content>
public static partial class FindingCatalogue
{
    private static IEnumerable<FindingKind> OfStudies() =>
    [
        StudyParameterImpossible, StudyMixedTax, StudyMixedPrice, StudyCountedTwice, StudyAssetUnclear,
        StudyLineEmpty, StudyOutsideYears, StudyAccruedLeftOut, StudySourcesDiffer, StudyCashShort, StudyTaxNotStated, StudyFormUnconfirmed,
    ];

    /// <summary>评价参数不成立.</summary>
    public static FindingKind StudyParameterImpossible => New(
        "finance.parameter-impossible",
        Severity.Error,
        "参数“{0}”为 {1}，不成立：比例在 0 至 1 之间，收益率与涨价率大于 −1，年限为正且不超过 1200，年份在计算期内，可变成本属于经营成本，注册资本不为负。",
        "Parameter {0} is {1}, which cannot be: parts lie between 0 and 1, rates above −1, lives between 1 and 1,200, years within the study; variable costs are operating costs, registered capital is not negative.",
        "更正该参数。",
        "Correct the parameter.");

    /// <summary>含税口径混用.</summary>
    public static FindingKind StudyMixedTax => New(
        "finance.mixed-tax-basis",
        Severity.Error,
        "科目“{0}”为{1}，报表为{2}，不能相加。",
        "Line {0} is stated {1}, the tables {2}: they cannot be added.",
        "把该科目换算为报表口径，税额另作分录。",
        "Restate the line on the basis of the tables, with the tax as a posting of its own.");

    /// <summary>价格基准混用.</summary>
    public static FindingKind StudyMixedPrice => New(
        "finance.mixed-price-base",
        Severity.Error,
        "科目“{0}”按{1}计价，报表按{2}，不能相加。",
        "Line {0} is in prices of {1}, the tables in prices of {2}: they cannot be added.",
        "把该科目换算到报表的价格基准。",
        "Restate the line in prices of the tables.");

    /// <summary>同一流量重复计入.</summary>
    public static FindingKind StudyCountedTwice => New(
        "finance.counted-twice",
        Severity.Error,
        "费项 {0} 被列入不止一个科目，会重复计算。",
        "Term {0} stands in more than one line and would be counted twice.",
        "每个费项只列一次；债务与资本金的流量不列入科目。",
        "List each term once; flows of debts and capital stand in no line.");

    /// <summary>资产归类不清.</summary>
    public static FindingKind StudyAssetUnclear => New(
        "finance.asset-unclear",
        Severity.Error,
        "{0} 归入 {1} 个资产类别，应恰为一个，且为建设费用。",
        "{0} is in {1} classes of assets; it belongs to exactly one, and is a cost of building.",
        "更正资产类别的构成。",
        "Correct what the classes are made of.");

    /// <summary>科目没有流量.</summary>
    public static FindingKind StudyLineEmpty => New(
        "finance.line-empty",
        Severity.Warning,
        "账簿中没有“{0}”的任何流量，按零列示。",
        "The ledger has no flow of {0}; it is shown as nothing.",
        "核对费项、债务与主体名称。",
        "Check the names of terms, debts and parties.");

    /// <summary>流量在计算期外.</summary>
    public static FindingKind StudyOutsideYears => New(
        "finance.outside-years",
        Severity.Warning,
        "费项 {0} 有 {1} 笔共 {2} 在计算期之外，未列入报表。",
        "{1} flows of {0}, {2} in all, fall outside the years of the study and are not in the tables.",
        "延长计算期，或说明为何不计。",
        "Lengthen the study, or say why they do not count.");

    /// <summary>应计流量未列.</summary>
    public static FindingKind StudyAccruedLeftOut => New(
        "finance.accrued-left-out",
        Severity.Info,
        "费项 {0} 有 {1} 笔应计流量共 {2}，尚未收付，未列入报表。",
        "{1} flows of {0}, {2} in all, are owed and not yet paid: they are not in the tables.",
        "收付时入账后即列入。",
        "They count once they are paid.");

    /// <summary>资金筹措与投资不等.</summary>
    public static FindingKind StudySourcesDiffer => New(
        "finance.sources-differ",
        Severity.Warning,
        "{0} 年总投资 {1}，已落实资金 {2}，差额 {3} 列为其他资金。",
        "In {0} the investment is {1} and the funds raised are {2}; the difference of {3} is shown as other funds.",
        "落实资金来源，或调整投资进度。",
        "Raise the funds, or move the investment.");

    /// <summary>累计盈余资金为负.</summary>
    public static FindingKind StudyCashShort => New(
        "finance.cash-short",
        Severity.Warning,
        "{0} 年累计盈余资金为 {1}，资金链断裂。",
        "At the end of {0} the accumulated surplus is {1}: the money runs out.",
        "增加资金来源，或调整还款与分配。",
        "Raise funds, or change repayment and payout.");

    /// <summary>含税报表未列增值税.</summary>
    public static FindingKind StudyTaxNotStated => New(
        "finance.tax-not-stated",
        Severity.Warning,
        "报表含增值税，但没有列出应纳增值税：税额留在利润与现金流中。",
        "The tables hold value added tax, but none that is paid over is stated: it stays in profit and cash.",
        "把应纳增值税作为分录列入 ValueAddedTax，或改用不含税口径。",
        "List the tax paid over in ValueAddedTax, or state the tables without tax.");

    /// <summary>表式未核对原文.</summary>
    public static FindingKind StudyFormUnconfirmed => New(
        "finance.form-unconfirmed",
        Severity.Info,
        "报表按《建设项目经济评价方法与参数》（第三版）通行表式编制，表式与涨价预备费公式未与原文核对。",
        "The tables follow the common form after the Methods and Parameters of Economic Evaluation (3rd edition); form and price reserve formula were not checked against the text.",
        "报批前按原文核对表式。",
        "Check the form against the text before filing.");
}
