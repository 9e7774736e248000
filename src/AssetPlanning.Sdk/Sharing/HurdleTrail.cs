namespace AssetPlanning.Sharing;

/// <summary>Tells how the hurdle accounts and the tiers of each day came about (门槛分成的推导), every figure with the operands it replays from.</summary>
/// <remarks>What was received on a day is known once it is paid: the accounts are credited when the next day is told.</remarks>
internal sealed class HurdleTrail(HurdleAgreement agreement)
{
    private readonly Dictionary<PartyId, HurdleFigures> accounts = [];
    private readonly Dictionary<PartyId, Operand> received = [];
    private readonly HurdleTierTrail tiers = new(agreement);
    private readonly ClawbackTrail clawback = new(agreement.Promoter);
    private HurdleDay? open;

    /// <summary>Tells the days that went by, and of the last who is entitled to what.</summary>
    internal Dictionary<PartyId, Operand> Tell(in SharingTurn turn, IReadOnlyList<HurdleDay> days, DateOnly anchor, Operand today)
    {
        Dictionary<PartyId, Operand> entitled = [];
        for (var at = 0; at < days.Count; at++)
        {
            var day = days[at];
            Credit(turn);
            Grow(turn, day, anchor);
            if (day.Amount.Sign < 0)
            {
                Contribute(turn, day);
            }
            else if (day.Amount.Sign > 0)
            {
                entitled = tiers.Tell(turn, day, accounts, at == days.Count - 1 ? today : Operand.Of(FigureTerms.OfferedIncome, day.Amount), clawback.Promotes);
                clawback.Entitled = entitled.GetValueOrDefault(agreement.Promoter);
                open = day;
            }
        }

        return entitled;
    }

    internal void Receive(PartyId party, Operand payment) => received[party] = payment;

    /// <summary>What each preferred party other than the promoter misses, and what of it goes back.</summary>
    internal Dictionary<PartyId, ValueList<Operand>> Tell(in SharingTurn turn, Clawback end) =>
        clawback.Tell(turn, end, accounts.Where(account => account.Key != agreement.Promoter));

    private void Grow(in SharingTurn turn, HurdleDay day, DateOnly anchor)
    {
        var compounds = agreement.Compounding == Compounding.Yearly;
        foreach (var opened in day.Opened)
        {
            if (!accounts.TryGetValue(opened.Party, out var account))
            {
                accounts[opened.Party] = HurdleFigures.AtNothing(day.Day);
                continue;
            }

            ValueList<Operand> terms =
            [
                Operand.Of(FigureTerms.HurdleRate, agreement.Hurdle),
                Operand.Of(FigureTerms.HurdleYears, HurdleAccount.Years(account.Day, day.Day, agreement, anchor)),
            ];
            var by = compounds ? Derivation.CompoundReturn : Derivation.SimpleReturn;
            var owes = account.Capital.Value.Ratio.Sign != 0 || account.Return.Value.Ratio.Sign != 0;
            accounts[opened.Party] = account with
            {
                Day = day.Day,
                Return = owes ? Told(turn, FigureTerms.HurdleReturn, opened.Party, opened.Return, by, [account.Capital, account.Return, .. terms]) : account.Return,
                Ahead = compounds && account.Ahead.Value.Ratio.Sign != 0
                    ? Told(turn, FigureTerms.HurdleAhead, opened.Party, opened.Ahead, by, [Operand.Of(FigureTerms.HurdleCapital, Ratio.Zero), account.Ahead, .. terms])
                    : account.Ahead,
            };
        }
    }

    /// <summary>A call is split to the fen; what a party is ahead is set off against its part.</summary>
    private void Contribute(in SharingTurn turn, HurdleDay day)
    {
        foreach (var after in day.Accounts)
        {
            var (party, account, portion) = (after.Party, accounts[after.Party], agreement.ContributionOf(after.Party));
            var part = -day.Parties.Single(own => own.Party == party).Amount;
            var call = Operand.From(
                turn.Tell(
                    FigureTerms.CapitalCall,
                    party,
                    part,
                    Derivation.Part,
                    [Operand.Of(FigureTerms.CapitalCall, -day.Amount), Operand.Of(FigureTerms.Portion, portion), Operand.Of(FigureTerms.Residual, part - (-day.Amount).Times(portion, Rounding.TowardZero))]),
                part);
            var setOff = 100 * account.Ahead.Value.Ratio - after.Ahead;
            if (setOff.Sign == 0)
            {
                accounts[party] = account with { Capital = Told(turn, FigureTerms.HurdleCapital, party, after.Capital, Derivation.Sum, [account.Capital, call]) };
                continue;
            }

            var off = Told(turn, FigureTerms.HurdleAhead, party, setOff, Derivation.Smallest, [account.Ahead, call]);
            var due = Told(turn, FigureTerms.HurdleCapital, party, after.Capital + setOff, Derivation.Sum, [account.Capital, call]);
            accounts[party] = account with
            {
                Capital = Told(turn, FigureTerms.HurdleCapital, party, after.Capital, Derivation.Difference, [due, off]),
                Ahead = Told(turn, FigureTerms.HurdleAhead, party, after.Ahead, Derivation.Difference, [account.Ahead, off]),
            };
        }
    }

    /// <summary>What was paid returns capital first, then the preferred return; beyond both the party is ahead.</summary>
    private void Credit(in SharingTurn turn)
    {
        foreach (var after in open?.Accounts ?? [])
        {
            var (party, account) = (after.Party, accounts[after.Party]);
            var got = Got(party);
            var paid = got.Value.Money;
            var beyondCapital = HurdleAccount.Beyond(paid.Fen, 100 * account.Capital.Value.Ratio);
            var beyond = Told(turn, FigureTerms.BandAmount, party, beyondCapital, Derivation.Excess, [got, account.Capital]);
            var ahead = Told(turn, FigureTerms.BandAmount, party, HurdleAccount.Beyond(beyondCapital, 100 * account.Return.Value.Ratio), Derivation.Excess, [beyond, account.Return]);
            accounts[party] = account with
            {
                Capital = Told(turn, FigureTerms.HurdleCapital, party, after.Capital, Derivation.Excess, [account.Capital, got]),
                Return = Told(turn, FigureTerms.HurdleReturn, party, after.Return, Derivation.Excess, [account.Return, beyond]),
                Ahead = Told(turn, FigureTerms.HurdleAhead, party, after.Ahead, Derivation.Sum, [account.Ahead, ahead]),
            };
        }

        if (open is not null)
        {
            clawback.Receive(turn, Got(agreement.Promoter));
        }

        open = null;
        received.Clear();
    }

    /// <summary>What a party was paid on the open day.</summary>
    private Operand Got(PartyId party) =>
        received.GetValueOrDefault(party, Operand.Of(FigureTerms.Share, open!.Parties.Where(own => own.Party == party).Select(static own => own.Amount).FirstOrDefault()));

    /// <summary>Tells an amount of fen and parts of a fen, in yuan.</summary>
    internal static Operand Told(in SharingTurn turn, FigureTerm term, PartyId party, Ratio fen, Derivation by, ValueList<Operand> operands) =>
        Operand.From(turn.Tell(term, party, fen / 100, by, operands), fen / 100);
}
