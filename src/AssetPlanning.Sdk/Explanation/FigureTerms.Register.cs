namespace AssetPlanning;

/// <content>权利、履职主体、档案、编码、政策、连片资产.</content>
public static partial class FigureTerms
{
    /// <summary>份额.</summary>
    public static FigureTerm HolderShare => New(InventoryPrefix + "holder-share", "份额", "share of a holder");

    /// <summary>转移份额.</summary>
    public static FigureTerm SharePassed => New(InventoryPrefix + "share-passed", "转移份额", "share that passed");

    /// <summary>份额合计.</summary>
    public static FigureTerm ShareSum => New(InventoryPrefix + "share-sum", "份额合计", "sum of the shares");

    /// <summary>权利状态.</summary>
    public static FigureTerm RightStanding => New(InventoryPrefix + "right-standing", "权利状态", "standing of a right");

    /// <summary>起始日.</summary>
    public static FigureTerm RightBegins => New(InventoryPrefix + "right-begins", "起始日", "first day of a right");

    /// <summary>终止日.</summary>
    public static FigureTerm RightEnds => New(InventoryPrefix + "right-ends", "终止日", "first day a right no longer holds");

    /// <summary>判定日.</summary>
    public static FigureTerm DayLookedAt => New(InventoryPrefix + "day-looked-at", "判定日", "day looked at");

    /// <summary>不予登记事项.</summary>
    public static FigureTerm EntryRefused => New(InventoryPrefix + "entry-refused", "不予登记事项", "entry refused");

    /// <summary>履职主体.</summary>
    public static FigureTerm ActingFor => New(InventoryPrefix + "acting-for", "履职主体", "who acts for the owner");

    /// <summary>资源种类.</summary>
    public static FigureTerm AssetKind => New(InventoryPrefix + "asset-kind", "资源种类", "kind of resource");

    /// <summary>坐落.</summary>
    public static FigureTerm AssetPlace => New(InventoryPrefix + "asset-place", "坐落", "place");

    /// <summary>履职面积.</summary>
    public static FigureTerm RepresentedArea => New(InventoryPrefix + "represented-area", "履职面积", "area acted for");

    /// <summary>履职宗数.</summary>
    public static FigureTerm RepresentedAssets => New(InventoryPrefix + "represented-assets", "履职宗数", "assets acted for");

    /// <summary>房屋建筑面积.</summary>
    public static FigureTerm BuildingFloor => New(InventoryPrefix + "building-floor", "房屋建筑面积", "floor area of a building");

    /// <summary>建筑面积合计.</summary>
    public static FigureTerm FloorTotal => New(InventoryPrefix + "floor-total", "建筑面积合计", "floor area in all");

    /// <summary>房屋基底面积.</summary>
    public static FigureTerm BuildingFootprint => New(InventoryPrefix + "building-footprint", "房屋基底面积", "footprint of a building");

    /// <summary>基底面积合计.</summary>
    public static FigureTerm FootprintTotal => New(InventoryPrefix + "footprint-total", "基底面积合计", "footprint in all");

    /// <summary>年产出.</summary>
    public static FigureTerm BusinessOutput => New(InventoryPrefix + "business-output", "年产出", "yearly output of a business");

    /// <summary>年产出合计.</summary>
    public static FigureTerm OutputTotal => New(InventoryPrefix + "output-total", "年产出合计", "yearly output in all");

    /// <summary>单元号结论.</summary>
    public static FigureTerm UnitCodeVerdict => New(InventoryPrefix + "unit-code", "单元号结论", "verdict on a unit code");

    /// <summary>单元号组成.</summary>
    public static FigureTerm UnitCodePart => New(InventoryPrefix + "unit-code-part", "单元号组成", "part of a unit code");

    /// <summary>单项检验结论.</summary>
    public static FigureTerm PolicyTest => New(InventoryPrefix + "policy-test", "单项检验结论", "answer of a test");

    /// <summary>要求.</summary>
    public static FigureTerm PolicyAsked => New(InventoryPrefix + "policy-asked", "要求", "asked for");

    /// <summary>实际.</summary>
    public static FigureTerm PolicyFound => New(InventoryPrefix + "policy-found", "实际", "found");

    /// <summary>政策适用结论.</summary>
    public static FigureTerm PolicyAnswer => New(InventoryPrefix + "policy-answer", "政策适用结论", "whether a policy is for it");

    /// <summary>主体面积.</summary>
    public static FigureTerm HandArea => New(InventoryPrefix + "hand-area", "主体面积", "area in one hand");

    /// <summary>连片面积.</summary>
    public static FigureTerm GroundArea => New(InventoryPrefix + "ground-area", "连片面积", "area of a piece of ground");

    /// <summary>公共边长.</summary>
    public static FigureTerm ContactLength => New(InventoryPrefix + "contact-length", "公共边长（米）", "common border in metres");

    /// <summary>分属边界长度.</summary>
    public static FigureTerm BorderBetweenHands => New(InventoryPrefix + "border-between-hands", "分属边界长度（米）", "border between hands in metres");

    /// <summary>建议归并主体.</summary>
    public static FigureTerm SuggestedHand => New(InventoryPrefix + "suggested-hand", "建议归并主体", "hand suggested");

    /// <summary>条件余量.</summary>
    public static FigureTerm ConditionMargin => New(InventoryPrefix + "condition-margin", "条件余量", "margin to a condition");

    /// <summary>条件限值.</summary>
    public static FigureTerm ConditionLimit => New(InventoryPrefix + "condition-limit", "条件限值", "limit of a condition");

    /// <summary>条件指标值.</summary>
    public static FigureTerm ConditionMeasure => New(InventoryPrefix + "condition-measure", "条件指标值", "measure held against a condition");

    private static IEnumerable<FigureTerm> OfRegister() =>
    [
        HolderShare, SharePassed, ShareSum, RightStanding, RightBegins, RightEnds, DayLookedAt, EntryRefused, ActingFor, AssetKind, AssetPlace, RepresentedArea, RepresentedAssets,
        BuildingFloor, FloorTotal, BuildingFootprint, FootprintTotal, BusinessOutput, OutputTotal, UnitCodeVerdict, UnitCodePart, PolicyTest, PolicyAsked, PolicyFound,
        PolicyAnswer, HandArea, GroundArea, ContactLength, BorderBetweenHands, SuggestedHand, ConditionMargin, ConditionLimit, ConditionMeasure,
    ];
}
