namespace AssetPlanning.Valuation;

/// <summary>Adds up the flows of lots by function and year (财政功能汇总).</summary>
internal static class FiscalTotals
{
    internal static FunctionTotal Of(FiscalFunction? function, List<FiscalLot> lots)
    {
        var flows = lots.SelectMany(static lot => lot.Flows).ToList();
        return new()
        {
            Function = function,
            Lots = lots.Select(static lot => lot.Lot).Distinct().Count(),
            Area = Area.Sum(lots.Select(static lot => lot.Area)),
            Streams = [.. flows.GroupBy(static flow => flow.Stream).OrderBy(static same => same.Key).Select(static same => new StreamTotal(same.Key, Money.Sum(same.Select(static flow => flow.Total))))],
            Income = Total(flows, FiscalSide.Income),
            Expenditure = Total(flows, FiscalSide.Expenditure),
            Holders = Total(flows, FiscalSide.Holder),
        };
    }

    internal static IEnumerable<FiscalYear> Years(List<FiscalLot> lots) => lots
        .SelectMany(static lot => lot.Flows)
        .SelectMany(static flow => Enumerable.Range(flow.FirstYear, flow.Years).Select(year => (Year: year, Flow: flow)))
        .GroupBy(static one => one.Year, static one => one.Flow)
        .OrderBy(static year => year.Key)
        .Select(static year => new FiscalYear
        {
            Year = year.Key,
            Income = Annual(year, FiscalSide.Income),
            Expenditure = Annual(year, FiscalSide.Expenditure),
            Holders = Annual(year, FiscalSide.Holder),
        });

    private static Money Total(IEnumerable<FiscalFlow> flows, FiscalSide side) => Money.Sum(flows.Where(flow => flow.Stream.Side() == side).Select(static flow => flow.Total));

    private static Money Annual(IEnumerable<FiscalFlow> flows, FiscalSide side) => Money.Sum(flows.Where(flow => flow.Stream.Side() == side).Select(static flow => flow.Annual));
}
