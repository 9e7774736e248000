using System.Buffers.Binary;

namespace AssetPlanning.Data;

/// <summary>Writes well-known binary, little-endian, in the ISO form; the same bytes are used again for the next shape.</summary>
internal sealed class ShapeBuffer
{
    private byte[] bytes = new byte[4096];

    internal int Length { get; private set; }

    internal ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    internal void Clear() => Length = 0;

    internal void Head(ShapeKind kind, bool hasHeight)
    {
        var into = Room(5);
        into[0] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(into[1..], (uint)kind + (hasHeight ? 1000u : 0));
    }

    internal void Count(int count) => BinaryPrimitives.WriteInt32LittleEndian(Room(4), count);

    internal void Number(double number) => BinaryPrimitives.WriteDoubleLittleEndian(Room(8), number);

    private Span<byte> Room(int more)
    {
        if (bytes.Length - Length < more)
        {
            Array.Resize(ref bytes, 2 * bytes.Length);
        }

        Length += more;
        return bytes.AsSpan(Length - more, more);
    }
}
