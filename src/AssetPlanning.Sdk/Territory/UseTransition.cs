namespace AssetPlanning.Territory;

/// <summary>Ground that goes from one use to another under a plan (用地转换): the same use on both sides where it stays.</summary>
public sealed record UseTransition
{
    /// <summary>Its name, unique in a table.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>Where (所在地).</summary>
    public required ScopePath Place { get; init; }

    /// <summary>The use it has (现状用途).</summary>
    public required Code<LandUse> From { get; init; }

    /// <summary>The use it gets (规划用途).</summary>
    public required Code<LandUse> To { get; init; }

    /// <summary>面积.</summary>
    public required Area Area
    {
        get;
        init => field = value.Sign >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "An area is not negative.");
    }
}

/// <summary>How much of a total a place or class may and has to take (分配边界), and by which weight it takes the rest.</summary>
public sealed record AdjustmentBound
{
    /// <summary>The place or class (承担者).</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>权重, not negative.</summary>
    public required Ratio Weight
    {
        get;
        init => field = value.Sign >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A weight is not negative.");
    }

    /// <summary>The least it has to take (下限).</summary>
    public required Area Least { get; init; }

    /// <summary>The most it may take (上限), its quota.</summary>
    public required Area Most { get; init; }
}
