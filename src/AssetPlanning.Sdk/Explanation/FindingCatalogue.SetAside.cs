namespace AssetPlanning;

/// <content>面积账: why an item of a layer is set aside at the door.</content>
public static partial class FindingCatalogue
{
    /// <summary>没有图形.</summary>
    public static FindingKind GeometryMissing => SetAside("geometry-missing", "没有图形", "It has no geometry", "补充图形，或从清单中删除该记录。", "Give the geometry, or take the record out.");

    /// <summary>图形不是面.</summary>
    public static FindingKind NotPolygonal => SetAside("not-polygonal", "图形不是面", "It is no polygon", "只提交面或多部件面；点和线另行处理。", "Hand in polygons or multi-polygons only.");

    /// <summary>图形不是点.</summary>
    public static FindingKind NotPoint => SetAside("not-point", "图形不是点", "It is no point", "只提交单点；多点先拆分为单点。", "Hand in single points; take multi-points apart first.");

    /// <summary>图形不是线.</summary>
    public static FindingKind NotLine => SetAside("not-line", "图形不是线", "It is no line", "只提交线或多部件线。", "Hand in lines or multi-lines only.");

    /// <summary>图形数据损坏或不完整.</summary>
    public static FindingKind GeometryMalformed => SetAside("geometry-malformed", "图形数据损坏或不完整", "The bytes of the geometry are damaged or incomplete", "从源数据重新导出该图形。", "Export the geometry from its source again.");

    /// <summary>环数或角点数超出数据上限.</summary>
    public static FindingKind GeometryTooLarge => SetAside("geometry-too-large", "环数或角点数超出数据上限", "It has more rings or corners than the limits allow", "拆分该图形，或在确认来源可信后放宽数据上限。", "Split the item, or widen the limits once its source is trusted.");

    /// <summary>自带坐标系代码与格网的坐标系不符.</summary>
    public static FindingKind OtherReferenceSystem => SetAside("other-reference-system", "自带坐标系代码与格网的坐标系不符", "Its own reference system is not that of the frame", "先转换到格网的坐标系，或改用与数据一致的格网。", "Transform the layer first, or use the frame of its system.");

    /// <summary>坐标不是有限的数.</summary>
    public static FindingKind CoordinateNotFinite => SetAside("coordinate-not-finite", "坐标不是有限的数", "A coordinate is not a finite number", "从源数据重新导出坐标。", "Export the coordinates from their source again.");

    /// <summary>坐标像是经纬度（度），应为平面直角坐标（米）.</summary>
    public static FindingKind CoordinatesInDegrees => SetAside("coordinates-in-degrees", "坐标像是经纬度（度），应为平面直角坐标（米）", "The coordinates look like degrees, not metres of the plane", "先按高斯投影正算到平面直角坐标。", "Project the coordinates to the plane first.");

    /// <summary>横坐标与纵坐标颠倒.</summary>
    public static FindingKind SwappedAxes => SetAside("swapped-axes", "横坐标与纵坐标颠倒", "Easting and northing have changed places", "交换坐标次序：横坐标（东）在前。", "Swap the axes: easting first.");

    /// <summary>横坐标带号与格网的投影带不符.</summary>
    public static FindingKind OtherZonePrefix => SetAside("other-zone-prefix", "横坐标带号与格网的投影带不符", "The zone prefix of the easting is not that of the frame", "核对带号；确属邻带的先换带。", "Check the prefix; transform what belongs to the neighbouring zone.");

    /// <summary>坐标超出格网范围.</summary>
    public static FindingKind OutOfFrame => SetAside("out-of-frame", "坐标超出格网范围", "A coordinate lies beyond the reach of the frame", "把格网原点移近数据，或改用大范围格网。", "Move the origin of the frame nearer, or use a wide frame.");

    /// <summary>环的点数不足四个.</summary>
    public static FindingKind TooFewPoints => SetAside("too-few-points", "环的点数不足四个", "A ring has fewer than four points", "补全该环。", "Complete the ring.");

    /// <summary>环未闭合.</summary>
    public static FindingKind RingUnclosed => SetAside("ring-unclosed", "环未闭合", "A ring does not end where it starts", "核对首末点后闭合该环。", "Check first and last point and close the ring.");

    /// <summary>环在 0.1 mm 格网上没有面积.</summary>
    public static FindingKind RingCollapsed => SetAside("ring-collapsed", "环在 0.1 mm 格网上没有面积", "A ring has no area left on the grid", "删除该环，或核对其坐标。", "Take the ring out, or check its coordinates.");

    /// <summary>界线自相交.</summary>
    public static FindingKind SelfCrossing => SetAside("self-crossing", "界线自相交", "Its borders cross", "在交叉处改正界线；或指定重建规则，变化的面积会逐项列出。", "Correct the border where it crosses, or name the rule it is rebuilt by; the ground changed is listed.");

    /// <summary>界线重复或有尖刺.</summary>
    public static FindingKind RepeatedEdge => SetAside("repeated-edge", "界线重复或有尖刺", "Two of its edges run along each other", "删除重复的边或尖刺。", "Take out the repeated edge or the spike.");

    /// <summary>内环不在外环之内，或在另一内环之内.</summary>
    public static FindingKind HoleOutsideShell => SetAside("hole-outside-shell", "内环不在外环之内，或在另一内环之内", "A hole lies outside its shell or in another hole", "改正内环的位置或归属。", "Correct the hole or the shell it belongs to.");

    /// <summary>同一图形的部件相互重叠.</summary>
    public static FindingKind OverlappingParts => SetAside("overlapping-parts", "同一图形的部件相互重叠", "Parts of the item overlap", "合并或裁切重叠的部件。", "Merge the parts or cut their overlap.");

    /// <summary>连片部件的跨度超过 161 km，或总面积超过 45,000 km².</summary>
    public static FindingKind TooWide => SetAside("too-wide", "连片部件的跨度超过 161 km，或总面积超过 45,000 km²", "Its connected parts reach beyond 161 km, or it is larger than 45,000 km²", "按行政界线拆分为若干图形。", "Split the item along administrative borders.");

    /// <summary>有一条边在某一坐标方向上超过 26.8 km.</summary>
    public static FindingKind LongEdge => SetAside("long-edge", "有一条边在某一坐标方向上超过 26.8 km", "An edge is longer than 26.8 km along an axis", "在该边上按测量依据加密界址点。", "Add surveyed points along the edge.");

    private static FindingKind SetAside(string code, string chinese, string english, string cureChinese, string cureEnglish) => New(
        "land." + code,
        Severity.Rejected,
        chinese + "（位置 {0}），未参加量算。",
        english + " (at {0}); it takes no part in the measuring.",
        cureChinese,
        cureEnglish);
}
