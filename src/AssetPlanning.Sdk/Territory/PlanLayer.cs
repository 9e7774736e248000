using AssetPlanning.Spatial;

namespace AssetPlanning.Territory;

/// <summary>A layer of the one map (规划图层): its card, its features, and the ground it vouches for.</summary>
/// <remarks>
/// A layer is asked two things of a place: whether a feature lies there, and whether it would know. It knows inside its declared
/// extent, if all features that were declared are there. One that lost features knows nowhere, unless it states the ground for which it
/// is complete; one that holds a defective feature does not know around it. Immutable.
/// </remarks>
public sealed class PlanLayer
{
    private readonly FeatureAttributes?[] attributes;

    /// <summary>Puts a layer together.</summary>
    /// <param name="entry">Its card.</param>
    /// <param name="features">Its features.</param>
    /// <param name="extent">The ground it declares to speak for (声明范围).</param>
    /// <param name="covered">The ground for which what arrived is complete (完整覆盖范围), where that is stated.</param>
    /// <param name="doubtful">Around its defective features (不合格图斑外包范围), see <see cref="RejectedEnvelopes"/>; without it the whole extent is in doubt.</param>
    /// <exception cref="ArgumentException">The frames differ, or a feature is described that the layer does not have, or twice.</exception>
    public PlanLayer(PlanLayerEntry entry, PolygonSet features, PolygonSet extent, PolygonSet? covered = null, RejectedEnvelopes? doubtful = null)
        : this(entry, features, extent, covered, doubtful, null)
    {
    }

    internal PlanLayer(PlanLayerEntry entry, PolygonSet features, PolygonSet extent, PolygonSet? covered, RejectedEnvelopes? doubtful, PolygonSet? unsure)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(extent);
        foreach (var (set, name) in new[] { (extent, nameof(extent)), (covered, nameof(covered)), (doubtful?.Boxes, nameof(doubtful)), (unsure, nameof(unsure)) })
        {
            if (set is not null && !features.Frame.IsSameAs(set.Frame))
            {
                throw new ArgumentException("Features, extent and envelopes share one frame.", name);
            }
        }

        if (doubtful is not null && !ReferenceEquals(doubtful.Layer, features))
        {
            throw new ArgumentException("The envelopes are those of the layer's own features.", nameof(doubtful));
        }

        (Entry, Features, Extent, Covered, Doubtful, Unsure) = (entry, features, extent, covered, doubtful?.Boxes, unsure);
        attributes = ByItem(entry, features.Count);
        IsPlaceless = features.Rejections.Count > 0 && (doubtful is null || !doubtful.AreComplete);
        Repeated = RepeatedFeatures.In(features);
        Missing = Math.Max(0, entry.DeclaredCount - Distinct);
        IsComplete = !IsPlaceless && Distinct == entry.DeclaredCount && (TotalDifference() is not { } off || !IsBeyond(off));
    }

    /// <summary>Its card (登记信息).</summary>
    public PlanLayerEntry Entry { get; }

    /// <summary>Its features (图斑); those with defects are set aside in them.</summary>
    public PolygonSet Features { get; }

    /// <summary>The ground it declares to speak for (声明范围).</summary>
    public PolygonSet Extent { get; }

    /// <summary>The ground for which what arrived is complete (完整覆盖范围), where that is stated.</summary>
    public PolygonSet? Covered { get; }

    /// <summary>Around its defective features (不合格图斑外包范围), where their places are known.</summary>
    public PolygonSet? Doubtful { get; }

    /// <summary>How many features are exact copies of earlier ones (重复图斑数): they bear no witness that everything arrived.</summary>
    public int Repeated { get; }

    /// <summary>How many declared features did not arrive (缺少图斑数).</summary>
    public int Missing { get; }

    /// <summary>Whether everything declared is there (是否完整): as many features, as much ground; defective ones may stand in the way of it only where they lie.</summary>
    public bool IsComplete { get; }

    /// <summary>Ground the layer cannot know though it declares to (无从知晓的范围): along the border of what a derived zone was drawn from.</summary>
    internal PolygonSet? Unsure { get; }

    /// <summary>How many different features there are.</summary>
    internal int Distinct => Features.Count - Repeated;

    /// <summary>Whether a defective feature lies nobody knows where (有无法定位的不合格图斑).</summary>
    internal bool IsPlaceless { get; }

    /// <summary>What is known of a feature.</summary>
    /// <param name="item">Its number.</param>
    /// <returns>Its attributes, or null where nothing was said of it.</returns>
    public FeatureAttributes? AttributesOf(int item) => attributes[item];

    /// <summary>What the features have less what was declared (面积差), where a total is declared and every feature was accepted.</summary>
    /// <returns>The difference, or null.</returns>
    public MeasuredArea? TotalDifference()
    {
        if (Entry.Total is not { } total || Features.Rejections.Count > 0)
        {
            return null;
        }

        var measured = MeasuredArea.Zero;
        for (var item = 0; item < Features.Count; item++)
        {
            // Without a projection nothing is known of the ellipsoid, and a total nobody can check vouches for nothing.
            measured += total.OnEllipsoid ? Features.EllipsoidalAreaOf(item) ?? MeasuredArea.Zero : Features.PlanarAreaOf(item);
        }

        return measured - Exactly(total.Area);
    }

    private bool IsBeyond(MeasuredArea difference) => (difference < MeasuredArea.Zero ? -difference : difference).CompareTo(Entry.Total!.Tolerance) > 0;

    // A declared total of whole 亩 is no multiple of a unit: the nearest unit below is a third of a unit off at most.
    private static MeasuredArea Exactly(Area area) => new((Int128)area.Count * (MeasuredArea.UnitsPerSquareMetre / 100) / 3);

    private static FeatureAttributes?[] ByItem(PlanLayerEntry entry, int count)
    {
        var byItem = new FeatureAttributes?[count];
        foreach (var feature in entry.Features)
        {
            if (feature.Item >= count || byItem[feature.Item] is not null)
            {
                throw new ArgumentException($"{entry.Id}: feature {feature.Item} is described twice, or is not there.", nameof(entry));
            }

            byItem[feature.Item] = feature;
        }

        return byItem;
    }
}
