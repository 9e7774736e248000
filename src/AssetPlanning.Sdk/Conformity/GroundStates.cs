using AssetPlanning.Spatial;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>What a piece of ground is to the layers a rule watches.</summary>
[Flags]
internal enum GroundState : byte
{
    /// <summary>No feature is known there, and nobody would know.</summary>
    Unknown = 0,

    /// <summary>A feature lies there.</summary>
    Inside = 1,

    /// <summary>A layer vouches for the ground, and none that speaks for it is in doubt there.</summary>
    Known = 2,

    /// <summary>A feature of a layer in force lies there.</summary>
    Adopted = 4,
}

/// <summary>For every combination of features, extents and doubts that occurs: what it is to each selection of layers.</summary>
/// <remarks>There are far fewer combinations than subjects times rules, and each is looked at once.</remarks>
internal sealed class GroundStates
{
    /// <summary>Ground in no polygon of any layer.</summary>
    internal const int NoCombination = -1;

    private readonly ConformityIndex index;
    private readonly CombinationAreas areas;
    private readonly LayersInForce inForce;
    private readonly bool[][] watched;
    private readonly byte[] states;

    internal GroundStates(ConformityIndex index, CombinationAreas areas, IReadOnlyList<LayerSelection> selections, DateOnly on)
    {
        (this.index, this.areas) = (index, areas);
        var layers = index.Registry.Layers;
        inForce = new(layers, on);
        watched = [.. selections.Select(selection => layers.Select(layer => selection.Takes(layer.Entry)).ToArray())];
        states = new byte[areas.CombinationCount * watched.Length];
        var isBlind = selections.Select(selection => index.Registry.Absent.Any(selection.Takes)).ToArray();
        var roles = new byte[layers.Count];
        for (var combination = 0; combination < areas.CombinationCount; combination++)
        {
            FillRoles(roles, combination);
            for (var watch = 0; watch < watched.Length; watch++)
            {
                states[(combination * watched.Length) + watch] = (byte)StateOf(roles, watched[watch], isBlind[watch], layers);
            }
        }
    }

    internal GroundState Of(int combination, int watch) => combination == NoCombination ? GroundState.Unknown : (GroundState)states[(combination * watched.Length) + watch];

    internal ReadOnlySpan<int> ZonesOf(int combination) => combination == NoCombination ? [] : areas.ZonesOf(combination);

    /// <summary>Whether a zone is a feature of a layer watched.</summary>
    internal bool IsWatched(int zone, int watch)
    {
        foreach (var role in index.Roles[index.SetOfZone[zone]])
        {
            if (role.Role == GroundRole.Feature && watched[watch][role.Layer])
            {
                return true;
            }
        }

        return false;
    }

    internal PlanFeature FeatureOf(int zone, int combination)
    {
        var set = index.SetOfZone[zone];
        var layer = Array.Find(index.Roles[set], static role => role.Role == GroundRole.Feature).Layer;
        return new(index.Registry.Layers[layer], zone - index.FirstZone[set]) { IsInForce = IsInForceAt(layer, combination) };
    }

    private bool IsInForceAt(int layer, int combination)
    {
        if (!inForce.HasSuccessors(layer))
        {
            return inForce.Is(layer, []);
        }

        var roles = new byte[index.Registry.Layers.Count];
        FillRoles(roles, combination);
        return inForce.Is(layer, roles);
    }

    private void FillRoles(byte[] roles, int combination)
    {
        Array.Clear(roles);
        foreach (var zone in areas.ZonesOf(combination))
        {
            foreach (var role in index.Roles[index.SetOfZone[zone]])
            {
                roles[role.Layer] |= (byte)role.Role;
            }
        }
    }

    private GroundState StateOf(ReadOnlySpan<byte> roles, bool[] watched, bool isBlind, ValueList<PlanLayer> layers)
    {
        bool isInside = false, isAdopted = false, isVouched = false, isDoubted = isBlind;
        for (var layer = 0; layer < roles.Length; layer++)
        {
            if (!watched[layer] || roles[layer] == 0)
            {
                continue;
            }

            var role = (GroundRole)roles[layer];
            // A feature that may lie anywhere may lie on ground that was stated to be complete.
            var isComplete = layers[layer].IsComplete || ((role & GroundRole.Covered) != GroundRole.None && !layers[layer].IsPlaceless);
            var speaks = (role & GroundRole.Extent) != GroundRole.None;
            isInside |= (role & GroundRole.Feature) != GroundRole.None;
            isAdopted |= (role & GroundRole.Feature) != GroundRole.None && inForce.Is(layer, roles);
            isDoubted |= (role & GroundRole.Doubt) != GroundRole.None || (speaks && !isComplete);
            isVouched |= speaks && isComplete && inForce.Is(layer, roles);
        }

        return (isInside ? GroundState.Inside : GroundState.Unknown)
            | (isAdopted ? GroundState.Adopted : GroundState.Unknown)
            | (isVouched && !isDoubted ? GroundState.Known : GroundState.Unknown);
    }
}
