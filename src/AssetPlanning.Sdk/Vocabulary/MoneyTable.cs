using System.Text.Json.Serialization;

namespace AssetPlanning;

/// <summary>How a row goes into another one (勾稽方式).</summary>
[JsonConverter(typeof(NameConverter<PartSign>))]
public enum PartSign
{
    /// <summary>加.</summary>
    Added,

    /// <summary>减.</summary>
    Subtracted,

    /// <summary>加上期: the row's amount of the column before; nothing in the first.</summary>
    CarriedForward,
}

/// <summary>A row that another row is made of (构成项).</summary>
public sealed record TablePart
{
    /// <summary>The code of the row.</summary>
    public required string Row { get; init; }

    /// <summary>How it goes in.</summary>
    public required PartSign Sign { get; init; }

    internal static TablePart Plus(string row) => new() { Row = row, Sign = PartSign.Added };

    internal static TablePart Minus(string row) => new() { Row = row, Sign = PartSign.Subtracted };

    internal static TablePart Before(string row) => new() { Row = row, Sign = PartSign.CarriedForward };
}

/// <summary>A row of a table of money (表行), exact to the fen.</summary>
public sealed record TableRow
{
    /// <summary>Its code, by which other rows name it (序号).</summary>
    public required string Code { get; init; }

    /// <summary>What it is called (项目).</summary>
    public required string Name { get; init; }

    /// <summary>An amount a column.</summary>
    public required ValueList<Money> Cells { get; init; }

    /// <summary>The rows it is made of in each column; none for what was given.</summary>
    public ValueList<TablePart> Parts { get; init; }

    /// <summary>Whether its amounts are held at an end of a period, so that they have no total (余额类).</summary>
    public required bool IsBalance { get; init; }

    /// <summary>All columns together; none for what is held (合计).</summary>
    [JsonIgnore]
    public Money? Total => IsBalance ? null : Money.Sum(Cells);
}

/// <summary>A table of money by rows and columns (金额表) whose rows say what they are made of, exact to the fen.</summary>
public sealed record MoneyTable
{
    /// <summary>What stands above it (表名).</summary>
    public required string Title { get; init; }

    /// <summary>The headings of the columns (栏目).</summary>
    public required ValueList<string> Columns { get; init; }

    /// <summary>The rows, in the order of the form.</summary>
    public required ValueList<TableRow> Rows { get; init; }

    /// <summary>What is said below it: its bases (表注).</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>A row by its code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentException">The table has no such row.</exception>
    public TableRow Row(string code) =>
        Rows.FirstOrDefault(row => row.Code == code) ?? throw new ArgumentException($"The table has no row '{code}'.", nameof(code));

    /// <summary>The table as printed, in 万元 or 元, its shown rows and columns adding up (列示表).</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="places">Decimal places: up to 2 of 元, 6 of 万元.</param>
    /// <returns>What is shown, with all that rounding did to it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A place finer than a fen.</exception>
    /// <exception cref="ArgumentException">A row is not what its parts say, is named twice, or has other columns than the table.</exception>
    public ShownTable Show(MoneyUnit unit, int places) => TableBalancing.Show(this, unit, places);
}
