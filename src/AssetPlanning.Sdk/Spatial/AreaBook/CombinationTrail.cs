using System.Globalization;

namespace AssetPlanning.Spatial;

/// <summary>Tells how the areas of one patch by combinations of zones came about.</summary>
internal static class CombinationTrail
{
    internal static void Tell(
        Recorder why,
        IPatchLayer patches,
        PatchCombinations result,
        int[] shownLabels,
        Tally tally,
        BorderShares shares,
        ZoneNumbers numbers,
        MeasuredArea minimumArea)
    {
        var patch = LandReport.NameOf("patches", result.Patch);
        var whole = PatchTrail.Whole(why, patches, patch, result.Patch, result.Whole);
        var parts = new List<(Operand Planar, Operand? Ellipsoidal)>();
        for (var at = 0; at < shownLabels.Length; at++)
        {
            parts.Add(Combination(why, patch, at, result.Combinations[at], shownLabels[at], shares, numbers));
        }

        why.Given(FigureTerms.MinimumArea, patch, minimumArea);
        if (result.Dust.Planar != MeasuredArea.Zero || result.Dust.Ellipsoidal is { } hidden && hidden != MeasuredArea.Zero)
        {
            parts.Add((
                why.ByRule(FigureTerms.DustPlanar, patch, result.Dust.Planar, PatchTrail.Green, Operand.Of(FigureTerms.PairCount, Figure.Number(HiddenIn(tally, shownLabels)))),
                result.Dust.Ellipsoidal is { } dust ? why.ByRule(FigureTerms.DustEllipsoidal, patch, dust, PatchTrail.Density) : null));
        }

        Covered(why, FigureTerms.CoveredPlanar, FigureTerms.RemainderPlanar, patch, result.Uncovered.Planar, whole.Planar, [.. parts.Select(static part => part.Planar)]);
        if (result.Uncovered.Ellipsoidal is { } uncovered)
        {
            Covered(why, FigureTerms.CoveredEllipsoidal, FigureTerms.RemainderEllipsoidal, patch, uncovered, whole.Ellipsoidal!, [.. parts.Select(static part => part.Ellipsoidal!)]);
        }
    }

    private static (Operand Planar, Operand? Ellipsoidal) Combination(
        Recorder why, SubjectId patch, int at, CombinationShare share, int label, BorderShares shares, ZoneNumbers numbers)
    {
        var name = new SubjectId(string.Create(CultureInfo.InvariantCulture, $"{patch}:combination-{at}"));
        why.Given(FigureTerms.ZonesTogether, name, Figure.Name(string.Join(' ', share.Zones.Select(zone => numbers.ReferenceOf(zone).Name.ToString()))));
        var planar = why.BorderSum(
            FigureTerms.PairPlanar,
            name,
            share.Area.Planar,
            why.ByRule(FigureTerms.PatchBorder, name, new MeasuredArea(shares.Of(label, BorderShare.PatchRing).Planar), PatchTrail.Green),
            why.ByRule(FigureTerms.ZoneBorders, name, new MeasuredArea(shares.Of(label, BorderShare.ZoneRing).Planar), PatchTrail.Green));
        return (planar, PatchTrail.OnEllipsoid(why, FigureTerms.PairCorrection, FigureTerms.PairEllipsoidal, name, planar, share.Area.Ellipsoidal));
    }

    // Ground in at least one zone, counted once, and ground in none.
    private static void Covered(Recorder why, FigureTerm covered, FigureTerm uncovered, SubjectId patch, MeasuredArea left, Operand whole, ValueList<Operand> parts)
    {
        if (parts.Count > 0)
        {
            why.Sum(covered, patch, whole.Value.MeasuredArea - left, parts);
        }

        why.Difference(uncovered, patch, left, [whole, .. parts]);
    }

    private static int HiddenIn(Tally tally, int[] shownLabels)
    {
        var hidden = 0;
        for (var i = 0; i < tally.Count; i++)
        {
            var (label, planar, _) = tally[i];
            hidden += label != 0 && planar != 0 && !shownLabels.Contains(label) ? 1 : 0;
        }

        return hidden;
    }
}
