using System.Numerics;

namespace AssetPlanning.Sharing;

/// <content>What the rules of the library ask of their own data before they pay; every defect is reported, not only the first.</content>
public readonly ref partial struct SharingTurn
{
    private const int LargestDenominatorBits = 1 << 16;

    internal bool Accepts(string property, Ratio ratio) =>
        (ratio.Sign >= 0 && ratio <= Ratio.One)
        || Refuse(FindingCatalogue.RatioOutOfRange, [Figure.Name(Rule), Figure.Name(property), ratio]);

    internal bool Accepts(string property, Money amount) =>
        amount.Sign >= 0 || Refuse(FindingCatalogue.SharingAmountNegative, [Figure.Name(Rule), Figure.Name(property), amount]);

    internal bool AcceptsNumber(string property, Ratio number) =>
        number.Sign >= 0 || Refuse(FindingCatalogue.SharingAmountNegative, [Figure.Name(Rule), Figure.Name(property), number]);

    /// <summary>Portions add up to exactly one, none is negative, no party is named twice.</summary>
    internal bool Accepts(ValueList<Portion> portions)
    {
        var total = TotalOf(portions.Select(static portion => portion.Part));
        var sound = total == Ratio.One
            && portions.All(static portion => portion.Part.Sign >= 0)
            && portions.Select(static portion => portion.Party).Distinct().Count() == portions.Count;
        return sound || Refuse(FindingCatalogue.PortionsNotWhole, [Figure.Name(Rule), total]);
    }

    /// <summary>Bounds rise strictly from above nothing, and only the last may be open.</summary>
    internal bool AcceptsBounds<T>(ValueList<T?> bounds, T least)
        where T : struct, IComparable<T>
    {
        var lower = least;
        for (var at = 0; at < bounds.Count; at++)
        {
            if (bounds[at] is { } bound ? bound.CompareTo(lower) <= 0 : at < bounds.Count - 1)
            {
                return Refuse(FindingCatalogue.BandsUnordered, [Figure.Name(Rule), Figure.Number(at + 1)]);
            }

            lower = bounds[at] ?? lower;
        }

        return bounds.Count > 0 || Refuse(FindingCatalogue.BandsUnordered, [Figure.Name(Rule), Figure.Number(0)]);
    }

    internal bool AcceptsWithin() => rule.Within.Count > 0 || Refuse(FindingCatalogue.NoRulesWithin, [Figure.Name(Rule)]);

    internal bool Refuse(FindingKind kind, ValueList<Figure> arguments)
    {
        Report(kind, arguments);
        return false;
    }

    /// <summary>Thousands of coprime denominators would make an exact sum of megabits: no agreement is written like that.</summary>
    internal static Ratio TotalOf(IEnumerable<Ratio> parts)
    {
        var (common, total) = (BigInteger.One, Ratio.Zero);
        foreach (var ratio in parts)
        {
            common = common / BigInteger.GreatestCommonDivisor(common, ratio.Denominator) * ratio.Denominator;
            if (common.GetBitLength() > LargestDenominatorBits)
            {
                return Ratio.Zero;
            }

            total += ratio;
        }

        return total;
    }
}
