using System.Text.Json.Serialization;

namespace AssetPlanning.Accounting;

/// <summary>When the first flow of a series falls (首期现金流时点). Never a default: spreadsheets and textbooks disagree.</summary>
[JsonConverter(typeof(NameConverter<FlowTiming>))]
public enum FlowTiming
{
    /// <summary>期初 (t0): the first flow falls on the day of valuation and is not discounted.</summary>
    FirstFlowNow,

    /// <summary>期末 (t1): the first flow falls one period later, as in the spreadsheet function NPV.</summary>
    FirstFlowAfterOnePeriod,
}

/// <summary>A timing as a number.</summary>
internal static class FlowTimings
{
    /// <summary>How many periods go by before the first flow.</summary>
    internal static int PeriodsBefore(this FlowTiming timing) => timing switch
    {
        FlowTiming.FirstFlowNow => 0,
        FlowTiming.FirstFlowAfterOnePeriod => 1,
        _ => throw new ArgumentOutOfRangeException(nameof(timing), timing, "Unknown timing."),
    };
}
