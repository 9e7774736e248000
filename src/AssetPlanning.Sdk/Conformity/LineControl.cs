using System.Text.Json.Serialization;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Conformity;

/// <summary>What the rulebook's catalogue says of a control line holds inside it (管控线核查), and outside of it where that is a line of its own.</summary>
/// <remarks>
/// The catalogue answers line by line and activity by activity. What it does not list is not known to be allowed, so that ground stays
/// NotChecked: 城镇开发边界外 is listed apart from 城镇开发边界, and a rule without <see cref="Outside"/> has nothing to say there.
/// </remarks>
public sealed record LineControl : ConformityRule
{
    /// <summary>The line (管控线).</summary>
    public required Code<ControlLine> Line { get; init; }

    /// <summary>The entry of the catalogue for the ground outside of it (线外规定), where it has one.</summary>
    public Code<ControlLine>? Outside { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override LayerSelection? Watches => LayerSelection.OfLine(Line);

    /// <inheritdoc/>
    public override void Judge(ref ConformityTurn turn)
    {
        var inside = turn.Control(Line);
        var outside = Outside is { } line ? turn.Control(line) : null;
        foreach (var piece in turn.Ground)
        {
            if (piece.IsInside)
            {
                turn.Rule(piece, inside);
            }
            else if (!piece.IsKnown)
            {
                turn.LeaveOpen(piece);
            }
            else if (Outside is null)
            {
                turn.Allow(piece);
            }
            else
            {
                turn.Rule(piece, outside);
            }
        }
    }
}
