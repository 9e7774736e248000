using System.Runtime.InteropServices;
using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>Settles a hurdle agreement flow by flow (门槛收益计算).</summary>
/// <remarks>
/// Entitlements by tier are exact; the fen come from one apportionment a day over the parties, largest remainder, ties by name,
/// so every day closes. The accounts are credited with the fen really paid. Days are counted from the first flow that is not nothing.
/// </remarks>
internal sealed class HurdleRun
{
    private readonly HurdleAgreement agreement;
    private readonly HurdleTiers tiers;
    private readonly List<DatedFlow> seen = [];
    private HurdleAccount[] accounts = [];
    private DateOnly? anchor;
    private Ratio promotePaid;

    internal HurdleRun(HurdleAgreement agreement)
    {
        agreement.Require(nameof(agreement));
        this.agreement = agreement;
        tiers = new(agreement);
        Trail = new(agreement);
    }

    internal HurdleTrail Trail { get; }

    /// <summary>The day the years are counted from.</summary>
    internal DateOnly Anchor => anchor ?? seen[0].Day;

    /// <summary>What the promoter would have to give back now.</summary>
    internal Clawback Clawback => Clawback.Of(accounts, agreement.Promoter, promotePaid);

    internal static HurdleSettlement Settle(HurdleAgreement agreement, ValueList<DatedFlow> flows)
    {
        FlowSeries.Require(flows.Count, nameof(flows));
        for (var at = 1; at < flows.Count; at++)
        {
            if (flows[at].Day < flows[at - 1].Day)
            {
                throw new ArgumentException("The days of the flows rise or stay.", nameof(flows));
            }
        }

        var run = new HurdleRun(agreement);
        ValueList<HurdleDay> days = [.. flows.Select(run.Next).ToArray()];
        return new() { Days = days, Clawback = run.Clawback };
    }

    /// <summary>Whether flows begin with all that was settled so far, so that only the rest is new.</summary>
    internal bool HasSettledTheFirstOf(ValueList<DatedFlow> flows) =>
        seen.Count < flows.Count && CollectionsMarshal.AsSpan(seen).SequenceEqual(flows.AsSpan()[..seen.Count]);

    /// <summary>Settles the flows that are new, and gives their days.</summary>
    internal IReadOnlyList<HurdleDay> GoOnThrough(ValueList<DatedFlow> flows)
    {
        var days = new List<HurdleDay>();
        while (seen.Count < flows.Count)
        {
            days.Add(Next(flows[seen.Count]));
        }

        return days;
    }

    private HurdleDay Next(DatedFlow flow)
    {
        seen.Add(flow);
        anchor ??= flow.Amount == Money.Zero ? null : flow.Day;
        accounts = accounts.Length == 0
            ? [.. agreement.Preferred.Select(party => new HurdleAccount { Party = party, Day = flow.Day, Capital = Ratio.Zero, Return = Ratio.Zero, Ahead = Ratio.Zero })]
            : [.. accounts.Select(account => account.GrownTo(flow.Day, agreement, anchor ?? flow.Day))];
        var opened = accounts;
        var lines = tiers.Of(flow.Amount, accounts);
        var parties = flow.Amount.Sign switch
        {
            < 0 => Contribute(-flow.Amount),
            > 0 => Distribute(flow.Amount, lines),
            _ => [],
        };
        return new() { Day = flow.Day, Amount = flow.Amount, Parties = parties, Entitlements = lines, Opened = opened, Accounts = accounts };
    }

    private ValueList<PartyAmount> Contribute(Money amount)
    {
        var parts = Split(amount, [.. agreement.Contributions.Select(static portion => (portion.Party, portion.Part))]);
        accounts = [.. accounts.Select(account => account.Contributed(AmountOf(parts, account.Party)))];
        return [.. parts.Select(static part => part with { Amount = -part.Amount })];
    }

    private ValueList<PartyAmount> Distribute(Money amount, ValueList<HurdleEntitlement> lines)
    {
        var parts = Split(amount, [.. lines.GroupBy(static line => line.Party, static line => line.Fen)
            .Select(static same => (same.Key, same.Aggregate(static (sum, fen) => sum + fen)))]);
        accounts = [.. accounts.Select(account => account.Received(AmountOf(parts, account.Party)))];
        if (tiers.Promote.Sign > 0)
        {
            promotePaid += PromoteOf(AmountOf(parts, agreement.Promoter), lines);
        }

        return parts;
    }

    /// <summary>Of the fen the promoter was paid, the part its catch-up and promote have in all it is entitled to: never more than it has.</summary>
    private Ratio PromoteOf(Money paid, ValueList<HurdleEntitlement> lines) =>
        paid.Fen * tiers.Promote / lines.Where(line => line.Party == agreement.Promoter).Aggregate(Ratio.Zero, static (sum, line) => sum + line.Fen);

    private static ValueList<PartyAmount> Split(Money amount, ValueList<(PartyId Party, Ratio Part)> shares)
    {
        var weights = Weights.ByKeys([.. shares.Select(static share => ((SubjectId)share.Party.ToString(), share.Part))]);
        var parts = Apportionment.Split(amount, weights, ResidualRule.LargestRemainder).Parts;
        return [.. shares.Zip(parts, static (share, part) => new PartyAmount(share.Party, part))];
    }

    private static Money AmountOf(ValueList<PartyAmount> amounts, PartyId party) =>
        amounts.Where(amount => amount.Party == party).Select(static amount => amount.Amount).FirstOrDefault();
}
