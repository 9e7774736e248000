using System.Text.Json.Serialization;

namespace AssetPlanning.Accounting;

/// <summary>How the part of a year between two days is counted (计息天数惯例). Never a default: it is part of the contract.</summary>
/// <remarks>Source: ISDA 2006 definitions, section 4.16 (d), (e), (f).</remarks>
[JsonConverter(typeof(NameConverter<DayCount>))]
public enum DayCount
{
    /// <summary>实际天数/365: calendar days over 365, leap year or not; the convention of XNPV and XIRR.</summary>
    Actual365,

    /// <summary>实际天数/360: calendar days over 360.</summary>
    Actual360,

    /// <summary>每月三十天/360: every month has 30 days and every year 360, so that whole years and months are exact.</summary>
    Thirty360,
}

/// <summary>Days and years by a convention.</summary>
internal static class DayCounting
{
    /// <summary>Days in a year of the convention.</summary>
    internal static int YearLength(this DayCount convention) => convention switch
    {
        DayCount.Actual365 => 365,
        DayCount.Actual360 or DayCount.Thirty360 => 360,
        _ => throw new ArgumentOutOfRangeException(nameof(convention), convention, "Unknown day count."),
    };

    /// <summary>Days from one day to another by the convention, negative when the second is earlier.</summary>
    internal static int DaysBetween(this DayCount convention, DateOnly from, DateOnly to) =>
        convention != DayCount.Thirty360 ? to.DayNumber - from.DayNumber
        : to < from ? -ThirtyDayMonths(to, from)
        : ThirtyDayMonths(from, to);

    /// <summary>Years from one day to another by the convention.</summary>
    internal static Ratio YearsBetween(this DayCount convention, DateOnly from, DateOnly to) =>
        Ratio.Of(convention.DaysBetween(from, to), convention.YearLength());

    private static int ThirtyDayMonths(DateOnly from, DateOnly to)
    {
        var first = Math.Min(from.Day, 30);
        var last = to.Day == 31 && first == 30 ? 30 : to.Day;
        return (360 * (to.Year - from.Year)) + (30 * (to.Month - from.Month)) + (last - first);
    }
}
