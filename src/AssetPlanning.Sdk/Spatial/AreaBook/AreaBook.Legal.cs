namespace AssetPlanning.Spatial;

/// <content>From measured to legal areas, explained.</content>
public static partial class AreaBook
{
    /// <summary>平差: divides an official area in proportion to measured ones; see <see cref="Adjustment"/>.</summary>
    /// <param name="whole">The name of the whole.</param>
    /// <param name="official">Its official area.</param>
    /// <param name="parts">Name and measured area of each part.</param>
    /// <param name="rule">Who gets what is left over.</param>
    /// <param name="tolerance">Largest difference between measured and official area that is no finding, not negative.</param>
    /// <returns>
    /// The adjusted parts; the trail tells weights, rounded shares and who got each step of 0.01 m². Refused where the official area is
    /// no multiple of 0.01 m², a part is below zero or no part has any area.
    /// </returns>
    public static Explained<Adjustment> Adjust(
        SubjectId whole,
        Area official,
        IReadOnlyList<(SubjectId Key, MeasuredArea Measured)> parts,
        AdjustmentRule rule,
        MeasuredArea tolerance)
    {
        ArgumentNullException.ThrowIfNull(parts);
        (SubjectId Key, MeasuredArea Measured)[] given = [.. parts];
        return Adjusted(whole, official, given, () => Adjustment.Of(official, given, rule), rule, tolerance, LandStamp.Of<object>([official, rule, tolerance, .. given]));
    }

    /// <summary>图斑平差: divides the official area of a patch over its zones, its dust and its remainder.</summary>
    /// <param name="official">The official area of the patch.</param>
    /// <param name="areas">The overlay.</param>
    /// <param name="patch">The caller's number of the patch.</param>
    /// <param name="surface">By which of the two areas the shares go.</param>
    /// <param name="rule">Who gets what is left over.</param>
    /// <param name="tolerance">Largest difference between measured and official area that is no finding, not negative.</param>
    /// <returns>The adjusted parts; refused as for the other overload: where zones overlap in the patch, its remainder is below zero.</returns>
    public static Explained<Adjustment> Adjust(
        Area official,
        OverlayAreas areas,
        int patch,
        AreaSurface surface,
        AdjustmentRule rule,
        MeasuredArea tolerance) =>
        Adjust(LandReport.NameOf(patchLayer, patch), official, OverlayParts.Of(areas, patch, surface), rule, tolerance);

    /// <summary>二次平差: makes parts that were rounded already add up to a control area; see <see cref="Adjustment.Rebalance"/>.</summary>
    /// <param name="whole">The name of the whole.</param>
    /// <param name="control">Its control area.</param>
    /// <param name="parts">Name and area of each part.</param>
    /// <param name="tolerance">Largest difference between the parts and the control area that is no finding, not negative.</param>
    /// <returns>The adjusted parts; the trail tells who got each step of 0.01 m².</returns>
    public static Explained<Adjustment> Rebalance(SubjectId whole, Area control, IReadOnlyList<(SubjectId Key, Area Area)> parts, MeasuredArea tolerance)
    {
        ArgumentNullException.ThrowIfNull(parts);
        (SubjectId Key, Area Area)[] given = [.. parts];
        return Adjusted(whole, control, null, () => Adjustment.Rebalance(control, given), null, tolerance, LandStamp.Of<object>([control, tolerance, .. given]));
    }

    /// <summary>核对: compares official with recomputed areas; every zone that does not agree is a finding.</summary>
    /// <param name="official">Name and official area of each zone.</param>
    /// <param name="recomputed">Name and recomputed area of each zone.</param>
    /// <param name="tolerance">Largest difference that still agrees, not negative.</param>
    /// <param name="listed">Most findings of a kind listed one by one.</param>
    /// <returns>The comparison.</returns>
    public static Explained<Reconciliation> Reconcile(
        IReadOnlyList<(SubjectId Zone, Area Area)> official,
        IReadOnlyList<(SubjectId Zone, MeasuredArea Area)> recomputed,
        MeasuredArea tolerance,
        int listed = DefaultListed)
    {
        ArgumentNullException.ThrowIfNull(official);
        ArgumentNullException.ThrowIfNull(recomputed);
        ArgumentOutOfRangeException.ThrowIfNegative(listed);
        (SubjectId Zone, Area Area)[] left = [.. official];
        (SubjectId Zone, MeasuredArea Area)[] right = [.. recomputed];
        return Explained.By(
            null,
            calculation =>
            {
                var reconciliation = Reconciliation.Of(left, right, tolerance);
                var report = new LandReport(calculation, listed);
                report.AddOpen(reconciliation);
                report.Close();
                if (calculation.Why is { } why)
                {
                    LegalTrail.Tell(why, reconciliation);
                }

                return reconciliation;
            },
            LandStamp.Of(("official", LandStamp.Of(left)), ("recomputed", LandStamp.Of(right)), ("tolerance", LandStamp.Of([tolerance]))));
    }

    /// <summary>取整: rounds a measured area to 0.01 m² by a named rule.</summary>
    /// <param name="subject">What the area is of.</param>
    /// <param name="measured">The measured area.</param>
    /// <param name="rounding">The rule.</param>
    /// <returns>The legal area and what is left over.</returns>
    public static Explained<RoundedMeasure> Round(SubjectId subject, MeasuredArea measured, Rounding rounding)
    {
        _ = subject.OrThrow(nameof(subject));
        return Explained.By(
            null,
            calculation =>
            {
                var rounded = measured.Round(rounding);
                if (calculation.Why is { } why)
                {
                    LegalTrail.Tell(why, subject, measured, rounded, rounding);
                }

                return new RoundedMeasure { Subject = subject, Measured = measured, Rounding = rounding, Result = rounded };
            },
            LandStamp.Of(("measured", LandStamp.Of<object>([subject, measured, rounding]))));
    }

    /// <summary>门槛比较: compares a measured area with a threshold, exactly.</summary>
    /// <param name="subject">What the area is of.</param>
    /// <param name="measured">The measured area.</param>
    /// <param name="threshold">The threshold; any legal area, one of 亩 as well.</param>
    /// <returns>On which side of the threshold it lies.</returns>
    public static Explained<ThresholdComparison> Compare(SubjectId subject, MeasuredArea measured, Area threshold)
    {
        _ = subject.OrThrow(nameof(subject));
        return Explained.By(
            null,
            calculation =>
            {
                var comparison = new ThresholdComparison { Subject = subject, Measured = measured, Threshold = threshold };
                if (calculation.Why is { } why)
                {
                    LegalTrail.Tell(why, comparison);
                }

                return comparison;
            },
            LandStamp.Of(("measured", LandStamp.Of<object>([subject, measured, threshold]))));
    }

    // What data may bring, and a caller cannot know before.
    private static void ReportDoubts(Calculation calculation, SubjectId whole, Area official, (SubjectId Key, MeasuredArea Measured)[]? parts)
    {
        if (!LegalArea.IsInSteps(official))
        {
            calculation.Report(FindingCatalogue.OfficialAreaNotInSteps, whole, [official]);
        }

        if (parts is null)
        {
            return;
        }

        foreach (var part in parts.Where(static part => part.Measured < MeasuredArea.Zero))
        {
            calculation.Report(FindingCatalogue.PartBelowZero, whole, [Figure.Name(part.Key.ToString()), part.Measured]);
        }

        if (parts.All(static part => part.Measured == MeasuredArea.Zero))
        {
            calculation.Report(FindingCatalogue.NothingMeasured, whole, [official]);
        }
    }

    private static Explained<Adjustment> Adjusted(
        SubjectId whole,
        Area official,
        (SubjectId Key, MeasuredArea Measured)[]? parts,
        Func<Adjustment> adjust,
        AdjustmentRule? rule,
        MeasuredArea tolerance,
        Func<Fingerprint> print)
    {
        _ = whole.OrThrow(nameof(whole));
        ArgumentOutOfRangeException.ThrowIfLessThan(tolerance, MeasuredArea.Zero);
        return Explained.By(
            null,
            calculation =>
            {
                ReportDoubts(calculation, whole, official, parts);
                if (calculation.HasFailed)
                {
                    return null;
                }

                var adjustment = adjust();
                var difference = adjustment.Measured - adjustment.Official.AsMeasured();
                if (difference > tolerance || difference < -tolerance)
                {
                    calculation.Report(FindingCatalogue.AdjustmentBeyondTolerance, whole, [adjustment.Measured, adjustment.Official, difference, tolerance]);
                }

                if (calculation.Why is { } why)
                {
                    LegalTrail.Tell(why, whole, adjustment, rule);
                }

                return adjustment;
            },
            LandStamp.Of(("adjustment", print)));
    }
}
