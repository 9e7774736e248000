using System.Text.Json.Serialization;

namespace AssetPlanning.Financing;

/// <summary>Coverage year by year with its worst and its average (年度偿债备付率, DSCR).</summary>
public sealed record AnnualCoverage
{
    /// <summary>Every year, those without debt service too.</summary>
    public ValueList<Coverage> Years { get; init; }

    /// <summary>The lowest multiple; null when no year has debt service (最低倍数).</summary>
    [JsonIgnore]
    public Ratio? Lowest => WithService is [_, ..] multiples ? multiples.Min() : null;

    /// <summary>The mean over the years with debt service; null when there is none (平均倍数).</summary>
    [JsonIgnore]
    public Ratio? Average =>
        WithService is [_, ..] multiples ? multiples.Aggregate(Ratio.Zero, static (sum, multiple) => sum + multiple) / multiples.Length : null;

    private Ratio[] WithService => [.. Years.Select(static year => year.Multiple).OfType<Ratio>()];
}
