using System.Globalization;
using System.Text;

namespace AssetPlanning;

/// <summary>Puts a trail into Chinese.</summary>
internal static class TrailText
{
    internal static string Chapters(Trail trail)
    {
        var text = new StringBuilder();
        // Areas come before every stage, the balance after all of them.
        foreach (var chapter in trail.Steps
            .GroupBy(static step => (step.Stage, IsLand: FigureTerms.IsLand(step.Key.Term)))
            .OrderBy(static chapter => chapter.Key.IsLand ? (ChainStage)int.MinValue : chapter.Key.Stage ?? (ChainStage)int.MaxValue))
        {
            text.Append("## ").Append(chapter.Key.IsLand ? "面积账" : chapter.Key.Stage?.ToChinese() ?? "资金平衡").Append("\n\n");
            foreach (var step in chapter)
            {
                text.Append("- ");
                AppendLine(text, trail, step);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    internal static string Tree(Trail trail, FigureKey key)
    {
        var text = new StringBuilder();
        var told = new HashSet<FigureKey>();
        var waiting = new Stack<(FigureKey Key, int Depth)>([(key, 0)]);
        while (waiting.TryPop(out var next))
        {
            if (trail.Find(next.Key) is not { } step)
            {
                continue;
            }

            text.Append(' ', next.Depth * 2).Append("- ");
            if (!told.Add(next.Key))
            {
                text.Append(Name(trail, step.Key)).Append(" = ").Append(step.Result.ToText()).Append("（见上）\n");
                continue;
            }

            AppendLine(text, trail, step);
            foreach (var operand in step.Operands.Reverse())
            {
                if (operand.Source is { } source)
                {
                    waiting.Push((source, next.Depth + 1));
                }
            }
        }

        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, Trail trail, Step step)
    {
        text.Append("**").Append(Name(trail, step.Key)).Append("** = ").Append(step.Result.ToText());
        var formula = Formula(trail, step);
        if (formula.Length > 0)
        {
            text.Append(" ← ").Append(formula);
        }

        if (step.Rounding is { } rounding)
        {
            text.Append('（').Append(ToChinese(rounding)).Append('）');
        }

        if (step.Rule is { } rule)
        {
            text.Append("；规则 ").Append(rule);
        }

        if (step.Clause is { } clause)
        {
            text.Append("（第 ").Append(clause.Place).Append(" 条）");
        }

        if (step.Basis is { } basis)
        {
            text.Append("；依据 ").Append(basis);
        }

        text.Append('\n');
    }

    private static string Name(Trail trail, FigureKey key)
    {
        var name = new StringBuilder(trail.TermOf(key.Term)).Append(' ').Append(key.Subject);
        if (key.Day is { } day)
        {
            name.Append(' ').Append(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (!key.Party.IsNone)
        {
            name.Append(' ').Append(key.Party);
        }

        return name.ToString();
    }

    private static string Formula(Trail trail, Step step)
    {
        string Shown(int at) => $"{trail.TermOf(step.Operands[at].Term)} {step.Operands[at].Value.ToText()}";
        string Joined(string sign, int from = 0) => string.Join(sign, Enumerable.Range(from, step.Operands.Count - from).Select(Shown));
        return step.By switch
        {
            Derivation.Given => "给定",
            Derivation.ByRule => step.Operands.Count == 0 ? string.Empty : "据 " + Joined("、"),
            Derivation.Sum => step.Operands.Count == 0 ? "无发生额" : Joined(" + "),
            Derivation.Difference => Joined(" − "),
            Derivation.Smallest => $"取小（{Joined("，")}）",
            Derivation.TimesPrice or Derivation.TimesRatio => Joined(" × "),
            Derivation.Interest => $"{Shown(0)} ×（" + string.Join(" + ", Enumerable.Range(0, (step.Operands.Count - 1) / 2).Select(pair =>
                $"{Shown((2 * pair) + 1)} × {step.Operands[(2 * pair) + 2].Value.ToText()} 年")) + "）",
            Derivation.Quotient => Joined(" ÷ "),
            Derivation.MarkUp => $"{Shown(0)} ×（1 + {Shown(1)}）",
            Derivation.Part => $"{Shown(0)} × {Shown(1)}（截至分）+ {Shown(2)}",
            Derivation.DiscountFactor => $"（1 + {Shown(0)}）^（−天数 ÷ 365），{step.Operands[1].Value.ToText()} 至 {step.Operands[2].Value.ToText()}",
            Derivation.BorderSum => Joined(" + ") + "（模 2⁶⁴）",
            Derivation.RoundedArea => $"{Shown(0)}（取整到 0.01 m²）",
            Derivation.AdjustedShare => $"{Shown(0)} × {Shown(1)} ÷ {Shown(2)}（到 0.01 m²）",
            Derivation.Comparison => $"{Shown(0)} 与 {Shown(1)} 比较（−1 小于，0 等于，1 大于）",
            Derivation.Excess => $"超出部分（{Joined(" − ")}）",
            Derivation.Band => $"{Shown(0)} 在 {step.Operands[1].Value.ToText()} 与 {(step.Operands.Count > 3 ? step.Operands[3].Value.ToText() : "以上")} 之间、{Shown(2)} 以外的部分",
            Derivation.StepOf => $"{Shown(0)} 对应的档次（{Steps(step)}）",
            Derivation.ProgressiveTax => $"{Shown(0)} 按{Shown(1)}的倍数超额累进（{Steps(step, 2)}）",
            Derivation.Proportion => $"{Shown(0)} × {Shown(1)}{(step.Operands.Count > 2 ? $" ÷ {Shown(2)}" : string.Empty)}",
            Derivation.RoundedSum => Joined(" + "),
            Derivation.PriceOfArea or Derivation.PriceOfQuantity or Derivation.AdjustedPrice or Derivation.Product => Joined(" × "),
            Derivation.CapitalisedFactor => $"每年 1 的现值（{Joined("，")}{(step.Operands[^1].Value.Kind == FigureKind.Years ? string.Empty : "，无限年期")}）",
            Derivation.TermFactor => step.Operands.Count > 2
                ? $"[1 −（1 + {Shown(0)}）^−{Shown(1)}] ÷ [1 −（1 + {Shown(0)}）^−{Shown(2)}]"
                : $"1 −（1 + {Shown(0)}）^−{Shown(1)}",
            Derivation.InterestFactor => $"（1 + {Shown(0)}）^{Shown(1)} − 1",
            Derivation.Interpolated => $"{Shown(0)} 在（{Shown(1)}，{Shown(2)}）与（{Shown(3)}，{Shown(4)}）之间内插",
            Derivation.MedianPrice => $"中位数（{Joined("，")}）",
            Derivation.RoundedWan => $"{Joined(" + ")}（万元两位小数，四舍五入）",
            Derivation.WholeNumber => $"{Joined(" + ")}（取整到个）",
            Derivation.SimpleReturn => $"{Shown(1)} + {Shown(0)} × {Shown(2)} × {Shown(3)}",
            Derivation.CompoundReturn => $"（{Shown(0)} + {Shown(1)}）×（1 + {Shown(2)}）^{Shown(3)} − {Shown(0)}",
            Derivation.CatchUp => $"（{Shown(3)} ×（{Shown(0)} + {Shown(1)}）− {Shown(2)}）÷（{Shown(4)} − {Shown(3)}）",
            Derivation.ShapleyValue => "各联盟收益的平均边际贡献：" + Joined("，", 1),
            Derivation.PeriodValue => $"Σ 流量 ÷（1 + {Shown(0)}）^期数，首期前 {step.Operands[1].Value.ToText()} 期：{Joined("，", 2)}",
            Derivation.PaybackTime => $"按 {Shown(0)} 折现、首期前 {step.Operands[1].Value.ToText()} 期的累计流量回正之时：{Joined("，", 2)}",
            Derivation.OpenLosses => step.Operands.Count == 1 ? "此前没有未弥补亏损" : $"{Shown(0)}内未弥补的亏损：{Joined("，", 1)}",
            Derivation.PresentValue => "Σ " + string.Join(" + ", Enumerable.Range(0, step.Operands.Count / 2).Select(pair =>
                $"{step.Operands[2 * pair].Value.ToText()} × {step.Operands[(2 * pair) + 1].Value.ToText()}")),
            _ => throw new InvalidOperationException($"Unknown derivation {step.By}."),
        };
    }

    /// <summary>Bounds and ratios alternate; a last ratio alone goes on without end.</summary>
    private static string Steps(Step step, int from = 1) => string.Join("，", Enumerable.Range(0, (step.Operands.Count - from + 1) / 2).Select(pair =>
    {
        var at = from + (2 * pair);
        return at + 1 < step.Operands.Count ? $"{step.Operands[at].Value.ToText()}：{step.Operands[at + 1].Value.ToText()}" : $"以上：{step.Operands[at].Value.ToText()}";
    }));

    internal static string ToChinese(Rounding rounding) => rounding switch
    {
        Rounding.HalfUp => "四舍五入",
        Rounding.HalfEven => "四舍六入五成双",
        Rounding.TowardZero => "截断",
        Rounding.AwayFromZero => "进一",
        Rounding.Floor => "向下取整",
        Rounding.Ceiling => "向上取整",
        _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Unknown rounding."),
    };
}
