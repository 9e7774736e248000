namespace AssetPlanning;

/// <content>产权、纠纷与资产周期.</content>
public static partial class FindingCatalogue
{
    /// <summary>纠纷重复.</summary>
    public static FindingKind DisputeTwice => New(
        "dispute.twice",
        Severity.Warning,
        "同一案号列了 {0} 次；所涉宗地均按有争议处理。",
        "The dispute is listed {0} times; all the ground it names counts as disputed.",
        "分别编号，或合并。",
        "Number them apart, or merge them.");

    /// <summary>纠纷记录无案.</summary>
    public static FindingKind DisputeStepStray => New(
        "dispute.step-stray",
        Severity.Warning,
        "第 {0} 号记录（{1}）所属纠纷不在台账中。",
        "Step {0} of {1} belongs to no dispute in the log.",
        "补列该纠纷，或更正案号。",
        "List the dispute, or correct its name.");

    /// <summary>纠纷记录序号重复.</summary>
    public static FindingKind DisputeNumberTwice => New(
        "dispute.number-twice",
        Severity.Warning,
        "第 {0} 号记录（{1}，{2}）序号重复，不采用；其时状态为 {3}。",
        "Step {0} of {1} ({2}) has a number used before; it is not taken, and the state stays {3}.",
        "更正序号。",
        "Correct the number.");

    /// <summary>纠纷程序不衔接.</summary>
    public static FindingKind DisputeMoveImpossible => New(
        "dispute.move-impossible",
        Severity.Warning,
        "第 {0} 号记录（{1}）为 {2}，而其时状态为 {3}，程序上不能如此，不采用。",
        "Step {0} of {1} is {2} while the state is {3}, from which there is no such way; it is not taken.",
        "补录中间环节，或更正记录。",
        "Record the steps between, or correct this one.");

    /// <summary>权属争议未经政府处理.</summary>
    public static FindingKind DisputeDecisionFirst => New(
        "dispute.decision-first",
        Severity.Warning,
        "第 {0} 号记录（{1}）为 {2}，其时状态为 {3}；土地权属争议应先由人民政府处理，对处理决定不服的才可起诉，不采用。",
        "Step {0} of {1} is {2} while the state is {3}; a government decides on title to land before a court does, so it is not taken.",
        "先申请人民政府处理，补录处理决定。",
        "Ask the government to decide first, and record the decision.",
        new("《土地管理法》(2019)", "第十四条"));

    /// <summary>纠纷未解决.</summary>
    public static FindingKind DisputeOpen => New(
        "dispute.open",
        Severity.Warning,
        "{0} 上的纠纷自 {2} 起处于 {1}，尚未解决。",
        "The dispute about {0} has been {1} since {2} and is not settled.",
        "按调解、处理、仲裁、诉讼程序推进，解决后补录结果。",
        "Carry it on through mediation, decision, arbitration or court, and record how it ends.");

    /// <summary>争议期间登记.</summary>
    public static FindingKind EnteredWhileDisputed => New(
        "title.entered-while-disputed",
        Severity.Rejected,
        "第 {0} 号登记（{1}）作于权属争议 {2} 尚未解决之时，不予采用。",
        "Entry {0} of {1} was made while the dispute {2} about the title was open; it is refused.",
        "待争议解决后重新申请登记。",
        "Apply again when the dispute is settled.",
        new("《不动产登记暂行条例》", "第二十二条（条文待核）"));

    /// <summary>争议期间抵押.</summary>
    public static FindingKind MortgagedWhileDisputed => New(
        "title.mortgaged-while-disputed",
        Severity.Rejected,
        "第 {0} 号抵押登记（{1}）作于权属争议 {2} 尚未解决之时；权属有争议的财产不得抵押，不予采用。",
        "Entry {0} of {1}, a mortgage, was made while the dispute {2} about the title was open; what is disputed cannot be mortgaged, and it is refused.",
        "待争议解决后重新设立抵押。",
        "Mortgage it when the dispute is settled.",
        new("《民法典》(2020)", "第三百九十九条"));

    /// <summary>宗地有争议.</summary>
    public static FindingKind ParcelDisputed => New(
        "title.parcel-disputed",
        Severity.Rejected,
        "宗地于 {1} 存在未解决的权属争议 {0}，已剔除。",
        "On {1} the title to the parcel is disputed ({0}); it is set aside.",
        "争议解决前不改变利用现状，不纳入资产包；解决后重新纳入清查。",
        "Leave it as it is until the dispute is settled, then take it into the inventory again.",
        new("《土地管理法》(2019)", "第十四条"));

    /// <summary>产权不清晰.</summary>
    public static FindingKind TitleNotClear => New(
        "title.not-clear",
        Severity.Warning,
        "宗地产权于 {0} 的状态为 {1}。",
        "On {0} the title to the parcel is {1}.",
        "先确权登记、消除矛盾或异议。",
        "Register the title, and settle contradictions and objections, first.");

    /// <summary>资产周期未检查.</summary>
    public static FindingKind LifecycleNotChecked => New(
        "lifecycle.not-checked",
        Severity.Info,
        "没有给出 {0}，未检查是否逾期。",
        "No {0} is stated; whether anything is overdue was not checked.",
        "给出间隔及其依据。",
        "State it, with its basis.");

    /// <summary>资产记录序号重复.</summary>
    public static FindingKind LifecycleNumberTwice => New(
        "lifecycle.number-twice",
        Severity.Warning,
        "第 {0} 号记录（{1}，{2}）序号重复，不采用；其时状态为 {3}。",
        "Step {0} of {1} ({2}) has a number used before; it is not taken, and the state stays {3}.",
        "更正序号。",
        "Correct the number.");

    /// <summary>资产环节颠倒.</summary>
    public static FindingKind LifecycleOutOfTurn => New(
        "lifecycle.out-of-turn",
        Severity.Warning,
        "第 {0} 号记录（{1}）为 {2}，而其时状态为 {3}，前置环节缺失，不采用。",
        "Step {0} of {1} is {2} while the state is {3}; what comes before it is missing, and it is not taken.",
        "补录确权、评估、规划等前置环节。",
        "Record what comes before: title, assessment, plan.");

    /// <summary>确权无登记支持.</summary>
    public static FindingKind LifecycleTitleMissing => New(
        "lifecycle.title-missing",
        Severity.Warning,
        "{0} 的确权依据权利 {1}，该权利于 {2} 不在有效权利之列。",
        "Its title of {0} rests on the right {1}, which does not stand on {2}.",
        "核对登记簿，或重新确权。",
        "Compare with the register, or settle the title anew.");

    /// <summary>监管检查逾期.</summary>
    public static FindingKind InspectionOverdue => New(
        "lifecycle.inspection-overdue",
        Severity.Warning,
        "自 {0} 起 {1} 日未检查，最长间隔为 {2} 日。",
        "Not inspected since {0}, for {1} days; the longest is {2}.",
        "安排检查并补录。",
        "Inspect it and record that.");

    /// <summary>修复启动逾期.</summary>
    public static FindingKind RestorationOverdue => New(
        "lifecycle.restoration-overdue",
        Severity.Warning,
        "利用期限于 {0} 届满，已过 {1} 日未启动修复，最长间隔为 {2} 日。",
        "The use ended on {0}, {1} days ago, and no restoration has begun; the longest is {2}.",
        "启动修复，或依法办理续期并重新规划。",
        "Begin the restoration, or renew the use by law and plan anew.");

    private static IEnumerable<FindingKind> OfTitles() =>
    [
        DisputeTwice, DisputeStepStray, DisputeNumberTwice, DisputeMoveImpossible, DisputeDecisionFirst, DisputeOpen, EnteredWhileDisputed,
        MortgagedWhileDisputed, ParcelDisputed, TitleNotClear, LifecycleNotChecked, LifecycleNumberTwice, LifecycleOutOfTurn, LifecycleTitleMissing,
        InspectionOverdue, RestorationOverdue,
    ];
}
