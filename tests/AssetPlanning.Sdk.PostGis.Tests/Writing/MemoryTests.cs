using System.Diagnostics;
using Xunit.Abstractions;

namespace AssetPlanning.Data.PostGis.Tests.Writing;

/// <summary>What the heap holds is everybody's in the process: these run when nobody else does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    internal const string Name = "alone";
}

[Collection(AloneCollection.Name)]
public class MemoryTests(ITestOutputHelper output)
{
    [PostGisFact]
    public void CopyTo_ManyRows_MemoryDoesNotGrowWithThem()
    {
        var county = new County(Runs.Count(20_000, 1_000_000));
        using var scratch = new Scratch();
        var heap = new HeapWatch(every: county.Schema.Count!.Value / 8);
        using (var writer = PostGisDelivery.WriteOne(scratch.Source, scratch["t"], county.Schema, TablePlan.Create))
        using (var rows = county.Read(new()))
        {
            var values = new FieldValue[County.Fields.Count];
            while (rows.Next())
            {
                for (var field = 0; field < values.Length; field++)
                {
                    values[field] = rows.ValueOf(field);
                }

                writer.Add(rows.Geometry.Span, values);
                heap.Look();
            }

            writer.Complete();
        }

        using var snapshot = scratch.Snapshot();
        using var reader = snapshot.Open(scratch["t"]).Read(new());
        reader.Next().Should().BeTrue();
        long bytes = 0, before = GC.GetAllocatedBytesForCurrentThread();
        while (reader.Next())
        {
            bytes += reader.Geometry.Length;
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        heap.Look(now: true);
        bytes.Should().BeGreaterThan(200 * (county.Schema.Count.Value - 1));
        (allocated / (double)county.Schema.Count.Value).Should().BeLessThan(16, "a row is no object");
        heap.Growth.Should().BeLessThan(4 << 20);
        output.WriteLine(FormattableString.Invariant($"{county.Schema.Count} rows out and back: heap +{heap.Growth / 1024.0:0} KiB, {allocated / (double)county.Schema.Count.Value:0.0} bytes a row read, peak of the process {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
    }
}
