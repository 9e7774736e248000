using System.Numerics;

namespace AssetPlanning.Sharing;

/// <summary>What parties achieve together (联盟收益).</summary>
/// <param name="Members">The parties of the coalition.</param>
/// <param name="Worth">What they achieve without the others.</param>
public sealed record CoalitionWorth(ValueList<PartyId> Members, Money Worth);

/// <summary>A party's average contribution (夏普利值).</summary>
public sealed record ShapleyShare
{
    /// <summary>Who.</summary>
    public required PartyId Party { get; init; }

    /// <summary>The exact value in fen and parts of a fen; negative for a party that costs more than it brings.</summary>
    public required Ratio Fen { get; init; }

    /// <summary>The value to the fen; the amounts add up to the worth of all.</summary>
    public required Money Amount { get; init; }
}

/// <summary>Shares what parties achieve together by what each adds, averaged over every order of joining (按贡献分配, 夏普利值法).</summary>
/// <remarks>
/// φᵢ = Σ |S|! (n − |S| − 1)! ÷ n! · [v(S ∪ i) − v(S)] over all coalitions S without i; nobody achieves nothing. Source:
/// L. S. Shapley, "A Value for n-Person Games", 1953. Exact; fen are the floors of the exact values, what is left goes one fen
/// each to the largest fractions, ties by name, so the order of listing does not matter.
/// </remarks>
public static class ShapleyValue
{
    /// <summary>Above this the coalitions are too many to state; parties are grouped first.</summary>
    public const int MostParties = 12;

    /// <summary>Shares by a list of all coalitions (按联盟收益表计算).</summary>
    /// <param name="parties">The parties, 1 to 12.</param>
    /// <param name="coalitions">Every coalition of one party or more, once.</param>
    /// <returns>A share for each party, in their order.</returns>
    /// <exception cref="ArgumentException">A coalition is missing, stated twice, or names a stranger; parties too many or twice.</exception>
    public static ValueList<ShapleyShare> Of(ValueList<PartyId> parties, ValueList<CoalitionWorth> coalitions)
    {
        Require(parties);
        var worth = new Money?[1 << parties.Count];
        foreach (var coalition in coalitions)
        {
            var set = coalition.Members.Aggregate(0, (members, party) => members | 1 << PlaceOf(parties, party));
            if (set == 0 || BitOperations.PopCount((uint)set) < coalition.Members.Count || worth[set] is not null)
            {
                throw new ArgumentException($"The coalition {coalition.Members} is empty, names a party twice, or is stated twice.", nameof(coalitions));
            }

            worth[set] = coalition.Worth;
        }

        var missing = Array.FindIndex(worth, 1, static value => value is null);
        return missing < 0
            ? Of(parties, [.. worth.Select(static value => value ?? Money.Zero)])
            : throw new ArgumentException($"The worth of {Members(parties, missing)} is not stated.", nameof(coalitions));
    }

    /// <summary>Shares by a function that knows what every coalition achieves (按联盟收益函数计算).</summary>
    /// <param name="parties">The parties, 1 to 12.</param>
    /// <param name="worth">What a coalition of one party or more achieves; its members come in the order of the parties.</param>
    /// <returns>A share for each party, in their order.</returns>
    /// <exception cref="ArgumentException">Parties too many or twice.</exception>
    public static ValueList<ShapleyShare> Of(ValueList<PartyId> parties, Func<ValueList<PartyId>, Money> worth)
    {
        ArgumentNullException.ThrowIfNull(worth);
        Require(parties);
        return Of(parties, [.. Enumerable.Range(0, 1 << parties.Count).Select(set => set == 0 ? Money.Zero : worth(Members(parties, set)))]);
    }

    private static ValueList<ShapleyShare> Of(ValueList<PartyId> parties, Money[] worth)
    {
        var values = new Ratio[parties.Count];
        for (var party = 0; party < values.Length; party++)
        {
            values[party] = ExactArithmetic.ShapleyValue(party, worth);
        }

        return Rounded(parties, values);
    }

    private static ValueList<ShapleyShare> Rounded(ValueList<PartyId> parties, Ratio[] values)
    {
        var fen = LargestRemainder.Round(values, parties, values.Aggregate(Ratio.Zero, static (sum, part) => sum + part).Numerator);
        return [.. parties.Select((party, at) => new ShapleyShare { Party = party, Fen = values[at], Amount = Money.FromFen((long)fen[at]) })];
    }

    private static void Require(ValueList<PartyId> parties)
    {
        if (parties.Count is < 1 or > MostParties)
        {
            throw new ArgumentOutOfRangeException(nameof(parties), parties.Count, $"1 to {MostParties} parties; group them first.");
        }

        if (parties.Distinct().Count() < parties.Count)
        {
            throw new ArgumentException("A party is named twice.", nameof(parties));
        }
    }

    private static int PlaceOf(ValueList<PartyId> parties, PartyId party)
    {
        for (var at = 0; at < parties.Count; at++)
        {
            if (parties[at] == party)
            {
                return at;
            }
        }

        throw new ArgumentException($"'{party}' is not one of the parties.", nameof(party));
    }

    private static ValueList<PartyId> Members(ValueList<PartyId> parties, int set) =>
        [.. parties.Where((_, at) => (set >> at & 1) == 1)];
}
