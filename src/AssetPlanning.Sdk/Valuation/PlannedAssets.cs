using AssetPlanning.Conformity;
using AssetPlanning.Inventory;
using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>A parcel with the use the plan gives it and what that makes of its value (规划资产).</summary>
public sealed record PlannedAsset
{
    /// <summary>The parcel.</summary>
    public required Parcel Parcel { get; init; }

    /// <summary>The lot it lies in.</summary>
    public required LotId Lot { get; init; }

    /// <summary>The planned use.</summary>
    public required Code<LandUse> LandUse { get; init; }

    /// <summary>现状价值.</summary>
    public required Appraisal Current { get; init; }

    /// <summary>规划价值.</summary>
    public required Appraisal Planned { get; init; }

    /// <summary>What the plan adds (规划增值).</summary>
    /// <returns>Planned less current value.</returns>
    public Money Uplift() => Planned.Amount - Current.Amount;

    /// <summary>What is known of the value ladder so far (价值阶梯); later stages add their rungs.</summary>
    /// <returns>Current and planned value.</returns>
    public ValueLadder Ladder() => new() { Asset = Parcel.Subject, Rungs = [Current, Planned] };
}

/// <summary>What the plan makes of a baseline (规划赋值结果).</summary>
public sealed record PlannedAssets
{
    /// <summary>The baseline.</summary>
    public required Baseline Baseline { get; init; }

    /// <summary>The plan and its version.</summary>
    public required PlanVersion Plan { get; init; }

    /// <summary>The assets valued, by parcel.</summary>
    public required ValueList<PlannedAsset> Assets { get; init; }

    /// <summary>The verdicts on all parcels of the baseline.</summary>
    public required ValueList<Verdict> Verdicts { get; init; }

    /// <summary>The parcels set aside so far.</summary>
    public required ValueList<SetAside> SetAside { get; init; }

    /// <summary>Whether they were valued under the plan given; if not, nothing that rests on both holds.</summary>
    internal bool WereValuedUnder(DetailedPlan plan, Calculation calculation)
    {
        if (Plan == plan.Version)
        {
            return true;
        }

        calculation.Report(FindingCatalogue.DifferentiationOtherPlan, plan.Version.Plan, [Figure.Name(Plan.ToString()), Figure.Name(plan.Version.ToString())]);
        return false;
    }
}
