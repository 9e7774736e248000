namespace AssetPlanning.Data;

public static partial class DataFindings
{
    private static ValueList<FindingKind> OfProjections => [Projected, DatumTaken, NotProjected];

    /// <summary>坐标已换算.</summary>
    public static FindingKind Projected => New(
        "projected",
        Severity.Info,
        "坐标由 {0} 换算到 {1}：逐拐点换算，拐点之间连直线。",
        "Coordinates were converted from {0} to {1}: corner by corner, straight between the new ones.",
        "须与原坐标系的成果核对的，另存原坐标。",
        "Keep the old coordinates where results are held against those of the old system.");

    /// <summary>WGS 84 按 CGCS2000 取用.</summary>
    public static FindingKind DatumTaken => New(
        "datum-taken",
        Severity.Warning,
        "图层写明为 {0}，按 CGCS2000 取用，两个基准之间的差别未改正。",
        "The layer says {0} and was taken for CGCS2000; what lies between the two was not corrected.",
        "原始数据是 CGCS2000 的，改正坐标系名称；用今天的 WGS 84 测得的，先由测绘部门转换，否则位置差数分米。",
        "Name the system rightly where the data are CGCS2000; what was measured in today's WGS 84 lies decimetres aside until surveyors convert it.");

    /// <summary>坐标不能换算.</summary>
    public static FindingKind NotProjected => New(
        "not-projected",
        Severity.Rejected,
        "要素的坐标不在其坐标系之内，不能换算到 {0}，该要素按无几何处理。",
        "The feature has coordinates that are none of its system and cannot be converted to {0}; it counts as one without shape.",
        "检查经纬度是否颠倒、带号与坐标系是否一致。",
        "See whether longitude and latitude have changed places, and whether the zone number fits the system.");
}
