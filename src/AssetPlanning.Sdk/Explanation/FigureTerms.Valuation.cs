namespace AssetPlanning;

/// <content>估价: the rungs of the value ladder, and what methods of valuation tell on the way.</content>
public static partial class FigureTerms
{
    /// <summary>交易价值.</summary>
    public static FigureTerm TransactionValue => New("valuation.transaction", "交易价值", "transaction value");

    /// <summary>运营价值.</summary>
    public static FigureTerm OperatingValue => New("valuation.operating", "运营价值", "operating value");

    /// <summary>中间状态价值.</summary>
    public static FigureTerm ValueBetween => New("valuation.between", "中间状态价值", "value between two rungs");

    /// <summary>还原率.</summary>
    public static FigureTerm CapitalisationRate => New("valuation.capitalisation-rate", "还原率", "capitalisation rate");

    /// <summary>年递增率.</summary>
    public static FigureTerm IncomeGrowth => New("valuation.income-growth", "年递增率", "growth of income a year");

    /// <summary>使用年期.</summary>
    public static FigureTerm ValuedTerm => New("valuation.valued-term", "使用年期", "term valued");

    /// <summary>价格设定年期.</summary>
    public static FigureTerm BenchmarkTerm => New("valuation.benchmark-term", "价格设定年期", "term the price is of");

    /// <summary>还原系数.</summary>
    public static FigureTerm CapitalisationFactor => New("valuation.capitalisation-factor", "还原系数", "capitalisation factor");

    /// <summary>年期修正系数.</summary>
    public static FigureTerm TermFactor => New("valuation.term-factor", "年期修正系数", "term factor");

    /// <summary>年纯收益.</summary>
    public static FigureTerm NetIncome => New("valuation.net-income", "年纯收益", "net income a year");

    /// <summary>楼面单价.</summary>
    public static FigureTerm FloorPrice => New("valuation.floor-price", "楼面单价", "price by floor area");

    /// <summary>开发价值.</summary>
    public static FigureTerm DevelopmentValue => New("valuation.development-value", "开发价值", "development value");

    /// <summary>开发建设成本.</summary>
    public static FigureTerm ConstructionCost => New("valuation.construction-cost", "开发建设成本", "construction cost");

    /// <summary>专业及管理费用.</summary>
    public static FigureTerm DevelopmentFees => New("valuation.development-fees", "专业及管理费用", "fees");

    /// <summary>建设成本与费用.</summary>
    public static FigureTerm DevelopmentOutlay => New("valuation.development-outlay", "建设成本与费用", "construction and fees");

    /// <summary>费率.</summary>
    public static FigureTerm CostRate => New("valuation.cost-rate", "费率", "rate of cost");

    /// <summary>计息系数.</summary>
    public static FigureTerm InterestFactor => New("valuation.interest-factor", "计息系数", "interest factor");

    /// <summary>计息期.</summary>
    public static FigureTerm InterestPeriod => New("valuation.interest-period", "计息期", "period of interest");

    /// <summary>销售费用.</summary>
    public static FigureTerm SellingCost => New("valuation.selling-cost", "销售费用", "selling cost");

    /// <summary>销售税金.</summary>
    public static FigureTerm SalesTax => New("valuation.sales-tax", "销售税金", "tax on the sale");

    /// <summary>建设利息.</summary>
    public static FigureTerm DevelopmentInterest => New("valuation.development-interest", "建设利息", "interest on construction");

    /// <summary>开发利润.</summary>
    public static FigureTerm DevelopmentProfit => New("valuation.development-profit", "开发利润", "developer's profit");

    /// <summary>归于土地的剩余.</summary>
    public static FigureTerm ResidualForLand => New("valuation.residual-for-land", "归于土地的剩余", "rest for the land");

    /// <summary>地价占用倍数.</summary>
    public static FigureTerm LandOutlay => New("valuation.land-outlay", "地价占用倍数", "what land carries");

    /// <summary>地价折算系数.</summary>
    public static FigureTerm LandPart => New("valuation.land-part", "地价折算系数", "part of the rest that is price");

    /// <summary>实例成交单价.</summary>
    public static FigureTerm CasePrice => New("valuation.case-price", "实例成交单价", "price of the case");

    /// <summary>交易情况修正.</summary>
    public static FigureTerm SituationFactor => New("valuation.situation-factor", "交易情况修正", "factor of circumstances");

    /// <summary>期日修正.</summary>
    public static FigureTerm DateFactor => New("valuation.date-factor", "期日修正", "date factor");

    /// <summary>区域修正.</summary>
    public static FigureTerm RegionFactor => New("valuation.region-factor", "区域修正", "factor of region");

    /// <summary>个别因素修正.</summary>
    public static FigureTerm IndividualFactor => New("valuation.individual-factor", "个别因素修正", "factor of the parcel");

    /// <summary>比准价格.</summary>
    public static FigureTerm ComparedPrice => New("valuation.compared-price", "比准价格", "adjusted price of a case");

    /// <summary>实例权重.</summary>
    public static FigureTerm CaseWeight => New("valuation.case-weight", "实例权重", "weight of a case");

    /// <summary>加权价格.</summary>
    public static FigureTerm WeightedPrice => New("valuation.weighted-price", "加权价格", "weighted price");

    /// <summary>土地取得费.</summary>
    public static FigureTerm AcquisitionCost => New("valuation.acquisition-cost", "土地取得费", "cost of taking");

    /// <summary>土地开发费.</summary>
    public static FigureTerm DevelopmentCost => New("valuation.development-cost", "土地开发费", "cost of developing");

    /// <summary>税费.</summary>
    public static FigureTerm CostTax => New("valuation.cost-tax", "税费", "taxes and fees");

    /// <summary>取得、开发与税费合计.</summary>
    public static FigureTerm LandOutlays => New("valuation.land-outlays", "取得、开发与税费合计", "taking, developing and taxes");

    /// <summary>投资利息.</summary>
    public static FigureTerm CostInterest => New("valuation.cost-interest", "投资利息", "interest on outlays");

    /// <summary>投资利润.</summary>
    public static FigureTerm CostProfit => New("valuation.cost-profit", "投资利润", "profit on outlays");

    /// <summary>土地增值收益.</summary>
    public static FigureTerm LandGain => New("valuation.land-gain", "土地增值收益", "gain of the land");

    /// <summary>成本价格.</summary>
    public static FigureTerm CostPrice => New("valuation.cost-price", "成本价格", "price of costs");

    /// <summary>基准地价.</summary>
    public static FigureTerm BenchmarkPrice => New("valuation.benchmark-price", "基准地价", "benchmark price");

    /// <summary>容积率修正系数.</summary>
    public static FigureTerm FloorAreaFactor => New("valuation.floor-area-factor", "容积率修正系数", "floor area factor");

    /// <summary>容积率修正（比较）.</summary>
    public static FigureTerm FloorAreaCorrection => New("valuation.floor-area-correction", "容积率修正", "floor area correction of a case");

    /// <summary>因素修正.</summary>
    public static FigureTerm Correction => New("valuation.correction", "因素修正", "correction");

    /// <summary>因素修正系数（1 + ΣKi）.</summary>
    public static FigureTerm CorrectionFactor => New("valuation.correction-factor", "因素修正系数（1 + ΣKi）", "factor of corrections");

    /// <summary>修正后地价.</summary>
    public static FigureTerm CorrectedPrice => New("valuation.corrected-price", "修正后地价", "corrected price");

    /// <summary>开发程度修正.</summary>
    public static FigureTerm DevelopmentAdjustment => New("valuation.development-adjustment", "开发程度修正", "development adjustment");

    /// <summary>清查价格.</summary>
    public static FigureTerm InventoryPrice => New("valuation.inventory-price", "清查价格", "inventory price");

    /// <summary>未取整价值.</summary>
    public static FigureTerm ExactValue => New("valuation.exact-value", "未取整价值", "value not rounded");

    /// <summary>实物量.</summary>
    public static FigureTerm ResourceQuantity => New("valuation.resource-quantity", "实物量", "quantity");

    /// <summary>实物量单价.</summary>
    public static FigureTerm QuantityPrice => New("valuation.quantity-price", "实物量单价", "price by quantity");

    /// <summary>实物量价值.</summary>
    public static FigureTerm QuantityValue => New("valuation.quantity-value", "实物量价值", "value of a quantity");

    /// <summary>净现金流现值.</summary>
    public static FigureTerm DiscountedFlows => New("valuation.discounted-flows", "净现金流现值", "discounted flows");

    /// <summary>调整系数.</summary>
    public static FigureTerm AdjustmentFactor => New("valuation.adjustment-factor", "调整系数", "adjustment factor");

    /// <summary>林地资产.</summary>
    public static FigureTerm ForestLandValue => New("valuation.forest-land-value", "林地资产", "forest land");

    /// <summary>海域使用金征收标准.</summary>
    public static FigureTerm SeaUseFee => New("valuation.sea-use-fee", "海域使用金征收标准", "sea-area use fee");

    /// <summary>产品年纯收益.</summary>
    public static FigureTerm NetProduct => New("valuation.net-product", "产品年纯收益", "net of a product a year");

    /// <summary>分区面积.</summary>
    public static FigureTerm ZoneArea => New("valuation.zone-area", "分区面积", "area in a zone");

    /// <summary>价格分区.</summary>
    public static FigureTerm PriceZone => New("valuation.price-zone", "价格分区", "price zone");

    /// <summary>分区价值.</summary>
    public static FigureTerm PartValue => New("valuation.part-value", "分区价值", "value of a part");

    /// <summary>差别化单价.</summary>
    public static FigureTerm LevyPrice => New("valuation.levy-price", "差别化单价", "price by area at the step");

    /// <summary>差别化系数.</summary>
    public static FigureTerm LevyFactor => New("valuation.levy-factor", "差别化系数", "factor of the step");

    /// <summary>应缴金额.</summary>
    public static FigureTerm LevyAmount => New("valuation.levy", "应缴金额", "levy");

    /// <summary>应补金额.</summary>
    public static FigureTerm SubsidyAmount => New("valuation.subsidy", "应补金额", "subsidy");

    private static IEnumerable<FigureTerm> OfValuation() =>
    [
        TransactionValue, OperatingValue, ValueBetween,
        CapitalisationRate, IncomeGrowth, ValuedTerm, BenchmarkTerm, CapitalisationFactor, TermFactor, NetIncome,
        FloorPrice, DevelopmentValue, ConstructionCost, DevelopmentFees, DevelopmentOutlay, CostRate, InterestFactor, InterestPeriod,
        SellingCost, SalesTax, DevelopmentInterest, DevelopmentProfit, ResidualForLand, LandOutlay, LandPart, CasePrice, SituationFactor,
        DateFactor, RegionFactor, IndividualFactor, ComparedPrice, CaseWeight, WeightedPrice, AcquisitionCost, DevelopmentCost, CostTax,
        LandOutlays, CostInterest, CostProfit, LandGain, CostPrice, BenchmarkPrice, FloorAreaFactor, FloorAreaCorrection, Correction, CorrectionFactor,
        CorrectedPrice, DevelopmentAdjustment, InventoryPrice, ExactValue, ResourceQuantity, QuantityPrice, QuantityValue, DiscountedFlows,
        AdjustmentFactor, ForestLandValue, SeaUseFee, NetProduct, ZoneArea, PriceZone, PartValue, LevyPrice, LevyFactor, LevyAmount, SubsidyAmount,
        .. OfValuedTerms(),
    ];
}
