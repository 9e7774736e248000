namespace AssetPlanning.Spatial;

/// <summary>A measured area rounded by a named rule, with its subject (取整结果).</summary>
public sealed record RoundedMeasure
{
    /// <summary>What the area is of.</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>The measured area 量算面积.</summary>
    public required MeasuredArea Measured { get; init; }

    /// <summary>The rule of rounding 取整规则.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>The legal area and what is left over.</summary>
    public required RoundedArea Result { get; init; }
}

/// <summary>A measured area against a threshold (门槛比较): neither side is rounded.</summary>
public sealed record ThresholdComparison
{
    /// <summary>What the area is of.</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>The measured area 量算面积.</summary>
    public required MeasuredArea Measured { get; init; }

    /// <summary>The threshold 门槛面积.</summary>
    public required Area Threshold { get; init; }

    /// <summary>−1 below, 0 at, 1 above the threshold.</summary>
    public int Side => Measured.CompareTo(Threshold);

    /// <summary>Whether the area is the threshold or more.</summary>
    public bool IsReached => Side >= 0;
}
