namespace AssetPlanning.Sharing;

/// <summary>Tells the tiers of a day (层级的推导): what is paid in each, who is entitled to it, and what is then left.</summary>
internal sealed class HurdleTierTrail(HurdleAgreement agreement)
{
    private readonly Dictionary<PartyId, List<Operand>> lines = [];
    private Operand returnPaid = Operand.Of(FigureTerms.HurdleTierPaid, Ratio.Zero);
    private Operand caughtUp = Operand.Of(FigureTerms.HurdleTierPaid, Ratio.Zero);
    private Operand caughtUpByPromoter = Operand.Of(FigureTerms.HurdleTierPaid, Ratio.Zero);

    internal Dictionary<PartyId, Operand> Tell(in SharingTurn turn, HurdleDay day, Dictionary<PartyId, HurdleFigures> accounts, Operand whole, List<Operand> promotes)
    {
        lines.Clear();
        var left = OfAccounts(turn, day, HurdleTier.ReturnOfCapital, accounts.ToDictionary(static own => own.Key, static own => own.Value.Capital), whole, out _);
        left = OfAccounts(turn, day, HurdleTier.PreferredReturn, accounts.ToDictionary(static own => own.Key, static own => own.Value.Return), left, out var paid);
        if (paid is not null)
        {
            returnPaid = Sum(turn, default, returnPaid, paid);
        }

        left = CatchUp(turn, day, left, promotes);
        Rest(turn, day, left, promotes);
        var entitled = new Dictionary<PartyId, Operand>();
        foreach (var (party, own) in lines)
        {
            var fen = 100 * own.Aggregate(Ratio.Zero, static (sum, line) => sum + line.Value.Ratio);
            entitled[party] = HurdleTrail.Told(turn, FigureTerms.HurdleEntitlement, party, fen, Derivation.Sum, [.. own]);
        }

        return entitled;
    }

    private Operand OfAccounts(in SharingTurn turn, HurdleDay day, HurdleTier tier, Dictionary<PartyId, Operand> dues, Operand left, out Operand? paid)
    {
        paid = null;
        if (!day.Entitlements.Any(line => line.Tier == tier))
        {
            return left;
        }

        var whole = Sum(turn, default, [.. dues.Values]);
        paid = Paid(turn, day, tier, Derivation.Smallest, [left, whole]);
        foreach (var line in day.Entitlements.Where(line => line.Tier == tier))
        {
            Line(turn, line, [paid, dues[line.Party], whole]);
        }

        return Less(turn, left, paid);
    }

    private Operand CatchUp(in SharingTurn turn, HurdleDay day, Operand left, List<Operand> promotes)
    {
        HurdleEntitlement[] own = [.. day.Entitlements.Where(static line => line.Tier == HurdleTier.CatchUp)];
        if (own.Length == 0)
        {
            return left;
        }

        var (part, catchUp) = (agreement.PromoterPart(), agreement.CatchUp);
        var wanted = ExactArithmetic.CatchUp(returnPaid.Value.Ratio, caughtUp.Value.Ratio, caughtUpByPromoter.Value.Ratio, part, catchUp);
        ValueList<Operand> from = [returnPaid, caughtUp, caughtUpByPromoter, Operand.Of(FigureTerms.Portion, part), Operand.Of(FigureTerms.Portion, catchUp)];
        var most = HurdleTrail.Told(turn, FigureTerms.HurdleTierPaid, default, 100 * wanted, Derivation.CatchUp, from);
        var paid = Paid(turn, day, HurdleTier.CatchUp, Derivation.Smallest, [most, left]);
        var promoters = Line(turn, own[0], [paid, Operand.Of(FigureTerms.Portion, catchUp)]);
        promotes.Add(promoters);
        ByContribution(turn, own[1..], Less(turn, paid, promoters));
        (caughtUp, caughtUpByPromoter) = (Sum(turn, default, caughtUp, paid), Sum(turn, agreement.Promoter, caughtUpByPromoter, promoters));
        return Less(turn, left, paid);
    }

    private void Rest(in SharingTurn turn, HurdleDay day, Operand left, List<Operand> promotes)
    {
        var taken = new List<Operand>();
        foreach (var line in day.Entitlements.Where(line => line.Party == agreement.Promoter && (line.Tier is HurdleTier.Promote or HurdleTier.Rest)))
        {
            var part = line.Tier == HurdleTier.Promote ? agreement.Promote : agreement.PromoterPart() - agreement.Promote;
            taken.Add(Line(turn, line, [left, Operand.Of(FigureTerms.Portion, part)]));
            if (line.Tier == HurdleTier.Promote)
            {
                promotes.Add(taken[^1]);
            }
        }

        HurdleEntitlement[] others = [.. day.Entitlements.Where(line => line.Tier == HurdleTier.Rest && line.Party != agreement.Promoter)];
        if (others.Length > 0)
        {
            ByContribution(turn, others, taken.Count == 0 ? left : Less(turn, left, [.. taken]));
        }
    }

    private void ByContribution(in SharingTurn turn, HurdleEntitlement[] own, Operand amount)
    {
        var parties = own.Select(static line => line.Party).ToArray();
        var whole = parties.Aggregate(Ratio.Zero, (sum, party) => sum + agreement.ContributionOf(party));
        foreach (var line in own)
        {
            Line(turn, line, [amount, Operand.Of(FigureTerms.Portion, agreement.ContributionOf(line.Party)), Operand.Of(FigureTerms.Portion, whole)]);
        }
    }

    private Operand Line(in SharingTurn turn, HurdleEntitlement line, ValueList<Operand> operands)
    {
        var told = HurdleTrail.Told(turn, TermOf(line.Tier), line.Party, line.Fen, Derivation.Proportion, operands);
        if (!lines.TryGetValue(line.Party, out var own))
        {
            lines[line.Party] = own = [];
        }

        own.Add(told);
        return told;
    }

    private static FigureTerm TermOf(HurdleTier tier) => tier switch
    {
        HurdleTier.ReturnOfCapital => FigureTerms.HurdleReturnOfCapital,
        HurdleTier.PreferredReturn => FigureTerms.HurdlePreferredReturn,
        HurdleTier.CatchUp => FigureTerms.HurdleCatchUp,
        HurdleTier.Promote => FigureTerms.HurdlePromote,
        HurdleTier.Rest => FigureTerms.HurdleRest,
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "Unknown tier."),
    };

    private static Operand Paid(in SharingTurn turn, HurdleDay day, HurdleTier tier, Derivation by, ValueList<Operand> operands) => HurdleTrail.Told(
        turn,
        FigureTerms.HurdleTierPaid,
        default,
        day.Entitlements.Where(line => line.Tier == tier).Aggregate(Ratio.Zero, static (sum, line) => sum + line.Fen),
        by,
        operands);

    private static Operand Sum(in SharingTurn turn, PartyId party, params ValueList<Operand> operands) =>
        HurdleTrail.Told(turn, FigureTerms.HurdleTierPaid, party, 100 * StepArithmetic.Sum(operands.AsSpan()), Derivation.Sum, operands);

    private static Operand Less(in SharingTurn turn, Operand whole, params ValueList<Operand> taken)
    {
        ValueList<Operand> operands = [whole, .. taken];
        return HurdleTrail.Told(turn, FigureTerms.PartRemaining, default, 100 * StepArithmetic.Difference(operands.AsSpan()), Derivation.Difference, operands);
    }
}
