using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>How an indicator does in a place (监测结论), the worst first.</summary>
[JsonConverter(typeof(NameConverter<WatchState>))]
public enum WatchState
{
    /// <summary>超出阈值: the latest value does not keep its bound.</summary>
    Breached,

    /// <summary>未检查: no value, no bound for it, or the latest period was not observed.</summary>
    NotChecked,

    /// <summary>达标.</summary>
    Kept,
}

/// <summary>What the watch of a day came to (监测结果), by indicator and place.</summary>
public sealed record WatchSheet
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The series.</summary>
    public required ValueList<WatchedSeries> Series { get; init; }
}

/// <summary>An indicator in a place over time (监测序列).</summary>
public sealed record WatchedSeries
{
    /// <summary>The indicator.</summary>
    public required Code<MonitoredIndicator> Indicator { get; init; }

    /// <summary>The place.</summary>
    public required SubjectId Place { get; init; }

    /// <summary>How it does.</summary>
    public required WatchState State { get; init; }

    /// <summary>How many days it was observed on.</summary>
    public required int Days { get; init; }

    /// <summary>The day of the latest value.</summary>
    public DateOnly? LatestOn { get; init; }

    /// <summary>The latest value.</summary>
    public Ratio? Latest { get; init; }

    /// <summary>By how much it changes in 365 days: the slope of the line of least squares, exactly (趋势); none of fewer than two days.</summary>
    public Ratio? ChangeAYear { get; init; }

    /// <summary>The first days of the periods nobody observed it in (漏测期).</summary>
    public ValueList<DateOnly> Missed { get; init; }

    /// <summary>The days it did not keep a bound that held then (超限日).</summary>
    public ValueList<DateOnly> Breaches { get; init; }
}
