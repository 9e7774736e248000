namespace AssetPlanning;

/// <content>设施承载力、服务范围、人均指标、规划条件的成本与价格响应.</content>
public static partial class FindingCatalogue
{
    /// <summary>设施声明重复.</summary>
    public static FindingKind FacilityTwice => New(
        "facility.twice",
        Severity.Rejected,
        "同名声明 {0} 次，均未采用。",
        "Declared {0} times under one name; none is taken.",
        "合并或分别命名。",
        "Merge them or name them apart.");

    /// <summary>设施未核查.</summary>
    public static FindingKind CapacityNotChecked => New(
        "facility.not-checked",
        Severity.Warning,
        "{0} 未核查：缺少或不可比的是 {1}。",
        "{0} is not checked: missing or not comparable: {1}.",
        "补充后重新核算。",
        "Add it and check again.");

    /// <summary>设施不足.</summary>
    public static FindingKind CapacityShort => New(
        "facility.short",
        Severity.Warning,
        "{0} 需求 {1}，供给 {2}，不足。",
        "{0}: demand {1}, provision {2}: short.",
        "增加供给，或降低开发容量。",
        "Provide more, or lower what may be built.");

    /// <summary>重叠服务区未知.</summary>
    public static FindingKind OverlapOfUnknown => New(
        "facility.overlap-unknown",
        Severity.Warning,
        "不是声明的服务区，重叠未核查。",
        "Not a declared service area; its overlaps are not checked.",
        "核对名称。",
        "Check the name.");

    /// <summary>重叠未核查.</summary>
    public static FindingKind OverlapNotChecked => New(
        "facility.overlap-not-checked",
        Severity.Warning,
        "与 {0} 的 {1} 服务区重叠，缺少重叠区人口或两处供需，未核查。",
        "It overlaps {0} in {1}; who lives in both, or demand and provision, is not known: not checked.",
        "补充重叠区人口及两处人口、供给。",
        "Give the people in both, and people and provision of each.");

    /// <summary>服务区重复.</summary>
    public static FindingKind OverlapBeyondNeed => New(
        "facility.overlap-beyond-need",
        Severity.Warning,
        "与 {0} 的 {1} 服务区重叠，合计供给超出需求 {2}；一处即可满足：{3}。",
        "It overlaps {0} in {1}; together they provide {2} beyond need; one would do: {3}.",
        "合并或共享设施，避免重复建设。",
        "Merge or share them.");

    /// <summary>与自身重叠.</summary>
    public static FindingKind OverlapOfItself => New(
        "facility.overlap-of-itself",
        Severity.Warning,
        "声明服务区与自身重叠，未核查。",
        "The area is said to overlap itself; it is not checked.",
        "更正重叠的两个服务区。",
        "Correct the two areas.");

    /// <summary>连片服务区重复.</summary>
    public static FindingKind OverlapGroupBeyondNeed => New(
        "facility.group-beyond-need",
        Severity.Warning,
        "{0} 个相互连片的 {1} 服务区合计供给超出需求 {2}。",
        "{0} areas of {1} that share ground together provide {2} beyond need.",
        "合并或共享设施，避免重复建设。",
        "Merge or share them.");

    /// <summary>连片服务区未核查.</summary>
    public static FindingKind OverlapGroupNotChecked => New(
        "facility.group-not-checked",
        Severity.Warning,
        "{0} 个相互连片的 {1} 服务区：缺少服务组合人口、各区人口或供给，或互相矛盾，整体未核查。",
        "{0} areas of {1} share ground; who lives in exactly which of them, their people or provision is not known or contradicts: not checked as a whole.",
        "用服务区量算给出组合人口，并补充各区人口和供给。",
        "Measure who lives in which areas, and give the people and provision of each.");

    /// <summary>服务区被剔除.</summary>
    public static FindingKind ServiceAreaSetAside => New(
        "facility.area-set-aside",
        Severity.Warning,
        "服务区图形不合格，其人口和重叠均不可知，未核查。",
        "The shape of the service area was set aside; its people and what it overlaps are not known.",
        "修正图形后重新量算。",
        "Repair the shape and measure again.");

    /// <summary>人口单元人口不明.</summary>
    public static FindingKind PeopleNotKnown => New(
        "facility.people-not-known",
        Severity.Warning,
        "人口单元没有人口数或图形不合格，涉及的服务区人口不可知。",
        "Nobody knows how many people live in the block, or where it lies; the people of service areas it touches are not known.",
        "补充人口数，或修正图形。",
        "Give the number, or repair the shape.");

    /// <summary>人口单元相互重叠.</summary>
    public static FindingKind PeopleCountedTwice => New(
        "facility.people-counted-twice",
        Severity.Warning,
        "与人口单元 {0} 重叠 {1}：重叠处的人会算两次，涉及的服务区人口不可知。",
        "It overlaps the block {0} in {1}: who lives there would be counted twice, so the people of service areas either touches are not known.",
        "改正人口单元的界线，使其互不重叠；细碎重叠可先按指名规则归并。",
        "Correct the borders of the blocks so that none overlap; slivers may be attached by a named rule first.");

    /// <summary>人均指标未核查.</summary>
    public static FindingKind PerCapitaNotChecked => New(
        "facility.per-capita-not-checked",
        Severity.Warning,
        "人均指标未核查：缺少 {0}。",
        "The indicator is not checked: missing: {0}.",
        "补充后重新核算。",
        "Add it and check again.");

    /// <summary>人均指标不足.</summary>
    public static FindingKind PerCapitaShort => New(
        "facility.per-capita-short",
        Severity.Warning,
        "人均 {0} m²，低于 {1} m²。",
        "{0} m² a person, below {1} m².",
        "增加相应用地，或减少规划人口。",
        "Plan more of it, or for fewer people.");

    /// <summary>条件成本缺失.</summary>
    public static FindingKind ConditionCostMissing => New(
        "facility.condition-cost-missing",
        Severity.Warning,
        "配套设施“{0}”没有可用的造价（找到 {1} 条），成本不按零计。",
        "{0} has no cost that fits ({1} found); it is not 0.",
        "每种设施声明一条造价：每处，或按建筑面积且规划条件载明面积。",
        "State one cost a facility: each, or by the floor area the conditions state.");

    /// <summary>响应无价值.</summary>
    public static FindingKind ResponseWithoutValue => New(
        "response.without-value",
        Severity.Warning,
        "变动 {0} 之下有宗地无法估价，没有响应值。",
        "A parcel has no value under {0}; there is no response.",
        "补充该条件下的参数。",
        "Give the parameters for that condition.");

    /// <summary>响应方法不一致.</summary>
    public static FindingKind ResponseValuesDiffer => New(
        "response.values-differ",
        Severity.Warning,
        "赋值时规划价值 {0}，本次估得 {1}：方法或参数不同，地块没有响应值。",
        "The asset's planned value is {0}; valued again it is {1}: the method or its parameters differ, and the lot has no response.",
        "使用赋值时的估价方法和参数。",
        "Use the method and the parameters the assets were valued by.");

    /// <summary>变动重名.</summary>
    public static FindingKind ResponseStepTwice => New(
        "response.step-twice",
        Severity.Warning,
        "有 {0} 个条件变动同名，表中按给定次序列出。",
        "{0} changes share the name; the table has them in the order given.",
        "分别命名。",
        "Name them apart.");

    private static IEnumerable<FindingKind> OfFacilities() =>
    [
        FacilityTwice, CapacityNotChecked, CapacityShort, OverlapOfUnknown, OverlapNotChecked, OverlapBeyondNeed, OverlapOfItself,
        OverlapGroupBeyondNeed, OverlapGroupNotChecked, ServiceAreaSetAside,
        PeopleNotKnown, PeopleCountedTwice, PerCapitaNotChecked, PerCapitaShort, ConditionCostMissing, ResponseWithoutValue, ResponseValuesDiffer,
        ResponseStepTwice,
    ];
}
