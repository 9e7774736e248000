using NetTopologySuite.Geometries;

namespace AssetPlanning.Spatial;

/// <summary>Joins the polygons of one key to one outline, 融合.</summary>
/// <remarks>
/// Where parts of a key meet on the grid their common borders are struck out, exactly; a corner in the middle of a neighbour's edge does
/// no harm, gaps stay as holes. Every corner of the outline was a corner of a part. Where parts overlap the outline is united by
/// snap-rounding overlay and checked against the exact area.
/// </remarks>
public static class Dissolve
{
    /// <summary>Dissolves a layer.</summary>
    /// <param name="parts">The layer; items set aside take no part, and their keys say so.</param>
    /// <param name="keys">The key of every item, in the order of their numbers.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>One outline a key.</returns>
    /// <exception cref="ArgumentException">There is not one key for every item, or an accepted item has none.</exception>
    public static Dissolution By(PolygonSet parts, IReadOnlyList<SubjectId> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.Count != parts.Count)
        {
            throw new ArgumentException($"{parts.Count} items have {keys.Count} keys.", nameof(keys));
        }

        var groups = Enumerable.Range(0, parts.Count)
            .Where(item => parts.IsAccepted(item) || keys[item] != default)
            .GroupBy(item => keys[item].OrThrow(nameof(keys)))
            .OrderBy(static group => group.Key)
            .Select(group => (group.Key, Parts: group.Where(parts.IsAccepted).ToArray(), SetAside: group.Where(item => !parts.IsAccepted(item)).ToArray()))
            .ToArray();
        var (joined, shapes) = Join(parts, [.. groups.Select(static group => group.Parts)], cancellationToken);
        var described = new DissolvedGroup[groups.Length];
        for (var g = 0; g < groups.Length; g++)
        {
            var sum = groups[g].Parts.Aggregate(MeasuredArea.Zero, (area, item) => area + parts.PlanarAreaOf(item));
            var (covered, origin) = (sum, OutlineOrigin.Joined);
            if (groups[g].Parts.Length == 0)
            {
                origin = OutlineOrigin.Absent;
            }
            else if (!joined[g])
            {
                covered = GroundCovered.By(parts, groups[g].Parts, cancellationToken);
                shapes[g] = UnitedOutline.Of(parts, groups[g].Parts, covered, cancellationToken);
                origin = shapes[g] is null ? OutlineOrigin.Uncertified : OutlineOrigin.United;
            }

            described[g] = new() { Key = groups[g].Key, Parts = [.. groups[g].Parts], SetAside = [.. groups[g].SetAside], Sum = sum, Covered = covered, Origin = origin };
        }

        return new(PolygonSet.FromGeometries(shapes, parts.Frame, IngestionLimits.Unlimited, cancellationToken), [.. described]);
    }

    // Which groups the door accepts once their common borders are struck out, and their shapes.
    private static (bool[] IsJoined, Geometry?[] Shapes) Join(PolygonSet parts, int[][] groups, CancellationToken cancellationToken)
    {
        var groupOfItem = new int[parts.Count];
        for (var g = 0; g < groups.Length; g++)
        {
            Array.ForEach(groups[g], item => groupOfItem[item] = g);
        }

        var trace = new OutlineTrace(parts, groupOfItem, cancellationToken);
        var grid = new GridShapes();
        var shapes = new Geometry?[groups.Length];
        for (var g = 0; g < groups.Length; g++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (trace.Rings(groups[g]) is { } rings && grid.Of(rings) is { } shape)
            {
                shapes[g] = GridShapes.InMetres(shape, parts.Frame);
            }
        }

        var door = PolygonSet.FromGeometries(shapes, parts.Frame, IngestionLimits.Unlimited, cancellationToken);
        return ([.. Enumerable.Range(0, groups.Length).Select(door.IsAccepted)], shapes);
    }
}
