using AssetPlanning.Tests.Support;
using Xunit.Abstractions;

namespace AssetPlanning.Tests.Vocabulary;

/// <summary>What a printed table promises, whatever stands in it.</summary>
public sealed class MoneyTableLaws(ITestOutputHelper output)
{
    /// <summary>Two by two of a third each under totals of two thirds and four thirds: shown 1, 0, 0, 0 and every total agrees.</summary>
    [Fact]
    public void Show_Thirds_AddUpBothWays()
    {
        var third = Money.FromFen(333_333);
        var table = Table(
            [Row("1", [third + third, third + third], [TablePartOf("1.1"), TablePartOf("1.2")]), Row("1.1", [third, third]), Row("1.2", [third, third])]);
        var shown = table.Show(MoneyUnit.Wan, 0);
        shown.Rows[0].Total.Should().Be(Money.FromWan(1), "1.333332 is rounded half up");
        ShouldAddUp(table, shown);
        shown.Note.Should().Contain("个数与单独四舍五入不同");
        shown.ToText(shown.Rows[0].Total!.Value).Should().Be("1");
    }

    [Fact]
    public void Show_AnyTree_AddsUpAndStaysWithinAStep() => Runs.Each(output, 150, 20_000, (draw, _) =>
    {
        var columns = draw.Int(1, 12);
        var rows = new List<TableRow>();
        Grow(draw, rows, "1", draw.Int(0, 3), columns);
        var (running, sums) = (Money.Zero, new List<Money>());
        foreach (var cell in rows[^1].Cells)
        {
            running += cell;
            sums.Add(running);
        }

        rows.Add(Row("sum", [.. sums], [TablePartOf(rows[^1].Code), new() { Row = "sum", Sign = PartSign.CarriedForward }]) with { IsBalance = true });
        var table = Table([.. rows]);
        ShouldAddUp(table, table.Show(draw.Pick(MoneyUnit.Wan, MoneyUnit.Yuan), draw.Int(0, 2)));
    });

    [Fact]
    public void Show_TableThatIsNone_IsMisuse()
    {
        var one = Row("1", [Money.FromFen(1)]);
        FluentActions.Invoking(() => Table([one]).Show(MoneyUnit.Yuan, 3)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Table([one, one]).Show(MoneyUnit.Yuan, 2)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Table([one, Row("2", [Money.FromFen(2)], [TablePartOf("1")])]).Show(MoneyUnit.Yuan, 2)).Should().Throw<ArgumentException>().WithMessage("*add up*");
        FluentActions.Invoking(() => Table([one with { Parts = [TablePartOf("9")] }]).Show(MoneyUnit.Yuan, 2)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Table([one with { Parts = [TablePartOf("1")] }]).Show(MoneyUnit.Yuan, 2)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Table([one with { Cells = [] }]).Show(MoneyUnit.Yuan, 2)).Should().Throw<ArgumentException>();
    }

    internal static void ShouldAddUp(MoneyTable table, ShownTable shown)
    {
        var byCode = shown.Rows.ToDictionary(static row => row.Code, StringComparer.Ordinal);
        var step = Money.FromFen((shown.Unit == MoneyUnit.Wan ? 1_000_000 : 100) / (long)Math.Pow(10, shown.Places));
        var rounding = 0;
        foreach (var row in table.Rows)
        {
            var printed = byCode[row.Code];
            for (var column = 0; column < row.Cells.Count; column++)
            {
                (printed.Cells[column].Fen % step.Fen).Should().Be(0);
                if (row.Parts.Count > 0)
                {
                    Money.Sum(row.Parts.Select(part => part.Sign switch
                    {
                        PartSign.Added => byCode[part.Row].Cells[column],
                        PartSign.Subtracted => -byCode[part.Row].Cells[column],
                        _ => column == 0 ? Money.Zero : byCode[part.Row].Cells[column - 1],
                    })).Should().Be(printed.Cells[column], "row {0} adds up", row.Code);
                }

                rounding += printed.Cells[column] == Rounded(row.Cells[column], step) ? 0 : 1;
            }

            printed.Total.HasValue.Should().Be(!row.IsBalance);
            if (printed.Total is { } total)
            {
                Money.Sum(printed.Cells).Should().Be(total, "row {0} adds up to its total", row.Code);
                rounding += total == Rounded(row.Total!.Value, step) ? 0 : 1;
            }

            if (row.Parts.Count == 0)
            {
                printed.Gap.Should().BeLessThan(step, "what is given is less than a step off");
            }
        }

        shown.Moved.Should().Be(rounding, "what rounding did is not hidden");
    }

    private static Money Rounded(Money exact, Money step) => Money.FromFen((long)Ratio.Of(exact.Fen, step.Fen).Round(Rounding.HalfUp) * step.Fen);

    /// <summary>A tree, its parts before it, some of them taken off.</summary>
    private static TableRow Grow(Draw draw, List<TableRow> rows, string code, int depth, int columns)
    {
        if (depth == 0)
        {
            rows.Add(Row(code, [.. Enumerable.Range(0, columns).Select(_ => Money.FromFen(draw.OnceIn(4) ? 0 : draw.Magnitude(40) * draw.Pick(1, 1, -1)))]));
            return rows[^1];
        }

        var parts = Enumerable.Range(1, draw.Int(1, 5)).Select(at => (Row: Grow(draw, rows, $"{code}.{at}", draw.Int(0, depth - 1), columns), Sign: draw.Pick(PartSign.Added, PartSign.Added, PartSign.Subtracted))).ToArray();
        var cells = Enumerable.Range(0, columns).Select(column => Money.Sum(parts.Select(part => part.Sign == PartSign.Added ? part.Row.Cells[column] : -part.Row.Cells[column])));
        rows.Add(Row(code, [.. cells], [.. parts.Select(static part => new TablePart { Row = part.Row.Code, Sign = part.Sign })]));
        return rows[^1];
    }

    private static MoneyTable Table(ValueList<TableRow> rows) =>
        new() { Title = "表", Columns = [.. Enumerable.Range(1, Math.Max(1, rows[0].Cells.Count)).Select(static at => "T" + at.ToString(System.Globalization.CultureInfo.InvariantCulture))], Rows = rows };

    private static TableRow Row(string code, ValueList<Money> cells, ValueList<TablePart> parts = default) => new() { Code = code, Name = code, Cells = cells, Parts = parts, IsBalance = false };

    private static TablePart TablePartOf(string row) => new() { Row = row, Sign = PartSign.Added };
}
