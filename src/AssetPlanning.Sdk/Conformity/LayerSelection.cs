using System.Text.Json.Serialization;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Which layers of the registry a rule looks at (图层选择): by line, by kind, by name, or by several of them at once.</summary>
public sealed record LayerSelection
{
    /// <summary>Makes a selection.</summary>
    /// <param name="line">The line the layers draw, where it matters.</param>
    /// <param name="kind">Their kind, where it matters.</param>
    /// <param name="layer">Their name, where it matters.</param>
    /// <exception cref="ArgumentException">It selects nothing.</exception>
    [JsonConstructor]
    public LayerSelection(Code<ControlLine>? line = null, PlanLayerKind? kind = null, SubjectId? layer = null)
    {
        if (line is null && kind is null && layer is null)
        {
            throw new ArgumentException("A selection says which layers: all of them at once are none in particular.", nameof(line));
        }

        (Line, Kind, Layer) = (line, kind, layer);
    }

    /// <summary>The line the layers draw (管控线).</summary>
    public Code<ControlLine>? Line { get; }

    /// <summary>Their kind (图层类型).</summary>
    public PlanLayerKind? Kind { get; }

    /// <summary>Their name (图层名称).</summary>
    public SubjectId? Layer { get; }

    /// <summary>The layers that draw a line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The selection.</returns>
    public static LayerSelection OfLine(Code<ControlLine> line) => new(line);

    /// <summary>The layers of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The selection.</returns>
    public static LayerSelection OfKind(PlanLayerKind kind) => new(kind: kind);

    /// <summary>The layer of a name.</summary>
    /// <param name="layer">The name.</param>
    /// <returns>The selection.</returns>
    public static LayerSelection Of(SubjectId layer) => new(layer: layer);

    /// <summary>Whether a layer is among them.</summary>
    /// <param name="entry">The card of the layer.</param>
    /// <returns>The answer.</returns>
    public bool Takes(PlanLayerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (Line is null || Line == entry.Line) && (Kind is null || Kind == entry.Kind) && (Layer is null || Layer == entry.Id);
    }
}
