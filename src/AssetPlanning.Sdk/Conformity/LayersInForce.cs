using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Which layers are in force on a day (图层效力): approved by then, and not replaced where a later version of the same plan speaks.</summary>
/// <remarks>A layer that is not in force restricts what it draws all the same; it grants and vouches for nothing.</remarks>
internal sealed class LayersInForce
{
    private readonly bool[] isApproved;
    private readonly int[][] successors;

    internal LayersInForce(ValueList<PlanLayer> layers, DateOnly on)
    {
        isApproved = [.. layers.Select(layer => layer.Entry.Force != LegalForce.Draft && layer.Entry.Approved <= on)];
        successors = [.. layers.Select(layer => Enumerable.Range(0, layers.Count).Where(later => isApproved[later] && IsLater(layers[later].Entry, layer.Entry)).ToArray())];
    }

    internal bool IsApproved(int layer) => isApproved[layer];

    internal bool HasSuccessors(int layer) => successors[layer].Length > 0;

    /// <summary>The layers of later versions (后续版本), in the order of the registry.</summary>
    internal int[] SuccessorsOf(int layer) => successors[layer];

    /// <summary>Whether a layer is in force on ground where layers have these roles.</summary>
    internal bool Is(int layer, ReadOnlySpan<byte> roles)
    {
        foreach (var later in successors[layer])
        {
            if (((GroundRole)roles[later] & GroundRole.Extent) != GroundRole.None)
            {
                return false;
            }
        }

        return isApproved[layer];
    }

    private static bool IsLater(PlanLayerEntry later, PlanLayerEntry earlier) =>
        later.Version.Plan == earlier.Version.Plan && later.Version.Number > earlier.Version.Number && later.Kind == earlier.Kind && later.Line == earlier.Line;
}
