using AssetPlanning.Inventory;
using AssetPlanning.Tests.Support;

namespace AssetPlanning.Tests.Inventory;

/// <summary>Dated observations against bounds: what nobody observed is missing, not fine.</summary>
public class MonitoringTests(Xunit.Abstractions.ITestOutputHelper output)
{
    internal static readonly MonitoredIndicator Cover = new() { Code = "x-forest-cover", Chinese = "森林覆盖率", English = "forest cover", Unit = "%" };

    internal static readonly WatchThreshold Least = new()
    {
        Indicator = "x-forest-cover", Side = BoundSide.AtLeast, Bound = 60, From = new(2021, 1, 1), Basis = new("某县国土空间总体规划（示例）", "约束性指标"),
    };

    internal static readonly WatchPlan Plan = new() { Indicators = [Cover], Thresholds = [Least], Duties = [new() { Indicator = "x-forest-cover", Place = "county", From = new(2022, 1, 1), Every = CalendarPeriod.Year }] };

    /// <summary>
    /// By hand, t in days from the first of January 2022: 0, 365, 730, values 60, 61, 64. Means 365 and 185/3; Σ(t − t̄)(y − ȳ) =
    /// −365·(−5/3) + 0 + 365·(7/3) = 1,460; Σ(t − t̄)² = 266,450; the slope times 365 is 2 points a year.
    /// </summary>
    [Fact]
    public void Watch_YearlySeries_HasTheTrendByHandAndReplays()
    {
        var sheet = Watch(Plan, Seen("2022-01-01", 60), Seen("2023-01-01", 61), Seen("2024-01-01", 64), Seen("2025-03-01", 66));
        sheet.Findings.Should().BeEmpty();
        var series = Watch(Plan, Seen("2022-01-01", 60), Seen("2023-01-01", 61), Seen("2024-01-01", 64)).Value.Series.Single();
        series.ChangeAYear.Should().Be((Ratio)2);

        sheet.Value.Series.Single().State.Should().Be(WatchState.Kept);
        sheet.Why.Of(FigureTerms.ChangeAYear).Single().Replay()!.Value.Ratio.Should().Be(sheet.Value.Series.Single().ChangeAYear!.Value);
        sheet.Why.Steps.Should().OnlyContain(static step => step.Replay() == null || step.Replay() == step.Result);
    }

    [Theory]
    [InlineData("60", WatchState.Kept)]
    [InlineData("59.9999", WatchState.Breached)]
    public void Watch_AtTheBound_IsKept(string value, WatchState state)
    {
        var sheet = Watch(Plan with { Duties = [] }, Seen("2025-03-01", Ratio.Parse(value)));

        sheet.Value.Series.Single().State.Should().Be(state);
        sheet.Codes(Severity.Warning).Should().Equal(state == WatchState.Kept ? [] : ["county watch.threshold-breached"]);
    }

    /// <summary>2023 was not observed, though the value after is fine: the gap is told. Where 2025 is the gap, nothing can be said of today.</summary>
    [Fact]
    public void Watch_PeriodNobodyObserved_IsNotFine()
    {
        var gap = Watch(Plan, Seen("2022-05-01", 62), Seen("2024-05-01", 62), Seen("2025-05-01", 62));
        gap.Codes(Severity.Warning).Should().Equal("county watch.observation-missing");
        gap.Value.Series.Single().Missed.Should().Equal(new DateOnly(2023, 1, 1));
        gap.Value.Series.Single().State.Should().Be(WatchState.Kept);

        var today = Watch(Plan, Seen("2022-05-01", 62), Seen("2023-05-01", 62), Seen("2024-05-01", 62));
        today.Value.Series.Single().State.Should().Be(WatchState.NotChecked);
        today.Codes(Severity.Warning).Should().Equal("county watch.observation-missing", "county watch.not-checked");

        var never = Watch(Plan);
        (never.Value.Series.Single().State, never.Value.Series.Single().Missed.Count).Should().Be((WatchState.NotChecked, 4));
        Watch(Plan with { Duties = [Plan.Duties[0] with { From = new(2025, 1, 2) }] }).Value.Series.Single().Missed.Should().BeEmpty("the period that ends tomorrow can still be observed");
    }

    /// <summary>The bound of the very place goes before that for all, on its side; a bound of other days is none.</summary>
    [Fact]
    public void Watch_BoundOfThePlace_GoesBeforeTheGeneralOne()
    {
        var stricter = Plan with { Duties = [], Thresholds = [Least, Least with { Place = "county", Bound = 65 }] };
        Watch(stricter, Seen("2025-03-01", 62)).Value.Series.Single().State.Should().Be(WatchState.Breached);
        Watch(stricter, Seen("2025-03-01", 62) with { Place = "town" }).Value.Series.Single().State.Should().Be(WatchState.Kept);
        Watch(Plan with { Duties = [], Thresholds = [Least with { Until = new(2025, 1, 1) }] }, Seen("2025-03-01", 10)).Value.Series.Single().State.Should().Be(WatchState.NotChecked);
    }

    [Fact]
    public void Watch_DirtyValues_AreFoundAndNotRead()
    {
        var plan = Plan with { Duties = [] };
        Watch(plan, Seen("2025-03-01", 62) with { Unit = "公顷" }).Codes().Should().Equal("county watch.unit-differs");
        var twice = Watch(plan, Seen("2025-03-01", 62), Seen("2025-03-01", 63));
        twice.Codes().Should().Equal("county watch.observation-twice");
        twice.Value.Series.Single().State.Should().Be(WatchState.NotChecked);
        Watch(plan, Seen("2025-03-01", 62), Seen("2025-03-01", 62)).Value.Series.Single().Days.Should().Be(1, "the same value twice says one thing");
        Watch(plan, Seen("2025-03-01", 62) with { Indicator = "x-ghost" }).Codes(Severity.Warning).Should().Equal("x-ghost watch.indicator-unknown");
        Watch(plan, Seen("2026-03-01", 1)).Value.Series.Should().BeEmpty("it is of the future");
        Watch(plan with { Thresholds = [Least with { Basis = null }] }, Seen("2025-03-01", 62)).Codes(Severity.Info).Should().Equal("x-forest-cover watch.threshold-unconfirmed");
    }

    /// <summary>Values on a line have its slope exactly, whatever the days; and no order of the list changes anything.</summary>
    [Fact]
    public void Watch_ValuesOnALine_HaveItsSlope() => Runs.Each(output, 100, 10_000, static (draw, _) =>
    {
        var (slope, start) = (Ratio.Of(draw.Int(-50, 50), 7), Ratio.Of(draw.Int(0, 100), 3));
        Observation[] seen =
        [
            .. Enumerable.Range(0, draw.Int(2, 9)).Select(_ => draw.Int(0, 1_400)).Distinct()
                .Select(day => Seen("2022-01-01", start + (slope * day / 365)) with { On = new DateOnly(2022, 1, 1).AddDays(day) }),
        ];
        var sheet = Watch(Plan, seen);

        sheet.Value.Series.Single().ChangeAYear.Should().Be(seen.Length < 2 ? null : slope);
        Watch(Plan, draw.Shuffle(seen)).Value.Should().Be(sheet.Value);
    });

    internal static Observation Seen(string on, Ratio value) =>
        new() { Indicator = "x-forest-cover", Place = "county", On = DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), Value = value, Unit = "%" };

    private static Explained<WatchSheet> Watch(WatchPlan plan, params Observation[] seen) => AssetPlanner.Default.Watch(seen, plan, Registers.Today);
}
