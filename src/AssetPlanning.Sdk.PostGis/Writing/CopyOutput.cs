using System.Buffers.Binary;

namespace AssetPlanning.Data.PostGis;

/// <summary>Rows of a binary COPY on their way to the server (二进制导入): gathered in one buffer and sent when it is full.</summary>
internal sealed class CopyOutput
{
    private const int Full = 1 << 16;

    private readonly Stream stream;
    private readonly int columns;
    private byte[] buffer = new byte[Full + 4096];
    private int at;

    internal CopyOutput(Stream stream, int columns)
    {
        (this.stream, this.columns) = (stream, columns);
        CopyFormat.Signature.CopyTo(Room(CopyFormat.Signature.Length));
        // No flags, no extension.
        Room(8).Clear();
    }

    internal void BeginRow()
    {
        if (at >= Full)
        {
            Flush();
        }

        BinaryPrimitives.WriteInt16BigEndian(Room(2), (short)columns);
    }

    internal void Nothing() => BinaryPrimitives.WriteInt32BigEndian(Room(4), -1);

    /// <summary>Room for a value of so many bytes, its length before it.</summary>
    internal Span<byte> Value(int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(Room(4), length);
        return Room(length);
    }

    internal void Number(decimal number)
    {
        var start = at;
        var written = WireNumeric.Write(Room(4 + WireNumeric.MostBytes)[4..], number);
        BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(start), written);
        at = start + 4 + written;
    }

    /// <summary>Sends what is left, and that there is no more.</summary>
    internal void End()
    {
        BinaryPrimitives.WriteInt16BigEndian(Room(2), -1);
        Flush();
    }

    private void Flush()
    {
        stream.Write(buffer.AsSpan(0, at));
        at = 0;
    }

    private Span<byte> Room(int bytes)
    {
        if (buffer.Length - at < bytes)
        {
            Array.Resize(ref buffer, checked((int)Math.Max(Math.Min(2L * buffer.Length, Array.MaxLength), at + (long)bytes)));
        }

        at += bytes;
        return buffer.AsSpan(at - bytes, bytes);
    }
}
