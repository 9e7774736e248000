using System.Numerics;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.OverlayNG;

namespace AssetPlanning.Spatial;

/// <summary>Union and difference of shapes on the grid by snap-rounding overlay.</summary>
/// <remarks>
/// One overlay moves a border by less than one grid step (half the diagonal of a cell). A union joins two at a time, in an order that
/// depends on where the parts lie and not on how they came, so a border is moved by less than one step a round.
/// </remarks>
internal sealed class GridOverlay
{
    private readonly PrecisionModel steps = new(1);

    /// <summary>How many grid steps the union of so many parts may move a border.</summary>
    internal static int Drift(int parts) => parts < 2 ? 0 : BitOperations.Log2((uint)parts - 1) + 1;

    internal Geometry Union(IEnumerable<Geometry> parts, CancellationToken cancellationToken)
    {
        var round = parts.Where(static part => !part.IsEmpty)
            .Select(static part => (Key: SpaceFillingCurve.KeyOf((int)part.EnvelopeInternal.MinX, (int)part.EnvelopeInternal.MinY), Shape: part.Normalized()))
            .OrderBy(static part => part.Key)
            .ThenBy(static part => part.Shape)
            .Select(static part => part.Shape)
            .ToList();
        while (round.Count > 1)
        {
            var next = new List<Geometry>((round.Count + 1) / 2);
            for (var i = 0; i < round.Count; i += 2)
            {
                cancellationToken.ThrowIfCancellationRequested();
                next.Add(i + 1 < round.Count ? OverlayNG.Overlay(round[i], round[i + 1], OverlayNG.UNION, steps) : round[i]);
            }

            round = next;
        }

        return round.Count == 1 ? round[0] : new GeometryFactory(steps).CreatePolygon();
    }

    internal Geometry Difference(Geometry from, Geometry taken) => OverlayNG.Overlay(from, taken, OverlayNG.DIFFERENCE, steps);
}
