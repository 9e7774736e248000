namespace AssetPlanning.Territory;

/// <summary>A step of the planning permission (规划许可环节): a permit, or what has to be there before one.</summary>
/// <remarks>The built-in ones stand in <see cref="PermitKinds"/>; those of a province are made the same way, with codes that begin with <c>x-</c>.</remarks>
public sealed record PermitKind : Term<PermitKind>
{
    /// <summary>The kinds of plan it may stand on (依据的规划); none for a step that is no planning permit.</summary>
    public ValueList<PlanLayerKind> Plans { get; init; }

    /// <summary>What has to be there before (前置条件).</summary>
    public ValueList<PermitPrecondition> After { get; init; }

    /// <summary>Whether it is refused where the lot has no planning conditions (须有规划条件).</summary>
    public required bool NeedsConditions { get; init; }

    /// <summary>依据.</summary>
    public required Citation Basis { get; init; }
}

/// <summary>One of several steps that has to be there before a permit (前置条件).</summary>
public sealed record PermitPrecondition
{
    /// <summary>The steps any of which is enough.</summary>
    public required ValueList<Code<PermitKind>> AnyOf { get; init; }

    /// <summary>Whether it is asked only where farm land is taken (占用农用地时).</summary>
    public required bool OnFarmland { get; init; }

    /// <summary>依据.</summary>
    public required Citation Basis { get; init; }
}

/// <summary>The steps of the planning law (《城乡规划法》第三十六条至第四十一条).</summary>
/// <remarks>
/// Land allotted needs the site opinion before the project is approved; land granted gets its conditions into the contract instead. Works need
/// the right to the land. In a village a house needs no conversion unless farm land is taken.
/// </remarks>
public static class PermitKinds
{
    /// <summary>用地预审与选址意见书.</summary>
    public static PermitKind SiteOpinion => Of("site-opinion", "用地预审与选址意见书", "site opinion", "第三十六条") with { Plans = [PlanLayerKind.MasterPlan, PlanLayerKind.SpecialPlan, PlanLayerKind.DetailedPlan] };

    /// <summary>项目批准、核准、备案.</summary>
    public static PermitKind ProjectApproval => Of("project-approval", "项目批准、核准、备案", "approval of the project", "第三十七条") with { After = [Needs("第三十六条", "site-opinion")] };

    /// <summary>国有土地使用权出让合同.</summary>
    public static PermitKind GrantContract => Of("grant-contract", "国有土地使用权出让合同", "grant contract", "第三十八条");

    /// <summary>农用地转用审批.</summary>
    public static PermitKind Conversion => Of("conversion", "农用地转用审批", "conversion of farm land", "第四十一条");

    /// <summary>建设用地规划许可证（划拨）.</summary>
    public static PermitKind AllottedLand => Of("land-permit-allotted", "建设用地规划许可证（划拨）", "planning permit for allotted land", "第三十七条") with
    {
        Plans = [PlanLayerKind.DetailedPlan],
        After = [Needs("第三十七条", "project-approval")],
    };

    /// <summary>建设用地规划许可证（出让）.</summary>
    public static PermitKind GrantedLand => Of("land-permit-granted", "建设用地规划许可证（出让）", "planning permit for granted land", "第三十八条") with
    {
        Plans = [PlanLayerKind.DetailedPlan],
        After = [Needs("第三十八条", "grant-contract")],
        NeedsConditions = true,
    };

    /// <summary>建设工程规划许可证.</summary>
    public static PermitKind Works => Of("works-permit", "建设工程规划许可证", "planning permit for works", "第四十条") with
    {
        Plans = [PlanLayerKind.DetailedPlan],
        After = [Needs("第四十条", "land-permit-allotted", "land-permit-granted")],
        NeedsConditions = true,
    };

    /// <summary>乡村建设规划许可证.</summary>
    public static PermitKind Rural => Of("rural-permit", "乡村建设规划许可证", "planning permit for rural building", "第四十一条") with
    {
        Plans = [PlanLayerKind.VillagePlan, PlanLayerKind.DetailedPlan],
        After = [Needs("第四十一条", "conversion") with { OnFarmland = true }],
    };

    /// <summary>All of them.</summary>
    public static ValueList<PermitKind> All => [SiteOpinion, ProjectApproval, GrantContract, Conversion, AllottedLand, GrantedLand, Works, Rural];

    private static PermitKind Of(string code, string chinese, string english, string clause) =>
        new() { Code = code, Chinese = chinese, English = english, NeedsConditions = false, Basis = new("城乡规划法", clause) };

    private static PermitPrecondition Needs(string clause, params ValueList<Code<PermitKind>> anyOf) => new() { AnyOf = anyOf, OnFarmland = false, Basis = new("城乡规划法", clause) };
}
