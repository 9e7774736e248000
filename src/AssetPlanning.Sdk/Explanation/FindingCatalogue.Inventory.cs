namespace AssetPlanning;

/// <content>清查.</content>
public static partial class FindingCatalogue
{
    /// <summary>没有宗地.</summary>
    public static FindingKind InventoryEmpty => New(
        "inventory.empty",
        Severity.Error,
        "清查结果没有可用的宗地。",
        "The inventory has no usable parcel.",
        "提供至少一宗面积为正、名称唯一、权利类型已登记的宗地。",
        "Give at least one parcel with a positive area, a unique name and a known right.");

    /// <summary>宗地无名称.</summary>
    public static FindingKind ParcelUnnamed => New(
        "inventory.parcel-unnamed",
        Severity.Rejected,
        "第 {0} 宗地没有名称。",
        "Parcel number {0} has no name.",
        "给每宗地一个唯一的名称。",
        "Give each parcel a unique name.");

    /// <summary>宗地重复.</summary>
    public static FindingKind DuplicateParcel => New(
        "inventory.duplicate-parcel",
        Severity.Rejected,
        "宗地名称出现 {0} 次，无法判断以哪一宗为准。",
        "The parcel's name occurs {0} times; which one holds cannot be told.",
        "保留一宗，或分别命名。",
        "Keep one, or name them apart.");

    /// <summary>面积不为正.</summary>
    public static FindingKind AreaNotPositive => New(
        "inventory.area-not-positive",
        Severity.Rejected,
        "宗地面积为 {0}，应大于零。",
        "The parcel's area is {0}; it must be above zero.",
        "核对图斑面积后重新录入。",
        "Check the surveyed area and enter it again.");

    /// <summary>未知权利类型.</summary>
    public static FindingKind UnknownRight => New(
        "inventory.unknown-right",
        Severity.Rejected,
        "权利类型 {0} 不在权利目录中。",
        "The right {0} is not in the catalogue of rights.",
        "改用目录中的代码，或在构建时登记该权利类型。",
        "Use a code of the catalogue, or register the right when building the planner.");

    /// <summary>缺少行政区划.</summary>
    public static FindingKind DivisionMissing => New(
        "inventory.division-missing",
        Severity.Rejected,
        "宗地没有行政区划代码，无法归入任何范围。",
        "The parcel has no division code and belongs to no scope.",
        "补充宗地坐落的行政区划代码。",
        "Give the code of the division the parcel lies in.");

    /// <summary>缺少权利人.</summary>
    public static FindingKind HolderMissing => New(
        "inventory.holder-missing",
        Severity.Rejected,
        "宗地没有权利人，无法确定补偿给谁。",
        "The parcel has no holder; who is compensated cannot be told.",
        "补充权利人；权属不清的先确权登记。",
        "Name the holder; settle the title first where it is unclear.");

    /// <summary>不动产单元号为空值.</summary>
    public static FindingKind UnitCodeEmpty => New(
        "inventory.unit-code-empty",
        Severity.Rejected,
        "宗地的不动产单元号是空值。",
        "The parcel's real-estate unit code is an empty value.",
        "填写 28 位不动产单元号；没有的不填。",
        "Give the code of 28 characters, or none.");

    /// <summary>权属状态与所有权矛盾.</summary>
    public static FindingKind TenureContradictsOwnership => New(
        "inventory.tenure-contradicts-ownership",
        Severity.Rejected,
        "权属状态 {0} 与所有权 {1} 矛盾。",
        "The tenure status {0} contradicts the ownership {1}.",
        "核对权属：已国有的为国家所有，拟国有、可国有的现为集体所有。",
        "Check the title: what is already state is owned by the state; what is planned or convertible is still a collective's.");
}
