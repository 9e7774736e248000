namespace AssetPlanning.Spatial;

/// <summary>One row of a table of areas (列表面积).</summary>
/// <param name="Key">The name of the row.</param>
/// <param name="Exact">Its legal area.</param>
/// <param name="Shown">The area shown, a whole number of the table's step.</param>
/// <param name="IsMoved">Whether the row shows another number than rounding it alone would (配平项).</param>
public readonly record struct ShownArea(SubjectId Key, Area Exact, Area Shown, bool IsMoved);

/// <summary>A table of legal areas in 公顷, 亩 or another unit whose shown rows add up to its shown total (列表配平).</summary>
/// <remarks>
/// Rows rounded one by one rarely add up to the rounded total. Here the total is rounded half up; every row is cut to the step and
/// the steps then missing go to the rows that lost most (largest remainder, ties by name): no row is a whole step off, and rows
/// that show another number than rounded alone are marked. Only the print is balanced; the legal areas stay as they are. Immutable.
/// </remarks>
public sealed class BalancedTable
{
    private BalancedTable(AreaUnit unit, int places, Area step, Area total, Area shown, ValueList<ShownArea> rows)
    {
        Unit = unit;
        Places = places;
        Step = step;
        Total = total;
        ShownTotal = shown;
        Rows = rows;
    }

    /// <summary>The unit of the table, 计量单位.</summary>
    public AreaUnit Unit { get; }

    /// <summary>Decimal places shown, 小数位数.</summary>
    public int Places { get; }

    /// <summary>The balancing step, 配平单位: one in the last place.</summary>
    public Area Step { get; }

    /// <summary>Sum of the legal areas.</summary>
    public Area Total { get; }

    /// <summary>The total shown; the rows shown add up to it.</summary>
    public Area ShownTotal { get; }

    /// <summary>The rows in the order they were given.</summary>
    public ValueList<ShownArea> Rows { get; }

    /// <summary>What to print under the table.</summary>
    public string Note => Rows.Count(static row => row.IsMoved) is var moved and > 0
        ? $"表列各项按最大余数法配平，合计等于所列总数；其中 {moved} 项与单独四舍五入相差末位一个单位。"
        : "表列各项为四舍五入值，合计等于所列总数。";

    /// <summary>Balances rows to the total they show.</summary>
    /// <param name="rows">Name and legal area of each row; names differ, areas are not negative.</param>
    /// <param name="unit">The unit of the table.</param>
    /// <param name="places">Decimal places shown, not negative.</param>
    /// <returns>The table; each name shows the same whatever the order.</returns>
    /// <exception cref="ArgumentException">
    /// A row has no name, a name twice or a negative area; or the last place is finer than 1/300 m², the grain of legal areas.
    /// </exception>
    public static BalancedTable Of(IReadOnlyList<(SubjectId Key, Area Area)> rows, AreaUnit unit, int places)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var step = StepOf(unit, places);
        var names = new HashSet<SubjectId>();
        foreach (var (key, area) in rows)
        {
            if (area.Sign < 0 || !names.Add(key.OrThrow(nameof(rows))))
            {
                throw new ArgumentException($"'{key}' is listed twice or has a negative area.", nameof(rows));
            }
        }

        var total = Area.Sum(rows.Select(static row => row.Area));
        var shown = ShownCounts.Of([.. rows.Select(static row => row.Area.Count)], total.Count, step, (left, right) => rows[left].Key.CompareTo(rows[right].Key));
        return new(
            unit,
            places,
            Area.FromCount(step),
            total,
            Area.FromCount(shown.Total * step),
            [.. rows.Select((row, at) => new ShownArea(row.Key, row.Area, Area.FromCount(shown.Steps[at] * step), shown.IsMoved(at)))]);
    }

    /// <summary>A shown area as the table prints it.</summary>
    /// <param name="shown">An area of the table.</param>
    /// <returns>For example <c>3.50 公顷</c>.</returns>
    public string ToText(Area shown) => $"{DecimalText.Of(shown.Count / Step.Count, Places)} {Unit.Symbol()}";

    private static long StepOf(AreaUnit unit, int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        var step = unit.Counts();
        for (var place = 0; place < places; place++)
        {
            if (step % 10 != 0)
            {
                throw new ArgumentException($"The last of {places} places of {unit.Symbol()} is finer than 1/300 m².", nameof(places));
            }

            step /= 10;
        }

        return step;
    }
}
