using AssetPlanning.Tests.Support;
using AssetPlanning.Valuation;

namespace AssetPlanning.Tests.Valuation;

/// <summary>A table of factors by floor area ratio, looked through from the first row to the last.</summary>
internal sealed record OracleTable((OracleFraction Ratio, OracleFraction Factor)[] Steps, TableReading Reading)
{
    internal FloorAreaTable Rows => new() { Reading = Reading, Rows = [.. Steps.Select(static step => new FloorAreaFactor(step.Ratio.AsRatio, step.Factor.AsRatio))] };

    internal static OracleTable Drawn(Draw draw) => new(
        [.. Enumerable.Range(0, 5).Select(_ => draw.Long(1, 60)).Distinct().Order().Select(tenths => (new OracleFraction(tenths, 10), OracleDraws.Share(draw, 400, 2_500)))],
        draw.Pick(Enum.GetValues<TableReading>()));

    internal OracleFraction Listed(Draw draw) => Steps[draw.Int(0, Steps.Length - 1)].Ratio;

    /// <summary>An end, a row, in between, or a thousandth beyond an end.</summary>
    internal OracleFraction At(Draw draw) => draw.Int(0, 9) switch
    {
        0 => Steps[0].Ratio,
        1 => Steps[^1].Ratio,
        2 => Steps[0].Ratio - new OracleFraction(1, 1_000),
        3 => Steps[^1].Ratio + new OracleFraction(1, 1_000),
        4 => Listed(draw),
        _ => Steps[0].Ratio + ((Steps[^1].Ratio - Steps[0].Ratio) * new OracleFraction(draw.Long(0, 997), 997)),
    };

    internal OracleFraction? Linear(OracleFraction ratio) => (this with { Reading = TableReading.Linear }).Factor(ratio);

    internal OracleFraction? Factor(OracleFraction ratio)
    {
        for (var at = 0; at < Steps.Length; at++)
        {
            var (from, low) = Steps[at];
            if ((ratio - from).Sign == 0)
            {
                return low;
            }

            if (ratio.IsBelow(from) || at == Steps.Length - 1 || !ratio.IsBelow(Steps[at + 1].Ratio))
            {
                continue;
            }

            var (to, high) = Steps[at + 1];
            return Reading switch
            {
                TableReading.Linear => low + ((high - low) * (ratio - from) / (to - from)),
                TableReading.LowerRow => low,
                _ => null,
            };
        }

        return null;
    }
}
