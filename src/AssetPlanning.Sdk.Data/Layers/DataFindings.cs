namespace AssetPlanning.Data;

/// <summary>Every kind of finding data in and out raise (数据交换问题目录).</summary>
public static partial class DataFindings
{
    private const string Prefix = "data.";

    /// <summary>All kinds.</summary>
    public static ValueList<FindingKind> All =>
    [
        CutShort, ByteOrderMark, RingDirection, ReferenceMissing, ReferenceUnknown, NestedValue, MixedHeights, LongNumberAsText, MixedTypes, CountDiffers,
        HeaderUnreadable, HeaderExtended, OtherReference, ColumnOtherType, ColumnTooLong, CodeUnknown, ColumnNotOfStandard, ColumnOfStandardMissing, KeyUnreadable, Withheld, Coarsened, FormulaDefused, FormulaValue, DigitsLost,
        .. OfRulebooks,
    ];

    /// <summary>问题过多.</summary>
    public static FindingKind CutShort => New(
        "cut-short",
        Severity.Info,
        "问题 {0} 共 {1} 处，只逐条列出前 {2} 处。",
        "{1} findings of {0}; the first {2} are listed.",
        "先处理列出的问题，再重新读入。",
        "Cure what is listed and read again.");

    /// <summary>字节顺序标记.</summary>
    public static FindingKind ByteOrderMark => New(
        "byte-order-mark",
        Severity.Info,
        "文件以字节顺序标记（BOM）开头，已跳过。",
        "The file begins with a byte order mark; it was skipped.",
        "RFC 8259 不允许 BOM：导出时选“UTF-8 无 BOM”。",
        "RFC 8259 allows none: export as UTF-8 without it.");

    /// <summary>环方向.</summary>
    public static FindingKind RingDirection => New(
        "ring-direction",
        Severity.Info,
        "有 {0} 个环的方向与 RFC 7946 第 3.1.6 条相反，按外环、内环的次序读取，面积不受影响。",
        "{0} rings run against RFC 7946 §3.1.6; they are read by their order, no area changes.",
        "无须处理；导出的文件方向一律符合规定。",
        "Nothing to do; what is exported follows the rule.");

    /// <summary>缺坐标系.</summary>
    public static FindingKind ReferenceMissing => New(
        "reference-missing",
        Severity.Error,
        "文件没有写坐标系，按 RFC 7946 应为经纬度，但坐标超出 ±180、±90（如 {0}）。",
        "The file names no reference system, so it should be in degrees by RFC 7946; its coordinates leave ±180, ±90 (as {0}).",
        "补上 crs（如 urn:ogc:def:crs:EPSG::4549），或在读入时指明坐标系。",
        "Add a crs member (as urn:ogc:def:crs:EPSG::4549) or name the system when reading.");

    /// <summary>坐标系不识别.</summary>
    public static FindingKind ReferenceUnknown => New(
        "reference-unknown",
        Severity.Warning,
        "坐标系“{0}”没有可识别的 EPSG 代码。",
        "The reference system '{0}' has no EPSG code we know.",
        "用 ogr2ogr -a_srs EPSG:… 写明坐标系后再读入。",
        "Name the system with ogr2ogr -a_srs EPSG:… and read again.");

    /// <summary>属性嵌套.</summary>
    public static FindingKind NestedValue => New(
        "nested-value",
        Severity.Warning,
        "属性 {0} 是对象或数组，列中放不下，按空值读入。",
        "The property {0} is an object or an array, which no column holds; it is read as missing.",
        "把内容展开成单独的列。",
        "Spread its content over columns of their own.");

    /// <summary>高程不全.</summary>
    public static FindingKind MixedHeights => New(
        "mixed-heights",
        Severity.Info,
        "几何的部分顶点有高程、部分没有，按平面坐标读入。",
        "Some positions of the shape have a height and others none; it is read without heights.",
        "平面面积不受影响；需要高程的，补齐后再读入。",
        "No area changes; where heights are needed, complete them.");

    /// <summary>长编码写成数字.</summary>
    public static FindingKind LongNumberAsText => New(
        "long-number-as-text",
        Severity.Info,
        "列 {0} 有超过 64 位的整数，整列按文字读入，一位不少。",
        "The column {0} has whole numbers beyond 64 bits; the column is read as text, digit for digit.",
        "标识码应作为文字导出。",
        "Export keys as text.");

    /// <summary>列类型混杂.</summary>
    public static FindingKind MixedTypes => New(
        "mixed-types",
        Severity.Warning,
        "列 {0} 同时有 {1} 和 {2}，整列按文字读入。",
        "The column {0} has both {1} and {2}; it is read as text.",
        "统一该列的类型。",
        "Give the column one type.");

    /// <summary>要素数不符.</summary>
    public static FindingKind CountDiffers => New(
        "count-differs",
        Severity.Error,
        "文件说有 {0} 个要素，读到 {1} 个。",
        "The file says it has {0} features; {1} were read.",
        "文件可能被截断或改动，向提供者重新索取。",
        "The file may be cut or changed; ask its maker for it again.");

    /// <summary>几何头损坏.</summary>
    public static FindingKind HeaderUnreadable => New(
        "geometry-header",
        Severity.Rejected,
        "几何字段不是 GeoPackage 几何（{0}），该要素按无几何处理。",
        "The geometry column holds no GeoPackage geometry ({0}); the feature counts as one without shape.",
        "用 ogr2ogr 重新写出该图层。",
        "Write the layer anew with ogr2ogr.");

    /// <summary>扩展几何.</summary>
    public static FindingKind HeaderExtended => New(
        "geometry-extended",
        Severity.Rejected,
        "几何是扩展类型（曲线、曲面等），该要素按无几何处理。",
        "The geometry is of an extended type (curves, surfaces); the feature counts as one without shape.",
        "用 ogr2ogr -nlt CONVERT_TO_LINEAR 转为折线后再读入，弦高误差由转换者负责。",
        "Convert with ogr2ogr -nlt CONVERT_TO_LINEAR first; whoever converts answers for the chords.");

    /// <summary>要素坐标系不同.</summary>
    public static FindingKind OtherReference => New(
        "feature-reference",
        Severity.Rejected,
        "要素的坐标系编号为 {0}，图层为 {1}，该要素按无几何处理。",
        "The feature is in system {0}, its layer in {1}; it counts as one without shape.",
        "统一坐标系后再读入。",
        "Bring both into one system.");

    /// <summary>列类型与标准不符.</summary>
    public static FindingKind ColumnOtherType => New(
        "column-type",
        Severity.Warning,
        "列 {0} 的类型为 {1}，标准为 {2}。",
        "The column {0} is {1}; the standard has {2}.",
        "按标准的字段类型重新导出。",
        "Export it with the type of the standard.");

    /// <summary>值超长.</summary>
    public static FindingKind ColumnTooLong => New(
        "value-too-long",
        Severity.Warning,
        "字段 {0} 长 {1}，标准为 {2}。",
        "The field {0} is {1} long; the standard allows {2}.",
        "缩短内容或核对编码。",
        "Shorten it or check the code.");

    /// <summary>代码不在值域.</summary>
    public static FindingKind CodeUnknown => New(
        "code-unknown",
        Severity.Warning,
        "字段 {0} 的值 {1} 不在代码表 {2} 中。",
        "The value {1} of the field {0} is not in the list {2}.",
        "改用代码表中的代码。",
        "Use a code of the list.");

    /// <summary>非标准列.</summary>
    public static FindingKind ColumnNotOfStandard => New(
        "column-not-of-standard",
        Severity.Info,
        "列 {0} 不在图层 {1} 的标准中，随属性一起读入，不参与检查。",
        "The column {0} is not in the standard of {1}; it is read and not checked.",
        "确认是否为本地扩展字段。",
        "See whether it is a local addition.");

    /// <summary>缺标准列.</summary>
    public static FindingKind ColumnOfStandardMissing => New(
        "column-missing",
        Severity.Warning,
        "图层 {1} 缺少标准字段 {0}。",
        "The layer {1} lacks the column {0} of its standard.",
        "补齐字段，或在映射中指明由哪一列代替。",
        "Add it, or map another column to it.");

    /// <summary>清查标识码无效.</summary>
    public static FindingKind KeyUnreadable => New(
        "inventory-key",
        Severity.Warning,
        "资产清查标识码 {0} 不是 22 位（县 6、图层 4、顺序号 12），或图层代码不是 {1}。",
        "The inventory key {0} is not 22 digits (county 6, layer 4, serial 12), or not of layer {1}.",
        "按编码规则重新生成。",
        "Make the key anew by the rule.");

    /// <summary>隐去.</summary>
    public static FindingKind Withheld => New(
        "withheld",
        Severity.Info,
        "按密级“{1}”导出，列 {0} 已隐去。",
        "Exported for {1}: the column {0} is withheld.",
        "确需原文的，向数据保管单位申请。",
        "Ask the keeper of the data where the content is needed.");

    /// <summary>坐标降精度.</summary>
    public static FindingKind Coarsened => New(
        "coarsened",
        Severity.Info,
        "坐标已{0}；由此算出的面积不得用于权属、计价。",
        "Coordinates were {0}; areas computed from them are not for rights or prices.",
        "面积以随行属性为准。",
        "Take areas from the attributes.");

    /// <summary>公式.</summary>
    public static FindingKind FormulaDefused => New(
        "formula-defused",
        Severity.Info,
        "列 {0} 有以 = + - @ 开头的文字，已在前面加撇号，电子表格不会执行。",
        "The column {0} has text that begins with = + - @; an apostrophe keeps spreadsheets from running it.",
        "用本程序读回时撇号自动去掉。",
        "It comes off again when read by this library.");

    /// <summary>公式存值.</summary>
    public static FindingKind FormulaValue => New(
        "formula-value",
        Severity.Info,
        "有 {0} 格是公式，读取的是文件里存下的结果，没有重新计算。",
        "{0} cells have formulas; what was stored with them is read, nothing is computed.",
        "重要的表先在电子表格中重算并保存，或另存为数值。",
        "Recalculate and save tables that matter, or save them as values.");

    /// <summary>数字位数丢失.</summary>
    public static FindingKind DigitsLost => New(
        "digits-lost",
        Severity.Warning,
        "列 {0} 有 16 位以上的数字，电子表格只保留 15 位，后面的数位已不是原值。",
        "The column {0} has a number of 16 digits and more; a spreadsheet keeps 15, the rest is not what was entered.",
        "标识码列先设为文本格式，再重新录入。",
        "Format columns of keys as text and enter them again.");

    internal static Finding Of(FindingKind kind, SubjectId subject, ValueList<Figure> arguments) => new()
    {
        Code = kind.Code,
        Severity = kind.Severity,
        Subject = subject,
        Arguments = arguments,
        Chinese = Fill(kind.Chinese, arguments),
        Cure = Fill(kind.CureChinese, arguments),
        English = Fill(kind.English, arguments),
        CureEnglish = Fill(kind.CureEnglish, arguments),
    };

    private static string Fill(string text, ValueList<Figure> arguments)
    {
        for (var place = 0; place < arguments.Count; place++)
        {
            text = text.Replace($"{{{(char)('0' + place)}}}", arguments[place].ToText(), StringComparison.Ordinal);
        }

        return text;
    }

    private static FindingKind New(string code, Severity severity, string chinese, string english, string cure, string cureEnglish) => new()
    {
        Code = Prefix + code,
        Severity = severity,
        Chinese = chinese,
        English = english,
        CureChinese = cure,
        CureEnglish = cureEnglish,
    };
}
