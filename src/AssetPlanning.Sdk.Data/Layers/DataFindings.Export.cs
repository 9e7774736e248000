namespace AssetPlanning.Data;

public static partial class DataFindings
{
    private static ValueList<FindingKind> OfExport =>
    [
        Withheld, WithheldElsewhere, PersonSuspected, Coarsened, CoarsenedAway,
    ];

    /// <summary>隐去.</summary>
    public static FindingKind Withheld => New(
        "withheld",
        Severity.Info,
        "按密级“{1}”导出，列 {0} 已隐去。",
        "Exported for {1}: the column {0} is withheld.",
        "确需原文的，向数据保管单位申请。",
        "Ask the keeper of the data where the content is needed.");

    /// <summary>他列泄露.</summary>
    public static FindingKind WithheldElsewhere => New(
        "withheld-elsewhere",
        Severity.Warning,
        "列 {0} 的值里含有隐去列 {1} 的内容，一并隐去。",
        "A value of the column {0} holds what the column {1} withholds; it is withheld too.",
        "核对哪些列还会写到个人信息，一并列入。",
        "See which columns name persons as well, and list them.");

    /// <summary>疑似个人信息.</summary>
    public static FindingKind PersonSuspected => New(
        "person-suspected",
        Severity.Warning,
        "列 {0} 的值像{1}，没有列入隐去的列，照样导出。",
        "A value of the column {0} looks like personal data ({1}); the column is not listed and goes out.",
        "核对后把该列列入隐去的列，重新导出。",
        "List the column if it is, and export anew.");

    /// <summary>坐标降精度.</summary>
    public static FindingKind Coarsened => New(
        "coarsened",
        Severity.Info,
        "坐标已{0}；由此算出的面积不得用于权属、计价。",
        "Coordinates were {0}; areas computed from them are not for rights or prices.",
        "面积以随行属性为准。",
        "Take areas from the attributes.");

    /// <summary>降精度后塌缩.</summary>
    public static FindingKind CoarsenedAway => New(
        "coarsened-away",
        Severity.Warning,
        "几何降低精度后不再是几何，按无几何导出。",
        "Rounded, the shape is none any more; it goes out as a feature without shape.",
        "改用更小的步长，或只导出属性。",
        "Take a smaller step, or export attributes alone.");
}
