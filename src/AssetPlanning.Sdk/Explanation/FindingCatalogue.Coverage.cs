namespace AssetPlanning;

/// <content>覆盖倍数与收地测算.</content>
public static partial class FindingCatalogue
{
    private static IEnumerable<FindingKind> OfCoverage() =>
    [
        CoverageDebtUnknown, CoverageWithoutService, CoverageTooLow, CoverageTooHigh, CoverageImpossible, CoverageOutsideLife,
        CoverageNotCash, TermWithoutFlow, CoverageRateUnknown, CoverageRateDiffers, PurchaseImpossible, PurchaseBondDiffers,
        PurchaseAmounts, PurchasePart, PurchaseWithoutPrice,
    ];

    /// <summary>账上没有该债务.</summary>
    public static FindingKind CoverageDebtUnknown => New(
        "financing.coverage-debt-unknown",
        Severity.Warning,
        "账上没有债务 {0} 的付息或还本，覆盖倍数未计入。",
        "The ledger knows no service of debt {0}; it is not below the line.",
        "核对债务名称。",
        "Check the name of the debt.");

    /// <summary>没有还本付息.</summary>
    public static FindingKind CoverageWithoutService => New(
        "financing.coverage-without-service",
        Severity.Warning,
        "账上没有还本付息，覆盖倍数无从计算。",
        "There is no debt service and so no multiple.",
        "核对债务名称。",
        "Check the names of the debts.");

    /// <summary>覆盖倍数低于要求.</summary>
    public static FindingKind CoverageTooLow => New(
        "financing.coverage-too-low",
        Severity.Warning,
        "{0}覆盖倍数 {1} 低于要求 {2}（{3}）。",
        "{0}: the multiple of {1} is below the {2} asked for by {3}.",
        "增加收入、降低债务或延长期限；或说明其他偿债来源。",
        "Raise income, lower or lengthen debt, or name other means of payment.");

    /// <summary>覆盖倍数过大.</summary>
    public static FindingKind CoverageTooHigh => New(
        "financing.coverage-too-high",
        Severity.Warning,
        "{0}覆盖倍数 {1} 超过 {2}（{3}），请检查收入口径与债务是否齐全。",
        "{0}: the multiple of {1} is above the {2} named by {3}; check income and whether all debt is there.",
        "核对收入口径与债务清单。",
        "Check income and the list of debts.");

    /// <summary>债务存续期之外的收支.</summary>
    public static FindingKind CoverageOutsideLife => New(
        "financing.coverage-outside-life",
        Severity.Info,
        "债务存续期（首次提款至 {0} 年末次还本付息）之外的收入 {1}、成本 {2} 未计入覆盖倍数。",
        "Income of {1} and cost of {2} outside of the life of the debts, from the first draw to the last payment in {0}, are not in the multiple.",
        "如需计入，延长债务期限；年度口径另行测算。",
        "Lengthen the debt to count them, or ask for the coverage year by year.");

    /// <summary>非现金收支.</summary>
    public static FindingKind CoverageNotCash => New(
        "financing.coverage-not-cash",
        Severity.Info,
        "声明费项中有 {0} 为实物或应计，不能用于还本付息，未计入覆盖倍数。",
        "Of the declared flows {0} are things or claims; they pay no debt and are not in the multiple.",
        "收到现金时再计入。",
        "Count them when they are paid.");

    /// <summary>费项没有流水.</summary>
    public static FindingKind TermWithoutFlow => New(
        "financing.term-without-flow",
        Severity.Warning,
        "账上没有费项 {0} 的流水，按零计入。",
        "The ledger has no flow of term {0}; it counts as nothing.",
        "核对费项；确无此项时从口径中去掉。",
        "Check the term, or leave it out where there is none.");

    /// <summary>利率来源不明.</summary>
    public static FindingKind CoverageRateUnknown => New(
        "financing.coverage-rate-unknown",
        Severity.Warning,
        "没有融资工具说明债务 {0} 的利率及其来源，覆盖倍数无法核对利率。",
        "No instrument tells the rate of debt {0} and its source; the multiple cannot be checked against a rate.",
        "在口径中列出该债务的融资工具。",
        "List the instrument that bears the debt.");

    /// <summary>利率与账上利息不符.</summary>
    public static FindingKind CoverageRateDiffers => New(
        "financing.coverage-rate-differs",
        Severity.Warning,
        "债务 {0} 按声明利率 {1} 应付息 {2}，账上付息 {3}：账不是按该利率算的，结果不列该利率。",
        "At the declared rate of {1} debt {0} pays interest of {2}; in the ledger it is {3}. The ledger was not made with that rate, and the result does not name it.",
        "列出账上实际采用的融资工具，或按该利率重算账簿。",
        "List the instrument the ledger was made with, or make the ledger anew.");

    /// <summary>收地覆盖构成不成立.</summary>
    public static FindingKind PurchaseImpossible => New(
        "financing.purchase-impossible",
        Severity.Error,
        "收入 {0}、招拍挂费 {1}、刚性计提 {2} 均不能为负，收购价 {3} 须大于零。",
        "Income {0}, auction fee {1} and rigid accruals {2} are not negative, and the price of {3} is above nothing.",
        "更正覆盖倍数的构成。",
        "Correct the parts.");

    /// <summary>债券与收购价不等.</summary>
    public static FindingKind PurchaseBondDiffers => New(
        "financing.purchase-bond-differs",
        Severity.Warning,
        "债券 {0} 与收购价 {1} 不等：利息与费用只按债券计。",
        "The bond of {0} is not the price of {1}: interest and fees are of the bond alone.",
        "核对债券规模；差额由自有资金支付时无需更正。",
        "Check the bond; where own money pays the difference nothing is to be done.");

    /// <summary>收地测算金额不成立.</summary>
    public static FindingKind PurchaseAmounts => New(
        "financing.purchase-amounts",
        Severity.Error,
        "剩余年期现值 {0} 须大于零，原规划收入 {1}、新规划收入 {2}、年管护费 {3} 均不能为负。",
        "Today's value of {0} is above nothing; income of {1} by the present and {2} by the new plan and care of {3} a year are not negative.",
        "更正测算金额。",
        "Correct the amounts.");

    /// <summary>收地测算比例不成立.</summary>
    public static FindingKind PurchasePart => New(
        "financing.purchase-part",
        Severity.Error,
        "{0} 为 {1}：各比例在 0 至 1 之间，降价步长大于 0。",
        "{0} is {1}: parts lie between 0 and 1, the step of a cut is above 0.",
        "更正比例。",
        "Correct the part.");

    /// <summary>没有可付的价款.</summary>
    public static FindingKind PurchaseWithoutPrice => New(
        "financing.purchase-without-price",
        Severity.Error,
        "盈亏平衡价为 {0}，建议降幅 {1}，没有可付的收购价。",
        "Break-even is at {0}, the suggested cut {1}: no price is left to pay.",
        "按原规划出让不足以覆盖持有成本，重新核定收入与成本。",
        "By the present plan the land does not pay for its holding; check income and costs.");

    /// <summary>公布倍数不成立.</summary>
    public static FindingKind CoverageImpossible => New(
        "financing.coverage-impossible",
        Severity.Error,
        "{0}（差 {1}）",
        "The published multiple implies a debt service that is {1} less than the principal: {0}",
        "声明分子口径，或更正公布数。",
        "Declare the numerator, or correct the figure.");
}
