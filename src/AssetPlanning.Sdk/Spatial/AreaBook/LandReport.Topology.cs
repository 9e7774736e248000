namespace AssetPlanning.Spatial;

/// <content>What is wrong with coverages, cuts and outlines.</content>
internal sealed partial class LandReport
{
    /// <summary>Overlaps, gaps and slivers of a coverage.</summary>
    internal void AddDefects(CoverageCheck check, SubjectId zones, SubjectId boundary)
    {
        foreach (var overlap in check.Overlaps)
        {
            Add(FindingCatalogue.ZonesOverlap, zones, PairOf(zones, overlap), overlap.Area);
        }

        foreach (var overlap in check.NotChecked.BoundaryOverlaps)
        {
            Add(FindingCatalogue.ZonesOverlap, boundary, PairOf(boundary, overlap), overlap.Area);
        }

        foreach (var gap in check.Gaps)
        {
            Add(FindingCatalogue.BoundaryNotFilled, boundary, NameOf(boundary, gap.Boundary), gap.Area);
        }

        foreach (var part in check.Parts.Where(static part => part.IsSliver))
        {
            var layer = part.Defect == CoverageDefect.Gap ? boundary : zones;
            var width = Math.Round(part.MeanWidth, 4).ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture);
            Add(FindingCatalogue.Sliver, layer, NameOf(layer, part.Item), part.Area, Figure.Name(width), Figure.Name(part.AttachedTo is { } zone ? NameOf(zones, zone).ToString() : "—"));
        }
    }

    /// <summary>Patches nobody gets, and overlaps a tolerance let pass.</summary>
    internal void AddCuts(ValueList<PatchCut> cuts, SubjectId patches, MeasuredArea tolerance)
    {
        foreach (var cut in cuts)
        {
            if (cut.Decision == CutDecision.Undecided)
            {
                Add(FindingCatalogue.CutUndecided, patches, NameOf(patches, cut.Patch), Figure.Name(cut.Doubt?.ToString() ?? "—"), cut.Unassigned);
            }
            else if (cut.Overlap != MeasuredArea.Zero)
            {
                Add(FindingCatalogue.OverlapTolerated, patches, NameOf(patches, cut.Patch), cut.Overlap, tolerance);
            }
        }
    }

    /// <summary>Keys without ground, or without an outline to rely on.</summary>
    internal void AddOutlines(Dissolution dissolution)
    {
        SubjectId layer = "outlines";
        foreach (var group in dissolution.Groups)
        {
            if (group.SetAside.Count > 0)
            {
                Add(FindingCatalogue.OutlineIncomplete, layer, group.Key, Figure.Number(group.SetAside.Count), Figure.Number(group.SetAside.Count + group.Parts.Count));
            }

            if (group.Origin == OutlineOrigin.Uncertified)
            {
                Add(FindingCatalogue.OutlineUncertified, layer, group.Key, group.Covered);
            }
        }
    }

    private static SubjectId PairOf(SubjectId layer, ZoneOverlap overlap) => new($"{NameOf(layer, overlap.First)}:{NameOf(layer, overlap.Second)}");
}
