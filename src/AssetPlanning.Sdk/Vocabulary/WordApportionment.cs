namespace AssetPlanning;

/// <summary>Apportionment in 64-bit words, for weights whose total is below 2⁶³ (分摊快路径): the same parts, without allocating.</summary>
/// <remarks>
/// With whole = q·W + r the share of a weight w is q·w + r·w ÷ W. With f = ⌊w·2⁶⁴ ÷ W⌋ made ready, r·f ÷ 2⁶⁴ falls short of r·w ÷ W by
/// less than r ÷ 2⁶⁴, so by less than 1, and its floor is short of the quotient by 1 at most (multiplying by a reciprocal: P. Barrett,
/// 1986; here each weight has its own). What is lost is then below 2·W, which fits 64 bits: it is right modulo 2⁶⁴, so nothing wider
/// is ever needed.
/// </remarks>
internal static class WordApportionment
{
    /// <summary>Up to so many parts are ranked by comparing each two, which has no branches to guess.</summary>
    private const int FewParts = 32;

    /// <summary>Splits a number of quanta; gives each part as listed, adds what is placed there, and returns what is left for nobody.</summary>
    internal static ulong Split(ulong quanta, WordWeights weights, ResidualRule rule, Span<ulong> parts)
    {
        Span<ulong> lost = parts.Length <= FewParts ? stackalloc ulong[parts.Length] : new ulong[parts.Length];
        var left = Shares(quanta, weights, parts, lost);
        switch (rule)
        {
            case ResidualRule.LargestRemainder when parts.Length <= FewParts:
                PlaceAmongFew(left, weights, parts, lost);
                return 0;
            case ResidualRule.LargestRemainder:
                PlaceAmongMany((int)left, weights, parts, lost);
                return 0;
            case ResidualRule.FirstCome:
                for (var part = 0; left > 0; part++)
                {
                    var takes = weights[part] > 0 ? 1UL : 0;
                    parts[part] += takes;
                    left -= takes;
                }

                return 0;
            case ResidualRule.ToTheLargest:
                parts[weights.Largest] += left;
                return 0;
            case ResidualRule.Separate:
                return left;
            default:
                throw new ArgumentOutOfRangeException(nameof(rule), rule, "Unknown residual rule.");
        }
    }

    /// <summary>The shares cut towards zero, and by key what each lost.</summary>
    private static ulong Shares(ulong quanta, WordWeights weights, Span<ulong> parts, Span<ulong> lost)
    {
        unchecked
        {
            var total = weights.Total;
            var whole = quanta / total;
            var rest = quanta - (whole * total);
            var left = rest;
            var words = weights.Words[..lost.Length];
            var fractions = weights.Fractions[..lost.Length];
            var places = weights.Places[..lost.Length];
            for (var at = 0; at < lost.Length; at++)
            {
                var quotient = Math.BigMul(rest, fractions[at], out _);
                var over = (rest * words[at]) - (quotient * total);
                var isShort = over >= total ? 1UL : 0;
                quotient += isShort;
                lost[at] = over - (isShort * total);
                parts[places[at]] = (whole * words[at]) + quotient;
                left -= quotient;
            }

            return left;
        }
    }

    /// <summary>One quantum each to those that lost most; of equal losses the earlier by key comes first, so of two only one is ahead.</summary>
    private static void PlaceAmongFew(ulong left, WordWeights weights, Span<ulong> parts, Span<ulong> lost)
    {
        if (left == 0)
        {
            return;
        }

        Span<ulong> ahead = stackalloc ulong[lost.Length];
        var places = weights.Places[..lost.Length];
        for (var at = 0; at < lost.Length; at++)
        {
            var (own, above) = (lost[at], ahead[at]);
            for (var later = at + 1; later < lost.Length; later++)
            {
                var isLater = lost[later] > own ? 1UL : 0;
                above += isLater;
                ahead[later] += 1 - isLater;
            }

            parts[places[at]] += above < left ? 1UL : 0;
        }
    }

    private static void PlaceAmongMany(int left, WordWeights weights, Span<ulong> parts, Span<ulong> lost)
    {
        if (left == 0)
        {
            return;
        }

        var sorted = lost.ToArray();
        Array.Sort(sorted);
        var least = sorted[^left];
        var ties = left - (sorted.Length - 1 - Array.LastIndexOf(sorted, least));
        for (var at = 0; at < lost.Length; at++)
        {
            var isTie = lost[at] == least && ties > 0;
            ties -= isTie ? 1 : 0;
            parts[weights.Places[at]] += lost[at] > least || isTie ? 1UL : 0;
        }
    }
}
