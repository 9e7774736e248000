using System.Globalization;
using System.Text.Json.Serialization;

namespace AssetPlanning.Financing;

/// <summary>A row of the sheet (收支预算表行): its code in the debt system, and an amount a column.</summary>
public sealed record BudgetRow
{
    /// <summary>The code of the debt system (BAL_TYPE_CODE); <c>1-other</c> is this library's own, where no code was seen.</summary>
    public required string Code { get; init; }

    /// <summary>What it is called (科目).</summary>
    public required string Name { get; init; }

    /// <summary>T, T+1, … (各年).</summary>
    public required ValueList<Money> Years { get; init; }

    /// <summary>All columns together (合计).</summary>
    [JsonIgnore]
    public Money Total => Money.Sum(Years);
}

/// <summary>The income–expense sheet of a special-bond project (项目收支预算表), as the fiscal debt system has it.</summary>
/// <remarks>Rows as in the public validation code of the system; interest of building years is building expense, later interest operating expense.</remarks>
public sealed record DebtBudget
{
    /// <summary>What it was made from.</summary>
    public required BudgetTerms Terms { get; init; }

    /// <summary>The rows, in the order of the sheet.</summary>
    public required ValueList<BudgetRow> Rows { get; init; }

    /// <summary>Row 09, net of operating cost over all debt service (本息覆盖倍数).</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>A row by its code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentException">The sheet has no such row.</exception>
    public BudgetRow Row(string code) => Rows.FirstOrDefault(row => row.Code == code) ?? throw new ArgumentException($"The sheet has no row '{code}'.", nameof(code));

    /// <summary>The sheet as a table whose rows say what they are made of, to be shown in 万元 (列示).</summary>
    /// <returns>The table.</returns>
    public MoneyTable ToTable() => new()
    {
        Title = "项目收支预算表",
        Columns = [.. Enumerable.Range(Terms.FirstYear, Rows[0].Years.Count).Select(static year => year.ToString(CultureInfo.InvariantCulture))],
        Rows =
        [
            .. Rows.Select(static row => new TableRow
            {
                Code = row.Code,
                Name = row.Name,
                Cells = row.Years,
                IsBalance = false,
                Parts = row.Code switch
                {
                    "1" => [TablePart.Plus("1-other"), TablePart.Plus("12"), TablePart.Plus("14")],
                    "2" => [TablePart.Plus("21"), TablePart.Plus("22"), TablePart.Plus("23")],
                    "3" => [TablePart.Plus("32")],
                    "4" => [TablePart.Plus("41"), TablePart.Plus("42"), TablePart.Plus("43")],
                    _ => [],
                },
            }),
        ],
    };
}
