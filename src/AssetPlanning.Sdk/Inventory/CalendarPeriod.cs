using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>How long a period of statistics or of observing is (统计期、监测期).</summary>
[JsonConverter(typeof(NameConverter<CalendarPeriod>))]
public enum CalendarPeriod
{
    /// <summary>月.</summary>
    Month,

    /// <summary>季.</summary>
    Quarter,

    /// <summary>年.</summary>
    Year,
}

/// <summary>Periods in months (统计期月数).</summary>
internal static class CalendarPeriods
{
    internal static int Months(this CalendarPeriod period) => period switch
    {
        CalendarPeriod.Month => 1,
        CalendarPeriod.Quarter => 3,
        CalendarPeriod.Year => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(period), period, "Unknown period."),
    };
}
