namespace AssetPlanning;

/// <content>三次分化.</content>
public static partial class FindingCatalogue
{
    /// <summary>三次分化规划不一致.</summary>
    public static FindingKind DifferentiationOtherPlan => New(
        "differentiation.other-plan",
        Severity.Error,
        "规划资产依据 {0}，给出的规划是 {1}。",
        "The assets were valued under {0}; the plan given is {1}.",
        "用同一版本的规划重新赋值。",
        "Value the assets under the plan given.");

    /// <summary>归类口径不适用.</summary>
    public static FindingKind DifferentiationViewUnknown => New(
        "differentiation.view-unknown",
        Severity.Error,
        "归类口径 {0} 不区分建设用地与非建设用地。",
        "The view {0} does not tell construction land from other land.",
        "改用“plan-construction”“three-classes”等口径。",
        "Use a view that does, such as plan-construction or three-classes.");

    /// <summary>地块与赋值不一致.</summary>
    public static FindingKind DifferentiationLotDiffers => New(
        "differentiation.lot-differs",
        Severity.Rejected,
        "地块 {0} 在规划中不存在或用途与赋值时不同。",
        "The lot {0} is not in the plan or has another use than it was valued in.",
        "用同一版本的规划重新赋值。",
        "Value the assets under the plan given.");

    /// <summary>建设与否不明.</summary>
    public static FindingKind DifferentiationSideUnknown => New(
        "differentiation.side-unknown",
        Severity.Rejected,
        "地类 {0} 无法判定是否建设用地，未归因。",
        "No view says whether {0} is construction land; the uplift is not attributed.",
        "补充归类口径，或更正地类代码。",
        "Name a view that knows the class, or correct its code.");

    /// <summary>待定用途地类缺失.</summary>
    public static FindingKind DifferentiationUndecidedMissing => New(
        "differentiation.undecided-missing",
        Severity.Rejected,
        "没有声明待定用途{0}的代表地类，中间状态无法估价，未归因。",
        "No class stands for land on that side whose use is not decided ({0}); the uplift is not attributed.",
        "声明代表地类及其价格，如留白用地。",
        "Declare the class and its price, such as land held in reserve.");

    /// <summary>中间状态无价值.</summary>
    public static FindingKind DifferentiationStateWithoutValue => New(
        "differentiation.state-without-value",
        Severity.Rejected,
        "中间状态“{0}”（{1}）无法估价（{2}），未归因。",
        "The state after {0}, in use {1}, has no value ({2}); the uplift is not attributed.",
        "补充该状态的价格或参数，或声明基准规划条件。",
        "Give the price or parameters for the state, or declare the conditions that stand before the plan's.");

    /// <summary>两次估价不一致.</summary>
    public static FindingKind DifferentiationValuesDiffer => New(
        "differentiation.values-differ",
        Severity.Rejected,
        "本次估得现状价值 {0}、规划价值 {2}，赋值时为 {1}、{3}，未归因。",
        "Valued again, current and planned value are {0} and {2}; the assets say {1} and {3}.",
        "使用赋值时的估价方法和参数。",
        "Use the method and the parameters the assets were valued by.");

    /// <summary>未作决定而有增值.</summary>
    public static FindingKind DifferentiationNothingDecided => New(
        "differentiation.nothing-decided",
        Severity.Rejected,
        "规划未改变宗地的用途、权属和条件，赋值时现状价值 {0} 与规划价值 {1} 却不同，差额不是任何规划决定造成的，未归因。",
        "The plan changes nothing of the land, yet the assets say {0} before and {1} after; no decision made that difference, and it is not attributed.",
        "现状与规划用同一方法、同一价格估价。",
        "Value the land before and after by one method and its prices.");

    /// <summary>同一用途两种价格.</summary>
    public static FindingKind DifferentiationUsePricedTwice => New(
        "differentiation.use-priced-twice",
        Severity.Warning,
        "现状 {0}（{1}）与规划 {2}（{3}）是同一用途的两种代码，价格却不同；二次、三次分化中含这一差额，不是规划决定造成的。",
        "{0} ({1}) and {2} ({3}) are one use under two codes, priced apart; the second and third round hold the difference, which no decision made.",
        "核对两种代码的价格，使同一用途同价。",
        "Check the two prices; one use has one.");

    /// <summary>基准规划条件重复.</summary>
    public static FindingKind DifferentiationStandingTwice => New(
        "differentiation.standing-twice",
        Severity.Rejected,
        "地类 {0} 声明了 {1} 个不同的基准规划条件，未归因。",
        "{1} different sets of conditions stand for {0}; the uplift is not attributed.",
        "每个地类只保留一个基准规划条件。",
        "Keep one set a class.");

    /// <summary>基准规划条件地类未知.</summary>
    public static FindingKind DifferentiationStandingUnknown => New(
        "differentiation.standing-unknown",
        Severity.Warning,
        "规则库没有这个地类，为它声明的基准规划条件没有用上。",
        "The rulebook has no such class; the conditions that stand for it are not used.",
        "更正地类代码。",
        "Correct the code.");

    /// <summary>归因地块未知.</summary>
    public static FindingKind DifferentiationLotUnknown => New(
        "differentiation.lot-unknown",
        Severity.Warning,
        "规划没有这个地块，为它声明的决定规划或单元没有用上。",
        "The plan has no such lot; the deciding plan or the unit stated for it is not used.",
        "更正地块编号。",
        "Correct the name of the lot.");

    /// <summary>地块部分未赋值.</summary>
    public static FindingKind LotPartlyValued => New(
        "differentiation.lot-partly-valued",
        Severity.Warning,
        "地块中有 {0} 宗土地没有价值，没有该地块的数，不等于零。",
        "{0} parcels of the lot have no value; the lot has no figure, which is not 0.",
        "先处理宗地被剔除的原因。",
        "Cure what set them aside.");

    /// <summary>规划部分未赋值.</summary>
    public static FindingKind PlanPartlyValued => New(
        "differentiation.plan-partly-valued",
        Severity.Warning,
        "有 {0} 宗土地被剔除，本账不含其面积和金额，不等于零。",
        "{0} parcels were set aside; the account holds neither their area nor their money, which is not 0.",
        "先处理宗地被剔除的原因。",
        "Cure what set them aside.");

    /// <summary>单元重复.</summary>
    public static FindingKind DifferentiationUnitTwice => New(
        "differentiation.unit-twice",
        Severity.Warning,
        "地块归属 {0} 个单元，未计入任何单元。",
        "The lot is said to be in {0} units; it counts in none.",
        "每个地块只保留一个单元。",
        "Keep one unit a lot.");

    /// <summary>决定规划重复.</summary>
    public static FindingKind DifferentiationDeciderTwice => New(
        "differentiation.decider-twice",
        Severity.Warning,
        "{0} 由 {1} 个不同规划决定，均未采用。",
        "{0}: {1} different plans are said to have decided; none is taken.",
        "每个地块每次分化只保留一个决定规划。",
        "Keep one plan a lot and round.");

    /// <summary>决定规划缺失.</summary>
    public static FindingKind DifferentiationDeciderMissing => New(
        "differentiation.decider-missing",
        Severity.Info,
        "有 {0} 个地块这一次分化没有（唯一）声明由哪个规划决定。",
        "Of {0} lots nobody stated, or not by one plan, who decided in this round.",
        "声明决定规划的类型、层级和版本。",
        "State kind, tier and version of the plan.");

    private static IEnumerable<FindingKind> OfDifferentiation() =>
    [
        DifferentiationOtherPlan, DifferentiationViewUnknown, DifferentiationLotDiffers, DifferentiationSideUnknown,
        DifferentiationUndecidedMissing, DifferentiationStateWithoutValue, DifferentiationValuesDiffer, DifferentiationUnitTwice,
        DifferentiationDeciderTwice, DifferentiationDeciderMissing, DifferentiationNothingDecided, DifferentiationUsePricedTwice,
        DifferentiationStandingTwice, DifferentiationStandingUnknown, DifferentiationLotUnknown, LotPartlyValued,
        PlanPartlyValued,
    ];
}
