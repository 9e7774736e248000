using System.Numerics;

namespace AssetPlanning.Spatial;

/// <summary>One part after the adjustment (平差结果).</summary>
/// <param name="Key">The name of the part.</param>
/// <param name="Measured">Its measured area 量算面积, as given.</param>
/// <param name="Official">Its legal area 平差后面积, a multiple of 0.01 m².</param>
/// <param name="Placed">How much of the legal area is residual placed here 尾差; negative where it was taken away.</param>
public readonly record struct AdjustedPart(SubjectId Key, MeasuredArea Measured, Area Official, Area Placed);

/// <summary>Parts made to add up to an official area exactly, in steps of 0.01 m² (平差).</summary>
/// <remarks>
/// The parts may be pieces of a patch under its registered area, or patches or villages under the control area (控制面积) of a
/// village, a sheet or a county: the arithmetic is the same. The measured areas should be ones that add up when a part is cut:
/// ellipsoidal <see cref="PairArea.Ellipsoidal"/>, not the regulation's formula for whole patches. Immutable.
/// </remarks>
public sealed class Adjustment
{
    private Adjustment(Area official, ValueList<AdjustedPart> parts)
    {
        Official = official;
        Parts = parts;
        foreach (var part in parts)
        {
            Measured += part.Measured;
            Residual += part.Placed;
        }
    }

    /// <summary>The official area the parts add up to, 法定面积 or 控制面积.</summary>
    public Area Official { get; }

    /// <summary>Sum of the measured areas.</summary>
    public MeasuredArea Measured { get; }

    /// <summary>Sum of the residual placed, 尾差.</summary>
    public Area Residual { get; }

    /// <summary>The parts in the order they were given.</summary>
    public ValueList<AdjustedPart> Parts { get; }

    /// <summary>Divides an official area in proportion to measured areas and places the residual by a named rule.</summary>
    /// <param name="official">The official area, a multiple of 0.01 m², not negative.</param>
    /// <param name="parts">Name and measured area of each part; names differ, areas are not negative and not all zero.</param>
    /// <param name="rule">Who gets what is left over; a part without area gets nothing.</param>
    /// <returns>The adjusted parts; each name gets the same whatever the order.</returns>
    /// <exception cref="ArgumentException">
    /// The official area is negative or no multiple of 0.01 m²; or there is no part, a part has no name, a name twice or a negative
    /// area, or no part has any area.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The rule is unknown.</exception>
    public static Adjustment Of(Area official, IReadOnlyList<(SubjectId Key, MeasuredArea Measured)> parts, AdjustmentRule rule)
    {
        var steps = RequireSteps(official, nameof(official));
        var weights = WeightsOf(parts);
        return rule switch
        {
            AdjustmentRule.LargestRemainder => ByRemainder(official, parts, weights),
            AdjustmentRule.LargestAreaFirst => LargestFirst(
                official,
                parts,
                weights,
                [.. parts.Select(part => RoundedDivision.Divide(steps * (BigInteger)part.Measured.Units, weights.Total, Rounding.HalfUp))]),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "Unknown rule of adjustment."),
        };
    }

    /// <summary>Divides the official area of a patch over the rows an overlay has of it: its zones, its dust, its remainder (图斑平差).</summary>
    /// <remarks>The parts are called <c>zones-0/5</c> for item 5 of the first zone layer, <c>dust</c> and <c>remainder</c>; nothing of the patch is left out.</remarks>
    /// <param name="official">The official area of the patch, a multiple of 0.01 m², not negative.</param>
    /// <param name="areas">The overlay.</param>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <param name="surface">By which of the two areas the shares go.</param>
    /// <param name="rule">Who gets what is left over.</param>
    /// <returns>The adjusted parts: zones in the order of the table, then dust, then remainder, the last two where there is any; the largest bears units of rounding below zero.</returns>
    /// <exception cref="ArgumentException">
    /// As for the other overload; or the patch was set aside or has no area; or zones overlap in it, so that its remainder is negative; or ellipsoidal areas are asked
    /// for and the frame names no projection.
    /// </exception>
    public static Adjustment Of(Area official, OverlayAreas areas, int patch, AreaSurface surface, AdjustmentRule rule) =>
        Of(official, OverlayParts.Of(areas, patch, surface), rule);

    /// <summary>
    /// Makes parts that were rounded already, each by itself, add up to a control area (二次平差): 0.01 m² at a time, largest area
    /// first, whole cycles and then the rest, ties by key. For residuals of rounding: nothing is scaled.
    /// </summary>
    /// <param name="control">The control area, a multiple of 0.01 m², not negative.</param>
    /// <param name="parts">Name and area of each part; names differ, areas are multiples of 0.01 m², not negative and not all zero.</param>
    /// <returns>The adjusted parts; a part without area gets nothing.</returns>
    /// <exception cref="ArgumentException">As for dividing an official area; or more would be taken from a part than it has.</exception>
    public static Adjustment Rebalance(Area control, IReadOnlyList<(SubjectId Key, Area Area)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        _ = RequireSteps(control, nameof(control));
        BigInteger[] shares = [.. parts.Select(static part => (BigInteger)LegalArea.StepsOf(part.Area, nameof(parts)))];
        var before = parts.Select(static part => (part.Key, part.Area.AsMeasured())).ToArray();
        return LargestFirst(control, before, WeightsOf(before), shares);
    }

    /// <summary>Divides the deducted area of the whole over its parts, so that both add up: in proportion to the legal areas, by largest remainder.</summary>
    /// <param name="whole">The deduction from the official area of this adjustment.</param>
    /// <returns>The deductions in the order of the parts; none takes more than its part has.</returns>
    /// <exception cref="ArgumentException">The deduction is from another area.</exception>
    public ValueList<Deduction> Deduct(Deduction whole)
    {
        if (whole.Whole != Official)
        {
            throw new ArgumentException($"The deduction is from {whole.Whole}, not from {Official}.", nameof(whole));
        }

        if (Official == Area.Zero)
        {
            return [.. Parts.Select(static _ => default(Deduction))];
        }

        // No share exceeds its part and parts are whole steps, so neither does a share rounded up.
        var weights = Weights.ByKeys([.. Parts.Select(static part => (part.Key, (Ratio)part.Official.Count))]);
        var shares = Apportionment.Split(whole.Deducted, LegalArea.Step, weights, ResidualRule.LargestRemainder).Parts;
        return [.. Parts.Zip(shares, static (part, share) => new Deduction(part.Official, share))];
    }

    internal static long RequireSteps(Area area, string name) => area.Sign < 0
        ? throw new ArgumentException($"An official area is not negative: {area}.", name)
        : LegalArea.StepsOf(area, name);

    private static Weights WeightsOf(IReadOnlyList<(SubjectId Key, MeasuredArea Measured)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        foreach (var (key, measured) in parts)
        {
            _ = key.OrThrow(nameof(parts));
            if (measured < MeasuredArea.Zero)
            {
                throw new ArgumentException($"The measured area of '{key}' is negative: {measured.Units} units.", nameof(parts));
            }
        }

        return Weights.ByKeys([.. parts.Select(static part => (part.Key, (Ratio)(BigInteger)part.Measured.Units))]);
    }

    private static Adjustment ByRemainder(Area official, IReadOnlyList<(SubjectId Key, MeasuredArea Measured)> parts, Weights weights)
    {
        var split = Apportionment.Split(official, LegalArea.Step, weights, ResidualRule.LargestRemainder);
        return new(official, [.. parts.Select((part, at) => new AdjustedPart(part.Key, part.Measured, split.Parts[at], split.Placed[at]))]);
    }

    private static Adjustment LargestFirst(
        Area official, IReadOnlyList<(SubjectId Key, MeasuredArea Measured)> parts, Weights weights, BigInteger[] shares)
    {
        // By place, never by looking an area up: equal areas are different parts. The sort is stable, so ties stay in the order of keys.
        var largestFirst = weights.ByKey.ToArray()
            .Where(part => weights[part].Sign > 0)
            .OrderByDescending(part => weights[part])
            .ToArray();
        var residual = shares.Aggregate((BigInteger)LegalArea.StepsOf(official, nameof(official)), static (left, share) => left - share);
        var cycles = BigInteger.DivRem(residual, largestFirst.Length, out var rest);
        var placed = new BigInteger[shares.Length];
        for (var turn = 0; turn < largestFirst.Length; turn++)
        {
            placed[largestFirst[turn]] = cycles + (turn < BigInteger.Abs(rest) ? rest.Sign : 0);
        }

        var adjusted = new AdjustedPart[shares.Length];
        for (var at = 0; at < adjusted.Length; at++)
        {
            var (key, measured) = parts[at];
            var steps = shares[at] + placed[at];
            adjusted[at] = steps.Sign < 0
                ? throw new ArgumentException($"'{key}' has less than would be taken from it.", nameof(parts))
                : new(key, measured, MeasuredArea.FromSteps(steps), MeasuredArea.FromSteps(placed[at]));
        }

        return new(official, adjusted);
    }
}
