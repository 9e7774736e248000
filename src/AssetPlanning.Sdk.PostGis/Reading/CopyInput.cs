using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace AssetPlanning.Data.PostGis;

/// <summary>Rows of a binary COPY as the server sends them (二进制导出): one buffer, no object a row, every byte in the fingerprint.</summary>
/// <remarks>
/// PostgreSQL, COPY, «Binary Format»: a signature of 11 bytes, flags, an extension; then per row the number of columns and per
/// column its length, −1 for none; −1 columns at the end.
/// </remarks>
internal sealed class CopyInput : IDisposable
{
    private const int SignatureBytes = 11, HeadBytes = SignatureBytes + 4 + 4, Nothing = -1;

    private readonly Stream stream;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly int[] starts, lengths;
    private readonly int longest;
    private readonly Func<DocumentDefect, string, LayerFileException> refuse;
    private byte[] buffer = new byte[1 << 16];
    private int row, at, end;
    private bool hasHead;

    /// <summary>Takes the rows of a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="columns">How many columns a row has.</param>
    /// <param name="longest">Most bytes of one value.</param>
    /// <param name="refuse">Makes the exception of what no server should send, or of what is too long.</param>
    internal CopyInput(Stream stream, int columns, int longest, Func<DocumentDefect, string, LayerFileException> refuse)
    {
        (this.stream, this.longest, this.refuse) = (stream, longest, refuse);
        (starts, lengths) = (new int[columns], new int[columns]);
    }

    /// <summary>The bytes read so far.</summary>
    internal long Bytes { get; private set; }

    /// <summary>The bytes of a value in the row, which may be changed in place; empty where there is none.</summary>
    internal Memory<byte> this[int column] => lengths[column] < 0 ? default : buffer.AsMemory(row + starts[column], lengths[column]);

    internal bool IsNothing(int column) => lengths[column] < 0;

    /// <summary>Goes to the next row.</summary>
    internal bool Next()
    {
        if (!hasHead)
        {
            ReadHead();
        }

        row = at;
        var columns = BinaryPrimitives.ReadInt16BigEndian(Take(2));
        if (columns < 0)
        {
            return false;
        }

        if (columns != starts.Length)
        {
            throw refuse(DocumentDefect.Syntax, string.Create(CultureInfo.InvariantCulture, $"一行有 {columns} 列，应有 {starts.Length} 列。"));
        }

        for (var column = 0; column < columns; column++)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(Take(4));
            if (length > longest)
            {
                throw refuse(DocumentDefect.BeyondLimits, string.Create(CultureInfo.InvariantCulture, $"有一个值长 {length} 字节，读入上限是 {longest} 字节。"));
            }

            if (length < Nothing)
            {
                throw refuse(DocumentDefect.Syntax, string.Create(CultureInfo.InvariantCulture, $"有一个值长 {length} 字节。"));
            }

            (starts[column], lengths[column]) = (at - row, length);
            if (length > 0)
            {
                Take(length);
            }
        }

        return true;
    }

    /// <summary>The fingerprint of all that came; after the last row.</summary>
    internal Fingerprint Print()
    {
        // Nothing follows the end of the rows: asking once more lets the server say that it is done.
        row = at;
        if (at < end || Fill() > 0)
        {
            throw refuse(DocumentDefect.Syntax, "数据结束标志之后还有内容。");
        }

        return Fingerprint.Parse(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();

    private void ReadHead()
    {
        var head = Take(HeadBytes);
        if (!head[..SignatureBytes].SequenceEqual(CopyFormat.Signature))
        {
            throw refuse(DocumentDefect.Syntax, "不是二进制 COPY。");
        }

        if (BinaryPrimitives.ReadInt32BigEndian(head[(SignatureBytes + 4)..]) is var extension && extension is < 0 or > 1 << 16)
        {
            throw refuse(DocumentDefect.Syntax, "二进制 COPY 的扩展头过长。");
        }

        Take(extension);
        hasHead = true;
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        while (end - at < count)
        {
            MakeRoom(count);
            if (Fill() == 0)
            {
                throw refuse(DocumentDefect.Syntax, "数据在一行的中间结束。");
            }
        }

        at += count;
        return buffer.AsSpan(at - count, count);
    }

    // The row stays whole in the buffer; what lies before it is no longer wanted.
    private void MakeRoom(int count)
    {
        if (buffer.Length - at >= count && end < buffer.Length)
        {
            return;
        }

        var from = buffer;
        if (at - row + count > buffer.Length)
        {
            buffer = new byte[Math.Max(Math.Min(2L * buffer.Length, Array.MaxLength), at - row + (long)count)];
        }

        from.AsSpan(row, end - row).CopyTo(buffer);
        (row, at, end) = (0, at - row, end - row);
    }

    private int Fill()
    {
        if (end == buffer.Length)
        {
            MakeRoom(1);
        }

        var read = stream.Read(buffer.AsSpan(end));
        hash.AppendData(buffer.AsSpan(end, read));
        end += read;
        Bytes += read;
        return read;
    }
}
