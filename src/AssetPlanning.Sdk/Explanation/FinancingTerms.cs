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

    /// <summary>担保费.</summary>
    public static FigureTerm GuaranteeFee { get; } = New("financing.guarantee-fee", "担保费", "guarantee fee");

    /// <summary>代偿.</summary>
    public static FigureTerm GuaranteeCall { get; } = New("financing.guarantee-call", "代偿", "guarantor called");

    /// <summary>担保覆盖额.</summary>
    public static FigureTerm Covered { get; } = New("financing.covered", "担保覆盖额", "covered part of the service");

    /// <summary>担保比例.</summary>
    public static FigureTerm CoveredPart { get; } = New("financing.covered-part", "担保比例", "covered portion");

    /// <summary>运营补贴.</summary>
    public static FigureTerm PublicPayment { get; } = New("financing.public-payment", "运营补贴", "public payment");

    /// <summary>年度建设成本.</summary>
    public static FigureTerm AnnualConstruction { get; } = New("financing.annual-construction", "年度建设成本", "construction cost of the year");

    /// <summary>年度运营成本加利润.</summary>
    public static FigureTerm AnnualOperation { get; } = New("financing.annual-operation", "年度运营成本加利润", "operating cost with profit");

    /// <summary>年度应付.</summary>
    public static FigureTerm AnnualDue { get; } = New("financing.annual-due", "年度应付", "due for the year");

    /// <summary>建设成本.</summary>
    public static FigureTerm ConstructionCost { get; } = New("financing.construction-cost", "建设成本", "construction cost");

    /// <summary>折算系数.</summary>
    public static FigureTerm Growth { get; } = New("financing.growth", "折算系数", "growth factor");

    /// <summary>运营成本.</summary>
    public static FigureTerm OperatingCost { get; } = New("financing.operating-cost", "运营成本", "operating cost");

    /// <summary>合理利润率.</summary>
    public static FigureTerm Profit { get; } = New("financing.profit", "合理利润率", "profit agreed");

    /// <summary>使用者付费.</summary>
    public static FigureTerm UserIncome { get; } = New("financing.user-income", "使用者付费", "what users pay");

    /// <summary>产业反哺.</summary>
    public static FigureTerm Feedback { get; } = New("financing.feedback", "产业反哺", "feedback of the industry");

    /// <summary>反哺比例.</summary>
    public static FigureTerm FeedbackPart { get; } = New("financing.feedback-part", "反哺比例", "part fed back");

    /// <summary>应反哺额.</summary>
    public static FigureTerm FeedbackDue { get; } = New("financing.feedback-due", "应反哺额", "due to be fed back");

    /// <summary>计提收入.</summary>
    public static FigureTerm BoundIncome { get; } = New("financing.bound-income", "计提收入", "income that is bound");

    /// <summary>专户余额.</summary>
    public static FigureTerm Held { get; } = New("financing.held", "专户余额", "held in the account");

    /// <summary>公益任务成本.</summary>
    public static FigureTerm Duty { get; } = New("financing.duty", "公益任务成本", "cost of the duty");

    /// <summary>公益任务未覆盖.</summary>
    public static FigureTerm DutyOpen { get; } = New("financing.duty-open", "公益任务未覆盖", "duty not yet paid");

    /// <summary>覆盖收入.</summary>
    public static FigureTerm CoverageIncome { get; } = New("financing.coverage-income", "覆盖收入", "income above the line");

    /// <summary>覆盖成本.</summary>
    public static FigureTerm CoverageCost { get; } = New("financing.coverage-cost", "覆盖成本", "cost taken off");

    /// <summary>可用于还本付息.</summary>
    public static FigureTerm Available { get; } = New("financing.available", "可用于还本付息", "available for debt");

    /// <summary>覆盖倍数.</summary>
    public static FigureTerm Multiple { get; } = New("financing.multiple", "覆盖倍数", "coverage multiple");

    /// <summary>倍数的倒数.</summary>
    public static FigureTerm OneOverMultiple { get; } = New("financing.one-over-multiple", "倍数的倒数", "one over the multiple");

    /// <summary>隐含利息.</summary>
    public static FigureTerm ImpliedInterest { get; } = New("financing.implied-interest", "隐含利息", "interest implied");

    /// <summary>招拍挂费.</summary>
    public static FigureTerm AuctionFee { get; } = New("financing.auction-fee", "招拍挂费", "auction fee");

    /// <summary>刚性计提.</summary>
    public static FigureTerm RigidAccrual { get; } = New("financing.rigid-accrual", "刚性计提", "rigid accrual");

    /// <summary>剩余年期现值.</summary>
    public static FigureTerm TodayValue { get; } = New("financing.today-value", "剩余年期现值", "value of the remaining term today");

    /// <summary>原规划出让收入.</summary>
    public static FigureTerm PresentPlanIncome { get; } = New("financing.present-plan-income", "原规划出让收入", "income by the present plan");

    /// <summary>财务成本.</summary>
    public static FigureTerm FinanceCost { get; } = New("financing.finance-cost", "财务成本", "interest and fees on today's value");

    /// <summary>年管护费.</summary>
    public static FigureTerm CareInYear { get; } = New("financing.care-in-year", "年管护费", "care in a year");

    /// <summary>管护费.</summary>
    public static FigureTerm CareCost { get; } = New("financing.care-cost", "管护费", "care while it is held");

    /// <summary>收购税费.</summary>
    public static FigureTerm PurchaseTaxes { get; } = New("financing.purchase-taxes", "收购税费", "taxes and fees of the purchase");

    /// <summary>原规划招拍挂费.</summary>
    public static FigureTerm PresentAuctionFee { get; } = New("financing.present-auction-fee", "原规划招拍挂费", "auction fee by the present plan");

    /// <summary>政府成本.</summary>
    public static FigureTerm GovernmentCost { get; } = New("financing.government-cost", "政府成本", "cost beside the price");

    /// <summary>盈亏平衡价.</summary>
    public static FigureTerm BreakEvenPrice { get; } = New("financing.break-even-price", "盈亏平衡价", "break-even price");

    /// <summary>高出平衡价.</summary>
    public static FigureTerm BreakEvenGap { get; } = New("financing.break-even-gap", "高出平衡价", "value above break-even");

    /// <summary>最小降幅.</summary>
    public static FigureTerm SmallestCut { get; } = New("financing.smallest-cut", "最小降幅", "smallest cut");

    /// <summary>建议降幅.</summary>
    public static FigureTerm SuggestedCut { get; } = New("financing.suggested-cut", "建议降幅", "suggested cut");

    /// <summary>降价取整步长.</summary>
    public static FigureTerm CutStep { get; } = New("financing.cut-step", "降价取整步长", "step of a cut");

    /// <summary>无需降价时的降幅.</summary>
    public static FigureTerm CutWhenNotNeeded { get; } = New("financing.cut-when-not-needed", "无需降价时的降幅", "cut when none is needed");

    /// <summary>保留比例.</summary>
    public static FigureTerm PartKept { get; } = New("financing.part-kept", "保留比例", "part of the value kept");

    /// <summary>土地增值收益.</summary>
    public static FigureTerm PurchaseGain { get; } = New("financing.purchase-gain", "土地增值收益", "gain");

    /// <summary>价款.</summary>
    public static FigureTerm Price { get; } = New("financing.price", "价款", "price");

    /// <summary>首付比例.</summary>
    public static FigureTerm FirstPart { get; } = New("financing.first-part", "首付比例", "first part");

    /// <summary>其余价款.</summary>
    public static FigureTerm PriceRest { get; } = New("financing.price-rest", "其余价款", "rest of the price");

    /// <summary>分期价款.</summary>
    public static FigureTerm PriceInstalment { get; } = New("financing.price-instalment", "分期价款", "instalment of a price");

    /// <summary>每期比例.</summary>
    public static FigureTerm PartOfRest { get; } = New("financing.part-of-rest", "每期比例", "part of the rest");

    /// <summary>收支预算.</summary>
    public static FigureTerm BudgetCell { get; } = New("financing.budget", "收支预算", "cell of the sheet");

    /// <summary>财务评价.</summary>
    public static FigureTerm StudyCell { get; } = New("financing.study", "财务评价", "cell of a feasibility table");

    /// <summary>提取比例.</summary>
    public static FigureTerm ReserveRate { get; } = New("financing.reserve-rate", "提取比例", "reserve rate");

    /// <summary>价格上涨系数.</summary>
    public static FigureTerm PriceRise { get; } = New("financing.price-rise", "价格上涨系数", "rise of prices");

    /// <summary>流动资金.</summary>
    public static FigureTerm WorkingCapital { get; } = New("financing.working-capital", "流动资金", "working capital");

    /// <summary>残值率.</summary>
    public static FigureTerm ResidualRate { get; } = New("financing.residual-rate", "残值率", "residual");

    /// <summary>年摊提比例.</summary>
    public static FigureTerm YearlyPart { get; } = New("financing.yearly-part", "年摊提比例", "part a year");

    /// <summary>尾差.</summary>
    public static FigureTerm OddFen { get; } = New("financing.odd-fen", "尾差", "odd fen");

    /// <summary>税率.</summary>
    public static FigureTerm TaxRate { get; } = New("financing.tax-rate", "税率", "tax rate");

    /// <summary>应付利润比例.</summary>
    public static FigureTerm PayoutRate { get; } = New("financing.payout-rate", "应付利润比例", "payout");

    /// <summary>利息备付率.</summary>
    public static FigureTerm InterestCover { get; } = New("financing.interest-cover", "利息备付率", "interest cover");

    /// <summary>偿债备付率.</summary>
    public static FigureTerm ServiceCover { get; } = New("financing.service-cover", "偿债备付率", "debt service cover");

    /// <summary>财务内部收益率.</summary>
    public static FigureTerm RateOfReturn { get; } = New("financing.rate-of-return", "财务内部收益率", "internal rate of return");

    /// <summary>财务基准收益率.</summary>
    public static FigureTerm StudyRate { get; } = New("financing.study-rate", "财务基准收益率", "discount rate");

    /// <summary>财务净现值.</summary>
    public static FigureTerm StudyValue { get; } = New("financing.study-value", "财务净现值", "net present value");

    /// <summary>首期现金流时点.</summary>
    public static FigureTerm StudyTiming { get; } = New("financing.study-timing", "首期现金流时点", "timing of the first flow");

    /// <summary>静态投资回收期.</summary>
    public static FigureTerm PaybackYears { get; } = New("financing.payback", "静态投资回收期", "payback");

    /// <summary>动态投资回收期.</summary>
    public static FigureTerm DiscountedPaybackYears { get; } = New("financing.discounted-payback", "动态投资回收期", "discounted payback");

    /// <summary>亏损结转年限.</summary>
    public static FigureTerm LossYears { get; } = New("financing.loss-years", "亏损结转年限", "years losses are carried forward");

    /// <summary>内部收益率检验值.</summary>
    public static FigureTerm ValueAtRate { get; } = New("financing.value-at-rate", "按内部收益率折现的净现值", "present value at the rate of return");

    /// <summary>注册资本.</summary>
    public static FigureTerm RegisteredCapital { get; } = New("financing.registered-capital", "注册资本", "registered capital");

    /// <summary>盈亏平衡点.</summary>
    public static FigureTerm BreakEvenPoint { get; } = New("financing.break-even-point", "盈亏平衡点", "break-even point");

    /// <summary>分类收益.</summary>
    public static FigureTerm Revenue { get; } = New("financing.revenue", "分类收益", "revenue by class");

    /// <summary>All of them.</summary>
    public static ValueList<FigureTerm> All { get; } =
    [
        Capital, Subsidy, Capitalised, Debt, Closing, PartOfYear, Instalment, Periods, Balloon, Service, PartRedeemed, IssueFee, PaymentFee, FeeRate,
        Means, Outlay, Cash, Shortfall, Limit, Drawn, LimitLeft, Permitted, Unused, BudgetCell,
        GuaranteeFee, GuaranteeCall, Covered, CoveredPart, PublicPayment, AnnualConstruction, AnnualOperation, AnnualDue,
        ConstructionCost, Growth, OperatingCost, Profit, UserIncome, Feedback, FeedbackPart, FeedbackDue, BoundIncome, Held, Duty, DutyOpen,
        CoverageIncome, CoverageCost, Available, Multiple, OneOverMultiple, ImpliedInterest, AuctionFee, RigidAccrual,
        StudyCell, ReserveRate, PriceRise, WorkingCapital, ResidualRate, YearlyPart, OddFen, TaxRate, PayoutRate,
        InterestCover, ServiceCover, RateOfReturn, StudyRate, StudyValue, StudyTiming, PaybackYears, DiscountedPaybackYears,
        LossYears, ValueAtRate, RegisteredCapital, BreakEvenPoint, Revenue,
        TodayValue, PresentPlanIncome, FinanceCost, CareInYear, CareCost, PurchaseTaxes, PresentAuctionFee, GovernmentCost, BreakEvenPrice,
        BreakEvenGap, SmallestCut, SuggestedCut, CutStep, CutWhenNotNeeded, PartKept, PurchaseGain, Price, FirstPart, PriceRest, PriceInstalment, PartOfRest,
    ];

    private static FigureTerm New(string code, string chinese, string english) => new() { Code = code, Chinese = chinese, English = english };
}
