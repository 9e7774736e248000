using AssetPlanning.Spatial;

namespace AssetPlanning.Territory;

/// <summary>Finds features that lie outside the declared extent of their layer (超出声明范围的图斑), and by how much.</summary>
internal static class FeaturesOutside
{
    /// <summary>Areas are stated to 0.01 m²; a feature clipped along its extent is off by less, for its new corners were rounded to the grid.</summary>
    private static MeasuredArea Shown => MeasuredArea.FromSquareMetres(0.01m);

    internal static IEnumerable<(int Item, MeasuredArea Outside)> Of(PlanLayer layer)
    {
        // A derived zone reaches beyond the extent of what it was drawn from, and says so by itself.
        if (layer.Unsure is not null)
        {
            yield break;
        }

        var areas = CombinationOverlay.Measure(layer.Features, CombinationIndex.Build(ZoneIndex.Build(layer.Extent)), MeasuredArea.Zero);
        for (var item = 0; item < layer.Features.Count; item++)
        {
            if (areas.UncoveredOf(item).Planar is var outside && outside >= Shown)
            {
                yield return (item, outside);
            }
        }
    }
}
