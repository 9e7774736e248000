namespace AssetPlanning.Spatial;

/// <summary>Tells how the areas of one patch came about: what each stretch of border contributed, the sums, the remainder.</summary>
internal static class PatchTrail
{
    /// <summary>Green's theorem along both borders, each crossing rounded once.</summary>
    internal const string Green = "green-borders";

    /// <summary>Straight edges of the plane with the area density 1/k² of the ellipsoid, three Gauss points an edge.</summary>
    internal const string Density = "exact-density";

    internal static void Tell(Recorder why, IPatchLayer patches, PatchDivision division, Tally tally, BorderShares shares, ZoneNumbers numbers, MeasuredArea minimumArea)
    {
        var patch = LandReport.NameOf("patches", division.Patch);
        var shown = division.Pairs.Select(static pair => pair.Zone).ToHashSet();
        List<(Operand Planar, Operand? Ellipsoidal)> pairs = [], hidden = [];
        var whole = Whole(why, patches, patch, division.Patch, division.Whole);
        for (var i = 0; i < tally.Count; i++)
        {
            var (zone, planar, ellipsoidal) = tally[i];
            if ((planar | ellipsoidal) != 0)
            {
                var name = AreaBook.PairName(division.Patch, numbers.ReferenceOf(zone));
                (shown.Contains(zone) ? pairs : hidden).Add(Pair(why, name, shares, zone, new(planar), patches.OnEllipsoid(ellipsoidal)));
            }
        }

        why.Given(FigureTerms.MinimumArea, patch, minimumArea);
        if (hidden.Count > 0)
        {
            pairs.Add((
                why.Sum(FigureTerms.DustPlanar, patch, division.Dust.Planar, [.. hidden.Select(static pair => pair.Planar)]),
                division.Dust.Ellipsoidal is { } dust ? why.Sum(FigureTerms.DustEllipsoidal, patch, dust, [.. hidden.Select(static pair => pair.Ellipsoidal!)]) : null));
        }

        why.Difference(FigureTerms.RemainderPlanar, patch, division.Remainder.Planar, [whole.Planar, .. pairs.Select(static pair => pair.Planar)]);
        if (division.Remainder.Ellipsoidal is { } remainder)
        {
            why.Difference(FigureTerms.RemainderEllipsoidal, patch, remainder, [whole.Ellipsoidal!, .. pairs.Select(static pair => pair.Ellipsoidal!)]);
        }
    }

    /// <summary>Frame, planar area, what the ellipsoid adds, and the sum of both.</summary>
    internal static (Operand Planar, Operand? Ellipsoidal) Whole(Recorder why, IPatchLayer patches, SubjectId patch, int item, AreaPair whole)
    {
        why.Given(FigureTerms.Frame, patch, Figure.Name(patches.FrameText));
        var planar = why.ByRule(FigureTerms.WholePlanar, patch, whole.Planar, "shoelace", Operand.Of(FigureTerms.RingCount, Figure.Number(patches.RingCountOf(item))));
        return (planar, OnEllipsoid(why, FigureTerms.WholeCorrection, FigureTerms.WholeEllipsoidal, patch, planar, whole.Ellipsoidal));
    }

    internal static Operand? OnEllipsoid(Recorder why, FigureTerm correction, FigureTerm total, SubjectId subject, Operand planar, MeasuredArea? ellipsoidal) =>
        ellipsoidal is { } area
            ? why.Sum(total, subject, area, planar, why.ByRule(correction, subject, area - planar.Value.MeasuredArea, Density))
            : null;

    private static (Operand Planar, Operand? Ellipsoidal) Pair(Recorder why, SubjectId pair, BorderShares shares, int zone, MeasuredArea planar, MeasuredArea? ellipsoidal)
    {
        var sum = why.BorderSum(
            FigureTerms.PairPlanar,
            pair,
            planar,
            Share(FigureTerms.PatchRings, FigureTerms.RingCount, BorderShare.PatchRing),
            Share(FigureTerms.ZoneRings, FigureTerms.RingCount, BorderShare.ZoneRing),
            Share(FigureTerms.Crossings, FigureTerms.CrossingCount, BorderShare.Crossing));
        if (ellipsoidal is not { } area)
        {
            return (sum, null);
        }

        var correction = why.BorderSum(
            FigureTerms.PairCorrection,
            pair,
            area - planar,
            Correction(BorderShare.PatchRing),
            Correction(BorderShare.ZoneRing),
            Correction(BorderShare.Crossing));
        return (sum, why.Sum(FigureTerms.PairEllipsoidal, pair, area, sum, correction));

        Operand Share(FigureTerm term, FigureTerm counted, BorderShare from)
        {
            var share = shares.Of(zone, from);
            return why.ByRule(term, pair, new MeasuredArea(share.Planar), Green, Operand.Of(counted, Figure.Number(share.Count)));
        }

        Operand Correction(BorderShare from) =>
            why.Told(FigureTerms.BorderCorrection, pair, new MeasuredArea(shares.Of(zone, from).Correction), Derivation.ByRule, [], rule: Density, line: (int)from);
    }
}
