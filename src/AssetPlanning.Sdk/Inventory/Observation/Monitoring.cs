using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>Something observed again and again (监测指标): forest cover, water quality, median price; with its unit.</summary>
public sealed record MonitoredIndicator : Term<MonitoredIndicator>
{
    /// <summary>计量单位; an observation in another is not read.</summary>
    public required string Unit { get; init; }
}

/// <summary>What was observed on a day (监测值).</summary>
public sealed record Observation
{
    /// <summary>Of which indicator.</summary>
    public required Code<MonitoredIndicator> Indicator { get; init; }

    /// <summary>Where, or of what (监测对象).</summary>
    public required SubjectId Place { get; init => field = value.OrThrow(); }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The value, exactly as it was stated.</summary>
    public required Ratio Value { get; init; }

    /// <summary>In which unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The source it is from (数据来源).</summary>
    public SubjectId? Source { get; init; }
}

/// <summary>On which side of a bound a value has to stay (阈值方向); at the bound it stays.</summary>
[JsonConverter(typeof(NameConverter<BoundSide>))]
public enum BoundSide
{
    /// <summary>不低于.</summary>
    AtLeast,

    /// <summary>不高于.</summary>
    AtMost,
}

/// <summary>A bound an indicator keeps (阈值), with who says so; without a basis it is unconfirmed and says so where it is used.</summary>
public sealed record WatchThreshold
{
    /// <summary>The indicator; in its unit.</summary>
    public required Code<MonitoredIndicator> Indicator { get; init; }

    /// <summary>Where; everywhere where none is named, and one that is goes before it.</summary>
    public SubjectId? Place { get; init => field = value?.OrThrow(); }

    /// <summary>Which side.</summary>
    public required BoundSide Side { get; init; }

    /// <summary>The bound.</summary>
    public required Ratio Bound { get; init; }

    /// <summary>The first day it holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day it no longer holds.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>依据.</summary>
    public Citation? Basis { get; init; }

    internal bool IsKeptBy(Ratio value) => Side == BoundSide.AtLeast ? value >= Bound : value <= Bound;
}

/// <summary>How often an indicator has to be observed in a place (监测频次): once at least in each period.</summary>
public sealed record ObservationDuty
{
    /// <summary>The indicator.</summary>
    public required Code<MonitoredIndicator> Indicator { get; init; }

    /// <summary>Where.</summary>
    public required SubjectId Place { get; init => field = value.OrThrow(); }

    /// <summary>The first day of the first period.</summary>
    public required DateOnly From { get; init; }

    /// <summary>How long each period is.</summary>
    public required CalendarPeriod Every { get; init; }
}

/// <summary>What is watched and against what (监测方案).</summary>
public sealed record WatchPlan
{
    /// <summary>监测指标.</summary>
    public required ValueList<MonitoredIndicator> Indicators { get; init; }

    /// <summary>阈值.</summary>
    public ValueList<WatchThreshold> Thresholds { get; init; }

    /// <summary>监测频次.</summary>
    public ValueList<ObservationDuty> Duties { get; init; }
}
