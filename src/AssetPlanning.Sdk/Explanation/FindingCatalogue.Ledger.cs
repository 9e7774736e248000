namespace AssetPlanning;

/// <content>The ledger: groups of parties, corrections, assertions (账务).</content>
public static partial class FindingCatalogue
{
    /// <summary>一个主体隶属两组.</summary>
    public static FindingKind PartyInTwoGroups => New(
        "ledger.party-in-two-groups",
        Severity.Error,
        "该主体同时隶属 {0} 与 {1}，汇总会重复计算。",
        "The party belongs to both {0} and {1}; sums would count it twice.",
        "每个主体只保留一个直接上级。",
        "Leave every party one group it belongs to directly.");

    /// <summary>主体隶属成环.</summary>
    public static FindingKind PartyInACircle => New(
        "ledger.party-in-a-circle",
        Severity.Error,
        "主体 {0} 经上级又回到自己，隶属关系成环。",
        "Through its groups the party {0} belongs to itself.",
        "更正隶属关系，使其自下而上没有回路。",
        "Correct the memberships so that they lead upwards only.");

    /// <summary>更正的分录不存在.</summary>
    public static FindingKind CorrectionOfNothing => New(
        "ledger.correction-of-nothing",
        Severity.Error,
        "更正所指的分录 {0} 在 {1} 时不在账上，或已全额更正。",
        "The posting {0} a correction names is not in the ledger on {1}, or was taken back in full.",
        "核对分录键；更正不能早于所更正的分录。",
        "Check the key of the posting; a correction is not booked before what it corrects.");

    /// <summary>更正超过原额.</summary>
    public static FindingKind CorrectionTooLarge => New(
        "ledger.correction-too-large",
        Severity.Error,
        "更正分录 {0} 的金额为 {1}，而其仍有效的金额只有 {2}。",
        "Of the posting {0} a correction takes back {1}; only {2} of it is still in force.",
        "更正金额不得超过仍有效的金额；需要更多时另记一笔新分录。",
        "Correct no more than is still in force; book what goes beyond as a flow of its own.");

    /// <summary>更正后待分账户不平.</summary>
    public static FindingKind PotLeftOpen => New(
        "ledger.pot-left-open",
        Severity.Error,
        "更正之后，待分账户 {0} 在 {1} 余 {2}：收入被更正，而由它分出的款项没有同样更正。",
        "After the corrections the account {0} holds on {1} still {2}: income was corrected, what was shared out of it was not.",
        "同日一并更正由该笔收入分出的款项。",
        "On the same day correct what was shared out of that income, too.");

    /// <summary>对账断言不成立.</summary>
    public static FindingKind AssertionFailed => New(
        "ledger.assertion-failed",
        Severity.Error,
        "{0} 日终，{1}（{2}）应有余额 {3}，账上为 {4}，相差 {5}，容差 {6}。",
        "At the end of {0} the balance of {1} ({2}) should be {3}; the ledger has {4}, a difference of {5} at a tolerance of {6}.",
        "查明差额所在的分录：按主体、范围、费项汇总账簿；账错则更正分录，断言错则更正断言。",
        "Find the postings the difference lies in by summing the ledger by party, scope and term; correct them, or the assertion.");
}
