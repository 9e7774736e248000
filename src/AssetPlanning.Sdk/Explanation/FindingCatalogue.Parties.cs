namespace AssetPlanning;

/// <content>主体与职责.</content>
public static partial class FindingCatalogue
{
    /// <summary>主体有效期为空.</summary>
    public static FindingKind PartyPeriodEmpty => New(
        "party.period-empty",
        Severity.Rejected,
        "主体有 {0} 条记录，其中有的终止日不晚于起始日，全部不采用。",
        "Of the party's {0} entries one ends no later than it begins; none is taken.",
        "更正起止日。",
        "Correct the days.");

    /// <summary>主体记录重叠.</summary>
    public static FindingKind PartyTwice => New(
        "party.twice",
        Severity.Rejected,
        "主体有 {0} 条记录，有效期相互重叠，无法判断以哪一条为准，全部不采用。",
        "The party has {0} entries whose days overlap; which one holds cannot be told, and none is taken.",
        "合并记录，或使有效期前后相接。",
        "Merge the entries, or let one begin where the other ends.");

    /// <summary>上级主体不在册.</summary>
    public static FindingKind PartyAboveMissing => New(
        "party.above-missing",
        Severity.Warning,
        "上级主体 {0} 于 {1} 不在册，隶属关系不完整。",
        "On {1} {0}, to which the party belongs, is not in the registry.",
        "登记上级主体，或更正隶属关系。",
        "Register it, or correct to whom the party belongs.");

    /// <summary>隶属成环.</summary>
    public static FindingKind PartyAboveItself => New(
        "party.above-itself",
        Severity.Warning,
        "沿上级 {0} 上溯又回到自身，隶属关系成环。",
        "The parties above, from {0} on, lead back to the party itself.",
        "更正隶属关系。",
        "Correct to whom the parties belong.");

    /// <summary>主管领域未知.</summary>
    public static FindingKind PartyFieldUnknown => New(
        "party.field-unknown",
        Severity.Warning,
        "主管领域 {0} 不在目录中。",
        "The field {0} is not in the catalogue.",
        "改用目录中的代码，自定义的以 x- 开头。",
        "Use a code of the catalogue, or one that begins with x-.");

    /// <summary>名称重复.</summary>
    public static FindingKind PartyNameShared => New(
        "party.name-shared",
        Severity.Warning,
        "名称“{0}”同时指 {1}，引用该名称时无法判断指谁。",
        "The name \"{0}\" means {1} at once; whom it means in data cannot be told.",
        "区分名称，数据中一律用编号。",
        "Tell the names apart, and use ids in data.");

    /// <summary>代表期限为空.</summary>
    public static FindingKind StandInPeriodEmpty => New(
        "party.stand-in-period-empty",
        Severity.Warning,
        "{0} 代表该主体的期限自 {1} 至 {2}，一天也没有：代表从未生效。",
        "{0} stands in for it from {1} to {2}, not a day: it never did.",
        "更正代表关系的起止日期。",
        "Correct the days it stands in.");

    /// <summary>代表关系涉及不在册主体.</summary>
    public static FindingKind StandInUnknown => New(
        "party.stand-in-unknown",
        Severity.Warning,
        "代表关系涉及的该主体于 {0} 不在册，该关系不采用。",
        "On {0} the party is not in the registry, so nobody stands for it or is stood for by it.",
        "登记该主体，或终止代表关系。",
        "Register the party, or end the mandate.");

    /// <summary>代表不唯一.</summary>
    public static FindingKind SeveralStandIn => New(
        "party.several-stand-in",
        Severity.Rejected,
        "于 {0} 有多个代表：{1}，视为无人代表。",
        "On {0} several stand for the party: {1}; nobody is taken to.",
        "明确唯一代表，或按事项分开。",
        "Settle on one, or divide by matter.");

    /// <summary>代表成环.</summary>
    public static FindingKind StandInsInACircle => New(
        "party.stand-ins-in-a-circle",
        Severity.Rejected,
        "代表关系成环：{0}，视为无人代表。",
        "They stand for each other in a circle: {0}; nobody is taken to.",
        "断开其中一环。",
        "Break the circle.");

    /// <summary>主体未登记.</summary>
    public static FindingKind PartyNotRegistered => New(
        "party.not-registered",
        Severity.Warning,
        "主体于 {0} 未登记，被 {1} 处引用，如 {2}；可能指：{3}。",
        "On {0} the party is not in the registry and is named in {1} places, such as {2}; it may mean: {3}.",
        "登记该主体，或在数据中改用在册编号。",
        "Register it, or use the id of the registry in the data.");

    /// <summary>主体不在有效期.</summary>
    public static FindingKind PartyNotInForce => New(
        "party.not-in-force",
        Severity.Warning,
        "主体于 {0} 不在有效期内，仍被 {1} 处引用，如 {2}；职能承接或同名主体：{3}。",
        "On {0} the party's entry does not hold, yet it is named in {1} places, such as {2}; who took over or bears the name: {3}.",
        "改为承接其职能的主体，或更正有效期。",
        "Name who took its duties over, or correct its days.");

    /// <summary>环节重复.</summary>
    public static FindingKind DutyStepTwice => New(
        "duty.step-twice",
        Severity.Warning,
        "工作环节列了 {0} 次，按一个环节处理。",
        "The step is listed {0} times and taken once.",
        "每个环节只列一次。",
        "List each step once.");

    /// <summary>环节未列.</summary>
    public static FindingKind DutyStepUnknown => New(
        "duty.step-unknown",
        Severity.Warning,
        "分给 {0} 的职责所属环节不在环节清单中，未计入。",
        "The step of a duty of {0} is not in the list of steps; it does not count.",
        "补列该环节，或更正分工。",
        "List the step, or correct the duty.");

    /// <summary>承担主体不在册.</summary>
    public static FindingKind DutyPartyMissing => New(
        "duty.party-missing",
        Severity.Rejected,
        "承担职责的 {0} 于 {1} 不在册，该分工未计入。",
        "On {1} {0}, who was given the duty, is not in the registry; it does not count.",
        "改由承接其职能的主体承担。",
        "Give the duty to who took over.");

    /// <summary>无人负总责.</summary>
    public static FindingKind NobodyAccountable => New(
        "duty.nobody-accountable",
        Severity.Rejected,
        "在 {0} 于 {1} 没有负总责的主体。",
        "On {1} nobody in {0} answers for the step.",
        "明确唯一的负总责主体，写入权责清单。",
        "Name exactly one who answers, in the list of duties.");

    /// <summary>多头负责.</summary>
    public static FindingKind SeveralAccountable => New(
        "duty.several-accountable",
        Severity.Rejected,
        "在 {0} 于 {1} 有 {2} 个负总责的主体：{3}。",
        "On {1} {2} in {0} answer for the step: {3}.",
        "保留一个负总责，其余改为承办或会商。",
        "Keep one who answers; the others do the work or are consulted.");

    /// <summary>无人承办.</summary>
    public static FindingKind NobodyResponsible => New(
        "duty.nobody-responsible",
        Severity.Warning,
        "在 {0} 于 {1} 没有承办主体。",
        "On {1} nobody in {0} does the work of the step.",
        "明确承办主体；由负总责者自办的也要写明。",
        "Name who does the work, even where it is who answers.");

    private static IEnumerable<FindingKind> OfParties() =>
    [
        PartyPeriodEmpty, PartyTwice, PartyAboveMissing, PartyAboveItself, PartyFieldUnknown, PartyNameShared, StandInPeriodEmpty, StandInUnknown, SeveralStandIn,
        StandInsInACircle, PartyNotRegistered, PartyNotInForce, DutyStepTwice, DutyStepUnknown, DutyPartyMissing, NobodyAccountable,
        SeveralAccountable, NobodyResponsible,
    ];
}
