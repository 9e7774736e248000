using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <summary>The day land goes over to the party that keeps it (留用地移交).</summary>
public sealed record LandHandover
{
    /// <summary>Who hands it over (移交方).</summary>
    public required PartyId From { get; init => field = value.OrThrow(); }

    /// <summary>When (移交日).</summary>
    public required DateOnly On { get; init; }
}

/// <summary>Shares by portions when a party has been left land in kind (留用地): the land counts as received, at its declared value.</summary>
/// <remarks>
/// Entitled to cash = portion × (cash offered so far + value of the land) − cash received − value of the land where it was left.
/// A party whose land is worth more than it has earned gets no cash until the others have caught up. The land itself never was
/// in the pot: where its handing over is stated it is booked that day as a share in kind (实物分成), at the same value; otherwise it is
/// only counted.
/// </remarks>
public sealed record RetainedLand : SharingRule
{
    /// <summary>Who keeps the land (留用地取得方); one of the portions.</summary>
    public required PartyId To { get; init => field = value.OrThrow(); }

    /// <summary>How much land.</summary>
    public required Area Area { get; init; }

    /// <summary>Its declared price.</summary>
    public required UnitPrice Price { get; init; }

    /// <summary>How its value is rounded to the fen.</summary>
    public required Rounding Rounding { get; init; }

    /// <summary>By whom and when the land is handed over, where it is to be booked (移交).</summary>
    public LandHandover? Handover { get; init; }

    /// <summary>The portions of cash and land together; their sum is exactly 1.</summary>
    public required ValueList<Portion> Portions { get; init; }

    /// <inheritdoc/>
    public override ValueList<DateOnly> SettlementDays() => Handover is { } handover ? [handover.On] : [];

    /// <inheritdoc/>
    public override void Settle(ref SharingTurn turn)
    {
        var value = Price.Of(Area, Rounding);
        if (Handover is { } handover && handover.On == turn.Day && turn.Accepts(nameof(Area), value))
        {
            turn.Move(FigureTerms.RetainedLandValue, FlowKind.Share, Medium.InKind, handover.From, To, value, Derivation.TimesPrice, Operands, Rounding);
        }
    }

    /// <inheritdoc/>
    public override void Divide(ref SharingTurn turn)
    {
        var value = Price.Of(Area, Rounding);
        if (!(turn.Accepts(nameof(Area), value)
            & turn.Accepts(Portions)
            & (Portions.Any(portion => portion.Party == To) || turn.Refuse(FindingCatalogue.LandPartyWithoutPortion, [Figure.Name(turn.Rule), To]))))
        {
            return;
        }

        var land = Operand.From(
            turn.Tell(FigureTerms.RetainedLandValue, To, value, Derivation.TimesPrice, Operands, Rounding),
            value);
        var owed = Owed(turn, value);
        var all = owed.Aggregate(Ratio.Zero, static (sum, party) => sum + party.Part);
        if (all.Sign == 0)
        {
            return;
        }

        ValueList<Portion> portions = [.. owed.Select(party => party with { Part = party.Part / all })];
        var remaining = turn.RemainingOperand;
        var keys = turn.Why is null ? [] : Told(turn, land, owed, all);
        turn.PayInPortions(remaining, portions, ResidualRule.LargestRemainder, party => keys[party]);
    }

    /// <inheritdoc/>
    public override Clause ToClause() => new(
        $"{To} 取得留用地 {Area.ToText()}，按 {Price} 折价（{Rounding.Chinese()}）计入其应得{(Handover is { } given ? $"，由 {given.From} 于 {given.On.Text()} 移交" : string.Empty)}；现金与留用地价值之和按比例分配：{Portions.Chinese()}。",
        $"{To} keeps {Area} of land, counted as received at {Price}{(Handover is { } handed ? $", handed over by {handed.From} on {handed.On.Text()}" : string.Empty)}; cash and land together are shared {Portions.English()}.");

    private ValueList<Operand> Operands => [Operand.Of(FigureTerms.Area, Area), Operand.Of(FigureTerms.Price, Price)];

    /// <summary>Earned of cash and land together, less what was received in either: that is what today's cash is shared in proportion to.</summary>
    private Dictionary<PartyId, Operand> Told(in SharingTurn turn, Operand land, Portion[] owed, Ratio all)
    {
        var offered = turn.OfferedSoFar();
        var whole = Operand.From(turn.Tell(FigureTerms.OfferedIncome, default, offered.Value.Money + land.Value.Money, Derivation.Sum, [offered, land]), offered.Value.Money + land.Value.Money);
        var before = turn.PaymentsBefore(ShareSpan.Overall).ToLookup(static payment => payment.To);
        var dues = new Dictionary<PartyId, Operand>();
        foreach (var ((party, part), due) in Portions.Zip(owed, static (portion, own) => (portion, own.Part / 100)))
        {
            var earned = part * Ratio.Of(whole.Value.Money.Fen, 100);
            var earnedKey = turn.Tell(FigureTerms.AgreedAmount, party, earned, Derivation.Proportion, [whole, Operand.Of(FigureTerms.Portion, part)]);
            ValueList<Operand> received = [.. turn.Booked(before[party]), .. party == To ? new[] { land } : []];
            dues[party] = Operand.From(turn.Tell(FigureTerms.AmountDue, party, due, Derivation.Excess, [Operand.From(earnedKey, earned), .. received]), due);
        }

        var sum = Operand.From(turn.Tell(FigureTerms.AmountDue, default, all / 100, Derivation.Sum, [.. dues.Values]), all / 100);
        var told = new Dictionary<PartyId, Operand>();
        foreach (var (party, due) in dues)
        {
            var portion = due.Value.Ratio / sum.Value.Ratio;
            told[party] = Operand.From(turn.Tell(FigureTerms.Portion, party, portion, Derivation.Quotient, [due, sum]), portion);
        }

        return told;
    }

    private Portion[] Owed(in SharingTurn turn, Money value)
    {
        var before = turn.PaymentsBefore(ShareSpan.Overall).ToLookup(static payment => payment.To, static payment => payment.Amount);
        Ratio whole = turn.OfferedBefore().Fen + (System.Numerics.BigInteger)turn.Remaining.Fen + value.Fen;
        var owed = new Portion[Portions.Count];
        for (var at = 0; at < owed.Length; at++)
        {
            var (party, part) = Portions[at];
            var earned = part * whole;
            var due = earned - Money.Sum(before[party]).Fen - (party == To ? value.Fen : 0);
            owed[at] = new(party, due.Sign > 0 ? due : Ratio.Zero);
            if (party == To && earned < value.Fen)
            {
                turn.Report(FindingCatalogue.LandAbovePortion, [Figure.Name(turn.Rule), To, value, Money.Round(earned, Rounding)]);
            }
        }

        return owed;
    }
}
