namespace AssetPlanning.Inventory;

/// <summary>The periods something has to be observed in (监测期), and those nobody observed it in.</summary>
internal static class ObservationPeriods
{
    /// <summary>A period is missed once it is over: until its last day it can still be observed.</summary>
    internal static (ValueList<DateOnly> Periods, bool IsLatest) Missed(ValueList<ObservationDuty> duties, List<(DateOnly On, Ratio Value)> values, DateOnly on)
    {
        var (missed, isLatest) = (new SortedSet<DateOnly>(), false);
        foreach (var duty in duties)
        {
            var isMissed = false;
            for (var period = 0; PeriodStart(duty, period + 1) is { } end && end <= on; period++)
            {
                var start = PeriodStart(duty, period)!.Value;
                isMissed = !values.Exists(one => one.On >= start && one.On < end);
                if (isMissed)
                {
                    missed.Add(start);
                }
            }

            isLatest |= isMissed;
        }

        return ([.. missed], isLatest);
    }

    private static DateOnly? PeriodStart(ObservationDuty duty, int period)
    {
        var months = (long)duty.Every.Months() * period;
        return (duty.From.Year * 12L) + duty.From.Month + months < 9_998 * 12 ? duty.From.AddMonths((int)months) : null;
    }
}
