namespace AssetPlanning;

/// <content>估价: what is left of a right, and the rate of land and building together.</content>
public static partial class FigureTerms
{
    /// <summary>剩余使用年期.</summary>
    public static FigureTerm RemainingTerm => New("valuation.remaining-term", "剩余使用年期", "years left of the right");

    /// <summary>估价期日.</summary>
    public static FigureTerm ValuationDay => New("valuation.day", "估价期日", "day of valuation");

    /// <summary>地价.</summary>
    public static FigureTerm LandValue => New("valuation.land-value", "地价", "value of the land");

    /// <summary>房价.</summary>
    public static FigureTerm BuildingValue => New("valuation.building-value", "房价", "value of the building");

    /// <summary>房地价值.</summary>
    public static FigureTerm PropertyValue => New("valuation.property-value", "房地价值", "value of land and building");

    /// <summary>土地还原率.</summary>
    public static FigureTerm LandRate => New("valuation.land-rate", "土地还原率", "rate of the land");

    /// <summary>建筑物还原率.</summary>
    public static FigureTerm BuildingRate => New("valuation.building-rate", "建筑物还原率", "rate of the building");

    /// <summary>建筑物年折旧率.</summary>
    public static FigureTerm DepreciationRate => New("valuation.depreciation-rate", "建筑物年折旧率", "rate of depreciation");

    /// <summary>含折旧的建筑物还原率.</summary>
    public static FigureTerm GrossBuildingRate => New("valuation.gross-building-rate", "含折旧的建筑物还原率", "rate of the building before depreciation");

    /// <summary>土地年收益.</summary>
    public static FigureTerm LandReturn => New("valuation.land-return", "土地年收益", "what the land yields a year");

    /// <summary>建筑物年收益.</summary>
    public static FigureTerm BuildingReturn => New("valuation.building-return", "建筑物年收益", "what the building yields a year");

    /// <summary>房地年收益.</summary>
    public static FigureTerm PropertyReturn => New("valuation.property-return", "房地年收益", "what both yield a year");

    /// <summary>综合还原率.</summary>
    public static FigureTerm CompositeRate => New("valuation.composite-rate", "综合还原率", "rate of land and building together");

    private static IEnumerable<FigureTerm> OfValuedTerms() =>
    [
        RemainingTerm, ValuationDay, LandValue, BuildingValue, PropertyValue, LandRate, BuildingRate, DepreciationRate, GrossBuildingRate, LandReturn, BuildingReturn,
        PropertyReturn, CompositeRate,
    ];
}
