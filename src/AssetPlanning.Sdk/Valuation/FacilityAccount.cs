using System.Text.Json.Serialization;

namespace AssetPlanning.Valuation;

/// <summary>Whether what is there is enough (承载状态).</summary>
[JsonConverter(typeof(NameConverter<CapacityState>))]
public enum CapacityState
{
    /// <summary>不足.</summary>
    Insufficient,

    /// <summary>未核查: something that has to be known is not.</summary>
    NotChecked,

    /// <summary>满足.</summary>
    Enough,
}

/// <summary>Demand against provision in a service area (设施供需).</summary>
public sealed record CapacityLine
{
    /// <summary>The service area.</summary>
    public required SubjectId Area { get; init; }

    /// <summary>The kind of facility.</summary>
    public required SubjectId Facility { get; init; }

    /// <summary>需求 = people × need of one; none where either is not known.</summary>
    public Quantity? Demand { get; init; }

    /// <summary>供给; none where it is not known.</summary>
    public Quantity? Provision { get; init; }

    /// <summary>余缺 = provision − demand.</summary>
    public Quantity? Left { get; init; }

    /// <summary>承载状态.</summary>
    public required CapacityState State { get; init; }
}

/// <summary>Whether two service areas share ground for a need or beside it (重复配置判定).</summary>
[JsonConverter(typeof(NameConverter<OverlapState>))]
public enum OverlapState
{
    /// <summary>超出需求: together they provide more than those in either need.</summary>
    BeyondNeed,

    /// <summary>未核查.</summary>
    NotChecked,

    /// <summary>为需求所需.</summary>
    Needed,
}

/// <summary>Two areas of one kind that share ground (服务区重叠核查).</summary>
public sealed record OverlapLine
{
    /// <summary>The one.</summary>
    public required SubjectId First { get; init; }

    /// <summary>The other.</summary>
    public required SubjectId Second { get; init; }

    /// <summary>The kind of facility.</summary>
    public required SubjectId Facility { get; init; }

    /// <summary>重叠面积.</summary>
    public required MeasuredArea Area { get; init; }

    /// <summary>重叠区人口; none where not known, or more than live in one of the two.</summary>
    public int? People { get; init; }

    /// <summary>超出量 = both provisions − the need of everybody in either, each counted once; none where not checked.</summary>
    public Quantity? Excess { get; init; }

    /// <summary>Whether the larger of the two would do for all (一处即可满足); none where not checked.</summary>
    public bool? OneWouldDo { get; init; }

    /// <summary>重复配置判定.</summary>
    public required OverlapState State { get; init; }
}

/// <summary>Three areas of one kind or more that share ground, directly or by way of others (服务区连片核查).</summary>
/// <remarks>Every pair may be needed and all of them together too many: three schools for the same children. So they are held against their need as a whole.</remarks>
public sealed record OverlapGroup
{
    /// <summary>The areas, by name.</summary>
    public required ValueList<SubjectId> Areas { get; init; }

    /// <summary>The kind of facility.</summary>
    public required SubjectId Facility { get; init; }

    /// <summary>Who lives in any of them, each counted once, rounded up; none where not known.</summary>
    public int? People { get; init; }

    /// <summary>需求 of all of them.</summary>
    public Quantity? Demand { get; init; }

    /// <summary>供给 of all areas.</summary>
    public Quantity? Provision { get; init; }

    /// <summary>超出量 = provision − demand; none where not checked.</summary>
    public Quantity? Excess { get; init; }

    /// <summary>重复配置判定.</summary>
    public required OverlapState State { get; init; }
}

/// <summary>Ground of some uses by person (人均用地).</summary>
public sealed record PerCapitaLine
{
    /// <summary>The indicator.</summary>
    public required SubjectId Indicator { get; init; }

    /// <summary>用地面积, planned.</summary>
    public required Area Area { get; init; }

    /// <summary>人均 in m², exact; none without a population.</summary>
    public Ratio? PerPerson { get; init; }

    /// <summary>人均下限.</summary>
    public Ratio? Least { get; init; }

    /// <summary>承载状态; short only where nothing was set aside that might count.</summary>
    public required CapacityState State { get; init; }
}

/// <summary>Whether facilities and public space do for the people planned for (设施承载力核算).</summary>
public sealed record FacilityAccount
{
    /// <summary>Demand against provision, by area and kind.</summary>
    public required ValueList<CapacityLine> Capacities { get; init; }

    /// <summary>Areas of one kind that share ground.</summary>
    public required ValueList<OverlapLine> Overlaps { get; init; }

    /// <summary>Three areas or more of one kind that share ground.</summary>
    public required ValueList<OverlapGroup> Groups { get; init; }

    /// <summary>人均用地指标.</summary>
    public required ValueList<PerCapitaLine> PerCapita { get; init; }
}
