using System.Text;

namespace AssetPlanning.Tests.Explanation;

/// <summary>Prints the catalogue of findings as the page people look codes up in.</summary>
internal static class FindingsPage
{
    internal const string Path = "docs/findings.md";

    internal static string Print()
    {
        var text = new StringBuilder("""
            # Findings (问题目录)

            A calculation never stops at the first thing that is wrong. It goes on as far as it honestly can and lists what it found:
            a code that never changes its meaning, the subject, the numbers, what would cure it (处理建议), and the law it rests on
            (依据) where there is one.

            | severity | 级别 | what it means |
            |---|---|---|
            | Info | 提示 | worth knowing |
            | Warning | 警告 | look at it before signing; the figures stand |
            | Rejected | 剔除 | this item is set aside, listed and counted; accepted and rejected add up to the whole |
            | Error | 错误 | the whole has no value |

            The kinds below are in order of precedence (优先次序): what is looked at first comes first, and an item is set aside for the
            first that applies to it. `{0}`, `{1}` stand for the numbers and names of the case. Findings of your own rules have
            codes that begin with `x-`.

            | code | severity | 问题 | problem | 处理 | cure | 依据 |
            |---|---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var kind in FindingCatalogue.All)
        {
            text.Append("| `").Append(kind.Code).Append("` | ")
                .AppendJoin(" | ", kind.Severity, Cell(kind.Chinese), Cell(kind.English), Cell(kind.CureChinese), Cell(kind.CureEnglish), Cell(kind.Basis?.ToString() ?? "—"))
                .Append(" |\n");
        }

        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
