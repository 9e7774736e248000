using System.Numerics;

namespace AssetPlanning.Spatial;

/// <summary>Tells how measured areas became legal ones.</summary>
internal static class LegalTrail
{
    /// <summary>An adjustment in its two stages: shares rounded to 0.01 m², then the residual placed step by step.</summary>
    /// <param name="why">Who writes it down.</param>
    /// <param name="whole">The name of the whole.</param>
    /// <param name="adjustment">The adjustment.</param>
    /// <param name="rule">The rule; none where parts were rounded before and nothing was scaled.</param>
    internal static void Tell(Recorder why, SubjectId whole, Adjustment adjustment, AdjustmentRule? rule)
    {
        var official = why.Given(FigureTerms.OfficialArea, whole, adjustment.Official);
        var parts = adjustment.Parts.Select(part => (Part: part, Measured: why.Given(FigureTerms.MeasuredPart, NameOf(whole, part.Key), part.Measured))).ToArray();
        var total = why.Sum(FigureTerms.MeasuredTotal, whole, adjustment.Measured, [.. parts.Select(static part => part.Measured)]);
        var adjusted = new List<Operand>();
        foreach (var (part, measured) in parts)
        {
            var name = NameOf(whole, part.Key);
            var share = rule is { } scaled
                ? why.Told(FigureTerms.RoundedShare, name, part.Official - part.Placed, Derivation.AdjustedShare, [official, measured, total], RoundingOf(scaled))
                : why.Given(FigureTerms.RoundedShare, name, part.Official - part.Placed);
            var placed = why.ByRule(
                FigureTerms.PlacedResidual,
                name,
                part.Placed,
                rule is AdjustmentRule.LargestRemainder ? "largest-remainder" : "largest-area-first",
                rule is AdjustmentRule.LargestRemainder ? Operand.Of(FigureTerms.LostShare, LostBy(part.Measured, adjustment)) : measured);
            adjusted.Add(why.Sum(FigureTerms.AdjustedArea, name, part.Official, share, placed));
        }

        why.Sum(FigureTerms.AdjustedTotal, whole, adjustment.Official, [.. adjusted]);
    }

    internal static void Tell(Recorder why, Reconciliation reconciliation)
    {
        foreach (var zone in reconciliation.Zones)
        {
            var official = zone.Official is { } area ? why.Given(FigureTerms.OfficialArea, zone.Zone, area) : null;
            var recomputed = zone.Recomputed is { } measured ? why.Given(FigureTerms.MeasuredPart, zone.Zone, measured) : null;
            if (zone.Difference is { } difference)
            {
                why.Difference(FigureTerms.AreaDifference, zone.Zone, difference, recomputed!, official!);
            }
        }
    }

    internal static void Tell(Recorder why, SubjectId subject, MeasuredArea measured, RoundedArea rounded, Rounding rounding)
    {
        var given = why.Given(FigureTerms.MeasuredPart, subject, measured);
        var official = why.Told(FigureTerms.OfficialArea, subject, rounded.Official, Derivation.RoundedArea, [given], rounding);
        why.Difference(FigureTerms.RoundingResidual, subject, rounded.Residual, given, official);
    }

    internal static void Tell(Recorder why, ThresholdComparison comparison) => why.Told(
        FigureTerms.ThresholdSide,
        comparison.Subject,
        Figure.Number(comparison.Side),
        Derivation.Comparison,
        [
            why.Given(FigureTerms.MeasuredPart, comparison.Subject, comparison.Measured),
            why.Given(FigureTerms.Threshold, comparison.Subject, comparison.Threshold),
        ]);

    private static Rounding RoundingOf(AdjustmentRule rule) => rule == AdjustmentRule.LargestRemainder ? Rounding.TowardZero : Rounding.HalfUp;

    // Parts of different wholes may have the same names. Where both names together are too long for one, that of the part has to do:
    // its terms are others than those of the whole.
    private static SubjectId NameOf(SubjectId whole, SubjectId part) => SubjectId.TryParse($"{whole}:{part}", out var name) ? name : part;

    // What cutting to 0.01 m² took from a share, cut itself to a unit: by it the parts queue for the steps left over.
    private static MeasuredArea LostBy(MeasuredArea part, Adjustment adjustment)
    {
        var share = (BigInteger)adjustment.Official.AsMeasured().Units * (BigInteger)part.Units;
        var total = (BigInteger)adjustment.Measured.Units;
        return new((Int128)(share / total % MeasuredArea.UnitsPerStep));
    }
}
