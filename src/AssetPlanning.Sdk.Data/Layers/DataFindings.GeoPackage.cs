namespace AssetPlanning.Data;

public static partial class DataFindings
{
    private static ValueList<FindingKind> OfGeoPackage =>
    [
        CountDiffers, HeaderUnreadable, HeaderExtended, OtherReference, ValueOtherType,
    ];

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
        "用 ogr2ogr -nlt CONVERT_TO_LINEAR（数据库里用 ST_CurveToLine）转为折线后再读入，弦高误差由转换者负责。",
        "Convert with ogr2ogr -nlt CONVERT_TO_LINEAR first (in a database with ST_CurveToLine); whoever converts answers for the chords.");

    /// <summary>要素坐标系不同.</summary>
    public static FindingKind OtherReference => New(
        "feature-reference",
        Severity.Rejected,
        "要素的坐标系编号为 {0}，图层为 {1}，该要素按无几何处理。",
        "The feature is in system {0}, its layer in {1}; it counts as one without shape.",
        "统一坐标系后再读入。",
        "Bring both into one system.");

    /// <summary>值与列类型不符.</summary>
    public static FindingKind ValueOtherType => New(
        "value-type",
        Severity.Warning,
        "列 {0} 的类型为 {1}，这里的值却是 {2}，原样读入。",
        "The column {0} is {1}; this value is {2}. It is read as it is.",
        "统一该列的类型后重新导出。",
        "Give the column one type and export it anew.");
}
