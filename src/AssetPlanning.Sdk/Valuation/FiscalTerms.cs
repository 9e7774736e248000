using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>What land of a class pays or costs the public purse, and when (地类收支模板).</summary>
public sealed record FiscalTemplate
{
    /// <summary>The class, with all that belong to it; the nearest template holds.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>收支方式.</summary>
    public required FiscalStream Stream { get; init; }

    /// <summary>
    /// 适用功能: only for lots of this function. One without holds for lots that have the function of their class: land let as social housing does not
    /// pay what housing for sale pays.
    /// </summary>
    public FiscalFunction? Function { get; init; }

    /// <summary>How much in each of its years, by area (单位面积年金额); what is spent is stated above zero as well.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below zero: the flow says which way it goes.</exception>
    public required UnitPrice Amount
    {
        get;
        init => field = value.Amount.Sign >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The kind of flow says which way it goes.");
    }

    /// <summary>起始年份.</summary>
    public required int FirstYear
    {
        get;
        init => field = value is >= 1 and <= 9_999 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A year of the calendar.");
    }

    /// <summary>年数: 1 for what is paid once.</summary>
    public required int Years
    {
        get;
        init => field = value is >= 1 and <= 1_200 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "1 to 1,200 years.");
    }

    /// <summary>Where the amount is from (依据).</summary>
    public required Citation Basis { get; init; }
}

/// <summary>What a lot is to the public purse where it is not what its class is (地块属性改写), with the reason.</summary>
public sealed record AttributeOverride
{
    /// <summary>The lot.</summary>
    public required LotId Lot { get; init => field = value.OrThrow(); }

    /// <summary>用途性质 instead of that of the class; none leaves it.</summary>
    public UseNature? Nature { get; init; }

    /// <summary>财政功能 instead of that of the class; none leaves it.</summary>
    public FiscalFunction? Function { get; init; }

    /// <summary>Why (理由).</summary>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public required string Reason
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("An override has a reason.", nameof(value)) : value;
    }
}

/// <summary>What the fiscal account of a plan is struck by (财政功能测算条件).</summary>
public sealed record FiscalTerms
{
    /// <summary>The views asked in turn whether a class is construction land (建设用地归类口径).</summary>
    public required ValueList<Code<UseView>> Views { get; init; }

    /// <summary>地类收支模板.</summary>
    public required ValueList<FiscalTemplate> Templates { get; init; }

    /// <summary>地块属性改写.</summary>
    public ValueList<AttributeOverride> Overrides { get; init; }
}
