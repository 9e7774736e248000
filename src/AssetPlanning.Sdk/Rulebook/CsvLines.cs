using System.Text;

namespace AssetPlanning.Rulebook;

/// <summary>Splits comma-separated text into fields (RFC 4180).</summary>
internal static class CsvLines
{
    /// <summary>The lines that hold anything, with the number of the line they begin on.</summary>
    internal static List<(int Number, ValueList<string> Fields)> Read(string name, string text, ReadLimits limits)
    {
        var lines = new List<(int Number, ValueList<string> Fields)>();
        var fields = new List<string>();
        var field = new StringBuilder();
        var (number, begin, quoted, wasQuoted) = (1, 1, false, false);
        for (var at = 0; at <= text.Length; at++)
        {
            var isEnd = at == text.Length;
            var letter = isEnd ? '\n' : text[at];
            number += letter == '\n' && !isEnd ? 1 : 0;
            if (quoted)
            {
                if (isEnd)
                {
                    throw RulebookCsv.Refused(name, begin, null, "引号没有配对。");
                }

                if (letter != '"')
                {
                    Append(letter);
                }
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    Append('"');
                    at++;
                }
                else
                {
                    (quoted, wasQuoted) = (false, true);
                }
            }
            else if (letter == '"' && field.Length == 0 && !wasQuoted)
            {
                quoted = true;
            }
            else if (letter is ',' or '\n')
            {
                fields.Add(field.ToString());
                field.Clear();
                wasQuoted = false;
                if (letter == '\n')
                {
                    if (fields.Exists(static text => text.Length > 0))
                    {
                        lines.Add((begin, [.. fields]));
                    }

                    fields.Clear();
                    begin = number;
                }
            }
            else if (letter != '\r' || (at + 1 < text.Length && text[at + 1] != '\n'))
            {
                if (wasQuoted)
                {
                    throw RulebookCsv.Refused(name, number, null, "引号之后还有文字。");
                }

                Append(letter);
            }
        }

        return lines;

        void Append(char letter)
        {
            if (field.Length == limits.TextBytes)
            {
                throw new DocumentException(DocumentDefect.BeyondLimits, $"line {begin}", $"单元格超过 {limits.TextBytes} 个字。", "缩短文字，或调高读取上限。", file: name);
            }

            field.Append(letter);
        }
    }
}
