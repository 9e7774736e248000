namespace AssetPlanning;

/// <summary>The figures the library itself computes (内置费项).</summary>
public static partial class FigureTerms
{
    /// <summary>面积.</summary>
    public static FigureTerm Area { get; } = New("inventory.area", "面积", "area");

    /// <summary>单价.</summary>
    public static FigureTerm Price { get; } = New("valuation.price", "单价", "unit price");

    /// <summary>现状价值.</summary>
    public static FigureTerm CurrentValue { get; } = New("valuation.current", "现状价值", "current value");

    /// <summary>规划价值.</summary>
    public static FigureTerm PlannedValue { get; } = New("valuation.planned", "规划价值", "planned value");

    /// <summary>溢价率.</summary>
    public static FigureTerm Premium { get; } = New("integration.premium", "溢价率", "premium");

    /// <summary>收储价款.</summary>
    public static FigureTerm PurchasePrice { get; } = New("integration.purchase-price", "收储价款", "purchase price");

    /// <summary>出让价款.</summary>
    public static FigureTerm GrantPrice { get; } = New("supply.grant-price", "出让价款", "grant price");

    /// <summary>借款本金.</summary>
    public static FigureTerm LoanPrincipal { get; } = New("financing.principal", "借款本金", "loan principal");

    /// <summary>借款利率.</summary>
    public static FigureTerm LoanRate { get; } = New("financing.rate", "借款年利率", "loan rate a year");

    /// <summary>付息.</summary>
    public static FigureTerm Interest { get; } = New("financing.interest", "付息", "interest");

    /// <summary>还本.</summary>
    public static FigureTerm Repayment { get; } = New("financing.repayment", "还本", "repayment");

    /// <summary>产品收入.</summary>
    public static FigureTerm ProductIncome { get; } = New("operation.income", "产品收入", "product income");

    /// <summary>经营成本.</summary>
    public static FigureTerm ProductCost { get; } = New("operation.cost", "经营成本", "operating cost");

    /// <summary>可分收益.</summary>
    public static FigureTerm Pot { get; } = New("sharing.pot", "可分收益", "what there is to share");

    /// <summary>可分余额.</summary>
    public static FigureTerm Remaining { get; } = New("sharing.remaining", "可分余额", "left to share");

    /// <summary>已付成本.</summary>
    public static FigureTerm CostBorne { get; } = New("sharing.cost-borne", "已付成本", "cost borne so far");

    /// <summary>未回收成本.</summary>
    public static FigureTerm Unrecovered { get; } = New("sharing.unrecovered", "未回收成本", "cost not yet recovered");

    /// <summary>成本返还.</summary>
    public static FigureTerm CostRecovery { get; } = New("sharing.cost-recovery", "成本返还", "cost recovery");

    /// <summary>分成.</summary>
    public static FigureTerm Share { get; } = New("sharing.share", "分成", "share");

    /// <summary>分成比例.</summary>
    public static FigureTerm Portion { get; } = New("sharing.portion", "分成比例", "portion");

    /// <summary>尾差.</summary>
    public static FigureTerm Residual { get; } = New("sharing.residual", "尾差", "residual placed");

    /// <summary>可分产品收益.</summary>
    public static FigureTerm ProductPot { get; } = New("product-sharing.pot", "可分产品收益", "product income to share");

    /// <summary>可分产品余额.</summary>
    public static FigureTerm ProductRemaining { get; } = New("product-sharing.remaining", "可分产品余额", "product income left to share");

    /// <summary>已付成本, as product income is shared.</summary>
    public static FigureTerm ProductCostBorne { get; } = New("product-sharing.cost-borne", "已付成本", "cost borne so far");

    /// <summary>未回收成本, as product income is shared.</summary>
    public static FigureTerm ProductUnrecovered { get; } = New("product-sharing.unrecovered", "未回收成本", "cost not yet recovered");

    /// <summary>产品成本返还.</summary>
    public static FigureTerm ProductCostRecovery { get; } = New("product-sharing.cost-recovery", "产品成本返还", "cost recovery from product income");

    /// <summary>产品分配.</summary>
    public static FigureTerm ProductShare { get; } = New("product-sharing.share", "产品分配", "share of product income");

    /// <summary>更正前流入.</summary>
    public static FigureTerm BookedInflow { get; } = New("balance.booked-inflow", "更正前现金流入", "cash in before corrections");

    /// <summary>更正前流出.</summary>
    public static FigureTerm BookedOutflow { get; } = New("balance.booked-outflow", "更正前现金流出", "cash out before corrections");

    /// <summary>对账断言.</summary>
    public static FigureTerm Assertion { get; } = New("ledger.assertion", "对账断言", "balance assertion");

    /// <summary>计提.</summary>
    public static FigureTerm Accrual { get; } = New("sharing.accrual", "计提", "accrual");

    /// <summary>产品收益计提.</summary>
    public static FigureTerm ProductAccrual { get; } = New("product-sharing.accrual", "产品收益计提", "accrual from product income");

    /// <summary>税款.</summary>
    public static FigureTerm Tax { get; } = New("sharing.tax", "税款", "tax");

    /// <summary>产品收益税款.</summary>
    public static FigureTerm ProductTax { get; } = New("product-sharing.tax", "产品收益税款", "tax on product income");

    /// <summary>闲置费.</summary>
    public static FigureTerm IdleLandFee { get; } = New("sharing.idle-land-fee", "闲置费", "fee for idle land");

    /// <summary>实物投入.</summary>
    public static FigureTerm ContributionInKind { get; } = New("sharing.contribution-in-kind", "实物投入", "contribution in kind");

    /// <summary>回拨.</summary>
    public static FigureTerm Clawback { get; } = New("sharing.clawback", "回拨", "clawback");

    /// <summary>约定金额.</summary>
    public static FigureTerm AgreedAmount { get; } = New("sharing.agreed-amount", "约定金额", "agreed amount");

    /// <summary>应付金额.</summary>
    public static FigureTerm AmountDue { get; } = New("sharing.amount-due", "应付金额", "amount due");

    /// <summary>约定单价.</summary>
    public static FigureTerm UnitAmount { get; } = New("sharing.unit-amount", "约定单价", "agreed unit amount");

    /// <summary>数量.</summary>
    public static FigureTerm Quantity { get; } = New("sharing.quantity", "数量", "quantity");

    /// <summary>分配部分.</summary>
    public static FigureTerm SharePart { get; } = New("sharing.part", "分配部分", "part to share");

    /// <summary>部分余额.</summary>
    public static FigureTerm PartRemaining { get; } = New("sharing.part-remaining", "部分余额", "left of the part");

    /// <summary>本级所得.</summary>
    public static FigureTerm LevelAmount { get; } = New("sharing.level-amount", "本级所得", "amount of a level");

    /// <summary>累计可分收益.</summary>
    public static FigureTerm OfferedIncome { get; } = New("sharing.offered-income", "累计可分收益", "income offered so far");

    /// <summary>计提基数.</summary>
    public static FigureTerm IncomeBase { get; } = New("sharing.income-base", "计提基数", "base of an accrual");

    /// <summary>扣除项目.</summary>
    public static FigureTerm Deduction { get; } = New("sharing.deduction", "扣除项目", "deduction");

    /// <summary>计提比例.</summary>
    public static FigureTerm AccrualRate { get; } = New("sharing.accrual-rate", "计提比例", "rate of an accrual");

    /// <summary>可扣除成本.</summary>
    public static FigureTerm DeductibleCost { get; } = New("sharing.deductible-cost", "可扣除成本", "cost to deduct");

    /// <summary>更正后有效额.</summary>
    public static FigureTerm StillInForce { get; } = New("sharing.still-in-force", "更正后有效额", "still in force after corrections");

    /// <summary>返还本金层.</summary>
    public static FigureTerm HurdleReturnOfCapital { get; } = New("sharing.hurdle-return-of-capital", "返还本金", "return of capital");

    /// <summary>优先回报层.</summary>
    public static FigureTerm HurdlePreferredReturn { get; } = New("sharing.hurdle-preferred-return", "优先回报", "preferred return");

    /// <summary>追赶层.</summary>
    public static FigureTerm HurdleCatchUp { get; } = New("sharing.hurdle-catch-up", "追赶", "catch-up");

    /// <summary>超额分成层.</summary>
    public static FigureTerm HurdlePromote { get; } = New("sharing.hurdle-promote", "超额分成", "promote");

    /// <summary>剩余按比例层.</summary>
    public static FigureTerm HurdleRest { get; } = New("sharing.hurdle-rest", "剩余按比例", "rest by contributions");

    /// <summary>门槛账户本金.</summary>
    public static FigureTerm HurdleCapital { get; } = New("sharing.hurdle-capital", "未返还本金", "capital not yet returned");

    /// <summary>门槛账户优先回报.</summary>
    public static FigureTerm HurdleReturn { get; } = New("sharing.hurdle-return", "未付优先回报", "preferred return not yet paid");

    /// <summary>门槛账户超前所得.</summary>
    public static FigureTerm HurdleAhead { get; } = New("sharing.hurdle-ahead", "超前所得", "received ahead of the hurdle");

    /// <summary>层级合计.</summary>
    public static FigureTerm HurdleTierPaid { get; } = New("sharing.hurdle-tier", "层级分配额", "paid in a tier");

    /// <summary>门槛收益率.</summary>
    public static FigureTerm HurdleRate { get; } = New("sharing.hurdle-rate", "门槛收益率", "preferred return a year");

    /// <summary>计息年数.</summary>
    public static FigureTerm HurdleYears { get; } = New("sharing.hurdle-years", "计息年数", "years by the day count");

    /// <summary>缴款.</summary>
    public static FigureTerm CapitalCall { get; } = New("sharing.capital-call", "缴款", "capital called");

    /// <summary>联盟收益.</summary>
    public static FigureTerm CoalitionWorth { get; } = New("sharing.coalition-worth", "联盟收益", "worth of a coalition");

    /// <summary>区段金额.</summary>
    public static FigureTerm BandAmount { get; } = New("sharing.band-amount", "区段金额", "amount in a band");

    /// <summary>区段界限.</summary>
    public static FigureTerm BandBound { get; } = New("sharing.band-bound", "区段界限", "bound of a band");

    /// <summary>挂钩指标.</summary>
    public static FigureTerm Indicator { get; } = New("sharing.indicator", "挂钩指标", "indicator");

    /// <summary>投入价值.</summary>
    public static FigureTerm ContributionValue { get; } = New("sharing.contribution-value", "投入价值", "value of a contribution");

    /// <summary>投入合计.</summary>
    public static FigureTerm ContributionTotal { get; } = New("sharing.contribution-total", "投入合计", "value of all contributions");

    /// <summary>留用地价值.</summary>
    public static FigureTerm RetainedLandValue { get; } = New("sharing.retained-land-value", "留用地价值", "value of retained land");

    /// <summary>夏普利值.</summary>
    public static FigureTerm ShapleyWorth { get; } = New("sharing.shapley-worth", "夏普利值", "Shapley value");

    /// <summary>层级应得.</summary>
    public static FigureTerm HurdleEntitlement { get; } = New("sharing.hurdle-entitlement", "层级应得", "entitlement of a tier");

    /// <summary>现金流入.</summary>
    public static FigureTerm Inflow { get; } = New("balance.inflow", "现金流入", "cash in");

    /// <summary>现金流出.</summary>
    public static FigureTerm Outflow { get; } = New("balance.outflow", "现金流出", "cash out");

    /// <summary>净现金流.</summary>
    public static FigureTerm NetFlow { get; } = New("balance.net-flow", "净现金流", "net cash flow");

    /// <summary>折现率.</summary>
    public static FigureTerm DiscountRate { get; } = New("balance.rate", "折现率", "discount rate");

    /// <summary>日期.</summary>
    public static FigureTerm Day { get; } = New("balance.day", "日期", "day");

    /// <summary>折现系数.</summary>
    public static FigureTerm Factor { get; } = New("balance.factor", "折现系数", "discount factor");

    /// <summary>净现值.</summary>
    public static FigureTerm NetPresentValue { get; } = New("balance.net-present-value", "净现值", "net present value");

    /// <summary>All of them, in the order of the chain.</summary>
    public static ValueList<FigureTerm> All { get; } =
    [
        Area, Price, CurrentValue, PlannedValue, Premium, PurchasePrice, GrantPrice, LoanPrincipal, LoanRate, Interest, Repayment,
        ProductIncome, ProductCost, Pot, Remaining, CostBorne, Unrecovered, CostRecovery, Share, Portion, Residual,
        ProductPot, ProductRemaining, ProductCostBorne, ProductUnrecovered, ProductCostRecovery, ProductShare,
        Accrual, ProductAccrual, Tax, ProductTax, IdleLandFee, ContributionInKind, Clawback, AgreedAmount, AmountDue, UnitAmount, Quantity, SharePart,
        PartRemaining, LevelAmount, OfferedIncome, IncomeBase, Deduction, AccrualRate, BandAmount,
        BandBound, Indicator, ContributionValue, ContributionTotal, RetainedLandValue, ShapleyWorth, HurdleEntitlement,
        HurdleReturnOfCapital, HurdlePreferredReturn, HurdleCatchUp, HurdlePromote, HurdleRest, HurdleCapital, HurdleReturn, HurdleAhead, HurdleTierPaid, HurdleRate, HurdleYears, CapitalCall, CoalitionWorth, DeductibleCost, StillInForce,
        Assertion, BookedInflow, BookedOutflow, Inflow, Outflow, NetFlow, DiscountRate, Day, Factor, NetPresentValue,
        .. OfValuation(),
        .. OfDifferentiation(),
        .. Land(),
        .. Quotas(),
        .. PlanQuestions(),
        .. Control(),
        .. OfInventory(), .. OfRegister(),
        .. OfMonitoring(),
        .. OfAssets(),
        .. FinancingTerms.All,
    ];

    private static FigureTerm New(string code, string chinese, string english) => new() { Code = code, Chinese = chinese, English = english };
}
