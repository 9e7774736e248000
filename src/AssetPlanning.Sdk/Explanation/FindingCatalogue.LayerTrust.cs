namespace AssetPlanning;

/// <content>图层可信: layers that look sound and are not what should be there.</content>
public static partial class FindingCatalogue
{
    /// <summary>图层已有后续版本.</summary>
    public static FindingKind LayerSuperseded => New(
        "conformity.layer-superseded",
        Severity.Warning,
        "该图层属 {0}，图层 {1}（{2}）是其后续版本：后者声明范围内，本图层只起限制作用，不据以准许，也不据以核查通过。",
        "The layer is of {0} and {1} is of the later {2}: where that one speaks, this one restricts what it draws, and grants and vouches for nothing.",
        "从登记库中移除旧版本；不是同一规划的，规划名称应分别登记。",
        "Take the old version out of the registry; name the plans apart if they are two.");

    /// <summary>图层登记与应有清单不符.</summary>
    public static FindingKind LayerNotAsExpected => New(
        "territory.layer-not-as-expected",
        Severity.Warning,
        "图层登记与应有图层清单不符：{0}：需要它的规则一律“未核查”。",
        "The layer's card differs from the list of expected layers in {0}: rules that need it are NotChecked.",
        "以数据提供方的登记为准核对图层；清单有误的，更正清单。",
        "Hold the layer against its maker's card, or correct the list.");

    /// <summary>图斑重复.</summary>
    public static FindingKind FeaturesRepeated => New(
        "territory.features-repeated",
        Severity.Warning,
        "实有 {0} 个图斑中有 {1} 个与前面的图斑完全相同，只计一次：实有 {2} 个，声明 {3} 个。",
        "Of {0} features {1} are copies of earlier ones and count once: {2} are there, {3} are declared.",
        "删除重复的图斑，并核对是否缺少别的图斑。",
        "Take the copies out, and see whether others are missing.");

    /// <summary>图斑超出声明范围.</summary>
    public static FindingKind FeatureOutsideExtent => New(
        "territory.feature-outside-extent",
        Severity.Warning,
        "图斑有 {0} 在图层声明范围之外：图斑或声明范围有误；图层对范围外的其他用地一无所知。",
        "{0} of the feature lie outside the declared extent of its layer: one of the two is wrong, and out there the layer knows of nothing else.",
        "核对图斑的位置和坐标系，或由数据提供方更正声明范围。",
        "Check where the feature lies and in which system, or have the maker correct the extent.");

    private static IEnumerable<FindingKind> OfLayerTrust() => [LayerSuperseded, LayerNotAsExpected, FeaturesRepeated, FeatureOutsideExtent];
}
