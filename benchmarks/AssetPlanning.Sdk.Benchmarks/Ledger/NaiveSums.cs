using System.Runtime.InteropServices;

namespace AssetPlanning.Benchmarks.Ledger;

/// <summary>The loop anybody would write: a dictionary from what postings have in common to their sum, one look-up a posting.</summary>
internal static class NaiveSums
{
    internal static Dictionary<(PartyId Party, int Year), long> ReceivedByPartyAndYear(NamedFlow[] flows, ScopePath within)
    {
        var sums = new Dictionary<(PartyId, int), long>();
        foreach (ref readonly var flow in flows.AsSpan())
        {
            if (within.Contains(flow.Scope))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(sums, (flow.To, flow.Day.Year), out _) += flow.Fen;
            }
        }

        return sums;
    }

    internal static Dictionary<(PartyId Party, int Year), long> NetByPartyAndYear(NamedFlow[] flows)
    {
        var sums = new Dictionary<(PartyId, int), long>();
        foreach (ref readonly var flow in flows.AsSpan())
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sums, (flow.To, flow.Day.Year), out _) += flow.Fen;
            CollectionsMarshal.GetValueRefOrAddDefault(sums, (flow.From, flow.Day.Year), out _) -= flow.Fen;
        }

        return sums;
    }

    internal static Dictionary<ScopePath, long> ByScope(NamedFlow[] flows)
    {
        var sums = new Dictionary<ScopePath, long>();
        foreach (ref readonly var flow in flows.AsSpan())
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sums, flow.Scope, out _) += flow.Fen;
        }

        return sums;
    }

    internal static Dictionary<(PartyId Party, int Year, ScopePath Scope), long> ByAllThree(NamedFlow[] flows)
    {
        var sums = new Dictionary<(PartyId, int, ScopePath), long>();
        foreach (ref readonly var flow in flows.AsSpan())
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sums, (flow.To, flow.Day.Year, flow.Scope), out _) += flow.Fen;
        }

        return sums;
    }

    /// <summary>The same as the first with numbers for names and a range for the scope: no text is looked at any more.</summary>
    internal static Dictionary<(int Party, int Year), long> NumberedReceived(NumberedFlow[] flows, int scopes)
    {
        var sums = new Dictionary<(int, int), long>();
        foreach (ref readonly var flow in flows.AsSpan())
        {
            if (flow.Scope < scopes)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(sums, (flow.To, flow.Year), out _) += flow.Fen;
            }
        }

        return sums;
    }
}
