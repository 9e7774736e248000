using AssetPlanning.Spatial;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>How far buildings really stay back (退线量算): the planar distance of their registered footprints to the registered line, where both are there.</summary>
internal sealed class SetbackGround(PlanLayerRegistry? registry, DesignFigures design, SubjectId subject, Calculation calculation)
{
    /// <summary>A setback as measured, or as stated where no geometry can tell.</summary>
    /// <returns>What the design comes to, in words, and whether it keeps to what is asked; null where nobody knows.</returns>
    internal (string? Designed, bool? Keeps) Hold(Setback asked)
    {
        var layer = asked.Line is { } line ? registry?.Find(line) : null;
        if (layer is null || Measure(layer) is not { } measured)
        {
            calculation.Report(FindingCatalogue.SetbackAsStated, subject, [Figure.Name(asked.From), Figure.Name(WhatIsMissing(asked, layer))]);
            return ConditionCheck.AsStated(asked, design);
        }

        var metres = Ratio.Of(measured.Units, MeasuredLength.UnitsPerMetre);
        if (design.Setbacks.FirstOrDefault(kept => kept.From == asked.From)?.Distance is { } told && told.Number > metres)
        {
            calculation.Report(FindingCatalogue.SetbackDiffers, subject, [Figure.Name(asked.From), told.Number, metres]);
        }

        calculation.Why?.Given(FigureTerms.SetbackMeasured, subject, metres);
        // A line that did not arrive may run nearer: it can break a setback and never make one kept.
        var isWhole = layer.IsComplete && layer.Features.Rejections.Count == 0;
        return ($"{metres} m", metres < asked.Distance.Number ? false : isWhole ? true : null);
    }

    private string WhatIsMissing(Setback asked, PlanLayer? layer) =>
        asked.Line is null ? "退让对象图层" : layer is null ? $"图层 {asked.Line}" : design.Buildings.Count == 0 ? "建筑基底" : "可量算的建筑基底或图斑";

    /// <summary>The least distance of any building to any feature; none unless every building is registered and was accepted.</summary>
    private MeasuredLength? Measure(PlanLayer layer)
    {
        if (design.Buildings.Count == 0 || !Enumerable.Range(0, layer.Features.Count).Any(layer.Features.IsAccepted))
        {
            return null;
        }

        var there = FeatureIndex.Build(layer.Features);
        MeasuredLength? least = null;
        foreach (var building in design.Buildings)
        {
            if (registry!.Find(building.Layer) is not { } its || building.Item < 0 || building.Item >= its.Features.Count || !its.Features.IsAccepted(building.Item))
            {
                return null;
            }

            var here = FeatureIndex.Build(its.Features);
            for (var item = 0; item < layer.Features.Count; item++)
            {
                var distance = layer.Features.IsAccepted(item) ? Proximity.Between(here, building.Item, there, item) : null;
                least = least is { } nearest && !(distance < nearest) ? least : distance ?? least;
            }
        }

        return least;
    }
}
