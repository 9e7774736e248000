namespace AssetPlanning;

/// <summary>The figures of financing (融资费项), beside principal, rate, interest and repayment.</summary>
public static class FinancingTerms
{
    /// <summary>资本金.</summary>
    public static FigureTerm Capital { get; } = New("financing.capital", "资本金", "capital");

    /// <summary>补助资金.</summary>
    public static FigureTerm Subsidy { get; } = New("financing.subsidy", "补助资金", "subsidy");

    /// <summary>资本化利息.</summary>
    public static FigureTerm Capitalised { get; } = New("financing.capitalised", "利息转入本金", "interest added to the debt");

    /// <summary>期内欠款.</summary>
    public static FigureTerm Debt { get; } = New("financing.debt", "期内欠款", "debt within the period");

    /// <summary>期末欠款.</summary>
    public static FigureTerm Closing { get; } = New("financing.closing", "期末欠款", "debt at the end");

    /// <summary>计息年数.</summary>
    public static FigureTerm PartOfYear { get; } = New("financing.part-of-year", "计息年数", "part of a year");

    /// <summary>约定还款额.</summary>
    public static FigureTerm Instalment { get; } = New("financing.instalment", "约定还款额", "agreed instalment");

    /// <summary>还款期数.</summary>
    public static FigureTerm Periods { get; } = New("financing.periods", "还款期数", "periods of repayment");

    /// <summary>尾款.</summary>
    public static FigureTerm Balloon { get; } = New("financing.balloon", "尾款", "balloon");

    /// <summary>当期还本付息.</summary>
    public static FigureTerm Service { get; } = New("financing.service", "当期还本付息", "interest and principal");

    /// <summary>还本比例.</summary>
    public static FigureTerm PartRedeemed { get; } = New("financing.part-redeemed", "还本比例", "part redeemed");

    /// <summary>发行登记费.</summary>
    public static FigureTerm IssueFee { get; } = New("financing.issue-fee", "发行登记费", "issue and registration fee");

    /// <summary>兑付手续费.</summary>
    public static FigureTerm PaymentFee { get; } = New("financing.payment-fee", "兑付手续费", "payment fee");

    /// <summary>费率.</summary>
    public static FigureTerm FeeRate { get; } = New("financing.fee-rate", "费率", "fee rate");

    /// <summary>可用资金.</summary>
    public static FigureTerm Means { get; } = New("financing.means", "可用资金", "means");

    /// <summary>支出.</summary>
    public static FigureTerm Outlay { get; } = New("financing.outlay", "应付支出", "outlay");

    /// <summary>资金结余.</summary>
    public static FigureTerm Cash { get; } = New("financing.cash", "资金结余", "cash in hand");

    /// <summary>资金缺口.</summary>
    public static FigureTerm Shortfall { get; } = New("financing.shortfall", "资金缺口", "shortfall");

    /// <summary>额度.</summary>
    public static FigureTerm Limit { get; } = New("financing.limit", "额度", "limit");

    /// <summary>累计动用.</summary>
    public static FigureTerm Drawn { get; } = New("financing.drawn", "累计动用", "drawn so far");

    /// <summary>剩余额度.</summary>
    public static FigureTerm LimitLeft { get; } = New("financing.limit-left", "剩余额度", "limit left");

    /// <summary>用途允许额.</summary>
    public static FigureTerm Permitted { get; } = New("financing.permitted", "用途允许额", "what the permitted uses allow");

    /// <summary>未动用额度.</summary>
    public static FigureTerm Unused { get; } = New("financing.unused", "未动用额度", "unused");

    /// <summary>All of them.</summary>
    public static ValueList<FigureTerm> All { get; } =
    [
        Capital, Subsidy, Capitalised, Debt, Closing, PartOfYear, Instalment, Periods, Balloon, Service, PartRedeemed, IssueFee, PaymentFee, FeeRate,
        Means, Outlay, Cash, Shortfall, Limit, Drawn, LimitLeft, Permitted, Unused,
    ];

    private static FigureTerm New(string code, string chinese, string english) => new() { Code = code, Chinese = chinese, English = english };
}
