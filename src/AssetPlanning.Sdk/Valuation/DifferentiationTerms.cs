using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>What holds of a class of use before a plan sets conditions (基准规划条件): the FAR and the term its benchmark price is quoted at.</summary>
public sealed record StandingConditions
{
    /// <summary>The class, with all that belong to it; the nearest holds.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>The conditions (基准条件), with the document they are from.</summary>
    public required PlanningConditions Conditions { get; init; }

    /// <summary>基准年期, where there is one.</summary>
    public Years? Term { get; init; }
}

/// <summary>The unit a lot is in (地块所属单元).</summary>
/// <param name="Lot">The lot.</param>
/// <param name="Unit">The unit of allocation or of the detailed plan.</param>
public sealed record UnitOfLot(LotId Lot, SubjectId Unit);

/// <summary>What an uplift is attributed by (三次分化测算条件).</summary>
/// <remarks>
/// Between two decisions land is in a state no survey and no plan ever sees: to be built on, and nobody has said with what. What stands for
/// it is declared here and cited; where nothing is declared the parcel has no attribution.
/// </remarks>
public sealed record DifferentiationTerms
{
    /// <summary>The views asked in turn whether a class is construction land (建设用地归类口径).</summary>
    public required ValueList<Code<UseView>> Views { get; init; }

    /// <summary>The class that stands for construction land whose use is not decided (待定用途建设用地), such as 留白用地.</summary>
    public Code<LandUse>? UndecidedConstruction { get; init; }

    /// <summary>The class that stands for other land whose use is not decided (待定用途非建设用地).</summary>
    public Code<LandUse>? UndecidedOther { get; init; }

    /// <summary>基准规划条件, by class; a class without any is valued without conditions.</summary>
    public ValueList<StandingConditions> Standing { get; init; }

    /// <summary>Whether the first differentiation is shown apart: 建设与非建设 beside 国有与集体.</summary>
    public required bool ShowsFirstApart { get; init; }

    /// <summary>Which plan decided what (决定规划).</summary>
    public ValueList<DecidingPlan> Deciders { get; init; }

    /// <summary>地块所属单元; a lot without one is rolled up by none.</summary>
    public ValueList<UnitOfLot> Units { get; init; }
}
