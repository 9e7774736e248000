using System.Buffers.Binary;
using System.Collections;
using AssetPlanning.Spatial;

namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>A crooked lattice given as well-known binary that is made when asked for: a layer of any size without a store.</summary>
internal sealed class StreamedLattice(int side, double cell, int perEdge) : IReadOnlyList<ReadOnlyMemory<byte>>
{
    public int Count => side * side;

    public ReadOnlyMemory<byte> this[int index]
    {
        get
        {
            int i = index % side, j = index / side;
            var bytes = new byte[13 + 16 * (4 * perEdge + 1)];
            bytes[0] = 1;
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(1), 3);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(5), 1);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(9), 4 * perEdge + 1);
            var at = 13;
            for (var k = 0; k < perEdge; k++)
            {
                Write(bytes, ref at, i * perEdge + k, j * perEdge);
            }

            for (var k = 0; k < perEdge; k++)
            {
                Write(bytes, ref at, (i + 1) * perEdge, j * perEdge + k);
            }

            for (var k = perEdge; k > 0; k--)
            {
                Write(bytes, ref at, i * perEdge + k, (j + 1) * perEdge);
            }

            for (var k = perEdge; k >= 0; k--)
            {
                Write(bytes, ref at, i * perEdge, j * perEdge + k);
            }

            return bytes;
        }
    }

    public IEnumerator<ReadOnlyMemory<byte>> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Write(byte[] bytes, ref int at, int u, int v)
    {
        // The same corner for all cells that share it.
        var dice = new KeyedDice((ulong)u << 32 | (uint)v);
        var step = cell / perEdge;
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(at), Math.Round((430_000 + step * (u + dice.Between(-0.2, 0.2))) * 1e4) / 1e4);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(at + 8), Math.Round((2_430_000 + step * (v + dice.Between(-0.2, 0.2))) * 1e4) / 1e4);
        at += 16;
    }
}

/// <summary>Peak memory of a whole overlay, result included, in a process of its own.</summary>
internal static class OverlayMemory
{
    private const double Limit = 2.0 * 1024 * 1024 * 1024;

    /// <summary>Arguments: patches on a side, pieces per patch edge. 1000 3 is 1,000,000 patches of 13 corners, 317 25 is 100,489 of 101.</summary>
    internal static int Run(string[] args)
    {
        var (side, perEdge) = (int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture));
        var extent = 120_000.0;
        var frame = new GridFrame(490_000m, 2_490_000m, GaussKruger.FromEpsg(4546));
        var patches = PolygonSet.FromWkb(new StreamedLattice(side, extent / side, perEdge), frame, IngestionLimits.Default);
        var zones = PolygonSet.FromWkb(new StreamedLattice(side / 7, extent / (side / 7), 40), frame, IngestionLimits.Default);
        var areas = AreaOverlay.Measure(patches, ZoneIndex.Build(zones), MeasuredArea.Zero);
        double peak = System.Diagnostics.Process.GetCurrentProcess().PeakWorkingSet64;
        Console.WriteLine($"{patches.Count} patches, {patches.CornerCount} corners, {patches.Rejections.Count} rejected; {zones.Count} zones, {zones.CornerCount} corners, {zones.Rejections.Count} rejected; {areas.PairCount} pairs; peak {peak / (1 << 20):F0} MiB");
        return peak <= Limit ? 0 : 1;
    }
}
