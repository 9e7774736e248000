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

            if (head[..read] is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            {
                throw new LayerFileException(DocumentDefect.Encoding, name, "line 1", "文件是 UTF-16（“Unicode 文本”），不是 UTF-8。", "在电子表格中另存为“CSV UTF-8（逗号分隔）”。");
            }

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

    internal static LayerFileException OtherSeparator(string name, string place) =>
        new(DocumentDefect.Syntax, name, place, "各列之间不是逗号（是分号、制表符或竖线）。", "在电子表格中另存为“CSV UTF-8（逗号分隔）”。");

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

            if (letter == '\r')
            {
                // Read on, the whole file would be one line of names and no record.
                throw new LayerFileException(DocumentDefect.Syntax, name, Place(), "行以单独的回车（CR）结束，或没有加引号的格里有回车。", "另存为“CSV UTF-8（逗号分隔）”，不要选旧 Mac 的格式。");
            }

            if (isQuoted || letter == '"')
            {
                throw letter is ';' or '\t' || (field.Length > 0 && field[^1] is ';' or '\t')
                    ? OtherSeparator(name, Place())
                    : Refused(DocumentDefect.Syntax, isQuoted ? "引号之后还有文字。" : "没有加引号的格里有引号。");
            }

            if (letter == 0)
            {
                throw Refused(DocumentDefect.Syntax, "有空字符。");
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
