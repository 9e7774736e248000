namespace AssetPlanning.Spatial;

/// <summary>Divides the registered areas of patches over the zones that cut them, by a named rule, 按界切割.</summary>
/// <remarks>Nothing is lost: what a patch has is assigned to its parts, or named as unassigned with the reason.</remarks>
public static class BoundaryCut
{
    /// <summary>Cuts all patches.</summary>
    /// <param name="patches">The patches.</param>
    /// <param name="official">The registered area of every patch, a multiple of 0.01 m², in the order of their numbers.</param>
    /// <param name="zones">The zones of one boundary, of the same frame; patches on whose ground they overlap beyond the tolerance stay undecided.</param>
    /// <param name="basis">Which measured area stands for the ground.</param>
    /// <param name="rule">Who gets what.</param>
    /// <param name="overlapTolerance">
    /// Most planar ground of a patch that zones may cover twice and the patch still be cut: where a border has a corner more on one side,
    /// rounded to the grid, neighbours overlap by a hair. It goes to the largest of the parts that claim it, and is named per patch. Zero allows none.
    /// </param>
    /// <param name="threads">How many threads to use, at least one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>One row a patch, in the caller's order.</returns>
    /// <exception cref="ArgumentException">
    /// The frames differ; there is not one registered area a patch, or one is negative or no multiple of 0.01 m²; there is not one label
    /// point a patch; or the frame names no projection and the basis is ellipsoidal.
    /// </exception>
    public static ValueList<PatchCut> Divide(
        PolygonSet patches,
        IReadOnlyList<Area> official,
        ZoneIndex zones,
        AreaSurface basis,
        CuttingRule rule,
        MeasuredArea overlapTolerance = default,
        int threads = 1,
        CancellationToken cancellationToken = default)
    {
        AreaOverlay.Check(patches, zones, MeasuredArea.Zero, threads);
        Check(patches, official, basis, rule);
        ArgumentOutOfRangeException.ThrowIfLessThan(overlapTolerance, MeasuredArea.Zero);
        var parts = new CutMeasure(patches, zones, basis, overlapTolerance, threads, cancellationToken);
        var labels = rule is CuttingRule.WholeByLabelPoint byLabel ? new LabelPlaces(byLabel.Labels, patches, zones, cancellationToken) : null;
        var cuts = new PatchCut[patches.Count];
        for (var patch = 0; patch < cuts.Length; patch++)
        {
            cuts[patch] = parts.DoubtOf(patch) is { } doubt
                ? new() { Patch = patch, Official = official[patch], Decision = CutDecision.Undecided, Doubt = doubt, Parts = [], Overlap = parts.OverlapOf(patch) }
                : Cut(patch, official[patch], new(parts.Of(patch), labels?.Of(patch)), parts.OverlapOf(patch), rule);
        }

        return [.. cuts];
    }

    private static PatchCut Cut(int patch, Area official, CutCase measured, MeasuredArea overlap, CuttingRule rule)
    {
        var verdict = measured.Parts.Length == 1
            ? CutVerdict.WholeTo(measured.Parts[0].Zone) with { Decision = CutDecision.Undivided }
            : rule.Decide(measured);
        var parts = verdict.Decision == CutDecision.Split
            ? Split(official, measured.Parts, verdict.Residual)
            : Array.ConvertAll(measured.Parts, part => new CutPart(part.Zone, part.Measured, Gets(part) ? official : Area.Zero, Area.Zero));
        return new() { Patch = patch, Official = official, Decision = verdict.Decision, Doubt = verdict.Doubt, Parts = [.. parts], Overlap = overlap };

        bool Gets(MeasuredPart part) => verdict.Decision != CutDecision.Undecided && part.Zone == verdict.Zone;
    }

    private static CutPart[] Split(Area official, MeasuredPart[] parts, AdjustmentRule residual)
    {
        // Names in the order of the numbers, so that ties go by number; the outside comes last.
        var named = parts.Select(static part => (
            Key: new SubjectId(part.Zone is { } zone ? zone.ToString("D10", System.Globalization.CultureInfo.InvariantCulture) : "outside"),
            part.Measured));
        var adjusted = Adjustment.Of(official, [.. named], residual);
        return [.. parts.Select((part, at) => new CutPart(part.Zone, part.Measured, adjusted.Parts[at].Official, adjusted.Parts[at].Placed))];
    }

    private static void Check(PolygonSet patches, IReadOnlyList<Area> official, AreaSurface basis, CuttingRule rule)
    {
        ArgumentNullException.ThrowIfNull(official);
        ArgumentNullException.ThrowIfNull(rule);
        if (!Enum.IsDefined(basis))
        {
            throw new ArgumentOutOfRangeException(nameof(basis), basis, "Unknown basis of areas.");
        }

        if (official.Count != patches.Count)
        {
            throw new ArgumentException($"{patches.Count} patches have {official.Count} registered areas.", nameof(official));
        }

        foreach (var area in official)
        {
            _ = Adjustment.RequireSteps(area, nameof(official));
        }

        if (basis == AreaSurface.Ellipsoidal && patches.Frame.Projection is null)
        {
            throw new ArgumentException("A frame without projection has no ellipsoidal areas.", nameof(basis));
        }

        if (rule is CuttingRule.WholeByLabelPoint { Labels: var labels } && (labels.Count != patches.Count || !labels.Frame.IsSameAs(patches.Frame)))
        {
            throw new ArgumentException("Every patch has a label point of its own, in the same frame.", nameof(rule));
        }
    }
}
