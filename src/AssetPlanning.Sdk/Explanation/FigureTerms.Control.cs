namespace AssetPlanning;

/// <content>管控核查: what verdicts on ground are made of.</content>
public static partial class FigureTerms
{
    /// <summary>核查对象面积.</summary>
    public static FigureTerm SubjectArea => New("conformity.subject-area", "核查对象面积", "area of the subject");

    /// <summary>分块面积.</summary>
    public static FigureTerm GroundPiece => New("conformity.piece", "分块面积", "piece of ground");

    /// <summary>覆盖图斑.</summary>
    public static FigureTerm PieceFeatures => New("conformity.piece-features", "覆盖图斑", "features over a piece");

    /// <summary>受限面积.</summary>
    public static FigureTerm ObjectedArea => New("conformity.objected", "受限面积", "ground objected to");

    /// <summary>未核查面积.</summary>
    public static FigureTerm OpenArea => New("conformity.open", "未核查面积", "ground not checked");

    /// <summary>受限面积合并.</summary>
    public static FigureTerm ConstrainedArea => New("conformity.constrained", "受限面积合并", "ground under any objection, once");

    /// <summary>核查对象数.</summary>
    public static FigureTerm VerdictCount => New("conformity.verdict-count", "核查对象数", "subjects of a status");

    private static IEnumerable<FigureTerm> Control() =>
        [SubjectArea, GroundPiece, PieceFeatures, ObjectedArea, OpenArea, ConstrainedArea, VerdictCount];
}
