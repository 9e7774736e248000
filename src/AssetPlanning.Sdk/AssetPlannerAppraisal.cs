using AssetPlanning.Inventory;
using AssetPlanning.Territory;
using AssetPlanning.Valuation;

namespace AssetPlanning;

/// <summary>Values of assets beside the chain (估价), each explained: of a whole baseline as it is, of one parcel under any setting.</summary>
public static class AssetPlannerAppraisal
{
    /// <summary>现状价值评估: values every parcel of a baseline as it is.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="method">How value is found.</param>
    /// <returns>The value ladders with their first rung; parcels without a value are set aside, listed and counted.</returns>
    public static Explained<AppraisedAssets> Appraise(this AssetPlanner planner, Baseline baseline, ValuationMethod method)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(baseline);
        var named = planner.Documents.Kinds.Name(method);
        return Explained.By(
            ChainStage.Inventory,
            calculation => CurrentValue.Run(baseline, named, planner.Rulebook, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("baseline", baseline), ("valuation", method)));
    }

    /// <summary>设定条件估价: values one parcel under a setting.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="parcel">The parcel.</param>
    /// <param name="state">The setting.</param>
    /// <param name="stage">The rung of the value ladder it is for.</param>
    /// <param name="method">How value is found.</param>
    /// <param name="lot">The lot of the plan it lies in, where one is known.</param>
    /// <returns>The value, or none with the finding that says why.</returns>
    public static Explained<Appraisal> Appraise(this AssetPlanner planner, Parcel parcel, ValuedState state, ValueStage stage, ValuationMethod method, Lot? lot = null)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(parcel);
        ArgumentNullException.ThrowIfNull(state);
        var named = planner.Documents.Kinds.Name(method);
        return Explained.By(
            ChainStage.PlanValue,
            calculation =>
            {
                calculation.Why?.Step(Stocktaking.AreaKey(parcel), parcel.Area, Derivation.Given);
                return new Appraiser(named, new(planner.Rulebook, calculation), calculation).Appraise(parcel, lot, state, new(stage)).Value;
            },
            planner.Documents.Stamp(planner.Rulebook, ("parcel", parcel), ("state", state), ("valuation", method)));
    }

    /// <summary>批量估价中的一宗: values one lot of columns as the method itself does, so that it can be explained.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="lots">The lots.</param>
    /// <param name="lot">The place of the lot.</param>
    /// <param name="method">The prices.</param>
    /// <returns>The value, to the fen that of <see cref="LotPrices"/>, or none with the finding that says why.</returns>
    public static Explained<Appraisal> Appraise(this AssetPlanner planner, LotColumns lots, int lot, BenchmarkCorrection method)
    {
        ArgumentNullException.ThrowIfNull(lots);
        var valued = lots[lot];
        var parcel = new Parcel
        {
            Id = valued.Name.ToString(),
            Division = default,
            Area = valued.Area,
            LandUse = valued.LandUse,
            Ownership = Ownership.State,
            Right = "CLU-S",
            Holder = "lots",
        };
        var state = new ValuedState
        {
            LandUse = valued.LandUse,
            Ownership = Ownership.State,
            Conditions = new() { FloorAreaRatio = RatioRange.AtMost(valued.FloorAreaRatio), Basis = new("地块列表", valued.Name.ToString()) },
        };
        return planner.Appraise(parcel, state, ValueStage.Planned, method);
    }

    /// <summary>综合还原率: the rate of land and building together, for an income neither brings alone.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="rates">The rates and values of the two.</param>
    /// <param name="subject">What they are the rates of.</param>
    /// <returns>The rate; none where neither is worth anything.</returns>
    public static Explained<CapitalisationRate> FindCompositeRate(this AssetPlanner planner, CompositeRate rates, SubjectId subject)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(rates);
        return Explained.By(
            ChainStage.PlanValue,
            calculation => rates.Find(subject.OrThrow(), calculation),
            planner.Documents.Stamp(planner.Rulebook, ("rates", rates)));
    }

    /// <summary>土地还原率: the land's rate behind one of both together, from what the market shows.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="rates">The rate of the building and the values of the two; the land's own rate is not used.</param>
    /// <param name="composite">The rate of both.</param>
    /// <param name="subject">What they are the rates of.</param>
    /// <returns>The rate; none where the land is worth nothing, or the rate comes out below nothing.</returns>
    public static Explained<CapitalisationRate> FindLandRate(this AssetPlanner planner, CompositeRate rates, Ratio composite, SubjectId subject)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(rates);
        return Explained.By(
            ChainStage.PlanValue,
            calculation => rates.FindLand(composite, subject.OrThrow(), calculation),
            planner.Documents.Stamp(planner.Rulebook, ("rates", rates), ("composite", new CapitalisationRate { Rate = composite })));
    }

    /// <summary>差别化税费与补贴: what a levy that goes by area and indicator comes to.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="levy">The levy.</param>
    /// <param name="subject">Whose land it is levied on.</param>
    /// <param name="area">The area.</param>
    /// <param name="indicator">The indicator the levy speaks of.</param>
    /// <returns>The levy, or the subsidy.</returns>
    public static Explained<LevyAmount> Assess(this AssetPlanner planner, DifferentialLevy levy, SubjectId subject, Area area, Ratio indicator)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(levy);
        return Explained.By(
            ChainStage.PlanValue,
            calculation => levy.Of(subject.OrThrow(), area, indicator, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("levy", levy)));
    }
}
