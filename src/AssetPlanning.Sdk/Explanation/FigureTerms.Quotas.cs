namespace AssetPlanning;

/// <content>指标与平衡: what places may use, and what is taken against what is given.</content>
public static partial class FigureTerms
{
    /// <summary>指标.</summary>
    public static FigureTerm QuotaAmount => New("quota.amount", "指标", "quota");

    /// <summary>填报使用量.</summary>
    public static FigureTerm QuotaReported => New("quota.reported", "填报使用量", "use as reported");

    /// <summary>下级使用合计.</summary>
    public static FigureTerm QuotaUsedBelow => New("quota.used-below", "下级使用合计", "use of the places below");

    /// <summary>下达合计.</summary>
    public static FigureTerm QuotaHandedDown => New("quota.handed-down", "下达合计", "quotas of the places below");

    /// <summary>指标余量.</summary>
    public static FigureTerm QuotaLeft => New("quota.left", "指标余量", "quota left");

    /// <summary>构成合计.</summary>
    public static FigureTerm AmountOfParts => New("quota.parts", "构成合计", "sum of the parts");

    /// <summary>补充量.</summary>
    public static FigureTerm OffsetGiven => New("offset.given", "补充量", "given");

    /// <summary>占用量.</summary>
    public static FigureTerm OffsetTaken => New("offset.taken", "占用量", "taken");

    /// <summary>补充合计.</summary>
    public static FigureTerm OffsetGivenTotal => New("offset.given-total", "补充合计", "given in all");

    /// <summary>折抵比例.</summary>
    public static FigureTerm OffsetRate => New("offset.rate", "折抵比例", "rate of offset");

    /// <summary>可占用量.</summary>
    public static FigureTerm OffsetAllowed => New("offset.allowed", "可占用量", "may be taken");

    /// <summary>占用合计.</summary>
    public static FigureTerm OffsetTakenTotal => New("offset.taken-total", "占用合计", "taken in all");

    /// <summary>平衡余额.</summary>
    public static FigureTerm OffsetLeft => New("offset.left", "平衡余额", "balance left");

    private static IEnumerable<FigureTerm> Quotas() =>
    [
        QuotaAmount, QuotaReported, QuotaUsedBelow, QuotaHandedDown, QuotaLeft, AmountOfParts, OffsetGiven, OffsetTaken,
        OffsetGivenTotal, OffsetRate, OffsetAllowed, OffsetTakenTotal, OffsetLeft,
    ];
}
