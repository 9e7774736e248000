namespace AssetPlanning;

/// <content>一张图: what is wrong with the layers of the registry.</content>
public static partial class FindingCatalogue
{
    private static IEnumerable<FindingKind> OfTerritory() => [LayerTwice, LineUnknown, LineUnnamed, LayerAbsent, FeaturesMissing, TotalDiffers, FeaturePlaceless];

    /// <summary>图层重名.</summary>
    public static FindingKind LayerTwice => New(
        "territory.layer-twice",
        Severity.Error,
        "图层名称登记了 {0} 次。",
        "The layer's name is registered {0} times.",
        "图层应分别命名；同一图层的两个版本也要分别命名。",
        "Name the layers apart, two versions of one layer too.");

    /// <summary>未知管控线.</summary>
    public static FindingKind LineUnknown => New(
        "territory.line-unknown",
        Severity.Error,
        "图层登记的管控线 {0} 不在规则库目录中。",
        "The layer draws line {0}, which the rulebook's catalogue does not have.",
        "更正管控线代码；地方自定的管控线先加入规则库（代码以 x- 开头）。",
        "Correct the code of the line; add a line of your own to the rulebook first, under an x- code.");

    /// <summary>管控线未登记.</summary>
    public static FindingKind LineUnnamed => New(
        "territory.line-unnamed",
        Severity.Error,
        "管控线图层没有登记是哪一条线。",
        "The layer is one of lines and does not say of which.",
        "登记该图层的管控线代码。",
        "Name the line the layer draws.");

    /// <summary>图层缺失.</summary>
    public static FindingKind LayerAbsent => New(
        "territory.layer-absent",
        Severity.Warning,
        "应有图层（{0}）没有登记：需要它的规则一律“未核查”。",
        "The layer (of {0}) should be there and is not: rules that need it are NotChecked.",
        "补充该图层；确已废止的，从应有图层清单中删除。",
        "Bring the layer, or take it off the list of expected ones once it is repealed.");

    /// <summary>图斑数与声明不符.</summary>
    public static FindingKind FeaturesMissing => New(
        "territory.features-missing",
        Severity.Warning,
        "声明 {0} 个图斑，实有 {1} 个：图层不完整，除声明的完整覆盖范围（{2}）外，其声明范围内一律“未核查”。",
        "{0} features are declared and {1} are there: the layer is incomplete, and its declared extent is NotChecked but for the ground it states to cover ({2}).",
        "补齐缺少的图斑；或由数据提供方更正声明数，或声明完整覆盖范围。",
        "Bring the missing features, or have the maker correct the count or state the ground that is complete.");

    /// <summary>总面积与声明不符.</summary>
    public static FindingKind TotalDiffers => New(
        "territory.total-differs",
        Severity.Warning,
        "声明总面积 {0}，实测相差 {1}，超过允许差 {2}：图层可能被裁切，除声明的完整覆盖范围（{3}）外，其声明范围内一律“未核查”。",
        "The features differ from the declared total of {0} by {1}, more than the {2} allowed: the layer may have been clipped, and its declared extent is NotChecked but for the ground it states to cover ({3}).",
        "换用未裁切的图层，或由数据提供方更正声明总面积。",
        "Use the layer before it was clipped, or have the maker correct the total.");

    /// <summary>不合格图斑位置不明.</summary>
    public static FindingKind FeaturePlaceless => New(
        "territory.feature-placeless",
        Severity.Warning,
        "有 {0} 个图斑不合格，其中有的位置不明：声明范围内一律“未核查”。",
        "{0} features were set aside, and nobody knows where some of them lie: the declared extent is NotChecked.",
        "改正不合格图斑，或给出其外包范围。",
        "Correct the features set aside, or give the boxes around them.");
}
