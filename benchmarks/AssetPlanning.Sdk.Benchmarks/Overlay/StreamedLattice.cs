using System.Buffers.Binary;
using System.Collections;

namespace AssetPlanning.Benchmarks.Overlay;

/// <summary>A crooked lattice given as well-known binary that is made when asked for: a layer of any size without a store.</summary>
internal sealed class StreamedLattice(int count, int side, double cell, int perEdge) : IReadOnlyList<ReadOnlyMemory<byte>>
{
    public int Count => count;

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
