using AssetPlanning.Spatial;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <content>Where exactly two plans contradict each other.</content>
public static partial class PlanMerge
{
    /// <summary>冲突图斑: the exact shape of the ground two features contradict each other on, cut when somebody asks.</summary>
    /// <param name="registry">The layers that were compared.</param>
    /// <param name="conflict">The contradiction, as the comparison told it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The shape, of exactly the area told; refused where the registry is not the one compared, so that the features share other ground.</returns>
    public static Explained<SharedGround> GroundOf(PlanLayerRegistry registry, PlanConflict conflict, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(conflict);
        var pair = LandReport.NameOf(conflict.First.Layer, conflict.First.Item);
        var other = Figure.Name($"{conflict.Second.Layer}/{conflict.Second.Item}");
        return Explained.By(
            null,
            calculation =>
            {
                var ground = Layer(conflict.First) is { } one && Layer(conflict.Second) is { } two
                    ? SharedGround.Of(one.Features, conflict.First.Item, two.Features, conflict.Second.Item, cancellationToken)
                    : null;
                if (ground?.Area != conflict.Area)
                {
                    calculation.Report(FindingCatalogue.ConflictStale, pair, [other, conflict.Area, ground?.Area ?? MeasuredArea.Zero]);
                    return null;
                }

                using var report = new LandReport(calculation, AreaBook.DefaultListed);
                ground.Report(report, pair);
                calculation.Why?.ByRule(FigureTerms.PlanOverlap, pair, ground.Area, PatchTrail.Green);
                return ground;
            },
            LandStamp.Of(
            [
                .. registry.Layers.Select(static layer => (layer.Entry.Id.ToString(), PlanLayerRegistry.Print(layer))),
                ("conflict", LandStamp.Of([conflict])),
            ]));

        PlanLayer? Layer(FeatureReference feature) => registry.Find(feature.Layer) is { } layer && feature.Item >= 0 && feature.Item < layer.Features.Count ? layer : null;
    }
}
