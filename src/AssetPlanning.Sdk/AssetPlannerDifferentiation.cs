using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;
using AssetPlanning.Territory;
using AssetPlanning.Valuation;

namespace AssetPlanning;

/// <summary>Which decision of a plan made land worth what it is, and what stands beside its value (三次分化与旁账), each explained.</summary>
public static class AssetPlannerDifferentiation
{
    /// <summary>三次分化: attributes the uplift of every parcel to the three rounds of decisions.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="assets">The assets, valued under the plan.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="method">The method they were valued by.</param>
    /// <param name="terms">What stands for states between, and which plan decided what.</param>
    /// <returns>The attribution, in order and order-free, to the fen; parcels without one are set aside and listed.</returns>
    public static Explained<DifferentiationAccount> Differentiate(this AssetPlanner planner, PlannedAssets assets, DetailedPlan plan, ValuationMethod method, DifferentiationTerms terms)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(assets);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(terms);
        var named = planner.Documents.Kinds.Name(method);
        return Explained.By(
            ChainStage.PlanValue,
            calculation =>
            {
                var consultation = new Consultation(planner.Rulebook, calculation);
                return DifferentiationRun.Of(assets, plan, new(named, consultation, calculation), terms, consultation, calculation);
            },
            planner.Documents.Stamp(planner.Rulebook, ("assets", assets), ("plan", plan), ("valuation", method), ("terms", terms)));
    }

    /// <summary>价格响应: what one step of planning conditions changes, lot by lot, by the same method.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="assets">The assets, valued under the plan.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="method">The method they were valued by.</param>
    /// <param name="steps">The changes.</param>
    /// <returns>The table; a lot without a value under a change has none there.</returns>
    public static Explained<PriceResponse> RespondToConditions(this AssetPlanner planner, PlannedAssets assets, DetailedPlan plan, ValuationMethod method, ValueList<ConditionStep> steps)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(assets);
        ArgumentNullException.ThrowIfNull(plan);
        var named = planner.Documents.Kinds.Name(method);
        return Explained.By(
            ChainStage.PlanValue,
            calculation => new ResponseReckoning(plan, steps, new(named, new(planner.Rulebook, calculation), calculation), calculation).Run(assets),
            planner.Documents.Stamp(planner.Rulebook, ("assets", assets), ("plan", plan), ("valuation", method), ("steps", steps)));
    }

    /// <summary>价值潜力面: planned less current value per hectare, ranked.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="assets">The assets.</param>
    /// <returns>The surface; parcels without a value are listed as missing.</returns>
    public static Explained<PotentialSurface> FindPotential(this AssetPlanner planner, PlannedAssets assets)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(assets);
        return Explained.By(ChainStage.PlanValue, calculation => PotentialSurface.Of(assets, calculation), planner.Documents.Stamp(planner.Rulebook, ("assets", assets)));
    }

    /// <summary>外部影响: neighbours, accessibility, observations and synergies, as declared, beside the value.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="assets">The assets.</param>
    /// <param name="terms">What is declared.</param>
    /// <returns>The effects, none of them in any value.</returns>
    public static Explained<EffectAccount> ShowEffects(this AssetPlanner planner, PlannedAssets assets, EffectTerms terms)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(assets);
        ArgumentNullException.ThrowIfNull(terms);
        return Explained.By(
            ChainStage.PlanValue,
            calculation => new EffectReckoning(assets, terms, planner.Rulebook, calculation).Run(),
            planner.Documents.Stamp(planner.Rulebook, ("assets", assets), ("terms", terms)));
    }

    /// <summary>双账: economic value beside social value, lot by lot, never added.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="assets">The assets.</param>
    /// <param name="statements">What is counted of social value.</param>
    /// <returns>The two accounts.</returns>
    public static Explained<ValueAccounts> KeepTwoAccounts(this AssetPlanner planner, PlannedAssets assets, ValueList<SocialStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(assets);
        return Explained.By(
            ChainStage.PlanValue,
            calculation => ValueAccounts.Of(assets, statements, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("assets", assets), ("statements", statements)));
    }

    /// <summary>服务、收益、融资: what the plan makes of land to the public purse.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="assets">The assets.</param>
    /// <param name="terms">Templates of flows and overrides of attributes.</param>
    /// <returns>The account; areas and amounts of the functions add up to those of the plan.</returns>
    public static Explained<FiscalAccount> AccountFunctions(this AssetPlanner planner, PlannedAssets assets, FiscalTerms terms)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(assets);
        ArgumentNullException.ThrowIfNull(terms);
        return Explained.By(
            ChainStage.PlanValue,
            calculation => new FiscalReckoning(assets, terms, new(planner.Rulebook, calculation), calculation).Run(),
            planner.Documents.Stamp(planner.Rulebook, ("assets", assets), ("terms", terms)));
    }

    /// <summary>出让与租赁比较: a price at once beside rents year by year.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="terms">Price, rents, rate.</param>
    /// <returns>The comparison, with what makes the two equal.</returns>
    public static Explained<GrantLeaseComparison> Compare(this AssetPlanner planner, GrantOrLease terms)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(terms);
        return Explained.By(ChainStage.PlanValue, calculation => new GrantLeaseReckoning(terms, new(planner.Rulebook, calculation), calculation).Run(), planner.Documents.Stamp(planner.Rulebook, ("terms", terms)));
    }

    /// <summary>设施承载力: demand against provision, service areas that overlap, ground by person.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="assets">The assets.</param>
    /// <param name="terms">Standards, service areas, people.</param>
    /// <returns>The account; without people or provision nothing is checked.</returns>
    public static Explained<FacilityAccount> CheckFacilities(this AssetPlanner planner, PlannedAssets assets, FacilityTerms terms)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(assets);
        ArgumentNullException.ThrowIfNull(terms);
        return Explained.By(
            ChainStage.PlanValue,
            calculation => new FacilityCheck(assets, terms, planner.Rulebook, calculation).Run(),
            planner.Documents.Stamp(planner.Rulebook, ("assets", assets), ("terms", terms)));
    }

    /// <summary>服务区量算: which service areas share ground, and how many people live in each and in both, by the exact overlay.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="areas">The service areas.</param>
    /// <param name="names">The name of each, in the order of the layer.</param>
    /// <param name="blocks">Where people live (人口单元), of the same frame; none where that is not known.</param>
    /// <param name="people">How many live in each block, in the order of the layer; not known is none.</param>
    /// <returns>Overlaps and people; where a feature was set aside, what it would have held is not known.</returns>
    /// <exception cref="ArgumentException">Names or people are not as many as features, or the frames differ.</exception>
    public static Explained<ServiceGround> MeasureService(this AssetPlanner planner, PolygonSet areas, ValueList<SubjectId> names, PolygonSet? blocks = null, ValueList<int?> people = default)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(areas);
        ServiceGround.Check(areas, names, blocks, people);
        var layers = LandStamp.Of(
            ("areas", ((IPatchLayer)areas).Print),
            ("names", LandStamp.Of(names)),
            ("blocks", blocks is null ? LandStamp.Of<string>([]) : ((IPatchLayer)blocks).Print),
            ("people", LandStamp.Of(people.Select(static number => number is { } known ? Ratio.Of(known, 1).ToString() : "?"))));
        return Explained.By(ChainStage.PlanValue, calculation => ServiceGround.Measure(areas, names, blocks, people, calculation), layers);
    }

    /// <summary>规划条件成本: what the facilities that conditions ask for cost, beside the value of the lot.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="assets">The assets.</param>
    /// <param name="plan">The plan, with its conditions.</param>
    /// <param name="costs">What facilities cost.</param>
    /// <returns>The costs; a lot with a facility of unknown cost has no total.</returns>
    public static Explained<ConditionCosts> CostConditions(this AssetPlanner planner, PlannedAssets assets, DetailedPlan plan, ValueList<FacilityCost> costs)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(assets);
        ArgumentNullException.ThrowIfNull(plan);
        return Explained.By(
            ChainStage.PlanValue,
            calculation => ConditionCosts.Of(assets, plan, costs, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("assets", assets), ("plan", plan), ("costs", costs)));
    }
}
