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

    /// <summary>图层重叠面积.</summary>
    public static FigureTerm PlanOverlap => New("conformity.plan-overlap", "图层重叠面积", "common ground of two layers");

    /// <summary>候选地块得分.</summary>
    public static FigureTerm RelocationScore => New("conformity.relocation-score", "候选地块得分", "score of a place");

    /// <summary>规模适配.</summary>
    public static FigureTerm RelocationFit => New("conformity.relocation-fit", "规模适配", "size fitting the need");

    /// <summary>邻近.</summary>
    public static FigureTerm RelocationNearness => New("conformity.relocation-nearness", "邻近", "nearness");

    /// <summary>少受限.</summary>
    public static FigureTerm RelocationFreedom => New("conformity.relocation-freedom", "少受限", "freedom of objections");

    /// <summary>评分权重.</summary>
    public static FigureTerm RelocationWeight => New("conformity.relocation-weight", "评分权重", "weight of a term");

    private static IEnumerable<FigureTerm> Control() =>
        [SubjectArea, GroundPiece, PieceFeatures, ObjectedArea, OpenArea, ConstrainedArea, VerdictCount, PlanOverlap, RelocationScore, RelocationFit, RelocationNearness, RelocationFreedom, RelocationWeight];
}
