namespace AssetPlanning;

/// <content>登记簿记载: what an entry cannot do to a right.</content>
public static partial class FindingCatalogue
{
    /// <summary>登记顺序号重复.</summary>
    public static FindingKind EntryNumberTwice => New(
        RightsPrefix + "entry-number-twice",
        Severity.Rejected,
        "第 {0} 号登记（{1}）的顺序号已用过。",
        "Entry {0} of {1} has a number used before.",
        "核对登记簿，给每条登记唯一的顺序号。",
        "Check the register and give each entry a number of its own.");

    /// <summary>重复首次登记.</summary>
    public static FindingKind RegisteredAlready => New(
        RightsPrefix + "registered-already",
        Severity.Rejected,
        "第 {0} 号登记（{1}）：该权利已登记过。",
        "Entry {0} of {1}: the right was registered before.",
        "改为变更登记或转移登记，或另编权利编号。",
        "Enter a variation or a transfer, or name the new right apart.");

    /// <summary>登记的权利类型未知.</summary>
    public static FindingKind RightTypeUnknown => New(
        RightsPrefix + "type-unknown",
        Severity.Rejected,
        "第 {0} 号登记（{1}）：权利类型 {2} 不在权利目录中。",
        "Entry {0} of {1}: the right type {2} is not in the catalogue.",
        "改用目录中的代码，或在构建时登记该权利类型。",
        "Use a code of the catalogue, or register the type when building the planner.");

    /// <summary>权利未登记.</summary>
    public static FindingKind RightNotRegistered => New(
        RightsPrefix + "not-registered",
        Severity.Rejected,
        "第 {0} 号登记（{1}）：登记簿中没有该权利。",
        "Entry {0} of {1}: the right is not in the register.",
        "先办理首次登记，或更正权利编号。",
        "Register the right first, or correct its name.");

    /// <summary>权利已被查封.</summary>
    public static FindingKind RightSeized => New(
        RightsPrefix + "seized",
        Severity.Rejected,
        "第 {0} 号登记（{1}）：该权利已被查封（{2}，{3}），查封期间不办理。",
        "Entry {0} of {1}: the right is seized ({2}, {3}); until that is lifted nothing is entered.",
        "先解除查封。",
        "Have the seizure lifted first.");

    /// <summary>转移超过所持份额.</summary>
    public static FindingKind TransferBeyondPart => New(
        RightsPrefix + "transfer-beyond-part",
        Severity.Rejected,
        "第 {0} 号登记（{1}）：{2} 持有 {3}，不能转出 {4}。",
        "Entry {0} of {1}: {2} holds {3} and cannot pass on {4}.",
        "更正转移份额或转出方；份额应大于零。",
        "Correct the part or the transferor; a part is above zero.");

    /// <summary>法律不允许的处分.</summary>
    public static FindingKind RightActNotAllowed => New(
        RightsPrefix + "act-not-allowed",
        Severity.Rejected,
        "第 {0} 号登记（{1}）：{2} 不得{3}（{4}）。",
        "Entry {0} of {1}: {2} does not admit this act ({3}); basis: {4}.",
        "撤回该登记。",
        "Withdraw the entry.");

    /// <summary>附条件的处分.</summary>
    public static FindingKind RightActOnCondition => New(
        RightsPrefix + "act-on-condition",
        Severity.Warning,
        "{0} 的{1}有条件：{2}（{3}）。",
        "{0} admits the act ({1}) on a condition: {2}; basis: {3}.",
        "核实条件已满足。",
        "See that the condition is met.");

    /// <summary>目录未载明可否处分.</summary>
    public static FindingKind RightActNotStated => New(
        RightsPrefix + "act-not-stated",
        Severity.Warning,
        "目录没有载明 {0} 可否{1}，未予检查。",
        "The catalogue does not say whether {0} admits the act ({1}); it was not checked.",
        "核对法律规定后补充目录。",
        "Look the law up and add to the catalogue.");

    /// <summary>权利负担编号重复.</summary>
    public static FindingKind EncumbranceTwice => New(
        RightsPrefix + "encumbrance-twice",
        Severity.Rejected,
        "第 {0} 号登记（{1}）：权利负担 {2} 已登记过。",
        "Entry {0} of {1}: the encumbrance {2} was registered before.",
        "另编权利负担编号，或先注销原登记。",
        "Name it apart, or discharge the one that stands.");

    /// <summary>权利负担不存在.</summary>
    public static FindingKind EncumbranceUnknown => New(
        RightsPrefix + "encumbrance-unknown",
        Severity.Rejected,
        "第 {0} 号登记（{1}）：登记簿中没有这项权利负担。",
        "Entry {0} of {1}: the register has no such encumbrance.",
        "更正要注销的权利负担编号。",
        "Correct the name of what is discharged.");

    /// <summary>注销时仍有负担.</summary>
    public static FindingKind EncumberedWhenEnded => New(
        RightsPrefix + "encumbered-when-ended",
        Severity.Warning,
        "权利于 {2} 注销时仍有负担 {0}（{1}）。",
        "When the right ended, the encumbrance {0} of {1} was still on it (day {2}).",
        "核实权利负担人已同意或已受清偿。",
        "See that its holder agreed or was paid.");
}
