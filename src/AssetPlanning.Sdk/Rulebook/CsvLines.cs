using System.Text;

namespace AssetPlanning.Rulebook;

/// <summary>Splits comma-separated text into fields (RFC 4180).</summary>
internal sealed class CsvLines
{
    private readonly string name, text;
    private readonly ReadLimits limits;
    private readonly List<(int Number, ValueList<string> Fields)> lines = [];
    private readonly List<string> fields = [];
    private readonly StringBuilder field = new();
    private int at, number = 1, begin = 1;
    private bool quoted, wasQuoted;

    private CsvLines(string name, string text, ReadLimits limits) => (this.name, this.text, this.limits) = (name, text, limits);

    private char? Next => at + 1 < text.Length ? text[at + 1] : null;

    /// <summary>The lines that hold anything, with the number of the line they begin on.</summary>
    internal static List<(int Number, ValueList<string> Fields)> Read(string name, string text, ReadLimits limits)
    {
        var reading = new CsvLines(name, text, limits);
        reading.Run();
        return reading.lines;
    }

    private void Run()
    {
        for (at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            number += letter == '\n' ? 1 : 0;
            if (quoted)
            {
                TakeQuoted(letter);
            }
            else
            {
                Take(letter);
            }
        }

        if (quoted)
        {
            throw RulebookCsv.Refused(name, begin, null, "引号没有配对。");
        }

        EndLine();
    }

    /// <summary>Two marks stand for one; one alone ends the quotation.</summary>
    private void TakeQuoted(char letter)
    {
        if (letter != '"')
        {
            Append(letter);
        }
        else if (Next == '"')
        {
            Append('"');
            at++;
        }
        else
        {
            (quoted, wasQuoted) = (false, true);
        }
    }

    private void Take(char letter)
    {
        if (letter == '"' && field.Length == 0 && !wasQuoted)
        {
            quoted = true;
        }
        else if (letter == ',')
        {
            EndField();
        }
        else if (letter == '\n')
        {
            EndLine();
        }
        else if (letter != '\r' || Next is not (null or '\n'))
        {
            if (wasQuoted)
            {
                throw RulebookCsv.Refused(name, number, null, "引号之后还有文字。");
            }

            Append(letter);
        }
    }

    private void EndField()
    {
        fields.Add(field.ToString());
        field.Clear();
        wasQuoted = false;
    }

    private void EndLine()
    {
        EndField();
        if (fields.Exists(static text => text.Length > 0))
        {
            lines.Add((begin, [.. fields]));
        }

        fields.Clear();
        begin = number;
    }

    private void Append(char letter)
    {
        if (field.Length == limits.TextBytes)
        {
            throw new DocumentException(DocumentDefect.BeyondLimits, $"line {begin}", $"单元格超过 {limits.TextBytes} 个字。", "缩短文字，或调高读取上限。", file: name);
        }

        field.Append(letter);
    }
}
