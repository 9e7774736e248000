namespace AssetPlanning;

/// <summary>Apportionment in 64-bit words, for weights whose total is below 2³² (分摊快路径): the same parts, without allocating.</summary>
/// <remarks>
/// With whole = q·W + r the share of a weight w is q·w + r·w ÷ W, and r·w fits 64 bits. Its quotient is taken by the reciprocal
/// m = ⌊(2⁶⁴ − 1) ÷ W⌋: p·m ÷ 2⁶⁴ falls short of p ÷ W by less than 1, so at most one step is missing (P. Barrett, 1986).
/// </remarks>
internal static class WordApportionment
{
    /// <summary>Up to so many parts are ranked by counting, which has no branches to guess.</summary>
    private const int FewParts = 32;

    /// <summary>Splits a number of quanta; gives each part, adds what is placed there, and returns what is left for nobody.</summary>
    internal static ulong Split(ulong quanta, WordWeights weights, ResidualRule rule, Span<ulong> parts)
    {
        Span<ulong> claims = parts.Length <= FewParts ? stackalloc ulong[parts.Length] : new ulong[parts.Length];
        var left = Shares(quanta, weights, parts, claims);
        switch (rule)
        {
            case ResidualRule.LargestRemainder:
                PlaceByClaim(left, parts, claims);
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

    /// <summary>The shares cut towards zero; a claim orders parts by what they lost, then by key. Nothing here can overflow, see above.</summary>
    private static ulong Shares(ulong quanta, WordWeights weights, Span<ulong> parts, Span<ulong> claims)
    {
        unchecked
        {
            var total = weights.Total;
            var whole = quanta / total;
            var rest = quanta - (whole * total);
            var left = rest;
            var words = weights.Words[..parts.Length];
            var priorities = weights.Priorities[..parts.Length];
            claims = claims[..parts.Length];
            for (var part = 0; part < parts.Length; part++)
            {
                var product = rest * words[part];
                var quotient = Math.BigMul(product, weights.Reciprocal, out _);
                var lost = product - (quotient * total);
                if (lost >= total)
                {
                    quotient++;
                    lost -= total;
                }

                parts[part] = (whole * words[part]) + quotient;
                claims[part] = (lost << 32) | priorities[part];
                left -= quotient;
            }

            return left;
        }
    }

    /// <summary>One quantum each to the highest claims; claims differ, as no two parts have the same priority.</summary>
    private static void PlaceByClaim(ulong left, Span<ulong> parts, Span<ulong> claims)
    {
        if (left == 0)
        {
            return;
        }

        if (parts.Length > FewParts)
        {
            var sorted = claims.ToArray();
            Array.Sort(sorted);
            var lowest = sorted[sorted.Length - (int)left];
            for (var part = 0; part < parts.Length; part++)
            {
                parts[part] += claims[part] >= lowest ? 1UL : 0;
            }

            return;
        }

        claims = claims[..parts.Length];
        for (var part = 0; part < parts.Length; part++)
        {
            var (own, above) = (claims[part], 0UL);
            foreach (var claim in claims)
            {
                above += claim > own ? 1UL : 0;
            }

            parts[part] += above < left ? 1UL : 0;
        }
    }
}
