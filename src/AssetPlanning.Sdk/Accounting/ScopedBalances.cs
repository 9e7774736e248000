using System.Runtime.InteropServices;

namespace AssetPlanning.Accounting;

/// <summary>What every party has in every scope that was booked to (分范围余额), for those who ask by scope.</summary>
/// <remarks>
/// Nothing is kept until the first question, and every posting is read once, whatever is asked how often; a question costs as much as
/// its parties have scopes.
/// </remarks>
internal sealed class ScopedBalances(List<Posting> postings)
{
    private readonly Dictionary<(PartyId Party, Medium Medium), Dictionary<ScopePath, Int128>> balances = [];
    private int read;

    /// <summary>What several parties as one have in a scope and all it holds, by what was booked until now.</summary>
    internal Int128 Of(ValueList<PartyId> members, Medium medium, ScopePath within)
    {
        for (; read < postings.Count; read++)
        {
            var posting = postings[read];
            Move(posting.To, posting, posting.Amount.Fen);
            Move(posting.From, posting, -posting.Amount.Fen);
        }

        var balance = Int128.Zero;
        foreach (var member in members)
        {
            foreach (var (scope, amount) in balances.GetValueOrDefault((member, medium)) ?? [])
            {
                balance += within.Contains(scope) ? amount : 0;
            }
        }

        return balance;
    }

    private void Move(PartyId party, Posting posting, Int128 amount)
    {
        ref var scopes = ref CollectionsMarshal.GetValueRefOrAddDefault(balances, (party, posting.Medium), out _);
        scopes ??= [];
        CollectionsMarshal.GetValueRefOrAddDefault(scopes, posting.Scope, out _) += amount;
    }
}
