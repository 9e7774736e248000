using AssetPlanning.Accounting;

namespace AssetPlanning.Sharing;

/// <content>What rules ask of the book and of earlier days (查询).</content>
internal sealed partial class SharingRun
{
    internal Money Unrecovered(NamedRule rule, PartyId party)
    {
        Memory.Bearers[(rule.Place, party)] = rule;
        return book.UnrecoveredOf(party);
    }

    /// <summary>The costs of a party that are a deduction from what this pot brings.</summary>
    internal CorrectedPostings Deductible(NamedRule rule, PartyId party)
    {
        Memory.Bearers[(rule.Place, party)] = rule;
        return book.CostsOf(party).Where(cost => distribution.Products.BelongsTo(distribution.Pot, cost));
    }

    internal Money CapitalOf(PartyId party) => book.CapitalOf(party);

    /// <summary>What a rule paid on earlier days and is still in force; a payment taken back was none.</summary>
    internal IEnumerable<Remembered> PaidBefore(NamedRule rule, DateOnly day, DateOnly since) =>
        Memory.PaidBefore(rule.Place, day, since)
            .Select(payment => payment with { Amount = book.InForce(payment.Key, payment.Amount) })
            .Where(payment => payment.Amount != Money.Zero);

    /// <summary>What a rule was offered on earlier days, as far as that income is still in force.</summary>
    internal Money OfferedBefore(NamedRule rule, DateOnly since) =>
        Money.Sum(Memory.OffersBefore(rule.Place, Day, since).Select(offer => book.ReceiptsOf(Account).TakenBack.Count == 0
            ? offer.Amount
            : Money.Min(offer.Amount, Money.Sum(Memory.PaidOf(offer).Select(payment => book.InForce(payment.Key, payment.Amount))))));

    /// <summary>A rule that asked for the costs of somebody nobody ever paid, or was paid by, has most likely misspelt a name.</summary>
    internal void ReportStrangers()
    {
        foreach (var (asked, rule) in Memory.Bearers.Where(asked => !book.HasFlowsOf(asked.Key.Party)))
        {
            Report(rule, FindingCatalogue.BearerUnknown, [Figure.Name(rule.Name), asked.Party]);
        }
    }
}
