using System.Text.Json.Serialization;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Why two features may not lie over each other (冲突类型).</summary>
[JsonConverter(typeof(NameConverter<PlanConflictKind>))]
public enum PlanConflictKind
{
    /// <summary>不得交叉: the rulebook keeps the lines apart.</summary>
    LinesMeet,

    /// <summary>用途不一致: they plan different uses.</summary>
    UsesDiffer,

    /// <summary>分区矛盾: their zones were declared incompatible.</summary>
    ZonesClash,

    /// <summary>无法比较: they plan uses in different classifications, so nobody knows.</summary>
    NotComparable,
}

/// <summary>Two features of different layers that contradict each other (规划冲突): who, where, how much, and which prevails.</summary>
public sealed record PlanConflict
{
    /// <summary>One feature.</summary>
    public required FeatureReference First { get; init; }

    /// <summary>The other feature.</summary>
    public required FeatureReference Second { get; init; }

    /// <summary>冲突类型.</summary>
    public required PlanConflictKind Kind { get; init; }

    /// <summary>How much ground both cover (重叠面积).</summary>
    public required MeasuredArea Area { get; init; }

    /// <summary>The box the common ground lies in (所在范围); its exact shape is cut by <see cref="PlanMerge.GroundOf"/>.</summary>
    public required PlanBox Where { get; init; }

    /// <summary>Which prevails and by what (优先结论); none where nothing tells them apart: then people decide.</summary>
    public PrecedenceDecision? Decision { get; init; }
}

/// <summary>A box on the plane in metres (范围框), exact to 0.1 mm.</summary>
/// <param name="West">Least easting (西界).</param>
/// <param name="South">Least northing (南界).</param>
/// <param name="East">Greatest easting (东界).</param>
/// <param name="North">Greatest northing (北界).</param>
public sealed record PlanBox(Ratio West, Ratio South, Ratio East, Ratio North);

/// <summary>How two layers overlap in all (图层重叠).</summary>
public sealed record LayerOverlap
{
    /// <summary>One layer.</summary>
    public required SubjectId First { get; init; }

    /// <summary>The other layer.</summary>
    public required SubjectId Second { get; init; }

    /// <summary>Pairs of features that overlap (重叠对数).</summary>
    public required int Pairs { get; init; }

    /// <summary>Their common ground, pair by pair (重叠面积).</summary>
    public required MeasuredArea Area { get; init; }

    /// <summary>Pairs that contradict each other (冲突对数).</summary>
    public required int Conflicts { get; init; }
}

/// <summary>What the merging of plans found (多规合一核对): every pair of layers, every contradiction.</summary>
public sealed record PlanConflicts
{
    /// <summary>The order they were decided by (优先次序).</summary>
    public required PlanPrecedence Precedence { get; init; }

    /// <summary>Every pair of layers, by their names (图层重叠表).</summary>
    public required ValueList<LayerOverlap> Overlaps { get; init; }

    /// <summary>The contradictions (规划冲突), by layers and features.</summary>
    public required ValueList<PlanConflict> Conflicts { get; init; }

    /// <summary>The layers that are incomplete or absent (不完整图层): there may be more contradictions than were found.</summary>
    public required ValueList<SubjectId> Incomplete { get; init; }
}

/// <summary>Two zones that may not lie over each other (不相容分区).</summary>
public sealed record ZoneClash
{
    /// <summary>One zone.</summary>
    public required Code<UseZone> First { get; init; }

    /// <summary>The other zone.</summary>
    public required Code<UseZone> Second { get; init; }

    /// <summary>Who says so (依据).</summary>
    public required Citation Basis { get; init; }
}
