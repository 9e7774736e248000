using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>One change of planning conditions (规划条件变动): what is not named stays as planned.</summary>
public sealed record ConditionStep
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>容积率.</summary>
    public RatioRange? FloorAreaRatio { get; init; }

    /// <summary>建筑密度.</summary>
    public RatioRange? BuildingDensity { get; init; }

    /// <summary>绿地率.</summary>
    public RatioRange? GreenRatio { get; init; }

    /// <summary>建筑限高.</summary>
    public Metres? HeightLimit { get; init; }

    /// <summary>配套设施; none leaves those planned.</summary>
    public ValueList<RequiredFacility>? Facilities { get; init; }

    /// <summary>使用年期.</summary>
    public Years? Term { get; init; }

    /// <summary>Why it is asked (依据): a proposal, a variant of the plan.</summary>
    public required Citation Basis { get; init; }

    /// <summary>The lot with the change: the method hears it as it hears a plan.</summary>
    internal Lot Changed(Lot planned)
    {
        if (FloorAreaRatio is null && BuildingDensity is null && GreenRatio is null && HeightLimit is null && Facilities is null && Term is null)
        {
            return planned;
        }

        var conditions = planned.Conditions ?? new PlanningConditions { Basis = Basis };
        return planned with
        {
            Conditions = conditions with
            {
                FloorAreaRatio = FloorAreaRatio ?? conditions.FloorAreaRatio,
                BuildingDensity = BuildingDensity ?? conditions.BuildingDensity,
                GreenRatio = GreenRatio ?? conditions.GreenRatio,
                HeightLimit = HeightLimit ?? conditions.HeightLimit,
                Facilities = Facilities ?? conditions.Facilities,
                Term = Term ?? conditions.Term,
                Basis = Basis,
            },
        };
    }
}
