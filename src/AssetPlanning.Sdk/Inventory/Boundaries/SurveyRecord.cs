using AssetPlanning.Rulebook;

namespace AssetPlanning.Inventory;

/// <summary>A boundary point (界址点), in metres on the plane of its projection.</summary>
public sealed record BoundaryPoint
{
    /// <summary>界址点号, unique in its parcel.</summary>
    public required string Number { get; init; }

    /// <summary>Eastward, in metres, the zone prefix as in its frame (横坐标).</summary>
    public required Ratio Easting { get; init; }

    /// <summary>Northward, in metres (纵坐标).</summary>
    public required Ratio Northing { get; init; }
}

/// <summary>A side as it was measured on the ground (勘丈界址边长).</summary>
public sealed record BoundarySide
{
    /// <summary>From which point.</summary>
    public required string From { get; init; }

    /// <summary>To which.</summary>
    public required string To { get; init; }

    /// <summary>How long.</summary>
    public required Metres Length { get; init; }
}

/// <summary>How a parcel was supplied (供应与合同信息), as the inventory of construction land asks it.</summary>
public sealed record SupplyFact
{
    /// <summary>合同编号 HTBH.</summary>
    public required string Contract { get; init; }

    /// <summary>供应方式 GYFS.</summary>
    public required Code<SupplyKind> Mode { get; init; }

    /// <summary>供应时间 GYSJ.</summary>
    public required DateOnly On { get; init; }

    /// <summary>合同价款 HTJK.</summary>
    public Money? Price { get; init; }

    /// <summary>供应年限 GYNX.</summary>
    public Years? Years { get; init; }

    /// <summary>容积率 RJL.</summary>
    public Ratio? FloorAreaRatio { get; init; }
}

/// <summary>The detailed survey of a parcel (现状详查、勘测定界): its boundary, its declared area, its registration, how it was supplied.</summary>
public sealed record SurveyRecord
{
    /// <summary>The parcel; the ground of its rights.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>勘测日.</summary>
    public required DateOnly On { get; init; }

    /// <summary>界址点, around the parcel in order, the first not repeated.</summary>
    public required ValueList<BoundaryPoint> Points { get; init; }

    /// <summary>界址边长, those measured on the ground.</summary>
    public ValueList<BoundarySide> Sides { get; init; }

    /// <summary>申报面积、登记面积.</summary>
    public required Area DeclaredArea { get; init; }

    /// <summary>不动产单元号.</summary>
    public RealEstateUnitCode? Unit { get; init; }

    /// <summary>The rights the survey names, by their names in the register (登记权利).</summary>
    public ValueList<SubjectId> Rights { get; init; }

    /// <summary>供应与合同.</summary>
    public SupplyFact? Supply { get; init; }
}

/// <summary>What surveys are held against (勘界检查条件).</summary>
public sealed record SurveyRecordTerms
{
    /// <summary>By how much the area of the points may differ from the declared one (面积限差).</summary>
    public required Area AreaTolerance { get; init; }

    /// <summary>By how much a side may differ from the distance of its points (边长限差).</summary>
    public required Metres SideTolerance { get; init; }

    /// <summary>The least distance of neighbouring points (最小点距).</summary>
    public Metres? LeastSpacing { get; init; }

    /// <summary>The most (最大点距).</summary>
    public Metres? MostSpacing { get; init; }

    /// <summary>依据 of them.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>What the surveys come to (勘界检查结果), by parcel.</summary>
public sealed record SurveyRecordSheet
{
    /// <summary>The parcels.</summary>
    public required ValueList<SurveyedBoundary> Boundaries { get; init; }
}

/// <summary>What the survey of a parcel comes to (单宗勘界结果).</summary>
public sealed record SurveyedBoundary
{
    /// <summary>The parcel.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The area of the points, to 0.01 m² half up (界址点计算面积); none where they enclose none.</summary>
    public Area? Area { get; init; }

    /// <summary>申报面积.</summary>
    public required Area DeclaredArea { get; init; }

    /// <summary>Area of the points less declared area; none without one.</summary>
    public Area? Difference { get; init; }

    /// <summary>Whether the area is within the tolerance; none where it was not checked.</summary>
    public bool? IsAreaKept { get; init; }

    /// <summary>The longest distance of neighbouring points, to 0.1 mm (最大点距); none without a sound boundary.</summary>
    public Metres? LongestSide { get; init; }

    /// <summary>How many measured sides keep their tolerance (合格边数); none where the boundary is not sound, for then they were not compared.</summary>
    public int? SidesKept { get; init; }

    /// <summary>How many sides were measured on the ground (勘丈边数).</summary>
    public required int SidesMeasured { get; init; }
}
