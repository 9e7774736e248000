using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>Settles a hurdle agreement over the flows of a project (门槛收益计算).</summary>
/// <remarks>
/// Entitlements by tier are exact; the fen come from one apportionment a day over the parties, largest remainder, ties by name,
/// so every day closes. The accounts are credited with the fen really paid. The catch-up runs until the promoter has, of all
/// return paid, the part it has of the rest: κT + G = w·(P + C + T), with P the return paid, C and G the catch-up paid to all and
/// to the promoter, κ its part of the catch-up, w its part of the rest. The clawback is struck on the last day.
/// </remarks>
internal sealed class HurdleRun
{
    private readonly HurdleAgreement agreement;
    private readonly List<HurdleEntitlement> lines = [];
    private HurdleAccount[] accounts;
    private Ratio returnPaid;
    private Ratio catchUpPaid;
    private Ratio catchUpToPromoter;
    private Ratio promotePaid;
    private Ratio left;

    private HurdleRun(HurdleAgreement agreement, DateOnly first)
    {
        this.agreement = agreement;
        accounts = [.. agreement.Preferred.Select(party => new HurdleAccount
        {
            Party = party,
            Day = first,
            Capital = Ratio.Zero,
            Return = Ratio.Zero,
            Ahead = Ratio.Zero,
        })];
    }

    internal static HurdleSettlement Settle(HurdleAgreement agreement, ValueList<DatedFlow> flows)
    {
        agreement.Require(nameof(agreement));
        FlowSeries.Require(flows.Count, nameof(flows));
        for (var at = 1; at < flows.Count; at++)
        {
            if (flows[at].Day < flows[at - 1].Day)
            {
                throw new ArgumentException("The days of the flows rise or stay.", nameof(flows));
            }
        }

        var run = new HurdleRun(agreement, flows[0].Day);
        ValueList<HurdleDay> days = [.. flows.Select(run.Next).ToArray()];
        return new() { Days = days, Clawback = Clawback.Of(run.accounts, run.promotePaid) };
    }

    private HurdleDay Next(DatedFlow flow)
    {
        accounts = [.. accounts.Select(account => account.GrownTo(flow.Day, agreement))];
        lines.Clear();
        var parties = flow.Amount.Sign switch
        {
            < 0 => Contribute(-flow.Amount),
            > 0 => Distribute(flow.Amount),
            _ => [],
        };
        return new() { Day = flow.Day, Amount = flow.Amount, Parties = parties, Entitlements = [.. lines], Accounts = accounts };
    }

    private ValueList<PartyAmount> Contribute(Money amount)
    {
        var parts = Split(amount, [.. agreement.Contributions.Select(static portion => (portion.Party, portion.Part))]);
        accounts = [.. accounts.Select(account => account.Contributed(AmountOf(parts, account.Party)))];
        return [.. parts.Select(static part => part with { Amount = -part.Amount })];
    }

    private ValueList<PartyAmount> Distribute(Money amount)
    {
        left = amount.Fen;
        PayAccounts(HurdleTier.ReturnOfCapital, static account => account.Capital);
        returnPaid += PayAccounts(HurdleTier.PreferredReturn, static account => account.Return);
        PayCatchUp();
        PayRest();

        var parts = Split(amount, [.. lines.GroupBy(static line => line.Party, static line => line.Fen)
            .Select(static same => (same.Key, same.Aggregate(static (sum, fen) => sum + fen)))]);
        accounts = [.. accounts.Select(account => account.Received(AmountOf(parts, account.Party)))];
        return parts;
    }

    /// <summary>What is due on the accounts as far as the money goes, in proportion to what is due.</summary>
    private Ratio PayAccounts(HurdleTier tier, Func<HurdleAccount, Ratio> due)
    {
        var whole = accounts.Aggregate(Ratio.Zero, (sum, account) => sum + due(account));
        var paid = HurdleAccount.Smaller(whole, left);
        if (paid.Sign > 0)
        {
            foreach (var account in accounts)
            {
                Entitle(tier, account.Party, paid * due(account) / whole);
            }
        }

        return paid;
    }

    private void PayCatchUp()
    {
        var part = agreement.PromoterPart();
        if (agreement.CatchUp.Sign == 0 || left.Sign == 0)
        {
            return;
        }

        var wanted = ((part * (returnPaid + catchUpPaid)) - catchUpToPromoter) / (agreement.CatchUp - part);
        var paid = HurdleAccount.Smaller(wanted, left);
        if (paid.Sign <= 0)
        {
            return;
        }

        Entitle(HurdleTier.CatchUp, agreement.Promoter, paid * agreement.CatchUp);
        ByContribution(HurdleTier.CatchUp, paid * (Ratio.One - agreement.CatchUp), agreement.Preferred);
        catchUpPaid += paid;
        catchUpToPromoter += paid * agreement.CatchUp;
        promotePaid += paid * agreement.CatchUp;
    }

    private void PayRest()
    {
        var rest = left;
        Entitle(HurdleTier.Promote, agreement.Promoter, rest * agreement.Promote);
        promotePaid += rest * agreement.Promote;
        var own = rest * (agreement.PromoterPart() - agreement.Promote);
        Entitle(HurdleTier.Rest, agreement.Promoter, own);
        ByContribution(HurdleTier.Rest, left, [.. agreement.Contributions.Select(static portion => portion.Party).Where(party => party != agreement.Promoter)]);
    }

    private void ByContribution(HurdleTier tier, Ratio fen, ValueList<PartyId> parties)
    {
        var whole = parties.Aggregate(Ratio.Zero, (sum, party) => sum + agreement.ContributionOf(party));
        if (fen.Sign > 0)
        {
            foreach (var party in parties)
            {
                Entitle(tier, party, fen * agreement.ContributionOf(party) / whole);
            }
        }
    }

    private void Entitle(HurdleTier tier, PartyId party, Ratio fen)
    {
        if (fen.Sign > 0)
        {
            lines.Add(new() { Tier = tier, Party = party, Fen = fen });
            left -= fen;
        }
    }

    private static ValueList<PartyAmount> Split(Money amount, ValueList<(PartyId Party, Ratio Part)> shares)
    {
        var weights = Weights.ByKeys([.. shares.Select(static share => ((SubjectId)share.Party.ToString(), share.Part))]);
        var parts = Apportionment.Split(amount, weights, ResidualRule.LargestRemainder).Parts;
        return [.. shares.Zip(parts, static (share, part) => new PartyAmount(share.Party, part))];
    }

    private static Money AmountOf(ValueList<PartyAmount> amounts, PartyId party) =>
        amounts.Where(amount => amount.Party == party).Select(static amount => amount.Amount).FirstOrDefault();
}
