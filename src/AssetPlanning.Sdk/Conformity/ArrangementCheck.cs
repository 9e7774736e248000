using AssetPlanning.Spatial;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Lays arrangements over units: one overlay says how much, the check of coverages says where.</summary>
internal sealed class ArrangementCheck(PolygonSet units, ValueList<SubjectId> names, PolygonSet ground, ValueList<Arrangement> arrangements, Calculation calculation)
{
    internal ArrangementCoverage? Run(int listed, CancellationToken cancellationToken)
    {
        foreach (var twice in names.Concat(arrangements.Select(static arrangement => arrangement.Id)).CountBy(static name => name).Where(static count => count.Value > 1).OrderBy(static count => count.Key))
        {
            calculation.Report(FindingCatalogue.ArrangementNameTwice, twice.Key, [Figure.Number(twice.Value)]);
        }

        if (calculation.HasFailed)
        {
            return null;
        }

        var index = ZoneIndex.Build(ground, cancellationToken);
        var check = CoverageCheck.Of(ground, units, SliverRule.None, cancellationToken: cancellationToken);
        using var report = new LandReport(calculation, listed);
        report.AddRejections(units.Rejections, "units");
        report.AddRejections(ground.Rejections, "arrangements");
        Report(check, report);
        var areas = CombinationOverlay.Measure(units, CombinationIndex.Build(index, cancellationToken), MeasuredArea.Zero, 1, null, cancellationToken);
        var held = new List<ArrangedArea>();
        ValueList<UnitArrangement> accounts = [.. Enumerable.Range(0, units.Count).Select(unit => Account(areas, unit, held))];
        if (!check.NotChecked.IsAny)
        {
            ReportOutside(held);
        }

        return new(accounts, [.. held], check.Parts, !check.NotChecked.IsAny);
    }

    /// <summary>Where units overlap each other, or some are not known, nobody can say what lies outside of all.</summary>
    private void ReportOutside(List<ArrangedArea> held)
    {
        var inside = held.GroupBy(static area => area.Arrangement).ToDictionary(static its => its.Key, static its => its.Aggregate(MeasuredArea.Zero, static (sum, area) => sum + area.Alone + area.Shared));
        foreach (var (item, arrangement) in arrangements.Index())
        {
            if (ground.PlanarAreaOf(item) - inside.GetValueOrDefault(arrangement.Id) is var outside && outside != MeasuredArea.Zero)
            {
                calculation.Report(FindingCatalogue.ArrangedOutside, arrangement.Id, [outside]);
            }
        }
    }

    private UnitArrangement Account(CombinationAreas areas, int unit, List<ArrangedArea> held)
    {
        MeasuredArea once = MeasuredArea.Zero, several = MeasuredArea.Zero;
        var (alone, shared) = (new SortedDictionary<int, MeasuredArea>(), new SortedDictionary<int, MeasuredArea>());
        for (var row = areas.FirstRowOf(unit); row < areas.FirstRowOf(unit) + areas.RowCountOf(unit); row++)
        {
            var piece = areas[row];
            var zones = areas.ZonesOf(piece.Combination);
            var (into, isOnce) = zones.Length == 1 ? (alone, true) : (shared, false);
            (once, several) = isOnce ? (once + piece.Planar, several) : (once, several + piece.Planar);
            foreach (var zone in zones)
            {
                into[zone] = into.GetValueOrDefault(zone) + piece.Planar;
            }
        }

        foreach (var zone in alone.Keys.Union(shared.Keys).Order())
        {
            held.Add(new(names[unit], arrangements[zone].Id, arrangements[zone].Kind, alone.GetValueOrDefault(zone), shared.GetValueOrDefault(zone)));
        }

        var (whole, none) = (areas.AreaOf(unit).Planar, areas.UncoveredOf(unit).Planar);
        Tell(names[unit], whole, once, several, none);
        return new(names[unit], whole, once, several, none);
    }

    private void Tell(SubjectId unit, MeasuredArea whole, MeasuredArea once, MeasuredArea several, MeasuredArea none)
    {
        if (calculation.Why is { } why)
        {
            why.Sum(
                FigureTerms.ArrangedWhole,
                unit,
                whole,
                why.Given(FigureTerms.ArrangedOnce, unit, once),
                why.Given(FigureTerms.ArrangedSeveral, unit, several),
                why.Given(FigureTerms.ArrangedNone, unit, none));
        }
    }

    private void Report(CoverageCheck check, LandReport report)
    {
        foreach (var gap in check.Gaps)
        {
            report.Add(FindingCatalogue.GroundNotArranged, "units", names[gap.Boundary], gap.Area, PlaceOf(check, CoverageDefect.Gap, gap.Boundary, null));
        }

        foreach (var overlap in check.Overlaps)
        {
            var (first, second) = (arrangements[overlap.First], arrangements[overlap.Second]);
            report.Add(
                FindingCatalogue.GroundArrangedTwice,
                "arrangements",
                first.Id,
                second.Id,
                overlap.Area,
                Figure.Name($"{first.Kind} / {second.Kind}"),
                PlaceOf(check, CoverageDefect.Overlap, overlap.First, overlap.Second));
        }

        foreach (var overlap in check.NotChecked.BoundaryOverlaps)
        {
            report.Add(FindingCatalogue.UnitsOverlap, "units", names[overlap.First], names[overlap.Second], overlap.Area);
        }
    }

    /// <summary>A corner of the largest piece: where somebody looks first.</summary>
    private static Figure PlaceOf(CoverageCheck check, CoverageDefect defect, int item, int? other)
    {
        var part = check.Parts.Where(part => part.Defect == defect && part.Item == item && part.Other == other).MaxBy(static part => part.Area);
        return Figure.Name(part?.FirstCorner is { } corner
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{corner.Easting:0.0000} {corner.Northing:0.0000}")
            : "—");
    }
}
