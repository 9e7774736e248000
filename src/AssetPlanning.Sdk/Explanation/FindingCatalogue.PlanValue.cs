namespace AssetPlanning;

/// <content>规划赋值.</content>
public static partial class FindingCatalogue
{
    /// <summary>规划地块重复.</summary>
    public static FindingKind DuplicateLot => New(
        "territory.duplicate-lot",
        Severity.Error,
        "规划地块名称出现 {0} 次。",
        "The lot's name occurs {0} times.",
        "规划地块应分别命名。",
        "Name the lots apart.");

    /// <summary>规划地块引用未知宗地.</summary>
    public static FindingKind LotNamesUnknownParcel => New(
        "territory.unknown-parcel",
        Severity.Warning,
        "规划地块引用的宗地 {0} 不在基期底账中。",
        "The lot names parcel {0}, which is not in the baseline.",
        "核对宗地名称；若该宗地已被剔除，先处理剔除原因。",
        "Check the parcel's name; if it was set aside, cure that first.");

    /// <summary>规划地块重复列出宗地.</summary>
    public static FindingKind LotNamesParcelTwice => New(
        "territory.parcel-listed-twice",
        Severity.Warning,
        "规划地块把宗地 {0} 列了不止一次，按一次计。",
        "The lot lists parcel {0} more than once; it counts once.",
        "删除重复的宗地。",
        "Remove the repeated entry.");

    /// <summary>不在规划内.</summary>
    public static FindingKind NotInPlan => New(
        "conformity.not-in-plan",
        Severity.Rejected,
        "宗地不在任何规划地块内，管控结论为“未核查”。",
        "The parcel lies in no lot of the plan; its verdict is NotChecked.",
        "补充覆盖该宗地的规划地块。",
        "Add a lot that covers the parcel.");

    /// <summary>落入多个规划地块.</summary>
    public static FindingKind SeveralLots => New(
        "conformity.several-lots",
        Severity.Rejected,
        "宗地同时落入 {0} 个规划地块，管控结论为“冲突”。",
        "The parcel lies in {0} lots at once; its verdict is Conflict.",
        "调整规划地块，或先按边界分割宗地。",
        "Correct the lots, or cut the parcel along their border first.");

    /// <summary>规则未得出结论.</summary>
    public static FindingKind RuleSilent => New(
        "conformity.rule-silent",
        Severity.Rejected,
        "规则 {0} 没有得出结论，管控结论为“未核查”。",
        "Rule {0} came to no verdict; it stays NotChecked.",
        "修改规则，使每宗地都有结论。",
        "Correct the rule so that every parcel gets a verdict.");

    /// <summary>价格重复.</summary>
    public static FindingKind DuplicatePrice => New(
        "valuation.duplicate-price",
        Severity.Rejected,
        "地类 {0} 的价格给了 {1} 次。",
        "The price of class {0} is given {1} times.",
        "每个地类只保留一个价格。",
        "Keep one price a class.");

    /// <summary>缺少价格.</summary>
    public static FindingKind PriceMissing => New(
        "valuation.price-missing",
        Severity.Rejected,
        "地类 {0} 没有价格，不能按零计价。",
        "Class {0} has no price; it is not worth zero.",
        "补充该地类的价格，或改用其他估价方法。",
        "Give the price of the class, or use another method.");

    /// <summary>无可估价资产.</summary>
    public static FindingKind NothingValued => New(
        "valuation.nothing-valued",
        Severity.Error,
        "没有任何宗地完成规划赋值。",
        "No parcel could be given a planned value.",
        "先处理各宗地被剔除的原因。",
        "Cure the findings of the parcels set aside.");
}
