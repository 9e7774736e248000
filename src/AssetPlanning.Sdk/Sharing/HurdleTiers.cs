namespace AssetPlanning.Sharing;

/// <summary>The tiers of a hurdle agreement (分配层级): what was paid in them so far, and who is entitled to what of a day's money.</summary>
/// <remarks>
/// The catch-up runs until the promoter has, of all return paid, the part it has of the rest: κT + G = w·(P + C + T), with P the
/// return paid, C and G the catch-up paid to all and to the promoter, κ its part of the catch-up, w its part of the rest.
/// </remarks>
internal sealed class HurdleTiers(HurdleAgreement agreement)
{
    private readonly List<HurdleEntitlement> lines = [];
    private readonly Ratio part = agreement.PromoterPart();
    private Ratio returnPaid;
    private Ratio catchUpPaid;
    private Ratio catchUpToPromoter;
    private Ratio left;

    /// <summary>Catch-up and promote the promoter is entitled to of the day looked at last, in fen.</summary>
    internal Ratio Promote { get; private set; }

    /// <summary>The tiers of what a project pays out, in order; none of what it takes in.</summary>
    internal ValueList<HurdleEntitlement> Of(Money amount, HurdleAccount[] accounts)
    {
        lines.Clear();
        Promote = Ratio.Zero;
        if (amount.Sign <= 0)
        {
            return [];
        }

        left = amount.Fen;
        PayAccounts(HurdleTier.ReturnOfCapital, accounts, static account => account.Capital);
        returnPaid += PayAccounts(HurdleTier.PreferredReturn, accounts, static account => account.Return);
        PayCatchUp();
        PayRest();
        return [.. lines];
    }

    /// <summary>What is due on the accounts as far as the money goes, in proportion to what is due.</summary>
    private Ratio PayAccounts(HurdleTier tier, HurdleAccount[] accounts, Func<HurdleAccount, Ratio> due)
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
        if (agreement.CatchUp.Sign == 0 || left.Sign == 0)
        {
            return;
        }

        var wanted = ExactArithmetic.CatchUp(returnPaid, catchUpPaid, catchUpToPromoter, part, agreement.CatchUp);
        var paid = HurdleAccount.Smaller(wanted, left);
        if (paid.Sign <= 0)
        {
            return;
        }

        Entitle(HurdleTier.CatchUp, agreement.Promoter, paid * agreement.CatchUp);
        ByContribution(HurdleTier.CatchUp, paid * (Ratio.One - agreement.CatchUp), agreement.Preferred);
        catchUpPaid += paid;
        catchUpToPromoter += paid * agreement.CatchUp;
        Promote += paid * agreement.CatchUp;
    }

    private void PayRest()
    {
        var rest = left;
        Entitle(HurdleTier.Promote, agreement.Promoter, rest * agreement.Promote);
        Promote += rest * agreement.Promote;
        Entitle(HurdleTier.Rest, agreement.Promoter, rest * (part - agreement.Promote));
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
}
