namespace AssetPlanning.Sharing;

/// <summary>Tells what the promoter was paid as promote, and what of it goes back (回拨的推导).</summary>
internal sealed class ClawbackTrail(PartyId promoter)
{
    private readonly List<Operand> paid = [];

    /// <summary>Catch-up and promote of the day that is open.</summary>
    internal List<Operand> Promotes { get; } = [];

    /// <summary>All the promoter is entitled to on that day; none where it is nothing.</summary>
    internal Operand? Entitled { get; set; }

    /// <summary>Of what the promoter was paid, the part of its catch-up and promote.</summary>
    internal void Receive(in SharingTurn turn, Operand got)
    {
        if (Promotes.Count > 0)
        {
            var promote = Promotes.Count == 1
                ? Promotes[0]
                : HurdleTrail.Told(turn, FigureTerms.HurdleTierPaid, promoter, 100 * StepArithmetic.Sum([.. Promotes]), Derivation.Sum, [.. Promotes]);
            ValueList<Operand> operands = [got, promote, Entitled!];
            paid.Add(HurdleTrail.Told(turn, FigureTerms.HurdlePromote, promoter, 100 * StepArithmetic.Proportion(operands.AsSpan()), Derivation.Proportion, operands));
        }

        Promotes.Clear();
    }

    /// <summary>What each party misses, what is given back of what was paid, and each one's part of it.</summary>
    internal Dictionary<PartyId, ValueList<Operand>> Tell(in SharingTurn turn, Clawback clawback, IEnumerable<KeyValuePair<PartyId, HurdleFigures>> accounts)
    {
        var missing = new Dictionary<PartyId, Operand>();
        foreach (var (party, account) in accounts)
        {
            var owed = account.Capital.Value.Ratio + account.Return.Value.Ratio;
            var owedKey = turn.Tell(FigureTerms.AmountDue, party, owed, Derivation.Sum, [account.Capital, account.Return]);
            var balance = owed > account.Ahead.Value.Ratio ? owed - account.Ahead.Value.Ratio : Ratio.Zero;
            missing[party] = Operand.From(turn.Tell(FigureTerms.AmountDue, party, balance, Derivation.Excess, [Operand.From(owedKey, owed), account.Ahead]), balance);
        }

        var need = Operand.From(turn.Tell(FigureTerms.AmountDue, default, clawback.Need, Derivation.RoundedSum, [.. missing.Values], Rounding.HalfUp), clawback.Need);
        var cap = Operand.From(turn.Tell(FigureTerms.AgreedAmount, default, clawback.Cap, Derivation.RoundedSum, [.. paid], Clawback.CapRounding), clawback.Cap);
        var back = Operand.From(turn.Tell(FigureTerms.Clawback, default, clawback.Paid, Derivation.Smallest, [need, cap]), clawback.Paid);
        var all = missing.Values.Aggregate(Ratio.Zero, static (sum, balance) => sum + balance.Value.Ratio);
        var whole = Operand.From(turn.Tell(FigureTerms.AmountDue, default, all, Derivation.Sum, [.. missing.Values]), all);
        var told = new Dictionary<PartyId, ValueList<Operand>>();
        foreach (var (party, amount) in clawback.To)
        {
            var portion = missing[party].Value.Ratio / all;
            var portionKey = turn.Tell(FigureTerms.Portion, party, portion, Derivation.Quotient, [missing[party], whole]);
            told[party] = [back, Operand.From(portionKey, portion), Operand.Of(FigureTerms.Residual, amount - clawback.Paid.Times(portion, Rounding.TowardZero))];
        }

        return told;
    }
}
