namespace AssetPlanning;

/// <content>权利与登记.</content>
public static partial class FindingCatalogue
{
    private const string RightsPrefix = "rights.";

    /// <summary>份额不为正.</summary>
    public static FindingKind ShareNotPositive => New(
        RightsPrefix + "share-not-positive",
        Severity.Rejected,
        "{0} 的份额为 {1}，应大于零。",
        "The share of {0} is {1}; it must be above zero.",
        "更正份额，或删去没有份额的权利人。",
        "Correct the share, or leave out who has none.");

    /// <summary>权利人重复.</summary>
    public static FindingKind HolderListedTwice => New(
        RightsPrefix + "holder-listed-twice",
        Severity.Rejected,
        "权利人 {0} 列出不止一次。",
        "{0} is listed as holder more than once.",
        "合并其份额。",
        "Merge the shares.");

    /// <summary>份额之和不为一.</summary>
    public static FindingKind SharesNotWhole => New(
        RightsPrefix + "shares-not-whole",
        Severity.Rejected,
        "份额之和为 {0}，与 1 相差 {1}。",
        "The shares add up to {0}, which differs from 1 by {1}.",
        "以分数登记份额，例如三人均分登记为 1/3，不用 33.33%。",
        "Enter shares as fractions: three equal ones are 1/3 each, not 33.33 %.");

    /// <summary>空间层次缺失.</summary>
    public static FindingKind RightLayerMissing => New(
        RightsPrefix + "layer-missing",
        Severity.Rejected,
        "权利没有空间层次，无法判断与其他权利是否冲突。",
        "The right names no layer of space; whether it conflicts cannot be told.",
        "补充地表、地上、地下或水面、水体、海床、底土。",
        "Name surface, above or below; or water surface, column, bed or subsoil.");

    /// <summary>空间层次不符.</summary>
    public static FindingKind RightLayerImpossible => New(
        RightsPrefix + "layer-impossible",
        Severity.Rejected,
        "{0} 不设在 {1} 层。",
        "{0} does not lie in the layer {1}.",
        "更正权利类型或空间层次。",
        "Correct the type of right or the layer.");

    /// <summary>期限为空.</summary>
    public static FindingKind RightPeriodEmpty => New(
        RightsPrefix + "period-empty",
        Severity.Rejected,
        "起始日 {0} 不早于终止日 {1}。",
        "It begins on {0}, which is not before its end on {1}.",
        "更正起止日。",
        "Correct the days.");

    /// <summary>母权利不存在.</summary>
    public static FindingKind ParentUnknown => New(
        RightsPrefix + "parent-unknown",
        Severity.Rejected,
        "母权利 {0} 不在登记簿中。",
        "The right it is carved out of, {0}, is not in the register.",
        "登记母权利，或更正其编号。",
        "Register that right, or correct its name.");

    /// <summary>母权利成环.</summary>
    public static FindingKind ParentInACircle => New(
        RightsPrefix + "parent-in-a-circle",
        Severity.Rejected,
        "权利经 {0} 最终派生自己。",
        "By way of {0} the right is carved out of itself.",
        "更正母权利。",
        "Correct the right it is carved out of.");

    /// <summary>母权利在别的客体上.</summary>
    public static FindingKind ParentOnOtherGround => New(
        RightsPrefix + "parent-on-other-ground",
        Severity.Rejected,
        "母权利 {0} 在 {1} 上，本权利在 {2} 上。",
        "Its parent right {0} lies on {1}, the right itself on {2}.",
        "更正客体或母权利。",
        "Correct the ground or the parent right.");

    /// <summary>早于母权利起始.</summary>
    public static FindingKind BeginsBeforeParent => New(
        RightsPrefix + "begins-before-parent",
        Severity.Rejected,
        "起始日 {0} 早于母权利 {1} 的起始日 {2}。",
        "It begins on {0}, before its parent right {1} on {2}.",
        "起始日不早于母权利。",
        "Let it begin no earlier than its parent right.");

    /// <summary>晚于母权利届满.</summary>
    public static FindingKind EndsAfterParent => New(
        RightsPrefix + "ends-after-parent",
        Severity.Rejected,
        "终止日 {0} 晚于母权利 {1} 的终止日 {2}。",
        "It ends on {0}, after its parent right {1} on {2}.",
        "缩短期限，或先为母权利续期。",
        "Shorten it, or have the parent right renewed first.");

    /// <summary>母权利已剔除.</summary>
    public static FindingKind ParentSetAside => New(
        RightsPrefix + "parent-set-aside",
        Severity.Rejected,
        "母权利 {0} 已剔除（{1}），派生权利不能成立。",
        "Its parent right {0} was set aside ({1}); what is carved out of it does not stand.",
        "先更正母权利。",
        "Put the parent right in order first.");

    /// <summary>超过法定最高年限.</summary>
    public static FindingKind RightTermTooLong => New(
        RightsPrefix + "term-too-long",
        Severity.Rejected,
        "自 {0} 至 {1} 超过法定最高年限 {2}，最晚止于 {3}（{4}）。",
        "From {0} to {1} is longer than the law allows, {2}; the latest end is {3} ({4}).",
        "缩短期限。",
        "Shorten the term.");

    /// <summary>目录无最高年限.</summary>
    public static FindingKind RightTermNotStated => New(
        RightsPrefix + "term-not-stated",
        Severity.Info,
        "目录没有 {0} 的最高年限，期限未予检查。",
        "The catalogue has no longest term of {0}; terms were not checked.",
        "核对法律规定后补充规则行。",
        "Look the law up and add a row to the rulebook.");

    /// <summary>用途缺失，年限未检查.</summary>
    public static FindingKind RightPurposeMissing => New(
        RightsPrefix + "purpose-missing",
        Severity.Warning,
        "{0} 的最高年限按用途确定，但该权利没有用途，期限未予检查。",
        "The longest term of {0} depends on its purpose, and the right has none; the term was not checked.",
        "补充用途。",
        "Give its purpose.");

    /// <summary>同层同时互斥.</summary>
    public static FindingKind RightsExcludeEachOther => New(
        RightsPrefix + "exclude-each-other",
        Severity.Rejected,
        "与 {0} 在同一客体的 {1} 层、自 {2} 至 {3} 相互排斥：{4}。",
        "It and {0} exclude each other on one ground in the layer {1}, from {2} to {3}: {4}.",
        "明确以哪一项为准；派生权利应登记其母权利，分层设立的应分别登记层次。",
        "Settle which one stands; name the parent of a derived right, and the layers of rights set up one above the other.");

    /// <summary>同一客体上权利过多.</summary>
    public static FindingKind TooManyRightsOnGround => New(
        RightsPrefix + "too-many-on-ground",
        Severity.Rejected,
        "{0} 上登记了 {1} 项权利，超过 {2} 项，未检查相互是否冲突。",
        "{1} rights lie on {0}, more than {2}; they were not held against each other.",
        "核对客体编号是否过宽；确属如此的提高上限。",
        "See whether the ground is named too widely; if not, raise the limit.");

    /// <summary>权利不相容.</summary>
    public static FindingKind RightsNotCompatible => New(
        RightsPrefix + "not-compatible",
        Severity.Rejected,
        "与 {0} 不相容：{1} 不得与 {2} 并存（{3}）。",
        "It is not compatible with {0}: {1} may not lie with {2} ({3}).",
        "撤销其中一项，或改变空间层次。",
        "Give one of them up, or move it to another layer.");

    /// <summary>附条件相容.</summary>
    public static FindingKind RightsCompatibleOnCondition => New(
        RightsPrefix + "compatible-on-condition",
        Severity.Info,
        "与 {0} 并存有条件：{1}（{2}）。",
        "It may lie with {0} on a condition: {1} ({2}).",
        "核实条件已满足。",
        "See that the condition is met.");

    /// <summary>目录未载明相容.</summary>
    public static FindingKind RightsCompatibilityNotStated => New(
        RightsPrefix + "compatibility-not-stated",
        Severity.Warning,
        "与 {0} 并存：目录没有载明 {1} 可否与 {2} 并存，未予检查。",
        "It lies with {0}; whether {1} may lie with {2} the catalogue does not say, so it was not checked.",
        "核对法律规定后补充目录。",
        "Look the law up and add to the catalogue.");

    private static IEnumerable<FindingKind> OfRights() =>
    [
        EntryNumberTwice, RegisteredAlready, RightTypeUnknown, RightNotRegistered, RightSeized, RightActNotAllowed, TransferBeyondPart, EncumbranceTwice, EncumbranceUnknown,
        ShareNotPositive, HolderListedTwice, SharesNotWhole, RightLayerMissing, RightLayerImpossible, RightPeriodEmpty, ParentUnknown, ParentInACircle, ParentOnOtherGround,
        BeginsBeforeParent, EndsAfterParent, RightTermTooLong, TooManyRightsOnGround, RightsExcludeEachOther, RightsNotCompatible, ParentSetAside,
        RightActOnCondition, RightActNotStated, EncumberedWhenEnded, RightPurposeMissing, RightsCompatibilityNotStated, RightTermNotStated, RightsCompatibleOnCondition,
    ];
}
