namespace AssetPlanning.Rulebook;

/// <content>管控与报批.</content>
public static partial class StandardParameters
{
    /// <summary>永久基本农田占耕地的最低比例.</summary>
    public static Parameter<Ratio> ControlBasicFarmlandShare { get; } = new("control.basic-farmland-share");

    /// <summary>新增耕地占原有耕地的最低比例.</summary>
    public static Parameter<Ratio> ConsolidationNewArable { get; } = new("consolidation.new-arable");

    /// <summary>新划永久基本农田占调整面积的最低比例.</summary>
    public static Parameter<Ratio> ConsolidationNewBasicFarmland { get; } = new("consolidation.new-basic-farmland");

    /// <summary>永久基本农田调整规模上限.</summary>
    public static Parameter<Ratio> ConsolidationAdjustedBasicFarmland { get; } = new("consolidation.adjusted-basic-farmland");

    /// <summary>新增耕地坡度上限.</summary>
    public static Parameter<int> ConsolidationSteepestSlope { get; } = new("consolidation.steepest-slope");

    /// <summary>村庄规划机动指标上限.</summary>
    public static Parameter<Ratio> PlanFlexibleQuota { get; } = new("plan.flexible-quota");

    /// <summary>超过即由国务院批准征收.</summary>
    public static Parameter<Area, Circumstance> ApprovalStateCouncilAbove { get; } = new("approval.state-council-above");

    /// <summary>达到即由国务院审批用海.</summary>
    public static Parameter<Area, Circumstance> ApprovalSeaStateCouncilFrom { get; } = new("approval.sea-state-council-from");

    /// <summary>达到即由省级审批用海.</summary>
    public static Parameter<Area, Circumstance> ApprovalSeaProvinceFrom { get; } = new("approval.sea-province-from");

    /// <summary>达到即由设区市审批用海.</summary>
    public static Parameter<Area, Circumstance> ApprovalSeaCityFrom { get; } = new("approval.sea-city-from");

    /// <summary>最小上图图斑面积.</summary>
    public static Parameter<Area, Circumstance> SurveyLeastPatch { get; } = new("survey.least-patch");

    /// <summary>土地还原率.</summary>
    public static Parameter<Ratio, Purpose> ValuationCapitalisationRate { get; } = new("valuation.capitalisation-rate");
}
