namespace AssetPlanning;

/// <content>不动产单元号.</content>
public static partial class FindingCatalogue
{
    private const string CadastrePrefix = "cadastre.";

    /// <summary>单元号格式不符.</summary>
    public static FindingKind UnitCodeOfWrongForm => New(
        CadastrePrefix + "code-malformed",
        Severity.Rejected,
        "不动产单元号“{0}”的 {1} 有误（共 {2} 位：县级代码 6、地籍区 3、地籍子区 3、宗地特征码 2、宗地顺序号 5、定着物特征码 1、定着物顺序号 8）。",
        "The unit code '{0}' is wrong in its {1} ({2} characters: county 6, district 3, subdistrict 3, parcel mark 2, serial 5, fixture mark 1, serial 8).",
        "更正所指出的部分。",
        "Correct the part that is named.");

    /// <summary>单元号重复.</summary>
    public static FindingKind UnitCodeTwice => New(
        CadastrePrefix + "code-twice",
        Severity.Rejected,
        "不动产单元号 {0} 出现 {1} 次。",
        "The unit code {0} occurs {1} times.",
        "核对单元；一个单元只有一个编号。",
        "Check the units; each has a code of its own.");

    /// <summary>单元号县级代码与坐落不符.</summary>
    public static FindingKind UnitCodeOfOtherCounty => New(
        CadastrePrefix + "other-county",
        Severity.Rejected,
        "单元号的县级代码 {0} 与坐落 {1} 不符。",
        "The code is of the county {0}, the ground lies in {1}.",
        "核对坐落与区划版本。",
        "Check the place and the vintage of the divisions.");

    /// <summary>特征码不在代码表中.</summary>
    public static FindingKind UnitMarkNotListed => New(
        CadastrePrefix + "mark-not-listed",
        Severity.Warning,
        "{0}码 {1} 不在代码表中（代码表未核实）。",
        "The mark of {0}, {1}, is not in the code list (the list is to be confirmed).",
        "核对特征码。",
        "Check the mark.");

    private static IEnumerable<FindingKind> OfUnitCodes() => [UnitCodeOfWrongForm, UnitCodeTwice, UnitCodeOfOtherCounty, UnitMarkNotListed];
}
