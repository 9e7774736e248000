using System.Collections.Frozen;

namespace AssetPlanning;

/// <summary>Every kind of finding the library raises (问题目录), in order of precedence: what is looked at first comes first.</summary>
public static partial class FindingCatalogue
{
    private static readonly FrozenDictionary<Code<FindingKind>, FindingKind> ByCode = Listed().ToFrozenDictionary(static kind => kind.Code);

    /// <summary>All kinds, in order of precedence.</summary>
    public static ValueList<FindingKind> All { get; } = [.. Listed()];

    /// <summary>The kind of a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The kind, or null for a code of a user.</returns>
    public static FindingKind? Find(Code<FindingKind> code) => ByCode.GetValueOrDefault(code);

    /// <summary>Methods, not fields: static fields of a class in several files have no order to rely on.</summary>
    private static IEnumerable<FindingKind> Listed() =>
    [
        AmountTooLarge, AmountNegative,
        InventoryEmpty, ParcelUnnamed, DuplicateParcel, AreaNotPositive, UnknownRight, DivisionMissing, HolderMissing,
        DuplicateLot, LotNamesUnknownParcel, NotInPlan, SeveralLots, RuleSilent,
        DuplicatePrice, PriceMissing, NothingValued,
        PurchaseOfCollectiveLand, MethodSilent, NothingIntegrated,
        DuplicateInstrument, LoanTermNotWhole,
        SupplyBeforeIntegration, GrantOfCollectiveLand, GrantTermWithoutPrice, GrantTermNotChecked, NothingSupplied,
        ApprovalCycle, PrerequisiteMissing,
        PortionsNotWhole, NegativePayment, OverPaid, Unallocated,
        DuplicateProductLine, ProductTermNotWhole,
        CashGap,
    ];

    /// <summary>金额超限.</summary>
    public static FindingKind AmountTooLarge => New(
        "calculation.amount-too-large",
        Severity.Error,
        "计算中出现超出 64 位整数（分）的金额或面积。",
        "An amount or area left the range of 64-bit whole numbers of fen.",
        "检查单价、面积、比率的单位与数量级。",
        "Check the units and magnitudes of prices, areas and ratios.");

    /// <summary>金额为负.</summary>
    public static FindingKind AmountNegative => New(
        "calculation.amount-negative",
        Severity.Error,
        "{0} 为 {1}，收付金额不能为负。",
        "{0} is {1}; a flow is not negative.",
        "检查比率与单价的正负；反向收付应对调收付双方。",
        "Check the signs of ratios and prices; a flow the other way swaps its ends.");

    private static FindingKind New(
        string code,
        Severity severity,
        string chinese,
        string english,
        string cureChinese,
        string cureEnglish,
        Citation? basis = null) => new()
        {
            Code = code,
            Severity = severity,
            Chinese = chinese,
            English = english,
            CureChinese = cureChinese,
            CureEnglish = cureEnglish,
            Basis = basis,
        };
}
