using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>The flows of several instruments together (融资方案).</summary>
internal static class FinancingPlan
{
    /// <summary>Lets the instruments of a plan lay down their flows; those of an earlier plan stand, and names are used once.</summary>
    internal static ValueList<FinancingInstrument> Schedule(
        ValueList<FinancingInstrument> instruments,
        ScopePath scope,
        DueList dues,
        Calculation calculation,
        ValueList<FinancingInstrument> earlier = default)
    {
        var taken = earlier.SelectMany(static instrument => instrument.Names).ToHashSet();
        var named = instruments.SelectMany(static instrument => instrument.Names).GroupBy(static name => name);
        foreach (var same in named.Where(same => same.Count() > 1 || taken.Contains(same.Key)).OrderBy(static same => same.Key))
        {
            calculation.Report(FindingCatalogue.DuplicateInstrument, same.Key, [Figure.Number(same.Count() + (taken.Contains(same.Key) ? 1 : 0))]);
        }

        var ordered = instruments.OrderBy(static instrument => instrument.Id).ToValueList();
        foreach (var instrument in ordered)
        {
            var turn = new FinancingTurn(calculation, dues, instrument.Id, scope);
            instrument.Schedule(ref turn);
        }

        return ordered;
    }

    /// <summary>What stands ready while the days go by: it looks on every day that anything falls due.</summary>
    internal static IEnumerable<LedgerEvent> Standby(IEnumerable<FinancingInstrument> instruments, IEnumerable<Posting> dues, ScopePath scope)
    {
        var standing = instruments.ToArray();
        var days = dues.Select(static posting => posting.Day).Concat(standing.SelectMany(static instrument => instrument.Days)).Distinct().Order().ToArray();
        return days.Length == 0 ? [] : [.. standing.SelectMany(instrument => instrument.Standby(days, scope)), .. DebtClosing.Of(dues)];
    }
}
