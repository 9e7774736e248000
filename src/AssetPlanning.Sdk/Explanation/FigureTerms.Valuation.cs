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

    private static IEnumerable<FigureTerm> OfValuation() =>
    [
        TransactionValue, OperatingValue, ValueBetween,
    ];
}
