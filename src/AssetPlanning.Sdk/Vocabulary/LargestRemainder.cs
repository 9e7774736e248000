using System.Numerics;

namespace AssetPlanning;

/// <summary>Makes exact parts of any sign whole, so that they add up to a whole (最大余数法).</summary>
/// <remarks>
/// Each part is first rounded down; what is left goes one each to the parts that lost most, ties by name. A part that is whole gets
/// nothing more: it lost nothing. Weights would not do here, for parts of both signs have none.
/// </remarks>
internal static class LargestRemainder
{
    internal static BigInteger[] Round<TName>(IReadOnlyList<Ratio> exact, IReadOnlyList<TName> names, BigInteger whole)
    {
        var parts = exact.Select(static part => part.Round(Rounding.Floor)).ToArray();
        var left = (int)(whole - parts.Aggregate(BigInteger.Zero, static (sum, part) => sum + part));
        var lost = exact.Select((part, at) => part - parts[at]).ToArray();
        foreach (var at in Enumerable.Range(0, parts.Length).OrderByDescending(at => lost[at]).ThenBy(at => names[at]).Take(left))
        {
            parts[at]++;
        }

        return parts;
    }
}
