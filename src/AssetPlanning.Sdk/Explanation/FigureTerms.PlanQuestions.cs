namespace AssetPlanning;

/// <content>规划核对: shares, structures, loops and arranged ground.</content>
public static partial class FigureTerms
{
    /// <summary>组合占比.</summary>
    public static FigureTerm MixShare => New("mix.share", "组合占比", "share of a class");

    /// <summary>该类合计.</summary>
    public static FigureTerm MixOfClass => New("mix.of-class", "该类合计", "sum of the class");

    /// <summary>组合合计.</summary>
    public static FigureTerm MixWhole => New("mix.whole", "组合合计", "sum of all");

    /// <summary>规划值.</summary>
    public static FigureTerm FeedbackPlanned => New("feedback.planned", "规划值", "planned");

    /// <summary>实施值.</summary>
    public static FigureTerm FeedbackObserved => New("feedback.observed", "实施值", "observed");

    /// <summary>实施偏差.</summary>
    public static FigureTerm FeedbackDifference => New("feedback.difference", "实施偏差", "deviation from the plan");

    /// <summary>现状面积.</summary>
    public static FigureTerm StructureBefore => New("structure.before", "现状面积", "area before");

    /// <summary>规划面积.</summary>
    public static FigureTerm StructureAfter => New("structure.after", "规划面积", "area after");

    /// <summary>用地总面积.</summary>
    public static FigureTerm StructureWhole => New("structure.whole", "用地总面积", "area of all uses");

    /// <summary>分配面积.</summary>
    public static FigureTerm AdjustmentPart => New("structure.adjustment-part", "分配面积", "area taken");

    /// <summary>分配权重.</summary>
    public static FigureTerm AdjustmentWeight => New("structure.adjustment-weight", "分配权重", "weight of a bearer");

    /// <summary>分配下限.</summary>
    public static FigureTerm AdjustmentLeast => New("structure.adjustment-least", "分配下限", "least to take");

    /// <summary>分配上限.</summary>
    public static FigureTerm AdjustmentMost => New("structure.adjustment-most", "分配上限", "most to take");

    /// <summary>分配总量.</summary>
    public static FigureTerm AdjustmentTotal => New("structure.adjustment-total", "分配总量", "total divided");

    /// <summary>单元面积.</summary>
    public static FigureTerm ArrangedWhole => New("arrangement.whole", "单元面积", "area of the unit");

    /// <summary>已安排面积.</summary>
    public static FigureTerm ArrangedOnce => New("arrangement.once", "已安排面积", "ground with one arrangement");

    /// <summary>重复安排面积.</summary>
    public static FigureTerm ArrangedSeveral => New("arrangement.several", "重复安排面积", "ground with several arrangements");

    /// <summary>未安排面积.</summary>
    public static FigureTerm ArrangedNone => New("arrangement.none", "未安排面积", "ground with no arrangement");

    /// <summary>集中建设区面积.</summary>
    public static FigureTerm ConcentratedArea => New("conformity.concentrated", "集中建设区面积", "area of concentrated building");

    /// <summary>非集中建设区面积.</summary>
    public static FigureTerm NonConcentratedArea => New("conformity.non-concentrated", "非集中建设区面积", "area outside of concentrated building");

    /// <summary>量算退线距离.</summary>
    public static FigureTerm SetbackMeasured => New("conformity.setback-measured", "量算退线距离", "set-back as measured");

    private static IEnumerable<FigureTerm> PlanQuestions() =>
    [
        MixShare, MixOfClass, MixWhole, FeedbackPlanned, FeedbackObserved, FeedbackDifference, StructureBefore, StructureAfter, StructureWhole, AdjustmentPart,
        AdjustmentWeight, AdjustmentLeast, AdjustmentMost, AdjustmentTotal, ArrangedWhole, ArrangedOnce, ArrangedSeveral, ArrangedNone,
        ConcentratedArea, NonConcentratedArea, SetbackMeasured,
    ];
}
