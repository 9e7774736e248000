namespace AssetPlanning.Spatial;

/// <summary>Tells the totals of an overlay: all patches, all pairs, all dust, and what remains.</summary>
internal static class OverlayTrail
{
    internal static void Tell(Recorder why, SubjectId layer, IPatchLayer patches, OverlayAreas areas, MeasuredArea minimumArea)
    {
        var zero = new AreaPair(MeasuredArea.Zero, patches.OnEllipsoid(0));
        var (whole, dust, remainder, pairs) = (zero, zero, zero, zero);
        for (var patch = 0; patch < areas.PatchCount; patch++)
        {
            whole += areas.AreaOf(patch);
            dust += areas.DustOf(patch);
            remainder += areas.RemainderOf(patch);
        }

        for (var pair = 0; pair < areas.PairCount; pair++)
        {
            pairs += new AreaPair(areas[pair].Planar, areas[pair].Ellipsoidal);
        }

        why.Given(FigureTerms.Frame, layer, Figure.Name(patches.FrameText));
        why.Given(FigureTerms.MinimumArea, layer, minimumArea);
        Operand[] counts =
        [
            Operand.Of(FigureTerms.PatchCount, Figure.Number(patches.Count - patches.Rejections.Count)),
            Operand.Of(FigureTerms.PairCount, Figure.Number(areas.PairCount)),
        ];
        Tell(why, layer, [.. counts], FigureTerms.WholePlanar, FigureTerms.PairPlanar, FigureTerms.DustPlanar, FigureTerms.RemainderPlanar, whole.Planar, pairs.Planar, dust.Planar, remainder.Planar, PatchTrail.Green);
        if (zero.Ellipsoidal is not null)
        {
            Tell(
                why,
                layer,
                [.. counts],
                FigureTerms.WholeEllipsoidal,
                FigureTerms.PairEllipsoidal,
                FigureTerms.DustEllipsoidal,
                FigureTerms.RemainderEllipsoidal,
                whole.Ellipsoidal!.Value,
                pairs.Ellipsoidal!.Value,
                dust.Ellipsoidal!.Value,
                remainder.Ellipsoidal!.Value,
                PatchTrail.Density);
        }
    }

    private static void Tell(
        Recorder why,
        SubjectId layer,
        ValueList<Operand> counts,
        FigureTerm wholeTerm,
        FigureTerm pairTerm,
        FigureTerm dustTerm,
        FigureTerm remainderTerm,
        MeasuredArea whole,
        MeasuredArea pairs,
        MeasuredArea dust,
        MeasuredArea remainder,
        string method) => why.Difference(
            remainderTerm,
            layer,
            remainder,
            why.ByRule(wholeTerm, layer, whole, method, counts[0]),
            why.ByRule(pairTerm, layer, pairs, method, counts[1]),
            why.ByRule(dustTerm, layer, dust, method));
}
