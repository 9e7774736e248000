using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Conformity;

/// <summary>Something a policy gives to those it is for (激励性措施): a shorter approval of stock land, a term of payment. It eases no bottom line.</summary>
public sealed record Incentive
{
    /// <summary>The policy (政策): whom it is for, where, how long, and the rows it puts in the rulebook's place.</summary>
    public required Policy Policy { get; init; }

    /// <summary>What it grants (支持内容).</summary>
    public required ValueList<IncentiveGrant> Grants { get; init; }
}

/// <summary>One thing an incentive grants (支持事项).</summary>
public sealed record IncentiveGrant
{
    /// <summary>Its name.</summary>
    public required SubjectId Id { get; init => field = value.OrThrow(); }

    /// <summary>What is granted, in words.</summary>
    public required Wording Content { get; init; }

    /// <summary>The rule it departs from (突破的规则), where it departs from one.</summary>
    public Code<StatedRule>? Eases { get; init; }
}

/// <summary>What an incentive comes to for one subject (激励适用结论).</summary>
public sealed record IncentiveLine
{
    /// <summary>政策.</summary>
    public required SubjectId Policy { get; init; }

    /// <summary>核查对象.</summary>
    public required SubjectId Subject { get; init; }

    /// <summary>Whether the policy is for it (是否适用).</summary>
    public required EligibilityAnswer Answer { get; init; }

    /// <summary>The verdict of the binding rules, with the decisions of people (底线核查状态).</summary>
    public required VerdictStatus BottomLine { get; init; }

    /// <summary>What it gets (享受的支持事项); nothing unless the policy is for it and the bottom line is kept.</summary>
    public ValueList<SubjectId> Granted { get; init; }
}

/// <summary>What incentives come to (激励政策适用表).</summary>
public sealed record IncentiveSheet
{
    /// <summary>By policy and subject.</summary>
    public required ValueList<IncentiveLine> Lines { get; init; }

    /// <summary>The policies refused because they touch a bottom line (被拒的政策).</summary>
    public required ValueList<SubjectId> Refused { get; init; }
}
