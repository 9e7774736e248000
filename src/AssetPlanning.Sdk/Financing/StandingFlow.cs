using AssetPlanning.Accounting;

namespace AssetPlanning.Financing;

/// <summary>The one door by which an instrument books a flow while the days go by (运行中入账): what cannot be is a finding, not a posting.</summary>
internal static class StandingFlow
{
    internal static Operand Book(
        LedgerBook book, Calculation calculation, FigureKey key, ScopePath scope, FlowKind kind, PartyId from, PartyId to, Money amount)
    {
        if (DueList.IsPossible(key, kind, from, to, amount, calculation))
        {
            book.Add(new() { Key = key, Scope = scope, From = from, To = to, Amount = amount, Kind = kind });
        }

        return Operand.From(key, amount);
    }

    /// <summary>
    /// What was booked of a party's flows of one subject as corrections since the last look: each brings money in or takes it out,
    /// whether it takes something back or gives it back again.
    /// </summary>
    internal static IEnumerable<Posting> Corrections(LedgerBook book, PartyId party, SubjectId subject, ref (int Received, int Paid) seen)
    {
        var (received, paid) = (book.ReceivedBy(party, seen.Received), book.PaidBy(party, seen.Paid));
        seen = (seen.Received + received.Count, seen.Paid + paid.Count);
        return received.Concat(paid).Where(posting => posting.Corrects is not null && posting.Key.Subject == subject).OrderBy(static posting => posting.Day).ToArray();
    }
}
