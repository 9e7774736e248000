namespace AssetPlanning.Inventory;

/// <summary>Holds observations against bounds and duties to observe (监测核查): what nobody observed is missing, not fine.</summary>
internal sealed class WatchBook(WatchPlan plan, DateOnly on, Calculation calculation)
{
    private readonly ILookup<Code<MonitoredIndicator>, WatchThreshold> thresholds = plan.Thresholds.ToLookup(static one => one.Indicator);

    internal WatchSheet Run(ValueList<Observation> observations)
    {
        foreach (var bare in plan.Thresholds.Where(static one => one.Basis is null).Select(static one => one.Indicator).Distinct().Order())
        {
            calculation.Report(FindingCatalogue.WatchThresholdUnconfirmed, Name(bare), []);
        }

        var units = Units();
        var read = observations.Where(one => one.On <= on && IsReadable(one, units)).GroupBy(static one => (one.Indicator, one.Place)).ToDictionary(static group => group.Key, static group => group.ToList());
        var duties = plan.Duties.ToLookup(static duty => (duty.Indicator, duty.Place));
        var keys = read.Keys.Concat(duties.Select(static duty => duty.Key)).Where(key => units.ContainsKey(key.Indicator)).Distinct().OrderBy(static key => key.Indicator).ThenBy(static key => key.Place);
        return new() { On = on, Series = [.. keys.Select(key => Series(key.Indicator, key.Place, read.GetValueOrDefault(key) ?? [], [.. duties[key]]))] };
    }

    private Dictionary<Code<MonitoredIndicator>, string> Units()
    {
        var units = new Dictionary<Code<MonitoredIndicator>, string>();
        foreach (var named in plan.Indicators.GroupBy(static indicator => indicator.Code).OrderBy(static named => named.Key))
        {
            if (named.Select(static indicator => indicator.Unit).Distinct(StringComparer.Ordinal).Skip(1).Any())
            {
                calculation.Report(FindingCatalogue.WatchIndicatorTwice, Name(named.Key), [Figure.Number(named.Count())]);
                continue;
            }

            units.Add(named.Key, named.First().Unit);
        }

        foreach (var strange in plan.Duties.Select(static duty => duty.Indicator).Concat(plan.Thresholds.Select(static one => one.Indicator)).Where(indicator => !units.ContainsKey(indicator)).Distinct().Order())
        {
            calculation.ReportOnce(FindingCatalogue.WatchIndicatorUnknown, Name(strange), []);
        }

        return units;
    }

    private bool IsReadable(Observation one, Dictionary<Code<MonitoredIndicator>, string> units)
    {
        if (!units.TryGetValue(one.Indicator, out var unit))
        {
            calculation.ReportOnce(FindingCatalogue.WatchIndicatorUnknown, Name(one.Indicator), []);
            return false;
        }

        if (one.Unit != unit)
        {
            calculation.Report(FindingCatalogue.ObservationUnitDiffers, one.Place, [Name(one.Indicator), one.On, Figure.Name(one.Unit), Figure.Name(unit)]);
            return false;
        }

        return true;
    }

    private WatchedSeries Series(Code<MonitoredIndicator> indicator, SubjectId place, List<Observation> observations, ValueList<ObservationDuty> duties)
    {
        var values = new List<(DateOnly On, Ratio Value)>();
        foreach (var day in observations.GroupBy(static one => one.On).OrderBy(static day => day.Key))
        {
            Ratio[] said = [.. day.Select(static one => one.Value).Distinct()];
            if (said.Length > 1)
            {
                calculation.Report(FindingCatalogue.ObservationTwice, place, [Name(indicator), day.Key, Figure.Number(said.Length)]);
                continue;
            }

            values.Add((day.Key, said[0]));
        }

        ValueList<DateOnly> breaches = [.. values.Where(one => Bounds(indicator, place, one.On).Exists(bound => !bound.IsKeptBy(one.Value))).Select(static one => one.On)];
        var missed = ObservationPeriods.Missed(duties, values, on);
        var series = new WatchedSeries
        {
            Indicator = indicator,
            Place = place,
            State = State(indicator, place, values, breaches, missed.IsLatest),
            Days = values.Count,
            LatestOn = values.Count > 0 ? values[^1].On : null,
            Latest = values.Count > 0 ? values[^1].Value : default(Ratio?),
            ChangeAYear = Trend.ChangeAYear(values),
            Missed = missed.Periods,
            Breaches = breaches,
        };
        Tell(series, values);
        return series;
    }

    private WatchState State(Code<MonitoredIndicator> indicator, SubjectId place, List<(DateOnly On, Ratio Value)> values, ValueList<DateOnly> breaches, bool isLatestMissed)
    {
        if (values.Count == 0)
        {
            return WatchState.NotChecked;
        }

        return breaches.Contains(values[^1].On) ? WatchState.Breached
            : isLatestMissed || Bounds(indicator, place, values[^1].On).Count == 0 ? WatchState.NotChecked
            : WatchState.Kept;
    }

    /// <summary>The bounds of a day: on each side those of the very place, and where there are none those for all.</summary>
    private List<WatchThreshold> Bounds(Code<MonitoredIndicator> indicator, SubjectId place, DateOnly day) =>
    [
        .. thresholds[indicator].Where(one => (one.Place is not { } at || at == place) && DaySpan.Holds(one.From, one.Until, day))
            .GroupBy(static one => one.Side)
            .SelectMany(static side => side.Any(static one => one.Place is not null) ? side.Where(static one => one.Place is not null) : side),
    ];

    private void Tell(WatchedSeries series, List<(DateOnly On, Ratio Value)> values)
    {
        if (series.Missed.Count > 0)
        {
            calculation.Report(FindingCatalogue.ObservationMissing, series.Place, [Name(series.Indicator), Figure.Number(series.Missed.Count), series.Missed[^1]]);
        }

        if (series is { State: WatchState.Breached, Latest: { } value, LatestOn: { } day })
        {
            var broken = Bounds(series.Indicator, series.Place, day).First(bound => !bound.IsKeptBy(value));
            calculation.Report(FindingCatalogue.ThresholdBreached, series.Place, [Name(series.Indicator), day, value, Figure.Name(broken.Side == BoundSide.AtLeast ? "≥" : "≤"), broken.Bound], basis: broken.Basis);
        }

        if (series.State == WatchState.NotChecked)
        {
            calculation.Report(FindingCatalogue.WatchNotChecked, series.Place, [Name(series.Indicator), on]);
        }

        if (calculation.Why is { } why)
        {
            Trend.Tell(why, new($"{series.Place}:{series.Indicator}"), values);
        }
    }

    private static SubjectId Name(Code<MonitoredIndicator> indicator) => new(indicator.ToString());
}
