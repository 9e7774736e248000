namespace AssetPlanning;

/// <content>规则库条目与版本.</content>
public static partial class FindingCatalogue
{
    /// <summary>采用未核实的条目.</summary>
    public static FindingKind UnconfirmedStatementUsed => New(
        "rulebook.statement-unconfirmed",
        Severity.Info,
        "目录条目 {0} 未经核实（{1}）。",
        "The catalogue's statement {0} is unconfirmed ({1}).",
        "核对原文后改为已核实，或另列有据的条目。",
        "Confirm it against the text, or state it with a source.");

    /// <summary>采用实务条目.</summary>
    public static FindingKind PracticeStatementUsed => New(
        "rulebook.statement-practice",
        Severity.Info,
        "目录条目 {0} 为实务做法，无可引条款（{1}）。",
        "The catalogue's statement {0} is practice without a clause to cite ({1}).",
        "确认当地采用，或另列有据的条目。",
        "Confirm that it is used locally, or state it with a source.");

    /// <summary>目录不自洽.</summary>
    public static FindingKind CatalogueUnsound => New(
        "rulebook.catalogue-unsound",
        Severity.Error,
        "目录有误：{0}。",
        "The catalogues are unsound: {0}.",
        "更正所指条目引用的代码、来源或参数，或先声明它们。",
        "Correct the codes, sources or parameters the entry refers to, or declare them first.");

    /// <summary>版本内容与同名内置版本不同.</summary>
    public static FindingKind EditionAltered => New(
        "rulebook.edition-altered",
        Severity.Warning,
        "读入的版本自称 {0}，内容却与本库内置的 {0} 不同；改称 {0}+{1}。",
        "The edition read calls itself {0} but differs from the {0} embedded in the library; it goes by {0}+{1}.",
        "核对数据来源；内容有改动的版本应另起版本名。",
        "Check where the data come from; an edition with other content has another name.");
}
