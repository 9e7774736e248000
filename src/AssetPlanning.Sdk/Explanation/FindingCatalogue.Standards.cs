namespace AssetPlanning;

/// <content>指标核对: figures against ranges, standards, mixes, scale.</content>
public static partial class FindingCatalogue
{
    /// <summary>指标不满足要求.</summary>
    public static FindingKind BoundNotKept => New(
        "bound.not-kept",
        Severity.Warning,
        "{0} 为 {1}，要求 {2}（{3}）。",
        "{0} comes to {1} where {2} is asked ({3}).",
        "调整方案或补足，使指标落入要求区间。",
        "Change the plan or make good until the figure lies in the range.");

    /// <summary>指标未核查.</summary>
    public static FindingKind BoundNotChecked => New(
        "bound.not-checked",
        Severity.Warning,
        "{0}：没有数据可与 {1} 核对（{2}）。",
        "{0}: nothing is known to hold against {1} ({2}).",
        "补充数据。",
        "Bring the data.");

    /// <summary>指标尚不能判定.</summary>
    public static FindingKind BoundUndecided => New(
        "bound.undecided",
        Severity.Warning,
        "{0} 介于 {1} 与 {2} 之间，尚不能判定是否满足 {3}。",
        "{0} lies between {1} and {2}, which does not decide whether {3} is kept.",
        "补充尚不明确的部分。",
        "Bring what is not known yet.");

    /// <summary>同一标准重复要求.</summary>
    public static FindingKind StandardStatesTwice => New(
        "acceptance.stated-twice",
        Severity.Error,
        "该标准对指标 {0} 提了 {1} 次要求。",
        "The standard asks for {0} {1} times.",
        "每项指标只保留一条要求。",
        "Keep one demand an indicator.");

    /// <summary>标准计量单位不可比.</summary>
    public static FindingKind StandardUnitsDiffer => New(
        "acceptance.units-differ",
        Severity.Error,
        "指标 {0} 以“{1}”计量，而 {2} 以“{3}”计量，无法合并。",
        "{0} is in \"{1}\" here and in \"{3}\" in {2}; they cannot be merged.",
        "统一计量单位。",
        "Use one unit.");

    /// <summary>标准互相矛盾.</summary>
    public static FindingKind StandardsContradict => New(
        "acceptance.contradiction",
        Severity.Error,
        "{0} 要求不低于 {1}，{2} 要求不高于 {3}：没有任何结果能同时满足。",
        "{0} asks for at least {1}, {2} for at most {3}: no result keeps to both.",
        "由制定单位协调，修改其中一项。",
        "Have those who wrote them settle it.");

    /// <summary>标准要求不一致.</summary>
    public static FindingKind StandardsDiffer => New(
        "acceptance.standards-differ",
        Severity.Info,
        "各标准要求不一致（{0}），从严取 {1}。",
        "The standards differ ({0}); the strictest holds: {1}.",
        "无需处理；可提请制定单位统一。",
        "None; those who wrote them may make them agree.");

    /// <summary>实测值单位不符.</summary>
    public static FindingKind ReadingUnitDiffers => New(
        "acceptance.reading-unit",
        Severity.Rejected,
        "指标 {0} 的实测值以“{1}”计量，要求以“{2}”计量，未核查。",
        "{0} was measured in \"{1}\" and is asked in \"{2}\"; NotChecked.",
        "更正单位。",
        "Correct the unit.");

    /// <summary>实测值不一致.</summary>
    public static FindingKind ReadingsDiffer => New(
        "acceptance.readings-differ",
        Severity.Warning,
        "指标 {0} 有不同的实测值，最小 {1}，最大 {2}。",
        "Readings of {0} differ, from {1} to {2}.",
        "核实后保留一个。",
        "Find out which one holds.");

    /// <summary>组合资产重名.</summary>
    public static FindingKind MixPartTwice => New(
        "mix.part-twice",
        Severity.Error,
        "组合中该资产出现 {0} 次。",
        "The asset occurs {0} times in the combination.",
        "分别命名，或合并。",
        "Name them apart or put them together.");

    /// <summary>组合类别不明.</summary>
    public static FindingKind MixClassUnknown => New(
        "mix.class-unknown",
        Severity.Error,
        "{1} 没有类别“{0}”。",
        "{1} has no class \"{0}\".",
        "改用该维度的类别。",
        "Use a class of that facet.");

    /// <summary>组合资产缺少价值.</summary>
    public static FindingKind MixValueMissing => New(
        "mix.value-missing",
        Severity.Warning,
        "要求 {0} 按价值计算占比，该资产没有价值，未核查。",
        "{0} asks for a share of value, and the asset has none; NotChecked.",
        "补充价值，或改按面积计算。",
        "Value it, or ask for a share of the area.");

    /// <summary>组合类别未定.</summary>
    public static FindingKind MixUndetermined => New(
        "mix.undetermined",
        Severity.Warning,
        "{0} 无法确定的资产：{1}；占比只能给出区间。",
        "{0} is not known of {1}; the share is between two bounds.",
        "说明其类别。",
        "State what they are.");

    /// <summary>单元重名.</summary>
    public static FindingKind UnitTwice => New(
        "scale.unit-twice",
        Severity.Warning,
        "单元出现 {0} 次。",
        "The unit occurs {0} times.",
        "分别命名。",
        "Name them apart.");

    /// <summary>单元不小于乡镇.</summary>
    public static FindingKind UnitNotBelowTownship => New(
        "scale.not-below-township",
        Severity.Warning,
        "单元面积 {0} 不小于所在乡镇 {1} 的 {2}：供应、成本和收益难以落到项目。",
        "The unit has {0}, not less than {2} of its township {1}: supply, cost and income can hardly be told apart in it.",
        "划小单元。",
        "Divide it.");

    /// <summary>单元不大于地块.</summary>
    public static FindingKind UnitNotAbovePlot => New(
        "scale.not-above-plot",
        Severity.Warning,
        "单元面积 {0} 不大于地块 {1} 的 {2}：没有可以统筹平衡的余地。",
        "The unit has {0}, not more than {2} of its lot {1}: nothing is left to balance within.",
        "与相邻地块合并成单元。",
        "Join it with its neighbours.");

    /// <summary>单元尺度未核查.</summary>
    public static FindingKind UnitScaleNotChecked => New(
        "scale.not-checked",
        Severity.Warning,
        "缺少 {0}，单元尺度未核查完。",
        "{0} is not known; the scale is not fully checked.",
        "补充数据。",
        "Bring the data.");

    /// <summary>单元合计大于乡镇.</summary>
    public static FindingKind UnitsExceedTownship => New(
        "scale.units-exceed-township",
        Severity.Warning,
        "各单元合计 {0}，大于乡镇面积 {1}。",
        "Its units come to {0}, more than the {1} of the township.",
        "核对单元边界和面积口径。",
        "Check boundaries and how areas were measured.");

    private static IEnumerable<FindingKind> OfStandards() =>
    [
        BoundNotKept, BoundNotChecked, BoundUndecided, StandardStatesTwice, StandardUnitsDiffer, StandardsContradict, StandardsDiffer,
        ReadingUnitDiffers, ReadingsDiffer, MixPartTwice, MixClassUnknown, MixValueMissing, MixUndetermined, UnitTwice, UnitNotBelowTownship,
        UnitNotAbovePlot, UnitScaleNotChecked, UnitsExceedTownship,
    ];
}
