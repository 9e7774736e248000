using System.Globalization;

namespace AssetPlanning.Financing;

/// <summary>What the investment becomes and how it is charged, year by year (折旧与摊销).</summary>
internal sealed class AssetSheet
{
    private readonly FeasibilitySheet sheet;
    private readonly StudyFlows flows;
    private readonly InvestmentSheet investment;
    private readonly int started;

    internal AssetSheet(FeasibilityTerms terms, StudyFlows flows, InvestmentSheet investment, Recorder? why)
    {
        sheet = new(terms, FeasibilityForm.Assets, why);
        this.flows = flows;
        this.investment = investment;
        started = terms.ConstructionYears;
        var classes = terms.Assets.Select(Roll).ToArray();
        Depreciation = Sum("折旧费合计", "A", AssetCharge.Depreciation);
        Amortisation = Sum("摊销费合计", "B", AssetCharge.Amortisation);
        Closing = sheet.Line(
            "C",
            "期末净值合计",
            column => new(Money.Sum(classes.Select(rows => rows[^1][column])), Derivation.Sum, [.. classes.Select(rows => rows[^1].At(column))]),
            [.. classes.Select(static rows => rows[^1].Plus)],
            isBalance: true);
        Table = sheet.Make("折旧与摊销估算表", [.. classes.SelectMany(static rows => rows), Depreciation, Amortisation, Closing]);

        SheetLine Sum(string name, string code, AssetCharge charge) =>
            sheet.Sum(code, name, [.. classes.Where((_, at) => terms.Assets[at].Charge == charge).Select(static rows => rows[1])]);
    }

    internal FeasibilityTable Table { get; }

    internal SheetLine Depreciation { get; }

    internal SheetLine Amortisation { get; }

    /// <summary>What is left of all assets at the end of a year.</summary>
    internal SheetLine Closing { get; }

    /// <summary>Taken over in the first operating year, charged over its life, carried on.</summary>
    private SheetLine[] Roll(AssetClass item, int at)
    {
        var code = (at + 1).ToString(CultureInfo.InvariantCulture);
        var value = Value(item, code);
        var (residual, charged) = (KeyOf(code, "residual"), KeyOf(code, "charged"));
        var left = value.Value.Money.Times(item.Residual, sheet.Terms.Rounding);
        var whole = value.Value.Money - left;
        sheet.Why?.Step(residual, left, Derivation.TimesRatio, [value, Operand.Of(FinancingTerms.ResidualRate, item.Residual)], sheet.Terms.Rounding);
        sheet.Why?.Step(charged, whole, Derivation.Difference, [value, Operand.From(residual, left)]);
        var parts = Apportionment.Split(whole, Weights.InOrder([.. Enumerable.Repeat(Ratio.One, item.Life)]), ResidualRule.LargestRemainder);
        var part = Operand.Of(FinancingTerms.YearlyPart, Ratio.Of(1, item.Life));

        var taken = sheet.Line(code + ".1", $"{item.Name}：原值转入", column =>
            column == started ? new(value.Value.Money, Derivation.Sum, [value]) : new(Money.Zero, Derivation.Sum, []));
        var charge = sheet.Line(code + ".2", $"{item.Name}：当期{(item.Charge == AssetCharge.Depreciation ? "折旧费" : "摊销费")}", column =>
            column < started || column - started >= item.Life
                ? new(Money.Zero, Derivation.Sum, [])
                : new(
                    parts.Parts[column - started],
                    Derivation.Part,
                    [Operand.From(charged, whole), part, Operand.Of(FinancingTerms.OddFen, parts.Placed[column - started])]));
        var net = Money.Zero;
        var closing = sheet.Line(
            code + ".3",
            $"{item.Name}：期末净值",
            column =>
            {
                var opening = column == 0 ? taken.At(column) : Operand.From(sheet.KeyOf(code + ".3", column - 1), net);
                var grown = opening.Value.Money + (column == 0 ? Money.Zero : taken[column]);
                var opened = sheet.KeyOf(code + ".3-opening", column);
                sheet.Why?.Step(opened, grown, Derivation.Sum, column == 0 ? [opening] : [opening, taken.At(column)]);
                net = grown - charge[column];
                return new(net, Derivation.Difference, [Operand.From(opened, grown), charge.At(column)]);
            },
            [TablePart.Before(code + ".3"), taken.Plus, charge.Minus],
            isBalance: true);
        return [taken, charge, closing];
    }

    /// <summary>The building flows of its terms, and reserves and interest where it takes them.</summary>
    private Operand Value(AssetClass item, string code)
    {
        var built = sheet.Flows(code + "-built", item.Name, flows.By(posting => item.Terms.Contains(posting.Key.Term)));
        SheetLine[] lines = item.TakesReservesAndInterest ? [built, investment.Reserves, investment.Interest] : [built];
        var value = Money.Sum(lines.Select(static line => line.Row.Total!.Value));
        var key = KeyOf(code, "value");
        sheet.Why?.Step(key, value, Derivation.Sum, [.. lines.Select(static line => Operand.From(line.Name, line.Row.Total!.Value))]);
        return Operand.From(key, value);
    }

    private FigureKey KeyOf(string code, string what) => sheet.Key($"{code}-{what}");
}
