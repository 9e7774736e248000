using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>A row as printed (列示行).</summary>
public sealed record ShownRow
{
    /// <summary>Its code (序号).</summary>
    public required string Code { get; init; }

    /// <summary>What it is called (项目).</summary>
    public required string Name { get; init; }

    /// <summary>The amounts shown.</summary>
    public required ValueList<Money> Cells { get; init; }

    /// <summary>The total shown; none for what is held (合计).</summary>
    public Money? Total { get; init; }

    /// <summary>How many of its numbers are shown otherwise than rounded half up by themselves (调整项数).</summary>
    public required int Moved { get; init; }

    /// <summary>The most that one of its numbers is off the exact amount (最大尾差).</summary>
    public required Money Gap { get; init; }
}

/// <summary>A table of money as printed (列示表): whatever its rows and columns say they add up to, the shown numbers do.</summary>
/// <remarks>
/// Rows and columns of parts and totals are rounded together, each to one of the two steps around it, the largest totals first (half
/// up) and then what they are made of; such a rounding always exists, see L. H. Cox, "A Constructive Procedure for Unbiased Controlled
/// Rounding", JASA 82, 1987 (here every choice is made by nearness, none by chance). Rows that are made of rows of another total or of
/// an earlier column are computed from the shown ones and may be off by more: <see cref="Gap"/> says by how much.
/// </remarks>
public sealed record ShownTable
{
    /// <summary>What stands above it (表名).</summary>
    public required string Title { get; init; }

    /// <summary>The unit (金额单位).</summary>
    public required MoneyUnit Unit { get; init; }

    /// <summary>Decimal places (小数位数).</summary>
    public required int Places { get; init; }

    /// <summary>The headings of the columns (栏目).</summary>
    public required ValueList<string> Columns { get; init; }

    /// <summary>The rows.</summary>
    public required ValueList<ShownRow> Rows { get; init; }

    /// <summary>What is said below it: its bases (表注).</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>How many numbers are shown otherwise than rounded half up by themselves (调整项数).</summary>
    [JsonIgnore]
    public int Moved => Rows.Sum(static row => row.Moved);

    /// <summary>The most that one number is off the exact amount (最大尾差).</summary>
    [JsonIgnore]
    public Money Gap => Rows.Aggregate(Money.Zero, static (most, row) => Money.Max(most, row.Gap));

    /// <summary>What the table says about its rounding (尾差说明).</summary>
    [JsonIgnore]
    public string Note => $"表列数可逐项相加至所列合计；{Moved.ToString(CultureInfo.InvariantCulture)} 个数与单独四舍五入不同，与精确数最大相差 {Gap.ToText()}。";

    /// <summary>A shown amount as it is printed.</summary>
    /// <param name="shown">An amount of the table.</param>
    /// <returns>For example <c>1,234.50</c>.</returns>
    public string ToText(Money shown) => DecimalText.Grouped(DecimalText.Of(shown.Fen / TableBalancing.StepOf(Unit, Places), Places));

    /// <summary>The whole table as Chinese Markdown.</summary>
    /// <returns>The text.</returns>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append("**").Append(Title).Append("**（单位：").Append(Unit == MoneyUnit.Wan ? "万元" : "元").Append("）\n\n| 序号 | 项目 | 合计 |");
        foreach (var column in Columns)
        {
            text.Append(' ').Append(column).Append(" |");
        }

        text.Append("\n|---|---|---:|").Append(string.Concat(Enumerable.Repeat("---:|", Columns.Count))).Append('\n');
        foreach (var row in Rows)
        {
            text.Append("| ").Append(row.Code).Append(" | ").Append(row.Name).Append(" | ").Append(row.Total is { } total ? ToText(total) : string.Empty).Append(" |");
            foreach (var cell in row.Cells)
            {
                text.Append(' ').Append(ToText(cell)).Append(" |");
            }

            text.Append('\n');
        }

        foreach (var note in Notes.Append(Note))
        {
            text.Append("\n注：").Append(note).Append('\n');
        }

        return text.ToString();
    }
}
