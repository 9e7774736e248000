using System.Globalization;

namespace AssetPlanning.Financing;

/// <summary>Makes one table of a study, every cell a step (编制报表).</summary>
internal sealed class FeasibilitySheet(FeasibilityTerms terms, FeasibilityForm form, Recorder? why)
{
    internal int Columns => terms.Years;

    internal FeasibilityTerms Terms => terms;

    internal Recorder? Why => why;

    /// <summary>A row of any cells; helping rows are told in the trail and not printed.</summary>
    internal SheetLine Line(string code, string name, Func<int, SheetCell> cellOf, ValueList<TablePart> parts = default, bool isBalance = false)
    {
        var key = Key(code);
        var cells = new Money[Columns];
        for (var column = 0; column < Columns; column++)
        {
            var cell = cellOf(column);
            cells[column] = cell.Amount;
            why?.Step(
                key with { Day = new(terms.FirstYear + column, 12, 31) },
                cell.Amount,
                cell.By,
                cell.Operands,
                cell.By is Derivation.TimesRatio ? terms.Rounding : null,
                cell.Rule,
                cell.Basis);
        }

        var line = new SheetLine(key, terms.FirstYear, new() { Code = code, Name = name, Cells = [.. cells], Parts = parts, IsBalance = isBalance });
        if (!isBalance)
        {
            why?.Step(key, line.Row.Total!.Value, Derivation.Sum, [.. Enumerable.Range(0, Columns).Select(line.At)]);
        }

        return line;
    }

    internal SheetLine Sum(string code, string name, params SheetLine[] lines) => Line(
        code,
        name,
        column => new(Money.Sum(lines.Select(line => line[column])), Derivation.Sum, [.. lines.Select(line => line.At(column))]),
        [.. lines.Select(static line => line.Plus)]);

    internal SheetLine Difference(string code, string name, SheetLine first, params SheetLine[] others) => Line(
        code,
        name,
        column => new(first[column] - Money.Sum(others.Select(line => line[column])), Derivation.Difference, [first.At(column), .. others.Select(line => line.At(column))]),
        [first.Plus, .. others.Select(static line => line.Minus)]);

    /// <summary>A row of another table under a code of this one.</summary>
    internal SheetLine Copy(string code, string name, SheetLine line) => Line(code, name, column => new(line[column], Derivation.Sum, [line.At(column)]));

    /// <summary>A part of a row, rounded as declared.</summary>
    internal SheetLine Times(string code, string name, SheetLine line, FigureTerm term, Ratio ratio, Citation? basis = null) => Line(
        code,
        name,
        column => new(line[column].Times(ratio, terms.Rounding), Derivation.TimesRatio, [line.At(column), Operand.Of(term, ratio)], Basis: basis));

    /// <summary>One row over another in a year, exact.</summary>
    internal Ratio Quotient(FigureTerm term, int column, SheetLine above, SheetLine below)
    {
        var quotient = Ratio.Of(above[column].Fen, below[column].Fen);
        why?.Step(new(term.Code, terms.Id, new(terms.FirstYear + column, 12, 31)), quotient, Derivation.Quotient, [above.At(column), below.At(column)]);
        return quotient;
    }

    /// <summary>What is above nothing in a row.</summary>
    internal SheetLine Positive(string code, string name, SheetLine line) =>
        Line(code, name, column => new(Money.Max(line[column], Money.Zero), Derivation.Excess, [line.At(column)]));

    /// <summary>Accumulated over the years (累计).</summary>
    internal SheetLine Accumulated(string code, string name, SheetLine line)
    {
        var (sum, before) = (Money.Zero, default(Operand));
        return Line(
            code,
            name,
            column =>
            {
                sum += line[column];
                ValueList<Operand> operands = before is null ? [line.At(column)] : [before, line.At(column)];
                before = Operand.From(KeyOf(code, column), sum);
                return new(sum, Derivation.Sum, operands);
            },
            [line.Plus, TablePart.Before(code)],
            isBalance: true);
    }

    /// <summary>Flows of the ledger, corrections taken off.</summary>
    internal SheetLine Flows(string code, string name, ILookup<int, StudyFlow> flows) => Line(code, name, column =>
    {
        var red = flows[column].Where(static flow => flow.IsRed).Select(static flow => flow.Operand).ToArray();
        var black = flows[column].Where(static flow => !flow.IsRed).Select(static flow => flow.Operand).ToValueList();
        var sum = Money.Sum(flows[column].Select(static flow => flow.Amount));
        if (red.Length == 0)
        {
            return new(sum, Derivation.Sum, black);
        }

        var booked = KeyOf(code, column) with { Line = 1 };
        var whole = Money.Sum(black.Select(static operand => operand.Value.Money));
        why?.Step(booked, whole, Derivation.Sum, black);
        return new(sum, Derivation.Difference, [Operand.From(booked, whole), .. red]);
    });

    /// <summary>One row a declared line, and their sum.</summary>
    internal SheetLine[] Group(string code, string name, IEnumerable<FlowLine> lines, StudyFlows flows)
    {
        var parts = lines.Select((line, at) => Flows(
            string.Create(CultureInfo.InvariantCulture, $"{code}.{at + 1}"),
            line.Name,
            flows.By(posting => line.Terms.Contains(posting.Key.Term)))).ToArray();
        return [Sum(code, name, parts), .. parts];
    }

    internal FigureKey Key(string code) => new(FinancingTerms.StudyCell.Code, $"{terms.Id}:{form}:{code}");

    internal FigureKey KeyOf(string code, int column) => Key(code) with { Day = new(terms.FirstYear + column, 12, 31) };

    internal FeasibilityTable Make(string title, params IEnumerable<SheetLine> lines) => new()
    {
        Form = form,
        Tax = terms.Tax,
        Price = terms.Price,
        Table = new()
        {
            Title = title,
            Columns = [.. Enumerable.Range(terms.FirstYear, Columns).Select(static year => year.ToString(CultureInfo.InvariantCulture))],
            Rows = [.. lines.Select(static line => line.Row)],
            Notes = [terms.Tax == TaxBasis.TaxIncluded ? "金额含增值税。" : "金额不含增值税。", $"价格基准：{terms.Price}。"],
        },
    };
}
