namespace AssetPlanning;

/// <content>供应与报批.</content>
public static partial class FindingCatalogue
{
    /// <summary>供应早于整备.</summary>
    public static FindingKind SupplyBeforeIntegration => New(
        "supply.before-integration",
        Severity.Error,
        "供应日 {0} 早于整备日 {1}，尚未形成净资产包。",
        "The day of supply {0} is before the day of integration {1}; there is no net package yet.",
        "把供应日推迟到整备完成之后。",
        "Supply after the integration.");

    /// <summary>集体土地不能直接出让国有建设用地使用权.</summary>
    public static FindingKind GrantOfCollectiveLand => New(
        "supply.grant-of-collective-land",
        Severity.Rejected,
        "宗地为集体所有，不能出让国有建设用地使用权。",
        "The parcel is collectively owned; no right to use state land can be granted in it.",
        "先依法征收转为国有，或按集体经营性建设用地入市。",
        "Expropriate first, or supply it as collective commercial construction land.",
        new("《土地管理法》(2019)", "第六十三条"));

    /// <summary>出让年期没有对应价格.</summary>
    public static FindingKind GrantTermWithoutPrice => New(
        "supply.grant-term-without-price",
        Severity.Rejected,
        "出让年期为 {0}，规划价值对应的年期为 {1}，年期修正不在本方法范围内。",
        "The grant runs for {0}, the planned value is quoted for {1}; the correction for the term is not covered.",
        "按出让年期给出价格，或改出让年期。",
        "Quote the price for the term of the grant, or change the term.");

    /// <summary>未核查法定最高年期.</summary>
    public static FindingKind GrantTermNotChecked => New(
        "supply.grant-term-not-checked",
        Severity.Warning,
        "出让年期 {0} 未与法定最高年期核对：规划用途没有对应的出让用途，或规则库没有取值。",
        "The term {0} was not checked against the longest the law allows: the planned use has no purpose of grant, or the rulebook no value.",
        "由规划师对照用途核对法定最高年期，或补充目录与规则行。",
        "Check the term against the law for the use, or add to catalogue and rulebook.",
        new("《城镇国有土地使用权出让和转让暂行条例》(2020)", "第十二条"));

    /// <summary>超过法定最高年期.</summary>
    public static FindingKind GrantTermTooLong => New(
        "supply.grant-term-too-long",
        Severity.Rejected,
        "出让年期 {0} 超过该用途的法定最高年期 {1}。",
        "The term {0} is longer than the longest the law allows for the use, {1}.",
        "缩短出让年期。",
        "Shorten the term.",
        new("《城镇国有土地使用权出让和转让暂行条例》(2020)", "第十二条"));

    /// <summary>未核查能否出让.</summary>
    public static FindingKind GrantUseNotChecked => New(
        "supply.grant-use-not-checked",
        Severity.Warning,
        "规划用途不是目录所列的经营性用途，能否以出让方式供应未核对。",
        "The planned use is none the catalogue lists as operational; whether it may be granted was not checked.",
        "由规划师核对供地方式；符合划拨目录的可以划拨。",
        "Check the mode of supply; what the catalogue of allotment lists may be allotted.",
        new("《土地管理法》(2019)", "第五十四条"));

    /// <summary>已整备未供应.</summary>
    public static FindingKind HeldUnsold => New(
        "supply.held-unsold",
        Severity.Warning,
        "宗地未能供应，仍由 {0} 持有；已支付的 {1} 留在账上。",
        "The parcel was not supplied and stays with {0}; the {1} paid for it stays in the ledger.",
        "补上供应条件后另行供应，或从整备范围中剔除。",
        "Supply it later once the cause is cured, or leave it out of the integration.");

    /// <summary>无可供应资产.</summary>
    public static FindingKind NothingSupplied => New(
        "supply.nothing-supplied",
        Severity.Error,
        "没有任何宗地完成供应。",
        "No parcel could be supplied.",
        "先处理各宗地被剔除的原因。",
        "Cure the findings of the parcels set aside.");

    /// <summary>报批循环.</summary>
    public static FindingKind ApprovalCycle => New(
        "approval.cycle",
        Severity.Error,
        "报批事项互为前置：{0}。",
        "The approvals wait for one another: {0}.",
        "删除其中一个前置条件。",
        "Remove one of the prerequisites.");

    /// <summary>前置事项缺失.</summary>
    public static FindingKind PrerequisiteMissing => New(
        "approval.prerequisite-missing",
        Severity.Warning,
        "前置事项 {0} 不在报批清单中，是否已办理未核查。",
        "The prerequisite {0} is not on the list; whether it was obtained is not checked.",
        "补充该事项，或确认已办理。",
        "Add it, or confirm that it was obtained.");
}
