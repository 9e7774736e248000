using System.Text.Json.Serialization;

namespace AssetPlanning.Conformity;

/// <summary>One class of use before and after (用地结构行): the share is exact, of the whole table.</summary>
public sealed record StructureRow
{
    /// <summary>The class (地类).</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>现状面积.</summary>
    public required Area Before { get; init; }

    /// <summary>规划面积.</summary>
    public required Area After { get; init; }

    /// <summary>现状占比.</summary>
    public required Ratio ShareBefore { get; init; }

    /// <summary>规划占比.</summary>
    public required Ratio ShareAfter { get; init; }

    /// <summary>增减.</summary>
    [JsonIgnore]
    public Area Change => After - Before;
}

/// <summary>How much goes from one class to another (用地转移): the diagonal is what stays.</summary>
public sealed record StructureFlow
{
    /// <summary>现状地类.</summary>
    public required Code<LandUse> From { get; init; }

    /// <summary>规划地类.</summary>
    public required Code<LandUse> To { get; init; }

    /// <summary>面积.</summary>
    public required Area Area { get; init; }
}

/// <summary>The structure of uses of one place (分地用地结构).</summary>
public sealed record PlaceStructure
{
    /// <summary>Where (所在地).</summary>
    public required ScopePath Place { get; init; }

    /// <summary>总面积, the same before and after.</summary>
    public required Area Whole { get; init; }

    /// <summary>The classes, by code; shares are of this place.</summary>
    public required ValueList<StructureRow> Rows { get; init; }
}

/// <summary>The structure of uses before and after a plan (用地结构调整表): rows add up to the whole, and the transfers to both sides of every row.</summary>
public sealed record LandUseStructure
{
    /// <summary>总面积, the same before and after.</summary>
    public required Area Whole { get; init; }

    /// <summary>The classes, by code.</summary>
    public required ValueList<StructureRow> Rows { get; init; }

    /// <summary>用地转移矩阵, by both classes; what does not occur is left out.</summary>
    public required ValueList<StructureFlow> Flows { get; init; }

    /// <summary>分布, place by place.</summary>
    public required ValueList<PlaceStructure> Places { get; init; }

    /// <summary>What could not be put in a class (剔除的转换), as listed by the findings, and its area.</summary>
    public required ValueList<SubjectId> SetAside { get; init; }

    /// <summary>剔除面积.</summary>
    public required Area SetAsideArea { get; init; }
}

/// <summary>What one bearer takes of a total (分配结果).</summary>
public sealed record AdjustmentPart
{
    /// <summary>承担者.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>分配面积.</summary>
    public required Area Area { get; init; }

    /// <summary>Whether it takes its least or its most, so that its weight did not decide (受边界限制).</summary>
    public required bool IsBounded { get; init; }
}

/// <summary>A total divided within bounds (限额内分配): the parts add up to it exactly.</summary>
public sealed record AdjustmentPlan
{
    /// <summary>总量.</summary>
    public required Area Whole { get; init; }

    /// <summary>最小计量单位.</summary>
    public required Area Quantum { get; init; }

    /// <summary>By bearer.</summary>
    public required ValueList<AdjustmentPart> Parts { get; init; }
}
