using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>The flows of several instruments together.</summary>
internal static class FinancingPlan
{
    internal static void Schedule(ValueList<FinancingInstrument> instruments, ScopePath scope, DueList dues, Calculation calculation)
    {
        foreach (var same in instruments.GroupBy(static instrument => instrument.Id).Where(static same => same.Count() > 1).OrderBy(static same => same.Key))
        {
            calculation.Report(FindingCatalogue.DuplicateInstrument, same.Key, [Figure.Number(same.Count())]);
        }

        foreach (var instrument in instruments.OrderBy(static instrument => instrument.Id))
        {
            var turn = new FinancingTurn(calculation, dues, instrument.Id, scope);
            instrument.Schedule(ref turn);
        }
    }
}
