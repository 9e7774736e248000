using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>Taxes of a study as given (税费参数): no rate of law is in the library.</summary>
public sealed record StudyTaxes
{
    /// <summary>Taxes and surcharges over operating income, 0 to 1 (税金及附加率).</summary>
    public required Ratio Surcharge { get; init; }

    /// <summary>Income tax over taxable income, 0 to 1 (所得税率).</summary>
    public required Ratio Income { get; init; }

    /// <summary>In how many later years a loss may be made up for; nothing for never (亏损结转年限).</summary>
    public required int LossYears { get; init; }

    /// <summary>The document they stand in (依据).</summary>
    public required Citation Source { get; init; }
}

/// <summary>What becomes of profit (利润分配参数).</summary>
public sealed record ProfitTerms
{
    /// <summary>Of net profit after losses of earlier years, 0 to 1 (法定盈余公积金提取比例).</summary>
    public required Ratio StatutoryReserve { get; init; }

    /// <summary>Where the reserve may stop; none where it goes on for ever (法定盈余公积金上限).</summary>
    public ReserveLimit? Limit { get; init; }

    /// <summary>Of what may be distributed, 0 to 1 (应付利润比例).</summary>
    public required Ratio Payout { get; init; }
}

/// <summary>The reserve need not grow beyond a part of the registered capital (法定盈余公积金上限).</summary>
/// <remarks>公司法 (2023) 第二百一十条: ten per cent of the profit after tax is reserved, which may stop at half of the registered capital.</remarks>
public sealed record ReserveLimit
{
    /// <summary>The registered capital (注册资本).</summary>
    public required Money RegisteredCapital { get; init; }

    /// <summary>The part of it, 0 to 1 (占注册资本比例).</summary>
    public required Ratio Part { get; init; }

    /// <summary>The document it stands in (依据).</summary>
    public required Citation Source { get; init; }
}

/// <summary>Which costs rise and fall with what is sold (可变成本划分); all others are fixed.</summary>
public sealed record CostSplit
{
    /// <summary>Terms of operating costs that are variable (可变成本费项); empty when none is.</summary>
    public required ValueList<Code<FigureTerm>> Variable { get; init; }
}

/// <summary>What the feasibility tables of a project are made from (项目经济评价口径): terms of flows and parameters, all declared.</summary>
/// <remarks>Flows are counted in cash and in kind; what is only owed is left out, and a finding says so.</remarks>
public sealed record FeasibilityTerms
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>Whose project it is; capital and subsidies are what it receives (项目单位).</summary>
    public required PartyId Project { get; init => field = value.OrThrow(); }

    /// <summary>Whether the tables hold value added tax (含税口径).</summary>
    public required TaxBasis Tax { get; init; }

    /// <summary>Of which prices the tables are (价格基准).</summary>
    public required PriceBase Price { get; init; }

    /// <summary>The first year (首年).</summary>
    public required int FirstYear { get; init; }

    /// <summary>How many years are building years (建设期).</summary>
    public required int ConstructionYears { get; init; }

    /// <summary>How many years there are in all (计算期).</summary>
    public required int Years { get; init; }

    /// <summary>Engineering: works, equipment, installation (工程费用).</summary>
    public required ValueList<FlowLine> Engineering { get; init; }

    /// <summary>Other costs of building: land, design, management (工程建设其他费用).</summary>
    public ValueList<FlowLine> OtherCosts { get; init; }

    /// <summary>The basic reserve over engineering and other costs, 0 to 1 (基本预备费率).</summary>
    public required Ratio BasicReserve { get; init; }

    /// <summary>The reserve for rising prices; none for none (涨价预备费).</summary>
    public PriceReserve? PriceReserve { get; init; }

    /// <summary>Working capital put in, by year; recovered in the last one (流动资金).</summary>
    public ValueList<AmountOfYear> WorkingCapital { get; init; }

    /// <summary>The debts, by name (债务).</summary>
    public ValueList<SubjectId> Debts { get; init; }

    /// <summary>Operating income (营业收入).</summary>
    public required ValueList<FlowLine> Income { get; init; }

    /// <summary>Subsidies that are income; those not named here are funds of the investment (补贴收入).</summary>
    public ValueList<FlowLine> Subsidies { get; init; }

    /// <summary>Operating cost (经营成本).</summary>
    public required ValueList<FlowLine> Operating { get; init; }

    /// <summary>Which operating costs are variable; none where it is not said, and then there is no break-even point (固定与可变成本).</summary>
    public CostSplit? CostSplit { get; init; }

    /// <summary>Value added tax paid over, as flows; only in tables that hold it (应纳增值税).</summary>
    public ValueList<FlowLine> ValueAddedTax { get; init; }

    /// <summary>The assets the investment becomes (资产类别).</summary>
    public required ValueList<AssetClass> Assets { get; init; }

    /// <summary>Taxes (税费参数).</summary>
    public required StudyTaxes Taxes { get; init; }

    /// <summary>What becomes of profit (利润分配参数).</summary>
    public required ProfitTerms Profit { get; init; }

    /// <summary>The rate present values are taken at, above −1 (财务基准收益率).</summary>
    public required Ratio Rate { get; init; }

    /// <summary>When the flows of the first year fall (首期现金流时点).</summary>
    public required FlowTiming Timing { get; init; }

    /// <summary>How products become fen (取整规则).</summary>
    public required Rounding Rounding { get; init; }

    internal IEnumerable<FlowLine> Lines => Engineering.Concat(OtherCosts).Concat(Income).Concat(Subsidies).Concat(Operating).Concat(ValueAddedTax);

    internal IEnumerable<Code<FigureTerm>> Building => Engineering.Concat(OtherCosts).SelectMany(static line => line.Terms);
}
