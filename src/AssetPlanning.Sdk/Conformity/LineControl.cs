using System.Text.Json.Serialization;
using AssetPlanning.Rulebook;

namespace AssetPlanning.Conformity;

/// <summary>What the rulebook's catalogue says of a control line holds inside it (管控线核查), and outside of it where that is a line of its own.</summary>
/// <remarks>
/// The catalogue answers line by line and activity by activity. What it does not list is not known to be allowed, so that ground stays
/// NotChecked: 城镇开发边界外 is listed apart from 城镇开发边界, and a rule without <see cref="Outside"/> has nothing to say there. Where
/// outside has an entry of its own, lying inside may be a favour: it is granted by a layer in force on ground that is vouched for, not by a draft.
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
            if (Outside is null)
            {
                JudgeInside(ref turn, piece, inside);
            }
            else if (piece.IsKnown)
            {
                turn.Rule(piece, piece.IsAdopted ? inside : Drawn(piece, inside, outside));
            }
            else if (piece.IsInside && inside is { IsRestriction: true })
            {
                turn.Restrict(piece, inside);
            }
            else
            {
                turn.LeaveOpen(piece);
            }
        }
    }

    private static void JudgeInside(ref ConformityTurn turn, GroundPiece piece, ActivityRuling? inside)
    {
        if (piece.IsInside)
        {
            turn.Rule(piece, inside);
        }
        else if (piece.IsKnown)
        {
            turn.Allow(piece);
        }
        else
        {
            turn.LeaveOpen(piece);
        }
    }

    /// <summary>Ground outside of the line in force follows the entry for outside; a draft over it restricts as well, and grants nothing.</summary>
    private static ActivityRuling? Drawn(GroundPiece piece, ActivityRuling? inside, ActivityRuling? outside) =>
        piece.IsInside && inside is { IsRestriction: true } ? ActivityRuling.Stricter(inside, outside) : outside;
}
