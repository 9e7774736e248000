using System.Globalization;
using System.Text;

namespace AssetPlanning.Sharing;

/// <summary>Prints an agreement, a list of rules, as numbered clauses (分成条款).</summary>
public static class SharingClauses
{
    /// <summary>The clauses in Chinese (中文条款): 第一条, within it （一）, then 1., then （1）.</summary>
    /// <param name="rules">The rules, in the order of their turns.</param>
    /// <returns>One line a clause.</returns>
    public static string ToChinese(ValueList<SharingRule> rules) => Print(rules, static clause => clause.Chinese, static (level, at) => level switch
    {
        0 => $"第{ClauseWords.Numeral(at)}条　",
        1 => $"（{ClauseWords.Numeral(at)}）",
        2 => string.Create(CultureInfo.InvariantCulture, $"{at}. "),
        _ => string.Create(CultureInfo.InvariantCulture, $"（{at}）"),
    });

    /// <summary>The clauses in English (英文条款): 1., within it 1.1.</summary>
    /// <param name="rules">The rules, in the order of their turns.</param>
    /// <returns>One line a clause.</returns>
    public static string ToEnglish(ValueList<SharingRule> rules) =>
        Print(rules, static clause => clause.English, static (_, at) => string.Create(CultureInfo.InvariantCulture, $"{at}. "));

    private static string Print(ValueList<SharingRule> rules, Func<Clause, string> text, Func<int, int, string> number)
    {
        var lines = new StringBuilder();
        Print(lines, rules, text, number, 0);
        return lines.ToString();
    }

    private static void Print(StringBuilder lines, ValueList<SharingRule> rules, Func<Clause, string> text, Func<int, int, string> number, int level)
    {
        for (var at = 0; at < rules.Count; at++)
        {
            lines.Append('　', level).Append(number(level, at + 1)).Append(text(rules[at].ToClause())).Append('\n');
            Print(lines, rules[at].Within(), text, number, level + 1);
        }
    }
}
