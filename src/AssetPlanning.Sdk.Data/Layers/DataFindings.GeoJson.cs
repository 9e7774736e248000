namespace AssetPlanning.Data;

public static partial class DataFindings
{
    private static ValueList<FindingKind> OfGeoJson =>
    [
        ByteOrderMark, RingDirection, ReferenceMissing, ReferenceUnknown, AxesSwapped, BeyondDegrees, NestedValue, MixedHeights, LongNumberAsText, MixedTypes,
    ];

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

    /// <summary>经纬度颠倒.</summary>
    public static FindingKind AxesSwapped => New(
        "axes-swapped",
        Severity.Error,
        "坐标疑似先纬度后经度（如 {0}）：互换后才在中国范围内。",
        "Latitude seems to stand before longitude (as {0}): only exchanged the position lies in China.",
        "按先经度后纬度（x, y）重新导出。",
        "Export it anew, longitude first.");

    /// <summary>超出经纬度.</summary>
    public static FindingKind BeyondDegrees => New(
        "beyond-degrees",
        Severity.Error,
        "坐标系是经纬度（{0}），坐标却超出 ±180、±90（如 {1}）。",
        "The system is in degrees ({0}); coordinates leave ±180, ±90 (as {1}).",
        "核对坐标系：多半是投影坐标写成了经纬度坐标系。",
        "See which system it is: most likely projected coordinates under the name of a geographic one.");

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
        "列 {0} 有超过 64 位的整数或双精度写不下的小数，整列按文字读入，一位不少。",
        "The column {0} has whole numbers beyond 64 bits or fractions no double writes; the column is read as text, digit for digit.",
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
}
