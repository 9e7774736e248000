namespace AssetPlanning.Rulebook;

/// <content>计提与分成.</content>
public static partial class StandardParameters
{
    /// <summary>新增建设用地土地有偿使用费分成.</summary>
    public static Parameter<Ratio, Circumstance> SplitNewConstructionFee { get; } = new("split.new-construction-fee");

    /// <summary>矿业权出让收益分成.</summary>
    public static Parameter<Ratio, Circumstance> SplitMiningIncome { get; } = new("split.mining-income");

    /// <summary>矿业权出让收益地方部分再分成.</summary>
    public static Parameter<Ratio, Circumstance> SplitMiningIncomeLocal { get; } = new("split.mining-income-local");

    /// <summary>海域使用金分成.</summary>
    public static Parameter<Ratio, Circumstance> SplitSeaUseFee { get; } = new("split.sea-use-fee");

    /// <summary>计提比例.</summary>
    public static Parameter<Ratio, Circumstance> AccrualShare { get; } = new("accrual.share");

    /// <summary>采矿权出让收益首期比例.</summary>
    public static Parameter<Ratio> MiningFirstInstalment { get; } = new("mining.first-instalment");

    /// <summary>分期年限占首期许可证年限之比，不足一年进一.</summary>
    public static Parameter<Ratio> MiningInstalmentSpan { get; } = new("mining.instalment-span");

    /// <summary>一次性缴纳上限.</summary>
    public static Parameter<Money, RightType> MiningSinglePaymentUpTo { get; } = new("mining.single-payment-up-to");

    /// <summary>公开实例的分成比例.</summary>
    public static Parameter<Ratio, Circumstance> PracticeShare { get; } = new("practice.share");

    /// <summary>公开实例的保底.</summary>
    public static Parameter<UnitPrice, Circumstance> PracticeFloor { get; } = new("practice.floor");

    /// <summary>公开实例的年付金额.</summary>
    public static Parameter<UnitPrice, Circumstance> PracticeYearly { get; } = new("practice.yearly");

    /// <summary>公开实例的年付总额.</summary>
    public static Parameter<Money, Circumstance> PracticeYearlyAmount { get; } = new("practice.yearly-amount");

    /// <summary>公开实例的年限.</summary>
    public static Parameter<Years, Circumstance> PracticeTerm { get; } = new("practice.term");
}
