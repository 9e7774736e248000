namespace AssetPlanning.Rulebook;

/// <content>程序、同意与供应.</content>
public static partial class StandardParameters
{
    /// <summary>同意的最低比例.</summary>
    public static Parameter<Ratio, Circumstance> ConsentLeastShare { get; } = new("consent.least-share");

    /// <summary>最短天数.</summary>
    public static Parameter<Days, Circumstance> ProcedureLeastDays { get; } = new("procedure.least-days");

    /// <summary>最短工作日.</summary>
    public static Parameter<Days, Circumstance> ProcedureLeastWorkingDays { get; } = new("procedure.least-working-days");

    /// <summary>最长工作日.</summary>
    public static Parameter<Days, Circumstance> ProcedureMostWorkingDays { get; } = new("procedure.most-working-days");

    /// <summary>区片综合地价重新公布年限.</summary>
    public static Parameter<Years> ProcedurePriceRevision { get; } = new("procedure.price-revision");

    /// <summary>取水工程建成年限.</summary>
    public static Parameter<Years> ProcedureWaterWorksWithin { get; } = new("procedure.water-works-within");

    /// <summary>出让土地转让前的最低投资比例.</summary>
    public static Parameter<Ratio> SupplyInvestmentBeforeTransfer { get; } = new("supply.investment-before-transfer");

    /// <summary>先租后让租期与出让年期之和.</summary>
    public static Parameter<Years> SupplyLeaseAndGrantTerm { get; } = new("supply.lease-and-grant-term");
}
