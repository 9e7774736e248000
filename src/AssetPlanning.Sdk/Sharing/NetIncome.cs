namespace AssetPlanning.Sharing;

/// <summary>Income so far less what may be deducted (净收益): of costs, those of the pot that is shared.</summary>
internal static class NetIncome
{
    /// <summary>The gain, never negative, and the deductions it was struck after.</summary>
    internal static (Operand Gain, Operand Deductions) Of(in SharingTurn turn, PartyId party, ValueList<PartyId> costsOf, Money? deduction)
    {
        var deducted = new List<Operand>();
        foreach (var bearer in costsOf.Distinct())
        {
            deducted.Add(turn.Deductible(bearer));
        }

        if (deduction is { } more)
        {
            deducted.Add(Operand.Of(FigureTerms.Deduction, more));
        }

        var income = turn.Run.Told.PotsSoFar(turn.Rule);
        var total = Money.Sum(deducted.Select(static operand => operand.Value.Money));
        var deductions = Operand.From(turn.Tell(FigureTerms.Deduction, party, total, Derivation.Sum, [.. deducted]), total);
        var gain = Money.Max(income.Value.Money - total, Money.Zero);
        return (Operand.From(turn.Tell(FigureTerms.IncomeBase, party, gain, Derivation.Excess, [income, deductions]), gain), deductions);
    }
}
