namespace AssetPlanning.Sharing;

/// <summary>Tells how the hurdle accounts and the tiers of each day came about (门槛分成的推导), every figure with the operands it replays from.</summary>
/// <remarks>What was received on a day is known once it is paid: the accounts are credited when the next day is told.</remarks>
internal sealed class HurdleTrail(HurdleAgreement agreement)
{
    private readonly Dictionary<PartyId, HurdleFigures> accounts = [];
    private readonly Dictionary<PartyId, Operand> received = [];
    private readonly List<Operand> promotes = [];
    private readonly HurdleTierTrail tiers = new(agreement);
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
                entitled = tiers.Tell(turn, day, accounts, at == days.Count - 1 ? today : Operand.Of(FigureTerms.OfferedIncome, day.Amount), promotes);
                open = day;
            }
        }

        return entitled;
    }

    internal void Receive(PartyId party, Operand payment) => received[party] = payment;

    /// <summary>What each preferred party other than the promoter misses, and what of it goes back.</summary>
    internal Dictionary<PartyId, ValueList<Operand>> Tell(in SharingTurn turn, Clawback clawback)
    {
        var missing = new Dictionary<PartyId, Operand>();
        foreach (var (party, account) in accounts.Where(account => account.Key != agreement.Promoter))
        {
            var owed = account.Capital.Value.Ratio + account.Return.Value.Ratio;
            var owedKey = turn.Tell(FigureTerms.AmountDue, party, owed, Derivation.Sum, [account.Capital, account.Return]);
            var balance = owed > account.Ahead.Value.Ratio ? owed - account.Ahead.Value.Ratio : Ratio.Zero;
            missing[party] = Operand.From(turn.Tell(FigureTerms.AmountDue, party, balance, Derivation.Excess, [Operand.From(owedKey, owed), account.Ahead]), balance);
        }

        var need = Operand.From(turn.Tell(FigureTerms.AmountDue, default, clawback.Need, Derivation.RoundedSum, [.. missing.Values], Rounding.HalfUp), clawback.Need);
        var cap = Operand.From(turn.Tell(FigureTerms.AgreedAmount, default, clawback.Cap, Derivation.RoundedSum, [.. promotes], Rounding.HalfUp), clawback.Cap);
        var paid = Operand.From(turn.Tell(FigureTerms.Clawback, default, clawback.Paid, Derivation.Smallest, [need, cap]), clawback.Paid);
        var all = missing.Values.Aggregate(Ratio.Zero, static (sum, balance) => sum + balance.Value.Ratio);
        var whole = Operand.From(turn.Tell(FigureTerms.AmountDue, default, all, Derivation.Sum, [.. missing.Values]), all);
        var told = new Dictionary<PartyId, ValueList<Operand>>();
        foreach (var (party, amount) in clawback.To)
        {
            var portion = missing[party].Value.Ratio / all;
            var portionKey = turn.Tell(FigureTerms.Portion, party, portion, Derivation.Quotient, [missing[party], whole]);
            told[party] = [paid, Operand.From(portionKey, portion), Operand.Of(FigureTerms.Residual, amount - clawback.Paid.Times(portion, Rounding.TowardZero))];
        }

        return told;
    }

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
            var paid = open!.Parties.Where(own => own.Party == party).Select(static own => own.Amount).FirstOrDefault();
            var got = received.GetValueOrDefault(party, Operand.Of(FigureTerms.Share, paid));
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

        open = null;
        received.Clear();
    }

    /// <summary>Tells an amount of fen and parts of a fen, in yuan.</summary>
    internal static Operand Told(in SharingTurn turn, FigureTerm term, PartyId party, Ratio fen, Derivation by, ValueList<Operand> operands) =>
        Operand.From(turn.Tell(term, party, fen / 100, by, operands), fen / 100);
}
