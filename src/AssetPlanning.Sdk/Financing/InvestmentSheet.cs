using System.Numerics;

namespace AssetPlanning.Financing;

/// <summary>What an investment comes to and who pays for it (投资估算与资金筹措).</summary>
internal sealed class InvestmentSheet
{
    internal InvestmentSheet(FeasibilityTerms terms, StudyFlows flows, Recorder? why)
    {
        var sheet = new FeasibilitySheet(terms, FeasibilityForm.Investment, why);
        var engineering = sheet.Group("1.1", "工程费用", terms.Engineering, flows);
        var other = sheet.Group("1.2", "工程建设其他费用", terms.OtherCosts, flows);
        var reserved = sheet.Sum("1.3.1-base", "基本预备费计费基数", engineering[0], other[0]);
        var basic = sheet.Times("1.3.1", "基本预备费", reserved, FinancingTerms.ReserveRate, terms.BasicReserve);
        var rising = Rising(sheet, terms.PriceReserve, engineering[0], reserved, basic);
        Reserves = sheet.Sum("1.3", "预备费", basic, rising);
        Building = sheet.Sum("1", "建设投资", engineering[0], other[0], Reserves);
        Interest = sheet.Flows("2", "建设期利息", flows.By(posting => flows.IsDebt(posting) && posting.Kind == Accounting.FlowKind.Interest && flows.IsBuilding(posting.Day.Year)));
        WorkingCapital = sheet.Line("3", "流动资金", column => Declared(terms, column));
        Total = sheet.Sum("4", "项目总投资", Building, Interest, WorkingCapital);

        Capital = sheet.Flows("5.1", "项目资本金", flows.By(flows.IsCapital));
        Debt = sheet.Flows("5.2", "债务资金", flows.By(posting => flows.IsDebt(posting) && posting.Kind == Accounting.FlowKind.Draw));
        Grants = sheet.Flows("5.3", "补助资金", flows.By(flows.IsGrant));
        Unfunded = sheet.Difference("5.4", "其他资金（正为尚未落实，负为多筹）", Total, Capital, Debt, Grants);
        var sources = sheet.Sum("5", "资金筹措", Capital, Debt, Grants, Unfunded);
        Table = sheet.Make(
            "投资估算与资金筹措表",
            [Building, .. engineering, .. other, Reserves, basic, rising, Interest, WorkingCapital, Total, sources, Capital, Debt, Grants, Unfunded]);
    }

    internal FeasibilityTable Table { get; }

    internal SheetLine Building { get; }

    internal SheetLine Reserves { get; }

    internal SheetLine Interest { get; }

    internal SheetLine WorkingCapital { get; }

    internal SheetLine Total { get; }

    internal SheetLine Capital { get; }

    internal SheetLine Debt { get; }

    internal SheetLine Grants { get; }

    internal SheetLine Unfunded { get; }

    /// <summary>(1 + index)^n − 1 of a year's base; fractional powers in units of 10⁻¹⁸, as discount factors are.</summary>
    private static SheetLine Rising(FeasibilitySheet sheet, PriceReserve? reserve, SheetLine engineering, SheetLine reserved, SheetLine basic)
    {
        var terms = sheet.Terms;
        var stands = reserve?.Base == ReserveBase.StaticInvestment ? sheet.Sum("1.3.2-base", "涨价预备费计费基数", reserved, basic) : engineering;
        return sheet.Line("1.3.2", "涨价预备费", column =>
        {
            var rise = reserve is null ? Ratio.Zero : RiseOf(reserve, column);
            return new(stands[column].Times(rise, terms.Rounding), Derivation.TimesRatio, [stands.At(column), Operand.Of(FinancingTerms.PriceRise, rise)]);
        });
    }

    internal static Ratio RiseOf(PriceReserve reserve, int column)
    {
        var within = reserve.Spending switch
        {
            DrawTiming.BeginningOfPeriod => Ratio.Zero,
            DrawTiming.Evenly => Ratio.Of(BigInteger.One, 2),
            DrawTiming.EndOfPeriod => Ratio.One,
            _ => throw new ArgumentOutOfRangeException(nameof(reserve), reserve.Spending, "Unknown timing."),
        };
        return DiscountFactor.After(reserve.Index, -(reserve.Before.Number + column + within)).ToRatio() - Ratio.One;
    }

    private static SheetCell Declared(FeasibilityTerms terms, int column)
    {
        var parts = terms.WorkingCapital.Where(part => part.Year == terms.FirstYear + column).ToArray();
        return new(
            Money.Sum(parts.Select(static part => part.Amount)),
            Derivation.Sum,
            [.. parts.Select(static part => Operand.Of(FinancingTerms.WorkingCapital, part.Amount))]);
    }
}
