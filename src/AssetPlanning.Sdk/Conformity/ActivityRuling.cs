using System.Text.Json.Serialization;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Conformity;

/// <summary>What follows for an activity on some ground (活动管控规定), and what that stands on.</summary>
/// <remarks>An approval without an authority, a condition without words and a ruling without a basis do not construct.</remarks>
public sealed record ActivityRuling
{
    /// <summary>Makes a ruling.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="consequence">What follows.</param>
    /// <param name="basis">The clauses it stands on.</param>
    /// <param name="by">Who approves, where an approval is needed.</param>
    /// <param name="condition">The condition; a conditional ruling states one, others may add one.</param>
    /// <exception cref="ArgumentException">Consequence, authority, condition and basis do not fit each other.</exception>
    [JsonConstructor]
    public ActivityRuling(
        Code<LandActivity> activity,
        Consequence consequence,
        ValueList<Citation> basis,
        Code<Authority>? by = null,
        Wording? condition = null)
    {
        if (!Enum.IsDefined(consequence))
        {
            throw new ArgumentOutOfRangeException(nameof(consequence), consequence, "Unknown consequence.");
        }

        if ((consequence == Consequence.NeedsApproval) != (by is not null))
        {
            throw new ArgumentException("What needs an approval names who gives it, and nothing else does.", nameof(by));
        }

        if (consequence == Consequence.Conditional && condition is null)
        {
            throw new ArgumentException("What is allowed on a condition states it.", nameof(condition));
        }

        if (basis.Count == 0)
        {
            throw new ArgumentException("A ruling stands on something.", nameof(basis));
        }

        (Activity, Consequence, Basis, By, Condition) = (activity, consequence, basis, by, condition);
    }

    /// <summary>The activity (活动类型).</summary>
    public Code<LandActivity> Activity { get; }

    /// <summary>What follows (管控后果).</summary>
    public Consequence Consequence { get; }

    /// <summary>The clauses it stands on (依据).</summary>
    public ValueList<Citation> Basis { get; }

    /// <summary>Who approves (批准机关), where an approval is needed.</summary>
    public Code<Authority>? By { get; }

    /// <summary>The condition (条件), where there is one.</summary>
    public Wording? Condition { get; }

    internal static ActivityRuling Of(ControlRule rule, RulebookEdition rulebook) =>
        new(rule.Activity, rule.Consequence, [.. rule.Basis.Select(rulebook.Cite)], rule.By, rule.Condition);

    internal bool IsRestriction => Consequence != Consequence.Allowed;

    /// <summary>The strictest ruling of a list for an activity: in which order they are listed changes nothing.</summary>
    internal static ActivityRuling? Find(ValueList<ActivityRuling> rulings, Code<LandActivity> activity)
    {
        ActivityRuling? strictest = null;
        foreach (var ruling in rulings)
        {
            strictest = ruling.Activity == activity ? Stricter(strictest, ruling) : strictest;
        }

        return strictest;
    }

    /// <summary>The stricter of two rulings, the first of equals; one where the other is not there.</summary>
    internal static ActivityRuling? Stricter(ActivityRuling? one, ActivityRuling? other) =>
        one is null || (other is not null && other.Consequence < one.Consequence) ? other : one;
}

/// <summary>An activity that counts as others too (活动归属): urban construction is construction, and it occupies ground.</summary>
public sealed record ActivityKinship
{
    /// <summary>The activity.</summary>
    public required Code<LandActivity> Activity { get; init; }

    /// <summary>What it counts as where a line does not name it itself (视同活动); the strictest ruling holds.</summary>
    public required ValueList<Code<LandActivity>> CountsAs { get; init; }
}
