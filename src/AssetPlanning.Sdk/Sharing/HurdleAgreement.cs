using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>An agreement that pays some parties their capital and a return first and rewards another beyond it (门槛收益分配约定).</summary>
/// <remarks>
/// Order of payment: return of capital · preferred return · catch-up · promote and the rest. Only the preferred parties have
/// hurdle accounts; a promoter that contributes gets its capital back first only when it is itself among the preferred. The
/// tiers and the catch-up are those of private-equity and land-development partnerships; no Chinese statute prescribes them.
/// </remarks>
public sealed record HurdleAgreement
{
    /// <summary>Who contributes which part of what is paid in (出资比例); they add up to exactly 1.</summary>
    public required ValueList<Portion> Contributions { get; init; }

    /// <summary>Those whose capital and return come first (优先方); each of them contributes.</summary>
    public required ValueList<PartyId> Preferred { get; init; }

    /// <summary>Who is rewarded beyond the hurdle (超额收益受益方).</summary>
    public required PartyId Promoter { get; init; }

    /// <summary>The preferred return a year (门槛收益率), not negative.</summary>
    public required Ratio Hurdle { get; init; }

    /// <summary>Whether the preferred return compounds (复利约定).</summary>
    public required Compounding Compounding { get; init; }

    /// <summary>How years between days are counted (计息天数惯例).</summary>
    public required DayCount DayCount { get; init; }

    /// <summary>The promoter's part of the catch-up (追赶比例): 0 for none, 1 for all; otherwise more than its part of the rest.</summary>
    public required Ratio CatchUp { get; init; }

    /// <summary>The promote (超额分成比例).</summary>
    public required Ratio Promote { get; init; }

    /// <summary>What the promote is taken of (超额分成约定).</summary>
    public required PromoteConvention Convention { get; init; }

    /// <summary>Settles the flows of a project in the order of their days (门槛收益结算).</summary>
    /// <param name="flows">What the project pays out, negative where it takes in; days rise or stay, 1 to 1,201 flows.</param>
    /// <returns>Who got what and why, day by day, and the clawback on the last day.</returns>
    /// <exception cref="ArgumentException">The agreement does not say who gets what, there are no flows, or days are out of order.</exception>
    public HurdleSettlement Settle(ValueList<DatedFlow> flows) => HurdleRun.Settle(this, flows);

    /// <summary>The promoter's part of what is left after the hurdle and the catch-up (超额部分中受益方所得比例).</summary>
    /// <returns>For example 19 % for 10 % off the top of 90/10.</returns>
    public Ratio PromoterPart() => Convention switch
    {
        PromoteConvention.OffTheTop => Promote + ((Ratio.One - Promote) * ContributionOf(Promoter)),
        PromoteConvention.AddedToShare => Promote + ContributionOf(Promoter),
        PromoteConvention.WholePart => Promote,
        _ => throw new InvalidOperationException($"Unknown convention {Convention}."),
    };

    internal Ratio ContributionOf(PartyId party) =>
        Contributions.Where(portion => portion.Party == party).Select(static portion => portion.Part).FirstOrDefault();

    /// <summary>Refuses an agreement that does not say who gets what.</summary>
    internal void Require(string name)
    {
        if (Defect() is { } property)
        {
            throw new ArgumentException(
                $"{property}: contributions add up to exactly 1, none negative, no party twice; the preferred are at least one party, each once, each "
                + "contributing; hurdle and promote are not negative, and the promoter's part of the rest is at most 1; a catch-up is more than that "
                + "part, or it would never end, and at most 1; beside the promoter somebody contributes.",
                name);
        }
    }

    /// <summary>The property that leaves open who gets what, or null.</summary>
    internal string? Defect()
    {
        if (SharingTurn.TotalOf(Contributions.Select(static portion => portion.Part)) != Ratio.One
            || Contributions.Any(static portion => portion.Part.Sign < 0)
            || Contributions.Select(static portion => portion.Party).Distinct().Count() < Contributions.Count)
        {
            return nameof(Contributions);
        }

        return Preferred.Count == 0 || Preferred.Distinct().Count() < Preferred.Count || Preferred.Any(party => ContributionOf(party).Sign == 0) ? nameof(Preferred)
            : Promoter.IsNone ? nameof(Promoter)
            : Hurdle.Sign < 0 ? nameof(Hurdle)
            : Promote.Sign < 0 || PromoterPart() > Ratio.One ? nameof(Promote)
            // Otherwise the promoter never catches up.
            : CatchUp.Sign != 0 && (CatchUp <= PromoterPart() || CatchUp > Ratio.One) ? nameof(CatchUp)
            // Otherwise the rest goes to nobody.
            : PromoterPart() < Ratio.One && Contributions.All(portion => portion.Party == Promoter || portion.Part.Sign == 0) ? nameof(Contributions)
            : null;
    }
}
