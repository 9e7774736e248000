namespace AssetPlanning;

/// <content>规划许可核对: plan, conditions and order.</content>
public static partial class FindingCatalogue
{
    /// <summary>许可编号重复.</summary>
    public static FindingKind PermitTwice => New(
        "permit.twice",
        Severity.Error,
        "许可编号出现 {0} 次。",
        "The permit occurs {0} times.",
        "分别编号，或删除重复记录。",
        "Number them apart or take one out.");

    /// <summary>许可环节不明.</summary>
    public static FindingKind PermitKindUnknown => New(
        "permit.kind-unknown",
        Severity.Rejected,
        "许可环节 {0} 未定义，未核查。",
        "The step {0} is not defined; NotChecked.",
        "改用已定义的环节，或补充定义。",
        "Use a step that is known, or define it.");

    /// <summary>依据的规划不明.</summary>
    public static FindingKind PermitPlanUnknown => New(
        "permit.plan-unknown",
        Severity.Warning,
        "{0}依据的规划版本 {1} 没有登记，未核查。",
        "{0}: the plan it refers to, {1}, is not registered; NotChecked.",
        "登记该规划版本及其有效期。",
        "Register that version and when it is in force.");

    /// <summary>依据的规划版本不在有效期.</summary>
    public static FindingKind PermitPlanNotInForce => New(
        "permit.plan-not-in-force",
        Severity.Rejected,
        "依据的规划版本 {0} 在核发日 {1} 不在有效期内；当日有效的版本为 {2}。",
        "The plan {0} is not in force on {1}, the day of issue; in force is {2}.",
        "按当日有效的规划版本重新核发。",
        "Issue it on the version in force.");

    /// <summary>依据的规划类型不符.</summary>
    public static FindingKind PermitPlanWrong => New(
        "permit.plan-wrong",
        Severity.Rejected,
        "{0}依据 {1}（{2}），而法定依据应为 {3}。",
        "{0} refers to {1} ({2}); the law asks for {3}.",
        "改以法定的规划为依据。",
        "Refer to the plan the law asks for.");

    /// <summary>许可地块不明.</summary>
    public static FindingKind PermitLotUnknown => New(
        "permit.lot-unknown",
        Severity.Warning,
        "依据的规划中没有地块 {0}，规划条件未核查。",
        "The plan it refers to has no lot {0}; its conditions are NotChecked.",
        "注明规划地块，或提供该版本的详细规划。",
        "Name the lot, or bring the detailed plan of that version.");

    /// <summary>没有规划条件.</summary>
    public static FindingKind PermitWithoutConditions => New(
        "permit.without-conditions",
        Severity.Rejected,
        "地块 {0} 没有规划条件，不得核发。",
        "Lot {0} has no planning conditions; no permit is issued without them.",
        "先由详细规划确定规划条件。",
        "Fix the conditions by the detailed plan first.");

    /// <summary>许可突破规划条件.</summary>
    public static FindingKind PermitExceedsConditions => New(
        "permit.exceeds-conditions",
        Severity.Rejected,
        "{0}：许可为 {1}，规划条件要求 {2}。",
        "{0}: {1} is permitted where the conditions ask for {2}.",
        "按规划条件改正许可，或依法先修改详细规划。",
        "Correct the permit, or first amend the detailed plan by its procedure.");

    /// <summary>许可指标属于其他地块.</summary>
    public static FindingKind PermitFiguresOfOtherLot => New(
        "permit.figures-of-other-lot",
        Severity.Warning,
        "许可指标属于地块 {0}，规划条件未核查。",
        "The figures are of lot {0}; the conditions are NotChecked.",
        "填写本地块的指标。",
        "State the figures of the lot.");

    /// <summary>许可未载明指标.</summary>
    public static FindingKind PermitFigureMissing => New(
        "permit.figure-missing",
        Severity.Warning,
        "{0}：许可没有载明，规划条件要求 {1}，未核查。",
        "{0}: the permit does not state it, the conditions ask for {1}; NotChecked.",
        "补充许可载明的指标。",
        "State the figure in the permit.");

    /// <summary>前置条件缺失.</summary>
    public static FindingKind PermitPreconditionMissing => New(
        "permit.precondition-missing",
        Severity.Rejected,
        "{0}之前应有{1}，没有记录。",
        "{1} has to be there before {0}, and is not on record.",
        "补充该文件；没有的，许可不得核发。",
        "Bring it; without it no permit is issued.");

    /// <summary>先于前置条件核发.</summary>
    public static FindingKind PermitTooEarly => New(
        "permit.too-early",
        Severity.Rejected,
        "{0}核发于 {1}，而{2}在 {3} 才有。",
        "{0} was issued on {1}, and {2} only on {3}.",
        "核对日期；确属倒置的，依法处理。",
        "Check the days; an order turned round is dealt with by law.");

    /// <summary>是否占用农用地不明.</summary>
    public static FindingKind PermitFarmlandUnstated => New(
        "permit.farmland-unstated",
        Severity.Warning,
        "没有说明是否占用农用地，也没有{0}的记录，未核查。",
        "Nobody says whether farm land is taken, and there is no {0} on record; NotChecked.",
        "说明是否占用农用地。",
        "State whether farm land is taken.");

    private static IEnumerable<FindingKind> OfPermits() =>
    [
        PermitTwice, PermitKindUnknown, PermitPlanUnknown, PermitPlanNotInForce, PermitPlanWrong, PermitLotUnknown, PermitWithoutConditions,
        PermitExceedsConditions, PermitFiguresOfOtherLot, PermitFigureMissing, PermitPreconditionMissing, PermitTooEarly, PermitFarmlandUnstated,
    ];
}
