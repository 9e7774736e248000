namespace AssetPlanning.Rulebook;

/// <summary>The parameters of the embedded dictionary (内置参数): a wrong or missing facet does not compile.</summary>
public static partial class StandardParameters
{
    /// <summary>权利最高年限.</summary>
    public static Parameter<Years, RightType, Purpose> RightLongestTerm { get; } = new("right.longest-term");

    /// <summary>权利最短年限.</summary>
    public static Parameter<Years, RightType, Purpose> RightShortestTerm { get; } = new("right.shortest-term");

    /// <summary>按规模核定的最高年限.</summary>
    public static Parameter<Years, RightType, Circumstance> RightTermByScale { get; } = new("right.term-by-scale");

    /// <summary>一般年限.</summary>
    public static Parameter<Years, RightType> RightUsualTerm { get; } = new("right.usual-term");

    /// <summary>每次续期年限.</summary>
    public static Parameter<Years, RightType> RightRenewalTerm { get; } = new("right.renewal-term");

    /// <summary>可续期次数.</summary>
    public static Parameter<int, RightType> RightRenewals { get; } = new("right.renewals");

    /// <summary>届满前申请续期天数.</summary>
    public static Parameter<Days, RightType> RightRenewalNotice { get; } = new("right.renewal-notice");

    /// <summary>连续未使用即注销的年数.</summary>
    public static Parameter<Years, RightType> RightLapsesUnused { get; } = new("right.lapses-unused");

    /// <summary>可申请登记的最短年限.</summary>
    public static Parameter<Years, RightType> RightRegistrableFrom { get; } = new("right.registrable-from");

    /// <summary>期满后复垦年限.</summary>
    public static Parameter<Years, RightType> RightReclaimWithin { get; } = new("right.reclaim-within");

    /// <summary>满多少个月须订立书面合同.</summary>
    public static Parameter<int, RightType> RightWrittenFrom { get; } = new("right.written-from");

    /// <summary>填海竣工后换证月数.</summary>
    public static Parameter<int, RightType> RightCertificateSwap { get; } = new("right.certificate-swap");

    /// <summary>期满延长年限.</summary>
    public static Parameter<Years, RightType, Purpose> RightExtensionTerm { get; } = new("right.extension-term");
}
