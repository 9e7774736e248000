namespace AssetPlanning;

/// <content>单项资产.</content>
public static partial class FigureTerms
{
    /// <summary>单项年收益.</summary>
    public static FigureTerm IncomeOfStream => New("asset.income-of-stream", "单项年收益", "income of a stream in a year");

    /// <summary>年收益合计.</summary>
    public static FigureTerm AssetIncome => New("asset.income", "年收益合计", "income in a year");

    /// <summary>单项义务年费用.</summary>
    public static FigureTerm CostOfDuty => New("asset.cost-of-duty", "单项义务年费用", "cost of a duty in a year");

    /// <summary>年义务费用合计.</summary>
    public static FigureTerm AssetDutyCost => New("asset.duty-cost", "年义务费用合计", "cost of duties in a year");

    /// <summary>年净收益.</summary>
    public static FigureTerm AssetNet => New("asset.net", "年净收益", "net in a year");

    /// <summary>界址点量算面积.</summary>
    public static FigureTerm BoundaryMeasured => New("boundary.measured", "界址点量算面积", "area measured by points");

    /// <summary>界址点计算面积.</summary>
    public static FigureTerm BoundaryArea => New("boundary.area", "界址点计算面积", "area by points, rounded");

    /// <summary>申报面积.</summary>
    public static FigureTerm DeclaredArea => New("boundary.declared-area", "申报面积", "declared area");

    /// <summary>面积较差.</summary>
    public static FigureTerm BoundaryDifference => New("boundary.difference", "面积较差", "difference of areas");

    private static IEnumerable<FigureTerm> OfAssets() =>
        [IncomeOfStream, AssetIncome, CostOfDuty, AssetDutyCost, AssetNet, BoundaryMeasured, BoundaryArea, DeclaredArea, BoundaryDifference];
}
