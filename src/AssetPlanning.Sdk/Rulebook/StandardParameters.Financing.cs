namespace AssetPlanning.Rulebook;

/// <content>指标与融资.</content>
public static partial class StandardParameters
{
    /// <summary>指标价格.</summary>
    public static Parameter<UnitPrice, Circumstance> QuotaPrice { get; } = new("quota.price");

    /// <summary>补充耕地产能价格.</summary>
    public static Parameter<Money> QuotaProductivityPrice { get; } = new("quota.productivity-price");

    /// <summary>覆盖倍数下限.</summary>
    public static Parameter<Ratio, Circumstance> FinanceCoverageThreshold { get; } = new("finance.coverage-threshold");

    /// <summary>债券最长期限.</summary>
    public static Parameter<Years, Circumstance> FinanceBondLongestTerm { get; } = new("finance.bond-longest-term");

    /// <summary>项目资本金比例.</summary>
    public static Parameter<Ratio, Circumstance> FinanceCapitalRatio { get; } = new("finance.capital-ratio");

    /// <summary>专项债券用作资本金的比例上限.</summary>
    public static Parameter<Ratio> FinanceBondAsCapital { get; } = new("finance.bond-as-capital");

    /// <summary>债券费率.</summary>
    public static Parameter<Ratio, Circumstance> FinanceBondFee { get; } = new("finance.bond-fee");

    /// <summary>简化利率.</summary>
    public static Parameter<Ratio, Circumstance> FinanceSimpleRate { get; } = new("finance.simple-rate");

    /// <summary>收支平衡表年限.</summary>
    public static Parameter<Years> FinanceSheetHorizon { get; } = new("finance.sheet-horizon");

    /// <summary>还本校验容差.</summary>
    public static Parameter<Ratio> FinanceSheetTolerance { get; } = new("finance.sheet-tolerance");

    /// <summary>收储价下调比例的取整步长.</summary>
    public static Parameter<Ratio> FinanceReservePriceCutStep { get; } = new("finance.reserve-price-cut-step");

    /// <summary>无须下调时的建议下调比例.</summary>
    public static Parameter<Ratio> FinanceReservePriceCutLeast { get; } = new("finance.reserve-price-cut-least");
}
