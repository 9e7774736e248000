namespace AssetPlanning;

/// <content>整备与融资.</content>
public static partial class FindingCatalogue
{
    /// <summary>收储不适用于集体土地.</summary>
    public static FindingKind PurchaseOfCollectiveLand => New(
        "integration.purchase-of-collective-land",
        Severity.Rejected,
        "宗地为集体所有，收储只取得国有土地上的使用权，不改变所有权。",
        "The parcel is collectively owned; a purchase takes over use rights on state land and changes no ownership.",
        "先依法征收转为国有，或改用不改变所有权的整备方式（租赁、入股、托管）。",
        "Expropriate first, or integrate by a method that leaves ownership as it is (lease, share, entrust).",
        new("《土地管理法》(2019)", "第四十五条、第四十七条"));

    /// <summary>权利类型不在该方式范围内.</summary>
    public static FindingKind RightNotCovered => New(
        "integration.right-not-covered",
        Severity.Rejected,
        "宗地以权利 {0} 持有，该整备方式只覆盖 {1}。",
        "The parcel is held by right {0}; the method covers {1} only.",
        "核对权利类型；确可收储的，在方式中列明该权利。",
        "Check the right; list it with the method if it may be bought.");

    /// <summary>金额无法计算.</summary>
    public static FindingKind AmountImpossible => New(
        "chain.amount-impossible",
        Severity.Rejected,
        "{0} 算出的金额超出可记账的范围。",
        "{0} came to an amount beyond what can be posted.",
        "检查该宗地的面积、单价、比率的单位与数量级。",
        "Check the units and magnitudes of the parcel's area, price and ratio.");

    /// <summary>方式未作处理.</summary>
    public static FindingKind MethodSilent => New(
        "chain.method-silent",
        Severity.Rejected,
        "{0} 对该宗地既未处理也未说明原因。",
        "{0} neither dealt with the parcel nor said why not.",
        "修改该方式，使每宗地都被处理或附原因剔除。",
        "Correct the method so that every parcel is dealt with or set aside with a reason.");

    /// <summary>无可整备资产.</summary>
    public static FindingKind NothingIntegrated => New(
        "integration.nothing-integrated",
        Severity.Error,
        "没有任何宗地完成整备。",
        "No parcel could be integrated.",
        "先处理各宗地被剔除的原因。",
        "Cure the findings of the parcels set aside.");

    /// <summary>融资工具重复.</summary>
    public static FindingKind DuplicateInstrument => New(
        "financing.duplicate-instrument",
        Severity.Error,
        "融资工具名称出现 {0} 次。",
        "The instrument's name occurs {0} times.",
        "融资工具应分别命名。",
        "Name the instruments apart.");

    /// <summary>借款期限不是整年.</summary>
    public static FindingKind LoanTermNotWhole => New(
        "financing.loan-term-not-whole",
        Severity.Error,
        "一次还本借款的期限为 {0}，只支持 1 至 100 年的整年。",
        "The bullet loan runs for {0} years; only whole years from 1 to 100 are covered.",
        "改为 1 至 100 年的整年期限。",
        "Use a term of 1 to 100 whole years.");
}
