namespace AssetPlanning;

/// <summary>Balances a table for printing (列示配平): trees of rows as one network each, all other rows from what is shown.</summary>
internal sealed class TableBalancing
{
    private readonly MoneyTable table;
    private readonly long step;
    private readonly Dictionary<string, TableRow> rows;
    private readonly HashSet<string> owned = [];
    private readonly Dictionary<string, bool> trees = [];
    private readonly Dictionary<(string Row, int Column), Money> cells = [];
    private readonly Dictionary<string, Money> totals = [];

    private TableBalancing(MoneyTable table, long step)
    {
        this.table = table;
        this.step = step;
        rows = table.Rows.ToDictionary(static row => row.Code, StringComparer.Ordinal);
    }

    internal static long StepOf(MoneyUnit unit, int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, unit == MoneyUnit.Wan ? 6 : 2);
        var last = unit == MoneyUnit.Wan ? 1_000_000L : 100L;
        for (var place = 0; place < places; place++)
        {
            last /= 10;
        }

        return last;
    }

    internal static ShownTable Show(MoneyTable table, MoneyUnit unit, int places)
    {
        var balancing = new TableBalancing(table, StepOf(unit, places));
        Check(table);
        foreach (var row in table.Rows)
        {
            _ = balancing.IsTree(row, 0);
        }

        foreach (var root in table.Rows.Where(row => balancing.trees[row.Code] && !balancing.owned.Contains(row.Code)))
        {
            balancing.Round(root);
        }

        return new()
        {
            Title = table.Title,
            Unit = unit,
            Places = places,
            Columns = table.Columns,
            Rows = [.. table.Rows.Select(balancing.Shown)],
            Notes = table.Notes,
        };
    }

    /// <summary>A table that does not add up exactly cannot be shown as if it did.</summary>
    private static void Check(MoneyTable table)
    {
        foreach (var row in table.Rows)
        {
            if (row.Cells.Count != table.Columns.Count)
            {
                throw new ArgumentException($"Row '{row.Code}' has {row.Cells.Count} cells under {table.Columns.Count} columns.", nameof(table));
            }

            for (var column = 0; row.Parts.Count > 0 && column < row.Cells.Count; column++)
            {
                if (Made(row, column, (part, at) => table.Row(part).Cells[at]) != row.Cells[column])
                {
                    throw new ArgumentException($"Row '{row.Code}' is not what its parts add up to in column {table.Columns[column]}.", nameof(table));
                }
            }
        }
    }

    /// <summary>A row belongs to a tree when nothing above it is made of its parts as well, and none of them is of an earlier column.</summary>
    private bool IsTree(TableRow row, int depth)
    {
        if (depth > rows.Count)
        {
            throw new ArgumentException($"Row '{row.Code}' is made of itself.", nameof(row));
        }

        if (trees.TryGetValue(row.Code, out var known))
        {
            return known;
        }

        var parts = row.Parts.Select(part => rows[part.Row]).ToArray();
        // All parts are looked at first: one of them may be made of the others and take them for itself.
        var isTree = parts.Distinct().Count() == parts.Length;
        for (var at = 0; at < parts.Length; at++)
        {
            isTree &= row.Parts[at].Sign != PartSign.CarriedForward && IsTree(parts[at], depth + 1);
        }

        isTree &= !Array.Exists(parts, part => owned.Contains(part.Code));
        trees[row.Code] = isTree;
        owned.UnionWith(isTree ? parts.Select(static part => part.Code) : []);

        return isTree;
    }

    /// <summary>
    /// One side of the network is the rows of each column, the other the totals of the rows: whatever goes down a column comes back
    /// through the totals. Subtracted rows flow as negative amounts.
    /// </summary>
    private void Round(TableRow root)
    {
        if (root.IsBalance && root.Parts.Count == 0)
        {
            RoundAlone(root);
            return;
        }

        var network = new RoundedFlows(step);
        var outside = network.AddNode();
        var taken = new List<(string Row, int? Column, int Sign, int Flow)>();
        var columns = Enumerable.Range(0, table.Columns.Count).ToArray();
        var waiting = new Queue<(TableRow Row, int Sign, int[] Above, int Back)>([(root, 1, [.. columns.Select(_ => outside)], outside)]);
        while (waiting.TryDequeue(out var next))
        {
            var (row, sign, above, back) = next;
            var whole = network.AddNode();
            taken.Add((row.Code, null, sign, network.Add(whole, back, sign * Money.Sum(row.Cells).Fen)));
            var below = columns.Select(_ => row.Parts.Count == 0 ? whole : network.AddNode()).ToArray();
            foreach (var column in columns)
            {
                taken.Add((row.Code, column, sign, network.Add(above[column], below[column], sign * row.Cells[column].Fen)));
            }

            foreach (var part in row.Parts)
            {
                waiting.Enqueue((rows[part.Row], part.Sign == PartSign.Subtracted ? -sign : sign, below, whole));
            }
        }

        network.Settle();
        foreach (var (code, column, sign, flow) in taken)
        {
            var amount = Money.FromFen(sign * network[flow]);
            if (column is { } at)
            {
                cells[(code, at)] = amount;
            }
            else
            {
                totals[code] = amount;
            }
        }
    }

    /// <summary>What is held at the ends of periods adds up to nothing.</summary>
    private void RoundAlone(TableRow row)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            cells.Add((row.Code, column), Alone(row.Cells[column]));
        }
    }

    private Money Alone(Money exact) => Money.FromFen(ShownCounts.Rounded(exact.Fen, step, Rounding.HalfUp) * step);

    private ShownRow Shown(TableRow row)
    {
        var shown = Enumerable.Range(0, row.Cells.Count).Select(column => CellOf(row.Code, column)).ToValueList();
        Money? total = row.IsBalance ? null : totals.TryGetValue(row.Code, out var balanced) ? balanced : Money.Sum(shown);
        var pairs = shown.Zip(row.Cells).ToList();
        if (total is { } sum)
        {
            pairs.Add((sum, row.Total!.Value));
        }

        return new()
        {
            Code = row.Code,
            Name = row.Name,
            Cells = shown,
            Total = total,
            Moved = pairs.Count(pair => pair.First != Alone(pair.Second)),
            Gap = pairs.Aggregate(Money.Zero, static (most, pair) => Money.Max(most, Money.Max(pair.First - pair.Second, pair.Second - pair.First))),
        };
    }

    private Money CellOf(string row, int column)
    {
        if (!cells.TryGetValue((row, column), out var cell))
        {
            cell = Made(rows[row], column, CellOf);
            cells.Add((row, column), cell);
        }

        return cell;
    }

    private static Money Made(TableRow row, int column, Func<string, int, Money> cellOf) => Money.Sum(row.Parts.Select(part => part.Sign switch
    {
        PartSign.Added => cellOf(part.Row, column),
        PartSign.Subtracted => -cellOf(part.Row, column),
        PartSign.CarriedForward => column == 0 ? Money.Zero : cellOf(part.Row, column - 1),
        _ => throw new ArgumentOutOfRangeException(nameof(row), part.Sign, "Unknown sign."),
    }));
}
