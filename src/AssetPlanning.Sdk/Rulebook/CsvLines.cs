using System.Text;

namespace AssetPlanning.Rulebook;

/// <summary>Splits comma-separated text into fields (RFC 4180).</summary>
internal static class CsvLines
{
    /// <summary>The lines that hold anything, with the number of the line they begin on.</summary>
    internal static List<(int Number, ValueList<string> Fields)> Read(string name, string text)
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
                    throw new FormatException($"{name}, line {begin}: a quote is not closed.");
                }

                if (letter != '"')
                {
                    field.Append(letter);
                }
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    field.Append('"');
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
                    throw new FormatException($"{name}, line {number}: text follows a closing quote.");
                }

                field.Append(letter);
            }
        }

        return lines;
    }
}
