namespace AssetPlanning;

/// <content>财政功能、出让与租赁比较.</content>
public static partial class FindingCatalogue
{
    /// <summary>改写地块未知.</summary>
    public static FindingKind FiscalLotUnknown => New(
        "fiscal.lot-unknown",
        Severity.Warning,
        "不是已估价的地块，改写未采用。",
        "Not a lot with a value; the override is not taken.",
        "核对地块编号。",
        "Check the name of the lot.");

    /// <summary>改写重复.</summary>
    public static FindingKind FiscalOverrideTwice => New(
        "fiscal.override-twice",
        Severity.Rejected,
        "地块属性改写了 {0} 次，均未采用。",
        "Its attributes are overridden {0} times; none is taken.",
        "保留一条改写。",
        "Keep one override.");

    /// <summary>地块属性改写.</summary>
    public static FindingKind FiscalOverridden => New(
        "fiscal.overridden",
        Severity.Info,
        "地块属性按声明改写：{0}；财政功能改写的，本地类的一般模板不再适用。",
        "Its attributes are not those of its class: {0}. Where its function is another, the amounts of its class do not hold.",
        "理由随结果保存；功能改写的，声明写明该功能的模板。",
        "The reason is kept with the result; where the function is another, declare templates for it.");

    /// <summary>建设与否不明（财政）.</summary>
    public static FindingKind FiscalSideUnknown => New(
        "fiscal.side-unknown",
        Severity.Warning,
        "地类 {0} 无法判定是否建设用地，未检查应有收支。",
        "No view says whether {0} is construction land; expected flows are not checked.",
        "补充归类口径，或更正地类代码。",
        "Name a view that knows the class, or correct its code.");

    /// <summary>财政功能待定.</summary>
    public static FindingKind FiscalFunctionUndecided => New(
        "fiscal.function-undecided",
        Severity.Info,
        "地类 {0} 没有财政功能（或待定），单列合计。",
        "The class {0} has no fiscal function or is undecided; it is totalled by itself.",
        "用途确定后按地块改写。",
        "Override the lot once its use is decided.");

    /// <summary>收支模板重复.</summary>
    public static FindingKind FiscalTemplateTwice => New(
        "fiscal.template-twice",
        Severity.Rejected,
        "地类 {0} 的“{1}”模板给了 {2} 个，均未采用。",
        "{0} has {2} templates of {1}; none is taken.",
        "每个地类每种收支只保留一个模板。",
        "Keep one template a class and flow.");

    /// <summary>收支方式名称未知.</summary>
    public static FindingKind FiscalStreamUnknown => New(
        "fiscal.stream-unknown",
        Severity.Warning,
        "规则库（{1}）列出的应有收支“{0}”不是收支方式，未检查这一项。",
        "The rulebook ({1}) expects a flow named {0}, which is none; it is not checked.",
        "在规则行中改用 LumpSum、RecurringTax、ProductIncome、Upkeep、PublicInvestment 或 HolderIncome，以空格分隔。",
        "Name LumpSum, RecurringTax, ProductIncome, Upkeep, PublicInvestment or HolderIncome in the row, parted by blanks.");

    /// <summary>收支金额缺失.</summary>
    public static FindingKind FiscalAmountMissing => New(
        "fiscal.amount-missing",
        Severity.Warning,
        "地类 {0} 应有“{1}”，没有声明金额，不按零计；涉及的地块见结果。",
        "A flow of {1} is expected of {0} and no amount is stated; it is not 0. The result lists the lots.",
        "声明该地类的收支模板。",
        "Declare the template.");

    /// <summary>租赁期限过长.</summary>
    public static FindingKind LeaseTooLong => New(
        "lease.too-long",
        Severity.Warning,
        "租赁 {0} 年，超过最长年限 {1}，超过部分无效。",
        "A lease of {0} years is longer than {1}; the excess is void.",
        "缩短租期，或改为出让、分期续租。",
        "Shorten the lease, grant the land, or renew.");

    /// <summary>出让与租赁年数不同.</summary>
    public static FindingKind GrantLeaseYearsDiffer => New(
        "lease.years-differ",
        Severity.Warning,
        "出让 {0} 年，租赁 {1} 年，现值和盈亏平衡不可直接比较；按年值比较。",
        "The grant is for {0} years, the lease for {1}: present values and what breaks even do not compare; compare year by year.",
        "以等额年值为准，或把租赁续期的租金补足到同样年数。",
        "Go by the level amounts, or add the rents of renewals up to the same years.");

    /// <summary>出让年期未声明.</summary>
    public static FindingKind GrantYearsNotStated => New(
        "lease.grant-years-not-stated",
        Severity.Info,
        "没有声明出让年期，未核查价款与 {0} 年租金是否对应同样年数。",
        "The years of the grant are not stated; nobody checked that the price buys the same {0} years.",
        "声明出让年期。",
        "State the years of the grant.");

    /// <summary>低于首档.</summary>
    public static FindingKind LevyBelowSteps => New(
        "levy.below-steps",
        Severity.Info,
        "{0}：指标 {1} 低于首档 {2}，不征不补。",
        "{0}: the indicator {1} is below the first step, {2}; nothing is levied or paid.",
        "核对指标；如低于首档也应征收，补充一档。",
        "Check the indicator; add a step if something is due below.");

    private static IEnumerable<FindingKind> OfFiscalFunctions() =>
    [
        FiscalLotUnknown, FiscalOverrideTwice, FiscalOverridden, FiscalSideUnknown, FiscalFunctionUndecided, FiscalTemplateTwice,
        FiscalStreamUnknown, FiscalAmountMissing, LeaseTooLong, GrantLeaseYearsDiffer, GrantYearsNotStated, LevyBelowSteps,
    ];
}
