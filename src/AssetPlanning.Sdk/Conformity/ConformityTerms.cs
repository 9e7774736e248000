using AssetPlanning.Spatial;

namespace AssetPlanning.Conformity;

/// <summary>On which terms subjects are checked (核查口径).</summary>
public sealed record ConformityTerms
{
    /// <summary>The day the rules are taken of (核查日期).</summary>
    public required DateOnly On { get; init; }

    /// <summary>Which measure areas are told and compared in (面积口径).</summary>
    public required AreaSurface Basis { get; init; }

    /// <summary>Which activities count as others (活动归属).</summary>
    public ValueList<ActivityKinship> Kinships { get; init; }

    /// <summary>Decisions of people (人工裁定).</summary>
    public ValueList<VerdictOverride> Overrides { get; init; }
}
