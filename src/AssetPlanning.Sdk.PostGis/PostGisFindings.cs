namespace AssetPlanning.Data.PostGis;

/// <summary>Every kind of finding a spatial database raises (空间数据库问题目录), beside those of <see cref="DataFindings"/>.</summary>
public static class PostGisFindings
{
    /// <summary>All kinds.</summary>
    public static ValueList<FindingKind> All => [ReferencesMixed, ColumnNotPolygonal, ShapeNotRead, HeightsIgnored, NumberBeyondDecimal, DayBeyondCalendar, RowsHidden, OrderOpen];

    /// <summary>坐标系混杂.</summary>
    public static FindingKind ReferencesMixed => New(
        "references-mixed",
        Severity.Warning,
        "几何列 {0} 没有限定坐标系，其中有 {1} 种；按要素最多的 {2} 读，其余 {3} 个要素按无几何处理。",
        "The geometry column {0} is bound to no reference system and holds {1} of them; it is read as {2}, which most features are in, and the other {3} count as without shape.",
        "用 ST_Transform 统一坐标系，再用 ALTER TABLE 把列限定为该坐标系。",
        "Bring them into one system with ST_Transform and bind the column to it with ALTER TABLE.");

    /// <summary>非面状图层.</summary>
    public static FindingKind ColumnNotPolygonal => New(
        "column-not-polygonal",
        Severity.Warning,
        "几何列 {0} 登记的类型是 {1}，不是面。",
        "The geometry column {0} is declared as {1}, not as polygons.",
        "面积计算要面状图层：核对表名与几何列。",
        "Areas need polygons: check the table and its column.");

    /// <summary>高程未用.</summary>
    public static FindingKind HeightsIgnored => New(
        "heights-ignored",
        Severity.Info,
        "有 {0} 个要素带高程或度量值（Z、M）；面积只用平面坐标。",
        "{0} features carry heights or measures (Z, M); areas use plane coordinates only.",
        "无须处理；平面坐标一位不动。",
        "Nothing to do; plane coordinates are as they were.");

    /// <summary>数值超出十进制范围.</summary>
    public static FindingKind NumberBeyondDecimal => New(
        "number-beyond-decimal",
        Severity.Warning,
        "列 {0} 的值 {1} 超出 28 位十进制数，按文字读入，一位不少。",
        "The value {1} of the column {0} is beyond a decimal of 28 digits; it is read as text, digit for digit.",
        "核对数值；NaN、Infinity 不能参与计算。",
        "Check it; NaN and Infinity count nowhere.");

    /// <summary>日期超出历法范围.</summary>
    public static FindingKind DayBeyondCalendar => New(
        "day-beyond-calendar",
        Severity.Warning,
        "列 {0} 的日期在公元 1 年至 9999 年以外（如 infinity、公元前），按空值读入。",
        "A day of the column {0} lies outside the years 1 to 9999 (infinity, BC); it is read as missing.",
        "没有截止日期的，改为空值。",
        "Leave the day empty where there is none.");

    /// <summary>图形列未读.</summary>
    public static FindingKind ShapeNotRead => New(
        "shape-not-read",
        Severity.Warning,
        "列 {0} 存的是图形，但不是该用户可见的几何列（geography、域，或只授权了部分列）：按文字读入，不算作图形。",
        "The column {0} holds shapes but is no geometry column this user sees (geography, a domain, or only some columns are granted); it is read as text and counts as no shape.",
        "建视图把它转成 geometry(…, SRID)，或请管理员授予整张表的 SELECT 权限。",
        "Make a view that casts it to geometry(…, SRID), or ask for SELECT on the whole table.");

    /// <summary>行被隐去.</summary>
    public static FindingKind RowsHidden => New(
        "rows-hidden",
        Severity.Warning,
        "表 {0} 对该用户启用了行级安全策略，读到的只是允许他看的行。",
        "Row-level security is active on {0} for this user; only the rows it lets through are read.",
        "要全表的面积或金额，请管理员换有权限的用户读入。",
        "For areas or sums of the whole table read it as a user who may see it all.");

    /// <summary>次序不定.</summary>
    public static FindingKind OrderOpen => New(
        "order-open",
        Severity.Warning,
        "{0} 是视图或外部表，没有自己的次序：分开读入的图形与属性不一定逐行对应。",
        "{0} is a view or a foreign table and has no order of its own: shapes and values read apart need not match row by row.",
        "图形与属性一次读入，或建成有主键的表、物化视图。",
        "Read shapes and values together, or make it a table with a key or a materialized view.");

    private static FindingKind New(string code, Severity severity, string chinese, string english, string cure, string cureEnglish) => new()
    {
        Code = "data.postgis-" + code,
        Severity = severity,
        Chinese = chinese,
        English = english,
        CureChinese = cure,
        CureEnglish = cureEnglish,
    };
}
