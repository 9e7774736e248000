using System.Globalization;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Benchmarks.Rulebook;

/// <summary>A rulebook of an office that states one number a county, case and vintage.</summary>
internal static class RulebookData
{
    private const int Cases = 20, Vintages = 4, Counties = 250;

    internal static RulebookFile File(int rows)
    {
        var parameters = (rows + (Cases * Vintages * Counties) - 1) / (Cases * Vintages * Counties);
        return new()
        {
            Name = "rows.json",
            Sources = [new() { Code = "x-office", Chinese = "《某办法》", English = "Some Measures" }],
            Circumstances = [.. Enumerable.Range(0, Cases).Select(static at => new Circumstance { Code = $"x-case-{at}", Chinese = $"情形{at}", English = $"case {at}" })],
            Parameters = [.. Enumerable.Range(0, parameters).Select(static at => new ParameterTerm { Code = $"x-rate-{at}", Chinese = $"比率{at}", English = $"rate {at}", Kind = ParameterKind.Ratio, Facets = [Facet.Circumstance] })],
            Rows = [.. Enumerable.Range(0, rows).Select(Row)],
        };
    }

    private static RulebookRow Row(int at)
    {
        var (vintage, rest) = (at % Vintages, at / Vintages);
        var (county, above) = (rest % Counties, rest / Counties);
        return new()
        {
            Parameter = $"x-rate-{above / Cases}",
            Circumstance = $"x-case-{above % Cases}",
            Region = DivisionCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{11 + (county / 50):00}{1 + (county % 10):00}{1 + (county % 50):00}")),
            Value = string.Create(CultureInfo.InvariantCulture, $"{1 + (at % 900)}/1000"),
            From = new DateOnly(2010 + (5 * vintage), 1, 1),
            Until = vintage == Vintages - 1 ? null : new DateOnly(2015 + (5 * vintage), 1, 1),
            Source = "x-office",
            Clause = "第三条",
            Evidence = Evidence.Statute,
        };
    }
}
