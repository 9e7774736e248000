using AssetPlanning.Spatial;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>All layers of a registry made ready for checks (核查索引): features, extents and doubts in one overlay, built once for any number of checks.</summary>
/// <remarks>An extent that several layers share as one object is laid over the ground once. Immutable.</remarks>
public sealed class ConformityIndex
{
    private ConformityIndex(PlanLayerRegistry registry, CancellationToken cancellationToken)
    {
        Registry = registry;
        var sets = new List<PolygonSet>();
        var roles = new List<List<LayerRole>>();
        for (var layer = 0; layer < registry.Layers.Count; layer++)
        {
            var given = registry.Layers[layer];
            Add(given.Features, new(layer, GroundRole.Feature));
            Add(given.Extent, new(layer, GroundRole.Extent));
            Add(given.Covered, new(layer, GroundRole.Covered));
            Add(given.Doubtful, new(layer, GroundRole.Doubt));
            Add(given.Unsure, new(layer, GroundRole.Doubt));
        }

        Roles = [.. roles.Select(static of => of.ToArray())];
        Zones = CombinationIndex.Build(ZoneIndex.Build(sets, cancellationToken), cancellationToken);
        SetOfZone = new int[Zones.Zones.ZoneCount];
        FirstZone = new int[sets.Count];
        for (int set = 0, zone = 0; set < sets.Count; set++)
        {
            FirstZone[set] = zone;
            SetOfZone.AsSpan(zone, sets[set].Count).Fill(set);
            zone += sets[set].Count;
        }

        void Add(PolygonSet? set, LayerRole role)
        {
            if (set is null)
            {
                return;
            }

            // Features are a layer's own; ground that several layers speak for may be one object.
            var at = role.Role == GroundRole.Feature ? -1 : sets.FindIndex(known => ReferenceEquals(known, set));
            if (at < 0 || roles[at].Exists(static known => known.Role == GroundRole.Feature))
            {
                at = sets.Count;
                sets.Add(set);
                roles.Add([]);
            }

            roles[at].Add(role);
        }
    }

    /// <summary>The registry.</summary>
    public PlanLayerRegistry Registry { get; }

    internal CombinationIndex Zones { get; }

    /// <summary>What each set of polygons is to which layers.</summary>
    internal LayerRole[][] Roles { get; }

    internal int[] SetOfZone { get; }

    internal int[] FirstZone { get; }

    /// <summary>Builds the index.</summary>
    /// <param name="registry">The registry.</param>
    /// <param name="cancellationToken">Stops the building.</param>
    /// <returns>The index.</returns>
    public static ConformityIndex Build(PlanLayerRegistry registry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return new(registry, cancellationToken);
    }
}

/// <summary>What a set of polygons is to a layer.</summary>
[Flags]
internal enum GroundRole : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Its features.</summary>
    Feature = 1,

    /// <summary>The ground it speaks for.</summary>
    Extent = 2,

    /// <summary>The ground for which it is complete.</summary>
    Covered = 4,

    /// <summary>Around its defective features.</summary>
    Doubt = 8,
}

/// <summary>A layer and what a set of polygons is to it.</summary>
internal readonly record struct LayerRole(int Layer, GroundRole Role);
