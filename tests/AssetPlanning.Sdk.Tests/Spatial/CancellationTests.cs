using System.Diagnostics;
using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

/// <summary>P7: a cancelled calculation throws soon, changes nothing, and run again gives the same.</summary>
public class CancellationTests(ITestOutputHelper output)
{
    private static readonly LandPlan Plan = LandPlan.Make(new Draw(Runs.Seed), 2, patches: 2_600);

    private static readonly PolygonSet Patches = LandPlan.Layer(Plan.Patches), Zones = LandPlan.Layer(Plan.Layers[LandPlan.Coverage]), Rights = LandPlan.Layer(Plan.Layers[LandPlan.Rights].Take(300));

    private static readonly PolygonSet Fields = Plane.Layer(new Coverage(new Dice(Runs.Seed), 40, 40, 300_000, 0, 0).Blocks(1, 1));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Measure_CancelledAtEveryCheckpoint_ThrowsAndARerunIsEqual(int threads)
    {
        var index = ZoneIndex.Build(Zones);
        AtEveryCheckpoint(threads, (progress, token) => Rows(AreaOverlay.Measure(Patches, index, MeasuredArea.Zero, threads, progress, token)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Measure_CombinationsCancelledAtEveryCheckpoint_ThrowsAndARerunIsEqual(int threads)
    {
        var index = CombinationIndex.Build(ZoneIndex.Build(Rights));
        AtEveryCheckpoint(threads, (progress, token) => Rows(CombinationOverlay.Measure(Patches, index, MeasuredArea.Zero, threads, progress, token)));
    }

    [Fact]
    public void Cut_CancelledAtAnyTime_ThrowsAndARerunIsEqual()
    {
        var index = ZoneIndex.Build(Rights);
        AtAnyTime(token =>
        {
            var pieces = FragmentOverlay.Cut(Patches, index, MeasuredArea.Zero, cancellationToken: token);
            return string.Join('\n', pieces.Select((piece, at) => $"{piece} {pieces.ShapeOf(at).NumPoints}"));
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void CoverageCheck_CancelledAtAnyTime_ThrowsAndARerunIsEqual(int threads) => AtAnyTime(token =>
    {
        var check = CoverageCheck.Of(Rights, Patches, SliverRule.None, threads, token);
        return string.Join('\n', check.Overlaps.Select(overlap => overlap.ToString()).Concat(check.Gaps.Select(gap => gap.ToString())));
    });

    [Fact]
    public void Indexes_CancelledAtAnyTime_ThrowAndARerunIsEqual() => AtAnyTime(token =>
        Rows(CombinationOverlay.Measure(Zones, CombinationIndex.Build(ZoneIndex.Build([Zones, Rights], token), token), MeasuredArea.Zero, 1, null, token)));

    [Fact]
    public void Neighbourhood_CancelledAtAnyTime_ThrowsAndARerunIsEqual() => AtAnyTime(token => string.Join('\n', Neighbourhood.Of(Fields, token)));

    // A checkpoint is a report of progress: the token is cancelled there, once for each.
    private static void AtEveryCheckpoint(int threads, Func<IProgress<int>?, CancellationToken, string> measure)
    {
        var checkpoints = 0;
        var expected = measure(new Steps(() => Interlocked.Increment(ref checkpoints)), CancellationToken.None);
        checkpoints.Should().BeGreaterThan(4);
        for (var stop = 1; stop < checkpoints; stop++)
        {
            using var source = new CancellationTokenSource();
            var seen = 0;
            var progress = new Steps(() =>
            {
                if (Interlocked.Increment(ref seen) == stop)
                {
                    source.Cancel();
                }
            });
            if (threads == 1)
            {
                FluentActions.Invoking(() => measure(progress, source.Token)).Should().Throw<OperationCanceledException>().Which.CancellationToken.Should().Be(source.Token);
                seen.Should().Be(stop, "nothing begins after the token");
            }
            else
            {
                // The other threads may have finished before this one gets to cancel.
                AllOrNothing(() => measure(progress, source.Token), expected);
            }

            measure(null, CancellationToken.None).Should().Be(expected);
        }
    }

    private static void AllOrNothing(Func<string> work, string expected)
    {
        try
        {
            work().Should().Be(expected);
        }
        catch (OperationCanceledException)
        {
            // The other outcome a token may have.
        }
    }

    // Without reports of progress: moments spread over the whole run, by a thread that watches the clock.
    private void AtAnyTime(Func<CancellationToken, string> work)
    {
        var expected = work(CancellationToken.None);
        var watch = Stopwatch.StartNew();
        work(CancellationToken.None).Should().Be(expected);
        var whole = watch.Elapsed;
        FluentActions.Invoking(() => work(new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();

        var (points, cancelled, latest) = (Runs.Count(4, 170), 0, TimeSpan.Zero);
        for (var point = 0; point < points; point++)
        {
            using var source = new CancellationTokenSource();
            var asked = 0L;
            var canceller = new Thread(() =>
            {
                var begun = Stopwatch.GetTimestamp();
                while (Stopwatch.GetElapsedTime(begun) < whole * point / points)
                {
                    Thread.SpinWait(20);
                }

                asked = Stopwatch.GetTimestamp();
                source.Cancel();
            });
            canceller.Start();
            try
            {
                work(source.Token).Should().Be(expected, "finished before the token");
            }
            catch (OperationCanceledException stopped)
            {
                stopped.CancellationToken.Should().Be(source.Token);
                cancelled++;
                latest = TimeSpan.FromTicks(Math.Max(latest.Ticks, Stopwatch.GetElapsedTime(Volatile.Read(ref asked)).Ticks));
                work(CancellationToken.None).Should().Be(expected, "a rerun");
            }
            finally
            {
                canceller.Join();
            }
        }

        output.WriteLine($"{whole.TotalMilliseconds:F0} ms uninterrupted; {cancelled} of {points} cancelled, the last to stop after {latest.TotalMilliseconds:F1} ms");
        cancelled.Should().BeGreaterThan(0);
    }

    private static string Rows(OverlayAreas areas) => string.Join('\n', Enumerable.Range(0, areas.PairCount).Select(i => areas[i]));

    private static string Rows(CombinationAreas areas) =>
        string.Join('\n', Enumerable.Range(0, areas.RowCount).Select(i => $"{areas[i]} {CombinationTable.Name(areas.ZonesOf(areas[i].Combination).ToArray())}"));

    private sealed class Steps(Action report) : IProgress<int>
    {
        public void Report(int value) => report();
    }
}
