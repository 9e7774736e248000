namespace AssetPlanning;

/// <content>分成规则自身的数据问题.</content>
public static partial class FindingCatalogue
{
    /// <summary>比例越界.</summary>
    public static FindingKind RatioOutOfRange => New(
        "sharing.ratio-out-of-range",
        Severity.Error,
        "规则 {0} 的 {1} 为 {2}，应在 0 至 1 之间。",
        "{1} of rule {0} is {2}; it lies between 0 and 1.",
        "更正该比例；百分数写作 0.3 或 30%。",
        "Correct the ratio; thirty per cent is 0.3 or 30%.");

    /// <summary>约定数额为负.</summary>
    public static FindingKind SharingAmountNegative => New(
        "sharing.amount-negative",
        Severity.Error,
        "规则 {0} 的 {1} 为 {2}，不能为负。",
        "{1} of rule {0} is {2}; it is not negative.",
        "更正该数额；反向支付另立规则。",
        "Correct the amount; a payment the other way is a rule of its own.");

    /// <summary>分期次数越界.</summary>
    public static FindingKind InstalmentsOutOfRange => New(
        "sharing.instalments-out-of-range",
        Severity.Error,
        "规则 {0} 的逐年应付款共 {1} 期，应为 1 至 100 期，首期在 2999 年以前。",
        "Rule {0} has {1} instalments; there are 1 to 100, the first before the year 2999.",
        "更正期数或首期日期。",
        "Correct the number of instalments or the first day.");

    /// <summary>档次界限无序.</summary>
    public static FindingKind BandsUnordered => New(
        "sharing.bands-unordered",
        Severity.Error,
        "规则 {0} 的档次界限应逐档严格递增，只有最后一档可以没有上限；第 {1} 档不符。",
        "The bounds of rule {0} rise strictly, and only the last may be open; band {1} does not.",
        "按界限从低到高排列各档，去掉重复的界限。",
        "List the bands from low to high, each bound once.");

    /// <summary>计量单位不一致.</summary>
    public static FindingKind UnitsDiffer => New(
        "sharing.units-differ",
        Severity.Error,
        "规则 {0} 的单价按“{1}”计，数量却以“{2}”计。",
        "The unit amount of rule {0} is per “{1}”, the quantity is in “{2}”.",
        "统一单价与数量的计量单位。",
        "State unit amount and quantity in one unit.");

    /// <summary>没有下级规则.</summary>
    public static FindingKind NoRulesWithin => New(
        "sharing.no-rules-within",
        Severity.Error,
        "规则 {0} 划出一部分另行分配，却没有列出分配这一部分的规则。",
        "Rule {0} passes a part on, but lists no rule that shares it.",
        "补上下级规则，或删去该规则。",
        "List the rules within, or drop the rule.");

    /// <summary>分级比例不清.</summary>
    public static FindingKind LevelsUnclear => New(
        "sharing.levels-unclear",
        Severity.Error,
        "规则 {0} 在 {1} 以下的各级比例合计为 {2}，应恰好为 1，且各不为负、同级不重名、最终收款方不重复。",
        "The parts below {1} in rule {0} add up to {2}; they must be exactly 1, none negative, no sibling twice, nobody paid at two places.",
        "逐级更正比例与名称。",
        "Correct parts and names level by level.");

    /// <summary>联盟收益表不完整.</summary>
    public static FindingKind CoalitionsUnclear => New(
        "sharing.coalitions-unclear",
        Severity.Error,
        "规则 {0} 的联盟收益表不能用来分配：{1}。",
        "The coalitions of rule {0} cannot be shared by: {1}.",
        "列出 1 至 12 方的每一个联盟恰好一次，全体的收益为正，各方的夏普利值不为负。",
        "State every coalition of 1 to 12 parties once; all together achieve something, and no Shapley value is negative.");

    /// <summary>投入没有价值.</summary>
    public static FindingKind ContributionsWorthNothing => New(
        "sharing.contributions-worth-nothing",
        Severity.Error,
        "规则 {0} 的各方投入合计为 {1}，且各项不能为负，无从折算比例。",
        "The contributions of rule {0} are worth {1} together; no portions follow, or one is negative.",
        "按约定单价补齐各方投入的土地、劳动或资金。",
        "State land, labour or money of each party at its agreed unit amount.");

    /// <summary>留用地取得方不在分配各方之列.</summary>
    public static FindingKind LandPartyWithoutPortion => New(
        "sharing.land-party-without-portion",
        Severity.Error,
        "规则 {0} 把留用地给 {1}，但 {1} 没有分配比例。",
        "Rule {0} leaves land with {1}, which has no portion.",
        "在比例中列出取得留用地的一方。",
        "List the party that keeps the land among the portions.");

    /// <summary>门槛约定不清.</summary>
    public static FindingKind HurdleUnclear => New(
        "sharing.hurdle-unclear",
        Severity.Error,
        "规则 {0} 的门槛约定没有说清谁得多少，问题在 {1}。",
        "The hurdle agreement of rule {0} does not say who gets what; look at {1}.",
        "出资比例合计恰好为 1；优先方至少一方且都出资；追赶比例大于超额部分中受益方所得比例；缴款为正、按日期排列且不晚于结算日。",
        "Contributions add up to exactly 1; the preferred contribute; a catch-up exceeds the promoter’s part of the rest; calls are positive, in the order of their days, and none after the settlement.");

    /// <summary>结算日之后仍有分配.</summary>
    public static FindingKind SettledAlready => New(
        "sharing.settled-already",
        Severity.Error,
        "规则 {0} 已于 {1} 结算，{2} 不能再按它分配。",
        "Rule {0} was settled on {1}; it cannot share on {2}.",
        "把结算日定在最后一笔收益之后。",
        "Settle after the last income.");

    /// <summary>未能足额支付.</summary>
    public static FindingKind ShortPayment => New(
        "sharing.short-payment",
        Severity.Warning,
        "规则 {0} 应付 {1} {2}，可分余额只够 {3}，尚欠 {4}。",
        "Rule {0} owes {1} {2}; what is left covers {3}, and {4} stays owed.",
        "提前安排该款项的次序，或落实其他资金。",
        "Move the payment forward in the order, or find other funds.");

    /// <summary>未能足额支付，不再补付.</summary>
    public static FindingKind ShortPaymentLapsed => New(
        "sharing.short-payment-lapsed",
        Severity.Warning,
        "规则 {0} 本次应付 {1} {2}，可分余额只够 {3}；约定逐次计算，短付的 {4} 以后不再补付。",
        "Rule {0} owes {1} {2} this time; what is left covers {3}. It is counted each time alone, so that {4} is never paid.",
        "提前安排该款项的次序；需要补付的改为每年或全期累计。",
        "Move the payment forward in the order; to have it paid later count it each year or over the whole term.");

    /// <summary>成本承担方不在账上.</summary>
    public static FindingKind BearerUnknown => New(
        "sharing.bearer-unknown",
        Severity.Warning,
        "规则 {0} 要扣除或返还 {1} 的成本，而到最后一次分配为止 {1} 在账上没有任何收付。",
        "Rule {0} deducts or gives back the costs of {1}; until the last sharing {1} paid nothing and was paid nothing.",
        "核对主体名称；确无成本的，从规则中删去。",
        "Check the party's name; if it bears no cost, drop it from the rule.");

    /// <summary>缴款与账上资本金不符.</summary>
    public static FindingKind CallsDiffer => New(
        "sharing.calls-differ",
        Severity.Warning,
        "规则 {0} 申报 {1} 到 {2} 为止缴款 {3}，账上其资本金为 {4}。",
        "Rule {0} declares calls on {1} of {3} until {2}; the ledger has capital of {4} from it.",
        "使申报的缴款与资本金注入一致。",
        "Let declared calls and capital paid in agree.");

    /// <summary>闲置土地可以无偿收回.</summary>
    public static FindingKind IdleLandMayBeTakenBack => New(
        "sharing.idle-land-may-be-taken-back",
        Severity.Warning,
        "规则 {0}：{1} 的土地到 {2} 仍未动工，自 {3} 起可以无偿收回，不再计收闲置费。",
        "Rule {0}: the land of {1} had not been begun by {2}; from {3} on it may be taken back without pay, and no fee is charged.",
        "由主管部门决定收回，或查明免责原因。",
        "Let the authority decide on taking it back, or establish a cause that excuses.",
        new("《城市房地产管理法》", "第二十六条"));

    /// <summary>留用地超过应得.</summary>
    public static FindingKind LandAbovePortion => New(
        "sharing.land-above-portion",
        Severity.Warning,
        "规则 {0}：{1} 的留用地价值 {2}，已超过其累计应得 {3}，本次不再分配现金。",
        "Rule {0}: the land {1} keeps is worth {2}, more than the {3} it has earned so far; it gets no cash this time.",
        "核对留用地面积与价值，或约定补差。",
        "Check area and value of the land, or agree on a balancing payment.");

    /// <summary>回拨不足.</summary>
    public static FindingKind ClawbackOutstanding => New(
        "sharing.clawback-outstanding",
        Severity.Warning,
        "规则 {0} 应由 {1} 回拨 {2}，以已得超额分成为限实回拨 {3}，尚有 {4} 未弥补。",
        "Under rule {0} {1} should give back {2}; limited to the promote it got, {3} go back, and {4} stay missing.",
        "在约定中设置担保或留存，或说明由优先方承担。",
        "Agree on a guarantee or a reserve, or say that the preferred bear it.");
}
