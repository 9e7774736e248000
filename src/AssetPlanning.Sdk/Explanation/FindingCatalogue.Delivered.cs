namespace AssetPlanning;

/// <content>交付数据: what is delivered twice, without a name, below zero, or for part of the ground only.</content>
public static partial class FindingCatalogue
{
    /// <summary>宗地没有地类.</summary>
    public static FindingKind LandUseMissing => New(
        "inventory.land-use-missing",
        Severity.Rejected,
        "宗地没有地类编码，无从核查和估价。",
        "The parcel has no class; it can be neither checked nor valued.",
        "补充宗地的地类编码及其版本。",
        "Give the code of its class, with the edition.");

    /// <summary>地类不在目录中.</summary>
    public static FindingKind LandUseUnknown => New(
        "inventory.land-use-unknown",
        Severity.Warning,
        "地类 {0} 不在规则库的地类目录中，目录对其一无所载。",
        "The rulebook's catalogue does not have the class {0} and says nothing of it.",
        "更正地类编码；自定地类先加入规则库。",
        "Correct the code, or add a class of your own to the rulebook first.");

    /// <summary>资产重复.</summary>
    public static FindingKind AssetTwice => New(
        OwnerPrefix + "asset-twice",
        Severity.Rejected,
        "资产名称出现 {0} 次，均未计入。",
        "The asset's name occurs {0} times; none of them was counted.",
        "保留一项，或分别命名。",
        "Keep one, or name them apart.");

    /// <summary>资产面积不为正.</summary>
    public static FindingKind AssetAreaNotPositive => New(
        OwnerPrefix + "asset-area-not-positive",
        Severity.Rejected,
        "资产面积为 {0}，应大于零；未计入。",
        "The asset's area is {0}; it must be above zero, and was not counted.",
        "核对面积后重新录入。",
        "Check the area and enter it again.");

    /// <summary>代理范围只及资产的一部分.</summary>
    public static FindingKind RegionCutsAsset => New(
        OwnerPrefix + "region-cuts-asset",
        Severity.Rejected,
        "资产坐落只到 {0}，而 {1}（{2}）的范围是 {3}：是否及于该资产、及于多少，无法判定。",
        "The asset is stated for {0}, and {1} ({2}) acts in {3}: whether that is its ground, and how much of it, cannot be told.",
        "把资产的坐落写到与代理范围同级、同一年份的行政区划；跨界的拆分为几项资产。",
        "State the place of the asset at the level and vintage of the region, or cut it into an asset a region.");

    /// <summary>档案没有宗地名称.</summary>
    public static FindingKind FileUnnamed => New(
        FilePrefix + "unnamed",
        Severity.Rejected,
        "第 {0} 份档案的宗地没有名称。",
        "The parcel of file number {0} has no name.",
        "给每宗地一个唯一的名称。",
        "Give each parcel a unique name.");

    /// <summary>档案重复.</summary>
    public static FindingKind FileTwice => New(
        FilePrefix + "twice",
        Severity.Rejected,
        "宗地有 {0} 份档案，均未汇总。",
        "The parcel has {0} files; none of them was summed up.",
        "合并为一份。",
        "Join them into one.");

    /// <summary>房屋在一份档案中重复.</summary>
    public static FindingKind BuildingTwice => New(
        FilePrefix + "building-twice",
        Severity.Rejected,
        "房屋 {0} 在档案中列了 {1} 次，面积无法合计，该档案未汇总。",
        "The building {0} is listed {1} times; floor area cannot be added up, and the file was set aside.",
        "保留一条，或分别命名。",
        "Keep one, or name them apart.");

    /// <summary>房屋面积为负.</summary>
    public static FindingKind BuildingAreaNegative => New(
        FilePrefix + "building-area-negative",
        Severity.Rejected,
        "房屋 {0} 的面积 {1} 小于零，该档案未汇总。",
        "The building {0} has an area of {1}, below zero; the file was set aside.",
        "核对面积后重新录入。",
        "Check the area and enter it again.");

    /// <summary>房屋在几份档案中.</summary>
    public static FindingKind BuildingInSeveralFiles => New(
        FilePrefix + "building-in-several",
        Severity.Warning,
        "房屋 {0} 也列在 {1} 的档案中，其面积在每份档案中都计入。",
        "The building {0} is in the file of {1} too, and its area counts in each of them.",
        "跨宗地的房屋按宗地拆分建筑面积；重名的分别命名。",
        "Divide a building on several parcels among them, or name two buildings apart.");

    /// <summary>一个对象几个单元号.</summary>
    public static FindingKind UnitSubjectTwice => New(
        "cadastre.subject-twice",
        Severity.Rejected,
        "该对象交付了 {0} 个不动产单元号，均未采用。",
        "{0} unit codes were delivered for it; none was taken.",
        "一个宗地或房屋保留一个单元号。",
        "Keep one code a parcel or building.");

    /// <summary>利用记录重复.</summary>
    public static FindingKind UseTwice => New(
        LimitsPrefix + "use-twice",
        Severity.Rejected,
        "同一利用在同一年份列了 {0} 次，限额未予检查。",
        "The use is listed {0} times for one year; the limit was not checked.",
        "保留一条，或分别命名。",
        "Keep one, or name them apart.");

    /// <summary>相邻关系的边长不一.</summary>
    public static FindingKind ContactDiffers => New(
        SignalsPrefix + "contact-differs",
        Severity.Warning,
        "与 {0} 的公共边长给了 {1} 个不同的值，按最长的 {2} 米计。",
        "The border with {0} is stated with {1} different lengths; the longest, {2} m, was taken.",
        "由图形重新计算公共边长。",
        "Compute the common border again from the shapes.");

    /// <summary>政策或对象重复.</summary>
    public static FindingKind PolicyItemTwice => New(
        DossierPrefix + "policy-item-twice",
        Severity.Rejected,
        "名称出现 {0} 次，均未检验。",
        "The name occurs {0} times; none of them was tested.",
        "分别命名。",
        "Name them apart.");

    /// <summary>条件未满足.</summary>
    public static FindingKind UseConditionBroken => New(
        ConditionsPrefix + "broken",
        Severity.Rejected,
        "附设条件 {0} 未满足：{1} 为 {2}，限值为 {3} {4}。",
        "The condition {0} is not kept: {1} is {2}, the limit is {3} {4}.",
        "调整方案，或依法变更条件。",
        "Change the plan, or have the condition changed by law.");

    /// <summary>条件未核查.</summary>
    public static FindingKind UseConditionNotChecked => New(
        ConditionsPrefix + "not-checked",
        Severity.Warning,
        "附设条件 {0} 未核查：{1}。",
        "The condition {0} was not checked: {1}.",
        "把条件写成限值，并提供同类单位的唯一指标值。",
        "State the condition as a limit, and one measure in a unit of the same kind.");

    /// <summary>预告、异议登记下的处分.</summary>
    public static FindingKind ActUnderNotice => New(
        RightsPrefix + "act-under-notice",
        Severity.Warning,
        "第 {0} 号（{1}）处分时有 {2} 的{3}（{4}）：未经其同意的，不发生物权效力（民法典第二百二十一条，文字待核实；其他限制见登记内容）。",
        "Entry {0} of {1} disposes of it under a burden {4} of {2} ({3}): without consent it has no effect in rem (Civil Code, article 221, wording to be confirmed; for other restrictions see the register).",
        "核实权利人同意或负担已注销，并补充登记。",
        "Show the consent, or that the burden was discharged, and enter it.");

    /// <summary>变更登记换了客体.</summary>
    public static FindingKind VariationMovesGround => New(
        RightsPrefix + "variation-moves-ground",
        Severity.Rejected,
        "第 {0} 号（{1}）变更登记把客体由 {2} 换成 {3}：权利不能以变更登记移到别的客体，未予登记。",
        "Entry {0} of {1} varies the ground from {2} to {3}: a variation moves no right to other ground; it was refused.",
        "注销后在新客体上首次登记；宗地改号的，先改正客体名称。",
        "End the right and register it on the other ground; where a parcel was renamed, correct its name first.");

    /// <summary>变更登记写了别的权利人.</summary>
    public static FindingKind VariationNamesOtherHolders => New(
        RightsPrefix + "variation-names-other-holders",
        Severity.Warning,
        "第 {0} 号（{1}）变更登记所写的权利人或份额与登记簿不同：变更登记不转移权利，仍以登记簿为准。",
        "Entry {0} of {1} names other holders or shares than the register: a variation passes no right on, and those of the register stay.",
        "权利人确有变化的，补充转移登记。",
        "Enter a transfer where the holders did change.");

    private const string ConditionsPrefix = "conditions.";

    private static IEnumerable<FindingKind> OfDelivered() =>
    [
        LandUseMissing, LandUseUnknown, AssetTwice, AssetAreaNotPositive, RegionCutsAsset, FileUnnamed, FileTwice, BuildingTwice, BuildingAreaNegative, BuildingInSeveralFiles,
        UnitSubjectTwice, UseTwice, ContactDiffers, PolicyItemTwice, UseConditionBroken, UseConditionNotChecked, ActUnderNotice, VariationMovesGround, VariationNamesOtherHolders,
    ];
}
