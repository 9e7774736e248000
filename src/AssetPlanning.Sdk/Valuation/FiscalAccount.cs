using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>The attributes plans decide value by, of one lot (地块属性): to be built on or not, whose, for whom, for what.</summary>
public sealed record LotAttributes
{
    /// <summary>建设与非建设; none where no view says.</summary>
    public bool? IsConstruction { get; init; }

    /// <summary>国有面积.</summary>
    public required Area StateArea { get; init; }

    /// <summary>集体面积.</summary>
    public required Area CollectiveArea { get; init; }

    /// <summary>公益性与经营性; none where the class is undecided.</summary>
    public UseNature? Nature { get; init; }

    /// <summary>服务、收益、融资; none where the class has none or is undecided.</summary>
    public FiscalFunction? Function { get; init; }

    /// <summary>Why they are not those of the class (改写理由), where they are not.</summary>
    public string? Reason { get; init; }
}

/// <summary>One flow of a lot (地块收支项).</summary>
public sealed record FiscalFlow
{
    /// <summary>收支方式.</summary>
    public required FiscalStream Stream { get; init; }

    /// <summary>起始年份.</summary>
    public required int FirstYear { get; init; }

    /// <summary>年数.</summary>
    public required int Years { get; init; }

    /// <summary>单位面积年金额.</summary>
    public required UnitPrice Price { get; init; }

    /// <summary>In each year: area × amount, half up to the fen.</summary>
    public required Money Annual { get; init; }

    /// <summary>Over all its years.</summary>
    public required Money Total { get; init; }

    /// <summary>Where the amount is from.</summary>
    public required Citation Basis { get; init; }
}

/// <summary>A lot in the fiscal account (地块财政功能).</summary>
public sealed record FiscalLot
{
    /// <summary>The lot.</summary>
    public required LotId Lot { get; init; }

    /// <summary>规划用途.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>面积.</summary>
    public required Area Area { get; init; }

    /// <summary>地块属性.</summary>
    public required LotAttributes Attributes { get; init; }

    /// <summary>Its flows.</summary>
    public required ValueList<FiscalFlow> Flows { get; init; }

    /// <summary>The flows its function leads to expect and nobody stated an amount for (缺少金额的收支).</summary>
    public required ValueList<FiscalStream> Missing { get; init; }
}

/// <summary>What a kind of flow comes to (收支合计).</summary>
/// <param name="Stream">The kind.</param>
/// <param name="Amount">The sum.</param>
public sealed record StreamTotal(FiscalStream Stream, Money Amount);

/// <summary>What a function comes to (功能合计).</summary>
public sealed record FunctionTotal
{
    /// <summary>The function; none for land without one.</summary>
    public FiscalFunction? Function { get; init; }

    /// <summary>How many lots.</summary>
    public required int Lots { get; init; }

    /// <summary>面积.</summary>
    public required Area Area { get; init; }

    /// <summary>Its flows by kind.</summary>
    public required ValueList<StreamTotal> Streams { get; init; }

    /// <summary>收入合计.</summary>
    public required Money Income { get; init; }

    /// <summary>支出合计.</summary>
    public required Money Expenditure { get; init; }

    /// <summary>使用权人收益与融资合计, beside the public purse.</summary>
    public required Money Holders { get; init; }
}

/// <summary>What a year comes to (年度收支).</summary>
public sealed record FiscalYear
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>收入.</summary>
    public required Money Income { get; init; }

    /// <summary>支出.</summary>
    public required Money Expenditure { get; init; }

    /// <summary>使用权人收益与融资.</summary>
    public required Money Holders { get; init; }
}

/// <summary>What a plan makes of land to the public purse: it serves, it yields, it finances (服务、收益、融资账).</summary>
/// <remarks>
/// Areas and amounts of the functions add up to those of the parcels that have a value; how many have none is found. Amounts are not discounted: they
/// are of their years.
/// </remarks>
public sealed record FiscalAccount
{
    /// <summary>The lots, by name.</summary>
    public required ValueList<FiscalLot> Lots { get; init; }

    /// <summary>The functions: service, revenue, finance, then land without one.</summary>
    public required ValueList<FunctionTotal> ByFunction { get; init; }

    /// <summary>All of it.</summary>
    public required FunctionTotal Total { get; init; }

    /// <summary>The years with a flow, rising.</summary>
    public required ValueList<FiscalYear> Years { get; init; }

    /// <summary>公共配套形成的国有资产, at what they cost.</summary>
    public required Money PublicAssets { get; init; }
}
