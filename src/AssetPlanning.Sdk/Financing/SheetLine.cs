namespace AssetPlanning.Financing;

/// <summary>A row in the making, with the names of its figures (编制中的行).</summary>
internal sealed record SheetLine(FigureKey Name, int FirstYear, TableRow Row)
{
    internal Money this[int column] => Row.Cells[column];

    internal FigureKey KeyOf(int column) => Name with { Day = new(FirstYear + column, 12, 31) };

    internal Operand At(int column) => Operand.From(KeyOf(column), Row.Cells[column]);

    internal TablePart Plus => TablePart.Plus(Row.Code);

    internal TablePart Minus => TablePart.Minus(Row.Code);
}

/// <summary>How one cell comes about.</summary>
internal readonly record struct SheetCell(Money Amount, Derivation By, ValueList<Operand> Operands, string? Rule = null, Citation? Basis = null);
