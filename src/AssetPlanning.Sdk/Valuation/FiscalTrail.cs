namespace AssetPlanning.Valuation;

/// <summary>Tells how the fiscal account came about (财政功能解释链).</summary>
internal static class FiscalTrail
{
    internal static void Tell(Recorder why, FiscalAccount account)
    {
        var totals = new List<(FiscalFunction? Function, FiscalStream Stream, Operand Operand)>();
        foreach (var lot in account.Lots)
        {
            SubjectId name = lot.Lot.ToString();
            var area = new FigureKey(FigureTerms.LotArea.Code, name);
            why.Step(area, lot.Area, Derivation.Sum, [Operand.Of(FigureTerms.StateArea, lot.Attributes.StateArea), Operand.Of(FigureTerms.CollectiveArea, lot.Attributes.CollectiveArea)]);
            foreach (var flow in lot.Flows)
            {
                var (annual, total) = (new FigureKey(FigureTerms.FiscalAnnual.Code, name, Line: (int)flow.Stream), new FigureKey(FigureTerms.FiscalFlow.Code, name, Line: (int)flow.Stream));
                why.Step(
                    annual,
                    flow.Annual,
                    Derivation.TimesPrice,
                    [Operand.From(area, lot.Area), Operand.Of(FigureTerms.Price, flow.Price)],
                    Rounding.HalfUp,
                    flow.Stream.ToString(),
                    flow.Basis);
                why.Step(total, flow.Total, Derivation.TimesRatio, [Operand.From(annual, flow.Annual), Operand.Of(FigureTerms.FiscalYears, (Ratio)flow.Years)], Rounding.HalfUp);
                totals.Add((lot.Attributes.Function, flow.Stream, Operand.From(total, flow.Total)));
            }
        }

        foreach (var function in account.ByFunction)
        {
            SubjectId name = function.Function?.ToString() ?? "without-function";
            Tell(why, FigureTerms.FiscalIncome, name, function.Income, totals.Where(one => one.Function == function.Function && one.Stream.Side() == FiscalSide.Income));
            Tell(why, FigureTerms.FiscalExpenditure, name, function.Expenditure, totals.Where(one => one.Function == function.Function && one.Stream.Side() == FiscalSide.Expenditure));
            Tell(why, FigureTerms.HolderIncome, name, function.Holders, totals.Where(one => one.Function == function.Function && one.Stream.Side() == FiscalSide.Holder));
        }

        Tell(why, FigureTerms.PublicAssets, "plan", account.PublicAssets, totals.Where(static one => one.Stream == FiscalStream.PublicInvestment));
    }

    private static void Tell(Recorder why, FigureTerm term, SubjectId name, Money sum, IEnumerable<(FiscalFunction? Function, FiscalStream Stream, Operand Operand)> parts) =>
        why.Step(new(term.Code, name), sum, Derivation.Sum, [.. parts.Select(static part => part.Operand)]);
}
