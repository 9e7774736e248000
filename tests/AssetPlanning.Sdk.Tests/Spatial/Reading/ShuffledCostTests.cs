using System.Diagnostics;
using System.Globalization;
using AssetPlanning.Tests.Support;
using NetTopologySuite.Geometries;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Spatial;

/// <summary>Layers are sorted at the door: input in any order costs less than twice what input in the order of the map does.</summary>
public class ShuffledCostTests(ITestOutputHelper output)
{
    [Fact]
    public void Measure_ShuffledInput_DoesNotDoubleTheWork()
    {
        var dice = new Dice(Draw.For(Runs.Seed, 71).Next());
        var side = Runs.Full ? 200 : 90;
        // Row by row, as a map is delivered; and the same dealt out at random.
        Geometry[] sorted = [.. new Coverage(dice, side, side, 600_000, -side * 300_000, -side * 300_000).Blocks(1, 1).Select(ring => Plane.Polygon(ring))];
        var shuffled = (Geometry[])sorted.Clone();
        dice.Shuffle(shuffled);
        var zones = ZoneIndex.Build(Plane.Layer(new Coverage(dice, side / 3, side / 3, 1_800_000, -side * 300_000, -side * 300_000).Blocks(1, 1)));
        List<double> ofSorted = [], ofShuffled = [];
        for (var round = 0; round < 12; round++)
        {
            // Interleaved, so that what else the machine does meets both; the first rounds warm up.
            var one = Cost(sorted, zones);
            var other = Cost(shuffled, zones);
            if (round >= 3)
            {
                ofSorted.Add(one);
                ofShuffled.Add(other);
            }
        }

        var ratio = Median(ofShuffled) / Median(ofSorted);
        output.WriteLine($"{sorted.Length} patches: sorted {Median(ofSorted):F1} ms, shuffled {Median(ofShuffled):F1} ms of this thread, {ratio:F2} times");
        ratio.Should().BeLessThan(2);
    }

    [Fact]
    public void FromGeometries_ShuffledInput_LeavesTheSameOrderInside()
    {
        var dice = new Dice(Draw.For(Runs.Seed, 72).Next());
        (int X, int Y)[][] rings = new Coverage(dice, 30, 30, 600_000, -9_000_000, -9_000_000).Blocks(1, 1);
        int[] order = [.. Enumerable.Range(0, rings.Length)];
        dice.Shuffle(order);
        PolygonSet sorted = Plane.Layer(rings), shuffled = Plane.Layer(order.Select(item => rings[item]));
        // The walk meets the same corners in the same places: the same work, whatever order they came in.
        shuffled.Corners.X[..shuffled.CornerCount].Should().Equal(sorted.Corners.X[..sorted.CornerCount]);
        shuffled.ItemOfSlot.Select(item => order[item]).Should().Equal(sorted.ItemOfSlot);
    }

    private static double Cost(Geometry[] items, ZoneIndex zones)
    {
        var begun = Milliseconds();
        AreaOverlay.Measure(PolygonSet.FromGeometries(items, Plane.Frame, IngestionLimits.Default), zones, MeasuredArea.Zero);
        return Milliseconds() - begun;
    }

    // Where the system tells what this thread has had of the processor, other tests do not count; elsewhere the clock has to do.
    private static double Milliseconds()
    {
        const string ofThread = "/proc/thread-self/schedstat";
        return File.Exists(ofThread)
            ? double.Parse(File.ReadAllText(ofThread).Split(' ')[0], CultureInfo.InvariantCulture) / 1e6
            : Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
