namespace AssetPlanning.Spatial;

/// <summary>A part of a patch before anything is decided; no zone is the ground outside.</summary>
internal readonly record struct MeasuredPart(int? Zone, MeasuredArea Measured);

/// <summary>Where the label point of a patch lies.</summary>
internal readonly record struct LabelPlace(bool IsInPatch, bool IsOnBorder, int? Zone);

/// <summary>What a rule may look at.</summary>
internal sealed record CutCase(MeasuredPart[] Parts, LabelPlace? Label)
{
    /// <summary>The parts together: the patch.</summary>
    internal MeasuredArea Measured { get; } = Parts.Aggregate(MeasuredArea.Zero, static (sum, part) => sum + part.Measured);
}

/// <summary>What a rule says: split, whole to one part, or a doubt.</summary>
internal readonly record struct CutVerdict(CutDecision Decision, AdjustmentRule Residual, int? Zone, CutDoubt? Doubt)
{
    internal static CutVerdict SplitBy(AdjustmentRule residual) => new(CutDecision.Split, residual, null, null);

    internal static CutVerdict WholeTo(int? zone) => new(CutDecision.Whole, default, zone, null);

    internal static CutVerdict Unclear(CutDoubt doubt) => new(CutDecision.Undecided, default, null, doubt);
}
