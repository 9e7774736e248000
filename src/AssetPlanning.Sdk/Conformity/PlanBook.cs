using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
using AssetPlanning.Spatial;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>The doors of the questions a plan is asked beside its map (规划核对): permits, standards, mix, scale, feedback, villages, incentives.</summary>
public static partial class PlanBook
{
    /// <summary>规划许可核对: whether permits stand on a plan in force, keep its conditions and come in the order of the law.</summary>
    /// <param name="permits">The permits and the steps before them, of all projects.</param>
    /// <param name="periods">When which version of which plan is in force.</param>
    /// <param name="plans">The detailed plans, with their lots and conditions.</param>
    /// <param name="kinds">The steps that are known, such as <see cref="PermitKinds.All"/>.</param>
    /// <returns>One line a permit; what nothing can be held against is NotChecked.</returns>
    public static Explained<PermitSheet> CheckPermits(ValueList<PlanningPermit> permits, ValueList<PlanPeriod> periods, ValueList<DetailedPlan> plans, ValueList<PermitKind> kinds) => Explained.By(
        null,
        calculation => new PermitCheck(permits, periods, plans, kinds, calculation).Run(),
        LandStamp.Of(("permits", LandStamp.Of(permits)), ("periods", LandStamp.Of(periods)), ("plans", LandStamp.Of(plans)), ("kinds", LandStamp.Of(kinds))));

    /// <summary>标准从严合并: one range an indicator that keeps to every standard.</summary>
    /// <param name="standards">The standards of monitoring and acceptance, in any order.</param>
    /// <returns>The profile; refused where no amount keeps to two of them.</returns>
    public static Explained<AcceptanceProfile> MergeStandards(ValueList<AcceptanceStandard> standards) => Explained.By(
        null,
        calculation => AcceptanceMerge.Run(standards, calculation),
        LandStamp.Of(("standards", LandStamp.Of(standards.OrderBy(static standard => standard.Id)))));

    /// <summary>验收核对: holds what was measured of projects against merged standards.</summary>
    /// <param name="profile">The standards, merged.</param>
    /// <param name="readings">What was measured, in any order.</param>
    /// <returns>One line a project and indicator; what nobody measured is NotChecked.</returns>
    public static Explained<BoundSheet> CheckAcceptance(AcceptanceProfile profile, ValueList<IndicatorReading> readings)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return Explained.By(
            null,
            calculation => AcceptanceMerge.Check(profile, readings, calculation),
            LandStamp.Of(("profile", LandStamp.Of([profile])), ("readings", LandStamp.Of(readings))));
    }

    /// <summary>组合核对: whether public and operational assets, functions and owners are mixed as asked.</summary>
    /// <param name="parts">The assets combined.</param>
    /// <param name="requirements">What is asked, in any order.</param>
    /// <param name="rulebook">What classes of use are by default.</param>
    /// <returns>One line a requirement; refused where an asset is named twice or a class does not exist.</returns>
    public static Explained<BoundSheet> CheckMix(ValueList<MixPart> parts, ValueList<MixRequirement> requirements, RulebookEdition rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        var stamp = LandStamp.Of(("parts", LandStamp.Of(parts)), ("requirements", LandStamp.Of(requirements)));
        return Explained.By(null, calculation => new MixCheck(parts, rulebook, calculation).Run(requirements), () => stamp() with { Edition = rulebook.Name });
    }

    /// <summary>单元尺度核对: whether units lie between lot and township, where supply, cost and income can be told.</summary>
    /// <param name="units">The units.</param>
    /// <param name="townships">The areas of the townships.</param>
    /// <returns>One line a unit.</returns>
    public static Explained<UnitScales> CheckScale(ValueList<PlanningUnit> units, ValueList<TownshipArea> townships) => Explained.By(
        null,
        calculation => new UnitScaleCheck(units, townships, calculation).Run(),
        LandStamp.Of(("units", LandStamp.Of(units)), ("townships", LandStamp.Of(townships))));

    /// <summary>反馈闭环核对: follows every observation on a plan to its answer.</summary>
    /// <param name="items">What the plan arranges.</param>
    /// <param name="feedback">The observations, in any order.</param>
    /// <param name="on">The day it is looked at.</param>
    /// <returns>The loop: answered, open, overdue, and what nobody looked at.</returns>
    public static Explained<FeedbackSheet> CheckFeedback(ValueList<PlanItem> items, ValueList<PlanFeedback> feedback, DateOnly on) => Explained.By(
        null,
        calculation => new FeedbackCheck(items, feedback, on, calculation).Run(),
        LandStamp.Of(("items", LandStamp.Of(items)), ("feedback", LandStamp.Of(feedback)), ("terms", LandStamp.Of([on]))));

    /// <summary>村庄规划核对: contents, order of projects, appearance, uses and reserves of a village plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rulebook">Knows classes of use and the limit of what is kept without a place.</param>
    /// <returns>The sheet; refused where contents carry one name or projects wait for each other.</returns>
    public static Explained<VillagePlanSheet> CheckVillagePlan(VillagePlan plan, RulebookEdition rulebook)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(rulebook);
        var stamp = LandStamp.Of(("plan", LandStamp.Of([plan])));
        return Explained.By(null, calculation => new VillagePlanCheck(plan, rulebook, calculation).Run(), () => stamp() with { Edition = rulebook.Name });
    }

    /// <summary>激励政策适用: who gets what of the incentives, after the bottom line.</summary>
    /// <param name="incentives">The incentives, in any order.</param>
    /// <param name="table">The verdicts on the subjects.</param>
    /// <param name="facts">What is known of the subjects, by their names.</param>
    /// <returns>One line an incentive and subject; incentives that touch a binding rule are refused by name.</returns>
    public static Explained<IncentiveSheet> GrantIncentives(ValueList<Incentive> incentives, ConformityTable table, ValueList<PolicySubject> facts)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Explained.By(
            null,
            calculation => new IncentiveCheck(incentives, table, calculation).Run(facts),
            () =>
            {
                var stamp = table.Stamp();
                return stamp with { Inputs = [.. stamp.Inputs, new("incentives", LandStamp.Of(incentives)()), new("facts", LandStamp.Of(facts)())] };
            });
    }
}
