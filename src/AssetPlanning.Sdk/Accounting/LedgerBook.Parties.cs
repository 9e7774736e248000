namespace AssetPlanning.Accounting;

/// <content>What a party received, paid, bore and recovered so far (主体账).</content>
internal sealed partial class LedgerBook
{
    internal Money UnrecoveredOf(PartyId party) =>
        accounts.TryGetValue(party, out var account) ? Money.Max(account.Claims.Unrecovered, Money.Zero) : Money.Zero;

    /// <summary>Capital a party paid in, less what was taken back of it.</summary>
    internal Money CapitalOf(PartyId party) => accounts.TryGetValue(party, out var account) ? account.Capital : Money.Zero;

    /// <summary>Whether anything was ever paid by a party or to it; to be named for a flow of nothing is not enough.</summary>
    internal bool HasFlowsOf(PartyId party) => accounts.TryGetValue(party, out var account) && (account.Received.Count > 0 || account.Paid.Count > 0);

    /// <summary>What a party received on a day, in the order it came.</summary>
    internal IReadOnlyList<Posting> ReceivedOn(DateOnly day, PartyId party) =>
        accounts.TryGetValue(party, out var account) ? account.ReceivedOn(day) : [];

    /// <summary>What a party received, in the order it came, but for the first so many.</summary>
    internal IReadOnlyList<Posting> ReceivedBy(PartyId party, int after) =>
        accounts.TryGetValue(party, out var account) ? account.Received[after..] : [];

    /// <summary>What a party paid, in the order it went, but for the first so many.</summary>
    internal IReadOnlyList<Posting> PaidBy(PartyId party, int after) => accounts.TryGetValue(party, out var account) ? account.Paid[after..] : [];

    /// <summary>The costs, taxes and interest a party has borne, with what was taken back of them.</summary>
    internal CorrectedPostings CostsOf(PartyId party) => accounts.TryGetValue(party, out var account) ? account.Claims.Costs : CorrectedPostings.None;

    /// <summary>What a party has recovered of its costs, with what was taken back of it.</summary>
    internal CorrectedPostings RecoveriesOf(PartyId party) => accounts.TryGetValue(party, out var account) ? account.Claims.Recoveries : CorrectedPostings.None;

    /// <summary>The income of a party, with what was taken back of it.</summary>
    internal CorrectedPostings ReceiptsOf(PartyId party) => accounts.TryGetValue(party, out var account) ? account.Receipts : CorrectedPostings.None;
}
