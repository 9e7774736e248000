namespace AssetPlanning.Rulebook;

/// <content>估价.</content>
public static partial class StandardParameters
{
    /// <summary>矿业权评估折现率.</summary>
    public static Parameter<Ratio, Circumstance> ValuationMineralRate { get; } = new("valuation.mineral-rate");

    /// <summary>可比实例最少个数.</summary>
    public static Parameter<int> ValuationLeastCases { get; } = new("valuation.least-cases");

    /// <summary>比较价格最高比最低高出的幅度上限.</summary>
    public static Parameter<Ratio> ValuationCaseSpread { get; } = new("valuation.case-spread");

    /// <summary>可比实例距估价期日的最长年数.</summary>
    public static Parameter<Years> ValuationOldestCase { get; } = new("valuation.oldest-case");

    /// <summary>清查价格为零的地类, parted by blanks.</summary>
    public static Parameter<string> ValuationNilClasses { get; } = new("valuation.nil-classes");

    /// <summary>按其他地类计价的地类, as 甲=乙, parted by blanks.</summary>
    public static Parameter<string> ValuationPricedAs { get; } = new("valuation.priced-as");

    /// <summary>各类用地应有的收支方式, the names of <c>FiscalStream</c> parted by blanks.</summary>
    public static Parameter<string, Circumstance> FiscalExpectedStreams { get; } = new("fiscal.expected-streams");
}
