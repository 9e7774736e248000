using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;

namespace AssetPlanning;

/// <summary>The six lists of a unit, its sources, its limits and the policies that are for it (六项清单、数据来源、可持续限额与政策), each explained.</summary>
public static class AssetPlannerDossier
{
    /// <summary>多源数据: ranks sources by authority and date and settles what they contradict each other in.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="statements">What they say.</param>
    /// <param name="precedence">Which goes first.</param>
    /// <returns>What stands; every contradiction is a finding that says by how much and why.</returns>
    public static Explained<SettledFacts> SettleSources(this AssetPlanner planner, ValueList<DataSource> sources, ValueList<SourceStatement> statements, SourcePrecedence precedence)
    {
        ArgumentNullException.ThrowIfNull(planner);
        return Explained.By(
            ChainStage.Inventory,
            calculation => SourceRanking.Run(sources, statements, precedence, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("sources", sources), ("statements", statements)));
    }

    /// <summary>可持续限额: holds what is taken of resources against what they bear.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="limits">What they bear.</param>
    /// <param name="uses">What is taken.</param>
    /// <returns>Each limit with what is taken of it; a use without a limit is not checked, and says so.</returns>
    public static Explained<SustainableUse> CheckLimits(this AssetPlanner planner, ValueList<SustainableLimit> limits, ValueList<ResourceUse> uses)
    {
        ArgumentNullException.ThrowIfNull(planner);
        return Explained.By(
            ChainStage.Inventory,
            calculation => LimitCheck.Run(limits, uses, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("limits", limits), ("uses", uses)));
    }

    /// <summary>清单完整度: how complete the six lists of a unit are, and what is missing.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="dossier">The six lists.</param>
    /// <returns>The score, list by list, and every missing fact.</returns>
    public static Explained<DossierCompleteness> MeasureCompleteness(this AssetPlanner planner, UnitDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(dossier);
        return Explained.By(
            ChainStage.Inventory,
            calculation => new DossierCheck(dossier, calculation).Run(),
            planner.Documents.Stamp(planner.Rulebook, ("dossier", dossier)));
    }

    /// <summary>政策适用性: which policies are for which subjects, test by test.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="policies">The policies.</param>
    /// <param name="subjects">What is known of the subjects.</param>
    /// <returns>The verdicts; what is not known makes a verdict unknown, never a yes.</returns>
    public static Explained<PolicyVerdicts> TestPolicies(this AssetPlanner planner, ValueList<Policy> policies, ValueList<PolicySubject> subjects)
    {
        ArgumentNullException.ThrowIfNull(planner);
        return Explained.By(
            ChainStage.Inventory,
            calculation => PolicyTests.Run(policies, subjects, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("policies", policies), ("subjects", subjects)));
    }

    /// <summary>政策叠加: the rulebook with a policy laid over it, while and where the policy holds.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The edition, for a planner that plans under the policy; or what is wrong with which row.</returns>
    public static Explained<RulebookEdition> LayOver(this AssetPlanner planner, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(policy);
        return new RulebookDraft(planner.Rulebook).With(PolicyOverlay.FileOf(policy, planner.Rulebook)).Build();
    }

    /// <summary>条件核查: holds the conditions of rights that stand against what is there, or planned, on their ground.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="rights">The rights of a day.</param>
    /// <param name="measures">What was measured, by the ground of the rights.</param>
    /// <returns>Each condition's answer; one in words alone, or without one measure of its kind, is not checked.</returns>
    public static Explained<UseConditionVerdicts> CheckConditions(this AssetPlanner planner, RightsState rights, ValueList<UseMeasure> measures)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(rights);
        return Explained.By(
            ChainStage.Inventory,
            calculation => UseConditionCheck.Run(
                [.. rights.Rights.SelectMany(static right => right.Interest.Conditions.Select(condition => (right.Interest.Id, right.Interest.Ground, condition)))], measures, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("rights", rights), ("measures", measures)));
    }

    /// <summary>条件核查: the same for the list of conditions of a unit.</summary>
    /// <param name="planner">The planner.</param>
    /// <param name="dossier">The six lists.</param>
    /// <param name="measures">What was measured of the unit.</param>
    /// <returns>Each condition's answer.</returns>
    public static Explained<UseConditionVerdicts> CheckConditions(this AssetPlanner planner, UnitDossier dossier, ValueList<UseMeasure> measures)
    {
        ArgumentNullException.ThrowIfNull(planner);
        ArgumentNullException.ThrowIfNull(dossier);
        return Explained.By(
            ChainStage.Inventory,
            calculation => UseConditionCheck.Run([.. dossier.Conditions.Select(condition => (dossier.Unit, dossier.Unit, condition))], measures, calculation),
            planner.Documents.Stamp(planner.Rulebook, ("dossier", dossier), ("measures", measures)));
    }
}
