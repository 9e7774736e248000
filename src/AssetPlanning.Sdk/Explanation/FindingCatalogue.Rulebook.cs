namespace AssetPlanning;

/// <content>规则库.</content>
public static partial class FindingCatalogue
{
    /// <summary>规则库未列该地区.</summary>
    public static FindingKind NoRow => New(
        "rulebook.no-row",
        Severity.Warning,
        "规则库没有 {0} 在 {1} 于 {2} 的取值。",
        "The rulebook has no value of {0} in {1} on {2}.",
        "补充该地区的规则行，或由上级地区统一规定。",
        "Add a row for the region, or one for the region it lies in.");

    /// <summary>早于首个版本.</summary>
    public static FindingKind BeforeFirstVintage => New(
        "rulebook.before-first",
        Severity.Warning,
        "{0} 在 {1} 的首个取值晚于 {2}，不能倒推。",
        "The first value of {0} in {1} is later than {2}; none is inferred backwards.",
        "补充该日期之前施行的规则行。",
        "Add the row that held on that day.");

    /// <summary>时间空档.</summary>
    public static FindingKind VintageGap => New(
        "rulebook.gap",
        Severity.Warning,
        "{0} 在 {1} 于 {2} 没有有效取值：已有的规则行已失效或尚未施行。",
        "No value of {0} in {1} holds on {2}: the rows there are have lapsed or are not yet in force.",
        "补充该日有效的规则行，或更正施行日、失效日。",
        "Add the row that holds on that day, or correct the days.");

    /// <summary>只有上下限.</summary>
    public static FindingKind BoundsOnly => New(
        "rulebook.bounds-only",
        Severity.Warning,
        "{0} 在 {1} 于 {2} 只有上下限，没有取值。",
        "{0} in {1} has bounds on {2} but no value.",
        "补充所在省、市、县的取值。",
        "Add the value of the province, city or county.");

    /// <summary>采用缺省行.</summary>
    public static FindingKind DefaultRowUsed => New(
        "rulebook.defaulted",
        Severity.Info,
        "{0} 没有专门的规则行，采用缺省行的取值 {1}。",
        "{0} has no row of its own; the default {1} was used.",
        "确认缺省值适用，或补充专门的规则行。",
        "Confirm that the default applies, or add a row.");

    /// <summary>采用未核实的取值.</summary>
    public static FindingKind UnconfirmedRowUsed => New(
        "rulebook.unconfirmed",
        Severity.Info,
        "{0} 的取值 {1} 未经核实（{2}）。",
        "The value {1} of {0} is unconfirmed ({2}).",
        "核对原文后改为已核实，或以本地规则行替代。",
        "Confirm it against the text, or replace it by a local row.");

    /// <summary>采用实务取值.</summary>
    public static FindingKind PracticeRowUsed => New(
        "rulebook.practice",
        Severity.Info,
        "{0} 的取值 {1} 为实务做法，无可引条款（{2}）。",
        "The value {1} of {0} is practice without a clause to cite ({2}).",
        "确认当地采用，或补充有据的规则行。",
        "Confirm that it is used locally, or add a row with a source.");

    /// <summary>规则行引用的参数不在词典中.</summary>
    public static FindingKind UnknownParameter => New(
        "rulebook.unknown-parameter",
        Severity.Error,
        "{0} 第 {1} 行：词典没有参数 {2}。",
        "{0} row {1}: the dictionary has no parameter {2}.",
        "在文件的 parameters 中声明该参数，或更正代码。",
        "Declare the parameter in the file, or correct the code.");

    /// <summary>重复声明.</summary>
    public static FindingKind DeclaredTwice => New(
        "rulebook.declared-twice",
        Severity.Error,
        "{0}：{1} 已经声明过，内容不同。",
        "{0}: {1} is declared already, differently.",
        "保留一处声明，或另起代码。",
        "Keep one declaration, or take another code.");

    /// <summary>维度与词典不符.</summary>
    public static FindingKind FacetMismatch => New(
        "rulebook.facet-mismatch",
        Severity.Error,
        "{0} 第 {1} 行：参数 {2} 不按 {3} 区分，却填了 {4}。",
        "{0} row {1}: {2} is not told apart by {3}, yet {4} is given.",
        "删去多余的维度，或更正参数代码。",
        "Leave the facet out, or correct the parameter.");

    /// <summary>维度取值不在目录中.</summary>
    public static FindingKind UnknownFacetCode => New(
        "rulebook.unknown-facet-code",
        Severity.Error,
        "{0} 第 {1} 行：{2} 目录中没有 {3}。",
        "{0} row {1}: the catalogue {2} has no {3}.",
        "更正代码，或先在目录中声明。",
        "Correct the code, or declare it in the catalogue first.");

    /// <summary>引用的来源未声明.</summary>
    public static FindingKind UnknownSource => New(
        "rulebook.unknown-source",
        Severity.Error,
        "{0} 第 {1} 行：来源 {2} 未声明。",
        "{0} row {1}: the source {2} is not declared.",
        "在文件的 sources 中声明来源。",
        "Declare the source in the file.");

    /// <summary>取值无法读取.</summary>
    public static FindingKind ValueUnreadable => New(
        "rulebook.value-unreadable",
        Severity.Error,
        "{0} 第 {1} 行：“{2}”不是参数 {3} 的取值（{4}）。",
        "{0} row {1}: '{2}' is no value of {3} ({4}).",
        "按参数类型填写，例如 40、3%、4.5 元/m²、35 公顷。",
        "Write it as the parameter's kind, such as 40, 3%, 4.5 元/m², 35 公顷.");

    /// <summary>取值与上下限二选一.</summary>
    public static FindingKind ValueOrBounds => New(
        "rulebook.value-or-bounds",
        Severity.Error,
        "{0} 第 {1} 行：参数 {2} 的规则行必须填取值，或者填上下限，不能都填或都不填；文字和级距没有上下限。",
        "{0} row {1}: a row of {2} states a value or bounds, not both and not neither; texts and scales have no bounds.",
        "只填其一；下限不得大于上限。",
        "State one of them; the least is not above the most.");

    /// <summary>施行日不早于失效日.</summary>
    public static FindingKind PeriodEmpty => New(
        "rulebook.period-empty",
        Severity.Error,
        "{0} 第 {1} 行：施行日 {2} 不早于失效日 {3}。",
        "{0} row {1}: the first day {2} is not before the day it lapses, {3}.",
        "更正日期；失效日当天已不适用。",
        "Correct the days; on the day of lapse it no longer holds.");

    /// <summary>规则行重叠.</summary>
    public static FindingKind RowsOverlap => New(
        "rulebook.rows-overlap",
        Severity.Error,
        "{0} 第 {1} 行与 {2} 第 {3} 行重叠：同一参数 {4} 同时有两个取值。",
        "{0} row {1} overlaps {2} row {3}: {4} would have two values at once.",
        "给前一行填失效日，或删去其中一行。",
        "Give the earlier row its day of lapse, or remove one.");

    /// <summary>规则行被替代.</summary>
    public static FindingKind RowReplaced => New(
        "rulebook.row-replaced",
        Severity.Info,
        "{0} 第 {1} 行替代了 {2} 第 {3} 行：{4}。",
        "{0} row {1} replaces {2} row {3}: {4}.",
        "确认替代是有意的。",
        "Confirm that this is meant.");

    /// <summary>超出上级规定的幅度.</summary>
    public static FindingKind OutOfBounds => New(
        "rulebook.out-of-bounds",
        Severity.Error,
        "{0} 第 {1} 行：{2} 的取值 {3} 超出 {4} 第 {5} 行规定的幅度 {6}。",
        "{0} row {1}: the value {3} of {2} leaves the bounds {6} of {4} row {5}.",
        "改为幅度以内的取值，或核对上级规定的施行时间。",
        "Take a value within the bounds, or check since when they hold.");

    /// <summary>代码须以 x- 开头.</summary>
    public static FindingKind OwnCodeNeeded => New(
        "rulebook.own-code-needed",
        Severity.Error,
        "{0}：{1} 是新增条目，代码须以 x- 开头。",
        "{0}: {1} is an entry of a user; its code begins with x-.",
        "把代码改为以 x- 开头。",
        "Let the code begin with x-.");

    /// <summary>文件无法读取.</summary>
    public static FindingKind FileUnreadable => New(
        "rulebook.file-unreadable",
        Severity.Error,
        "规则文件无法读取：{0}",
        "The rulebook file cannot be read: {0}",
        "按模板更正该处的写法。",
        "Correct the place named, after the template.");
}
