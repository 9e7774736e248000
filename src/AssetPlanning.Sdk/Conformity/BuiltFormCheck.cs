using AssetPlanning.Spatial;

namespace AssetPlanning.Conformity;

/// <summary>Divides ground by the boundaries of concentrated building.</summary>
/// <remarks>
/// Inside a boundary in force that is not in doubt, ground is concentrated whatever another boundary says. Outside it is only where every boundary is known to have
/// been drawn: one that did not arrive might hold it. A boundary in the making, or of a layer with a
/// feature too few or too many, concentrates nothing, and what it draws stays open.
/// </remarks>
internal sealed class BuiltFormCheck(ConformityIndex index, PolygonSet footprints, ValueList<SubjectId> subjects, ValueList<LayerSelection> boundaries, DateOnly on)
{
    /// <summary>A boundary in force, in a layer nobody has reason to doubt there: to build is a favour, and doubt grants none.</summary>
    private const GroundState Settled = GroundState.Adopted | GroundState.Known;

    internal BuiltForms Run(Calculation calculation, AreaSurface basis, int threads, int listed, CancellationToken cancellationToken)
    {
        var areas = CombinationOverlay.Measure(footprints, index.Zones, MeasuredArea.Zero, threads, null, cancellationToken);
        var states = new GroundStates(index, areas, boundaries.ToArray(), on);
        BuiltForm?[] forms = [.. Enumerable.Range(0, areas.CombinationCount).Select(combination => FormOf(states, combination))];
        using var report = new LandReport(calculation, listed);
        report.AddRejections(footprints.Rejections, "footprints");
        ValueList<BuiltFormSplit> splits = [.. Enumerable.Range(0, subjects.Count).Select(subject => Split(areas, forms, subject, basis))];
        foreach (var split in splits)
        {
            if (split.Open != MeasuredArea.Zero || split.Whole == MeasuredArea.Zero)
            {
                report.Add(FindingCatalogue.BuiltFormOpen, "built-form", split.Subject, split.Open, split.Whole);
            }

            Tell(calculation.Why, split);
        }

        return new() { Splits = splits };
    }

    private BuiltForm? FormOf(GroundStates states, int combination)
    {
        var (isKnown, isDrafted) = (true, false);
        for (var boundary = 0; boundary < boundaries.Count; boundary++)
        {
            var state = states.Of(combination, boundary);
            if ((state & Settled) == Settled)
            {
                return BuiltForm.Concentrated;
            }

            isDrafted |= (state & GroundState.Inside) != GroundState.Unknown;
            isKnown &= (state & GroundState.Known) != GroundState.Unknown;
        }

        return isKnown && !isDrafted ? BuiltForm.NonConcentrated : null;
    }

    private BuiltFormSplit Split(CombinationAreas areas, BuiltForm?[] forms, int subject, AreaSurface basis)
    {
        MeasuredArea concentrated = MeasuredArea.Zero, not = MeasuredArea.Zero;
        var whole = In(areas.AreaOf(subject).Planar, areas.AreaOf(subject).Ellipsoidal);
        for (var row = areas.FirstRowOf(subject); row < areas.FirstRowOf(subject) + areas.RowCountOf(subject); row++)
        {
            var piece = areas[row];
            var area = In(piece.Planar, piece.Ellipsoidal);
            (concentrated, not) = forms[piece.Combination] switch
            {
                BuiltForm.Concentrated => (concentrated + area, not),
                BuiltForm.NonConcentrated => (concentrated, not + area),
                _ => (concentrated, not),
            };
        }

        return new() { Subject = subjects[subject], Whole = whole, Concentrated = concentrated, NonConcentrated = not, Open = whole - concentrated - not };

        MeasuredArea In(MeasuredArea planar, MeasuredArea? ellipsoidal) => basis == AreaSurface.Planar ? planar : ellipsoidal!.Value;
    }

    private static void Tell(Recorder? why, BuiltFormSplit split) => why?.Sum(
        FigureTerms.SubjectArea,
        split.Subject,
        split.Whole,
        why.Given(FigureTerms.ConcentratedArea, split.Subject, split.Concentrated),
        why.Given(FigureTerms.NonConcentratedArea, split.Subject, split.NonConcentrated),
        why.Given(FigureTerms.OpenArea, split.Subject, split.Open));
}
