using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

namespace AssetPlanning.Data;

/// <summary>The tokens of a JSON file one after the other, with as much of it in memory as its longest token takes.</summary>
/// <remarks>A reader of tokens cannot be kept; between two calls it is put down and taken up again.</remarks>
internal sealed class JsonStream : IDisposable
{
    /// <summary>What to do with features that stand one by one in the lines of a file (GeoJSONSeq, RFC 8142).</summary>
    internal const string OfLines = "用 ogr2ogr -f GeoJSON 转成一个要素集后再读入。";

    private const byte RecordSeparator = 0x1E;

    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    private readonly Stream stream;
    private readonly string name;
    private readonly int longest;
    private readonly IncrementalHash? hash;
    private byte[] buffer = new byte[1 << 16];
    private int start, end;
    private long before;
    private bool isFinal;
    private JsonReaderState state;

    internal JsonStream(string path, DataLimits limits, bool isHashed)
    {
        name = Path.GetFileName(path);
        longest = (int)Math.Min(Array.MaxLength, 2L * limits.TextBytes + (1 << 16));
        hash = isHashed ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
        state = new(new() { MaxDepth = limits.Depth });
        stream = FileOpening.ForReading(path);
        try
        {
            Fill();
            Begin();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Whether the file began with a byte order mark.</summary>
    internal bool HadMark { get; private set; }

    /// <summary>The fingerprint of all bytes, once the end was reached.</summary>
    internal Fingerprint Print => Fingerprint.Parse(Convert.ToHexStringLower(hash!.GetHashAndReset()));

    /// <summary>Takes the reader up where it was put down.</summary>
    internal Utf8JsonReader TakeUp() => new(buffer.AsSpan(start, end - start), isFinal, state);

    /// <summary>Puts the reader down.</summary>
    internal void PutDown(ref Utf8JsonReader reader)
    {
        state = reader.CurrentState;
        var consumed = (int)reader.BytesConsumed;
        start += consumed;
        before += consumed;
    }

    /// <summary>Goes to the next token.</summary>
    internal bool Next(ref Utf8JsonReader reader)
    {
        try
        {
            while (!reader.Read())
            {
                if (isFinal)
                {
                    return false;
                }

                PutDown(ref reader);
                Fill();
                reader = TakeUp();
            }

            return true;
        }
        catch (JsonException e)
        {
            var isDeep = reader.CurrentDepth >= state.Options.MaxDepth - 1;
            throw new LayerFileException(
                isDeep ? DocumentDefect.BeyondLimits : DocumentDefect.Syntax,
                name,
                string.Create(CultureInfo.InvariantCulture, $"line {e.LineNumber + 1}, byte {e.BytePositionInLine}"),
                isDeep ? "嵌套过深。" : "不是 JSON，或被截断。",
                "向提供者重新索取，或用 ogr2ogr -f GeoJSON 重新写出。",
                e);
        }
    }

    /// <summary>Goes to the next token, which there must be.</summary>
    internal void Require(ref Utf8JsonReader reader)
    {
        if (!Next(ref reader))
        {
            throw Refused(ref reader, DocumentDefect.Syntax, "文件在此结束。");
        }
    }

    /// <summary>Steps over a value, whatever it holds.</summary>
    internal void Skip(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            Require(ref reader);
        }

        var depth = reader.CurrentDepth;
        while (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || reader.CurrentDepth > depth)
        {
            Require(ref reader);
        }
    }

    /// <summary>A text, all of it readable.</summary>
    internal string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new LayerFileException(DocumentDefect.Encoding, name, PlaceOf(ref reader), "文字不是 UTF-8。", "GeoJSON 一律为 UTF-8：用 ogr2ogr 或 iconv 从原编码（多为 GBK）转换。", e);
        }
    }

    internal LayerFileException Refused(ref Utf8JsonReader reader, DocumentDefect defect, string problem, string remedy = "按 RFC 7946 的结构重新导出。") =>
        new(defect, name, PlaceOf(ref reader), problem, remedy);

    /// <inheritdoc/>
    public void Dispose()
    {
        hash?.Dispose();
        stream.Dispose();
    }

    /// <summary>Reads the rest of the file, so that the fingerprint is of all of it.</summary>
    internal void Finish(ref Utf8JsonReader reader)
    {
        while (Next(ref reader))
        {
        }
    }

    private string PlaceOf(ref Utf8JsonReader reader) => string.Create(CultureInfo.InvariantCulture, $"byte {before + reader.TokenStartIndex}");

    private void Begin()
    {
        var head = buffer.AsSpan(0, end);
        if (head.StartsWith(Mark))
        {
            (HadMark, start, before) = (true, Mark.Length, Mark.Length);
        }
        else if (head is [RecordSeparator, ..])
        {
            Dispose();
            throw new LayerFileException(DocumentDefect.Schema, name, "byte 0", "是 GeoJSONSeq（RFC 8142，一条记录一个要素），不是要素集。", OfLines);
        }
        else if (head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, ..] or [_, 0, ..])
        {
            throw new LayerFileException(DocumentDefect.Encoding, name, "byte 0", "文件是 UTF-16 或 UTF-32，不是 UTF-8。", "另存为 UTF-8（无 BOM）。");
        }
    }

    private void Fill()
    {
        if (start == 0 && end == buffer.Length)
        {
            if (buffer.Length >= longest)
            {
                throw new LayerFileException(DocumentDefect.BeyondLimits, name, string.Create(CultureInfo.InvariantCulture, $"byte {before}"), "有一个名称或文字超过读入上限。", "核对数据，或调高 DataLimits.TextBytes。");
            }

            Array.Resize(ref buffer, (int)Math.Min(longest, 2L * buffer.Length));
        }

        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        var read = stream.Read(buffer.AsSpan(end));
        hash?.AppendData(buffer, end, read);
        end += read;
        isFinal = read == 0;
    }
}
