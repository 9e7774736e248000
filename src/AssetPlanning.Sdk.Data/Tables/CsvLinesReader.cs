using System.Globalization;
using System.Text;

namespace AssetPlanning.Data;

/// <summary>Splits comma-separated text into records as it comes (RFC 4180).</summary>
internal sealed class CsvLinesReader : IDisposable
{
    private readonly string name;
    private readonly DataLimits limits;
    private readonly StreamReader text;
    private readonly StringBuilder field = new();
    private long line = 1, begin = 1;

    internal CsvLinesReader(string path, DataLimits limits)
    {
        (name, this.limits) = (Path.GetFileName(path), limits);
        var stream = FileOpening.ForReading(path);
        try
        {
            Span<byte> head = stackalloc byte[3];
            var read = stream.ReadAtLeast(head, 3, throwOnEndOfStream: false);

            // Without a mark spreadsheets take Chinese for another encoding: it belongs there, and there is nothing to tell.
            stream.Position = head[..read].SequenceEqual(Encoding.UTF8.Preamble) ? 3 : 0;
            text = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, 1 << 16);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Whether the record read last ended with its line, and not with the file: a file cut inside of its last cell looks like that.</summary>
    internal bool EndsWithLine { get; private set; } = true;

    /// <summary>The record, the first of the file being 1 and empty ones counted: the row of a spreadsheet that opens the file.</summary>
    internal long Record { get; private set; }

    /// <summary>The cells of the record.</summary>
    internal List<(string Text, bool IsQuoted)> Fields { get; } = [];

    /// <summary>Goes to the next record that holds anything.</summary>
    internal bool Next()
    {
        try
        {
            do
            {
                begin = line;
                if (!ReadRecord())
                {
                    return false;
                }
            }
            while (Fields is [{ Text.Length: 0, IsQuoted: false }]);

            return true;
        }
        catch (DecoderFallbackException e)
        {
            throw new LayerFileException(DocumentDefect.Encoding, name, Place(), "文字不是 UTF-8（可能是 GBK）。", "在电子表格中另存为“CSV UTF-8”，或用 iconv 转换。", e);
        }
    }

    internal LayerFileException Refused(DocumentDefect defect, string problem) => new(defect, name, Place(), problem, "按 RFC 4180 的格式重新导出。");

    /// <inheritdoc/>
    public void Dispose() => text.Dispose();

    private string Place() => string.Create(CultureInfo.InvariantCulture, $"line {begin}");

    private bool ReadRecord()
    {
        Fields.Clear();
        if (text.Peek() < 0)
        {
            return false;
        }

        Record++;
        while (ReadField())
        {
            if (Fields.Count > limits.Fields)
            {
                throw Refused(DocumentDefect.BeyondLimits, $"超过 {limits.Fields} 列。");
            }
        }

        return true;
    }

    /// <summary>Reads a cell and what ends it; whether another one follows in the record.</summary>
    private bool ReadField()
    {
        field.Clear();
        var isQuoted = text.Peek() == '"';
        if (isQuoted)
        {
            _ = text.Read();
            ReadQuoted();
        }

        for (; ; )
        {
            var letter = text.Read();
            if (letter == '\r' && text.Peek() == '\n')
            {
                letter = text.Read();
            }

            if (letter is < 0 or ',' or '\n')
            {
                line += letter == '\n' ? 1 : 0;
                Fields.Add((field.ToString(), isQuoted));
                EndsWithLine = letter >= 0;
                return letter == ',';
            }

            if (isQuoted)
            {
                throw Refused(DocumentDefect.Syntax, "引号之后还有文字。");
            }

            if (letter is '"' or 0)
            {
                throw Refused(DocumentDefect.Syntax, "没有加引号的格里有引号，或有空字符。");
            }

            Append((char)letter);
        }
    }

    private void ReadQuoted()
    {
        for (; ; )
        {
            var letter = text.Read();
            if (letter < 0)
            {
                throw Refused(DocumentDefect.Syntax, "引号没有配对，或文件被截断。");
            }

            if (letter == '"')
            {
                if (text.Peek() != '"')
                {
                    return;
                }

                _ = text.Read();
            }

            line += letter == '\n' ? 1 : 0;
            Append((char)letter);
        }
    }

    private void Append(char letter)
    {
        if (field.Length >= limits.TextBytes)
        {
            throw Refused(DocumentDefect.BeyondLimits, $"一格超过 {limits.TextBytes} 个字。");
        }

        field.Append(letter);
    }
}
