using System.Text.Json.Serialization;

namespace AssetPlanning.Inventory;

/// <summary>What is done with an asset in its life (资产管理环节).</summary>
[JsonConverter(typeof(NameConverter<LifecycleAct>))]
public enum LifecycleAct
{
    /// <summary>确权: its title is settled and registered.</summary>
    SettleTitle,

    /// <summary>评估.</summary>
    Assess,

    /// <summary>规划: a plan says what becomes of it.</summary>
    Plan,

    /// <summary>投入利用.</summary>
    TakeIntoUse,

    /// <summary>纳入保护.</summary>
    Protect,

    /// <summary>监管检查.</summary>
    Inspect,

    /// <summary>开始修复.</summary>
    BeginRestoration,

    /// <summary>修复验收.</summary>
    AcceptRestoration,
}

/// <summary>Where an asset is in its life (资产所处阶段): title, use, restoration and round again (确权—利用—修复).</summary>
[JsonConverter(typeof(NameConverter<LifecycleState>))]
public enum LifecycleState
{
    /// <summary>已确权.</summary>
    Titled,

    /// <summary>已评估.</summary>
    Assessed,

    /// <summary>已规划.</summary>
    Planned,

    /// <summary>利用中.</summary>
    InUse,

    /// <summary>保护中.</summary>
    Protected,

    /// <summary>修复中.</summary>
    InRestoration,

    /// <summary>已修复: to be assessed anew.</summary>
    Restored,
}

/// <summary>A step in the life of an asset (资产管理记录).</summary>
public sealed record LifecycleStep : CourseStep
{
    /// <summary>What was done.</summary>
    public required LifecycleAct Act { get; init; }

    /// <summary>The right it rests on, by its name in the register, where a title is settled (权利编号).</summary>
    public SubjectId? Right { get; init => field = value?.OrThrow(); }

    /// <summary>The first day a use no longer holds (利用期限届满日), where something is taken into use.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>What the life of assets is held against (资产周期检查条件); what is not stated is not checked, and says so.</summary>
public sealed record LifecycleTerms
{
    /// <summary>Longest time between two inspections (监管检查最长间隔).</summary>
    public Days? InspectWithin { get; init; }

    /// <summary>Longest time from the end of a use to the beginning of its restoration (修复启动最长间隔).</summary>
    public Days? RestoreWithin { get; init; }

    /// <summary>依据 of the two.</summary>
    public Citation? Basis { get; init; }
}

/// <summary>Where assets are in their lives on a day (资产周期现状), by asset.</summary>
public sealed record LifecycleSheet
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The assets.</summary>
    public required ValueList<AssetLifecycle> Assets { get; init; }
}

/// <summary>Where an asset is in its life (单项资产周期): the state, the last day of each of the four phases, how often it came round.</summary>
public sealed record AssetLifecycle
{
    /// <summary>The asset.</summary>
    public required SubjectId Asset { get; init; }

    /// <summary>Where it is; none where no step could be taken.</summary>
    public LifecycleState? State { get; init; }

    /// <summary>Since when.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>评估: the last day it was assessed.</summary>
    public DateOnly? Assessed { get; init; }

    /// <summary>规划: the last day it was planned.</summary>
    public DateOnly? Planned { get; init; }

    /// <summary>保护: the last day it was put under protection or its restoration begun.</summary>
    public DateOnly? Protected { get; init; }

    /// <summary>监管: the last day it was inspected.</summary>
    public DateOnly? Supervised { get; init; }

    /// <summary>How many restorations were accepted (周期数).</summary>
    public required int Rounds { get; init; }
}
