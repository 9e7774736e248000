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
        "地块 {0} 在规划中不存在或用途与赋值时不同，无法归因。",
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
        DifferentiationDeciderTwice, DifferentiationDeciderMissing,
    ];
}
