namespace AssetPlanning;

/// <content>清查.</content>
public static partial class FigureTerms
{
    private const string InventoryPrefix = "inventory.";

    /// <summary>行政区面积.</summary>
    public static FigureTerm DivisionArea => New(InventoryPrefix + "division-area", "行政区图斑面积合计", "area of a division");

    /// <summary>采用值.</summary>
    public static FigureTerm SettledValue => New(InventoryPrefix + "settled-value", "采用值", "value that stands");

    /// <summary>来源所载值.</summary>
    public static FigureTerm Stated => New(InventoryPrefix + "stated", "来源所载值", "value a source states");

    /// <summary>年利用量.</summary>
    public static FigureTerm ResourceUse => New(InventoryPrefix + "resource-use", "年利用量", "use in a year");

    /// <summary>年利用量合计.</summary>
    public static FigureTerm AmountTaken => New(InventoryPrefix + "amount-taken", "年利用量合计", "taken in a year");

    /// <summary>年度限额.</summary>
    public static FigureTerm MostAllowed => New(InventoryPrefix + "most-allowed", "年度限额", "most that may be taken");

    /// <summary>限额余量.</summary>
    public static FigureTerm AmountLeft => New(InventoryPrefix + "amount-left", "限额余量", "left of the limit");

    /// <summary>斑块面积.</summary>
    public static FigureTerm PieceArea => New(InventoryPrefix + "piece-area", "斑块面积（平方米）", "area of a piece in square metres");

    /// <summary>斑块面积平方.</summary>
    public static FigureTerm PieceSquare => New(InventoryPrefix + "piece-square", "斑块面积平方", "square of a piece's area");

    /// <summary>斑块数.</summary>
    public static FigureTerm PieceCount => New(InventoryPrefix + "piece-count", "斑块数", "number of pieces");

    /// <summary>单元总面积.</summary>
    public static FigureTerm GroupArea => New(InventoryPrefix + "group-area", "单元总面积（平方米）", "area of the group in square metres");

    /// <summary>面积平方和.</summary>
    public static FigureTerm SumOfSquares => New(InventoryPrefix + "sum-of-squares", "面积平方和", "sum of the squares");

    /// <summary>总面积平方.</summary>
    public static FigureTerm SquareOfArea => New(InventoryPrefix + "square-of-area", "总面积平方", "square of the area");

    /// <summary>集中度.</summary>
    public static FigureTerm Concentration => New(InventoryPrefix + "concentration", "集中度", "concentration");

    /// <summary>整体.</summary>
    public static FigureTerm Whole => New(InventoryPrefix + "whole", "整体", "the whole");

    /// <summary>分割度.</summary>
    public static FigureTerm DivisionIndex => New(InventoryPrefix + "division-index", "分割度", "division index");

    /// <summary>有效网格面积.</summary>
    public static FigureTerm MeshSize => New(InventoryPrefix + "mesh-size", "有效网格面积（平方米）", "effective mesh size in square metres");

    /// <summary>分裂指数.</summary>
    public static FigureTerm SplittingIndex => New(InventoryPrefix + "splitting-index", "分裂指数", "splitting index");

    /// <summary>平均斑块面积.</summary>
    public static FigureTerm MeanPatchSize => New(InventoryPrefix + "mean-patch-size", "平均斑块面积（平方米）", "mean patch size in square metres");

    /// <summary>容积率.</summary>
    public static FigureTerm FloorAreaRatio => New(InventoryPrefix + "floor-area-ratio", "容积率", "floor area ratio");

    /// <summary>建筑面积.</summary>
    public static FigureTerm FloorSquareMetres => New(InventoryPrefix + "floor-square-metres", "建筑面积（平方米）", "floor area in square metres");

    /// <summary>用地面积.</summary>
    public static FigureTerm LandSquareMetres => New(InventoryPrefix + "land-square-metres", "用地面积（平方米）", "land area in square metres");

    /// <summary>用地亩数.</summary>
    public static FigureTerm LandMu => New(InventoryPrefix + "land-mu", "用地面积（亩）", "land area in mu");

    /// <summary>年产出.</summary>
    public static FigureTerm AnnualOutput => New(InventoryPrefix + "annual-output", "年产出", "yearly output");

    /// <summary>地均年产出.</summary>
    public static FigureTerm OutputPerMu => New(InventoryPrefix + "output-per-mu", "地均年产出（元/亩）", "yearly output in yuan per mu");

    /// <summary>六项清单完整度.</summary>
    public static FigureTerm DossierScore => New(InventoryPrefix + "dossier-score", "六项清单完整度", "completeness of the six lists");

    /// <summary>清单完整度合计.</summary>
    public static FigureTerm ScoresTogether => New(InventoryPrefix + "scores-together", "清单完整度合计", "scores together");

    /// <summary>清单数.</summary>
    public static FigureTerm ListCount => New(InventoryPrefix + "list-count", "清单数", "number of lists");

    /// <summary>单项清单完整度.</summary>
    public static FigureTerm ListScore => New(InventoryPrefix + "list-score", "清单完整度", "completeness of a list");

    /// <summary>已有项数.</summary>
    public static FigureTerm FactsPresent => New(InventoryPrefix + "facts-present", "已有项数", "facts present");

    /// <summary>应有项数.</summary>
    public static FigureTerm FactsAsked => New(InventoryPrefix + "facts-asked", "应有项数", "facts asked for");

    private static IEnumerable<FigureTerm> OfInventory() =>
    [
        DivisionArea, SettledValue, Stated, ResourceUse, AmountTaken, MostAllowed, AmountLeft, PieceArea, PieceSquare, PieceCount, GroupArea, SumOfSquares, SquareOfArea,
        Concentration, Whole, DivisionIndex, MeshSize, SplittingIndex, MeanPatchSize, FloorAreaRatio, FloorSquareMetres, LandSquareMetres, LandMu, AnnualOutput, OutputPerMu,
        DossierScore, ScoresTogether, ListCount, ListScore, FactsPresent, FactsAsked,
    ];
}
