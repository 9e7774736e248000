using System.Text.Json.Serialization;

namespace AssetPlanning.Conformity;

/// <summary>Stated rulings for the ground inside, or outside, of some layers (分区管控): a ban along a river, a project that must lie in an adopted plan.</summary>
public sealed record ZoneControl : ConformityRule
{
    /// <summary>The layers (图层).</summary>
    public required LayerSelection Layers { get; init; }

    /// <summary>Whether the rulings are for the ground outside of them (是否针对范围外).</summary>
    public required bool ForOutside { get; init; }

    /// <summary>What follows there, activity by activity (管控规定); an activity that is not listed stays NotChecked.</summary>
    public required ValueList<ActivityRuling> Rulings { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override LayerSelection? Watches => Layers;

    /// <inheritdoc/>
    public override void Judge(ref ConformityTurn turn)
    {
        var ruling = turn.Activity is { } activity ? ActivityRuling.Find(Rulings, activity) : null;
        foreach (var piece in turn.Ground)
        {
            // Rulings for outside make lying inside a favour: a draft, or a layer in doubt there, does not grant it.
            var isMeant = ForOutside ? !piece.IsAdopted : piece.IsInside;
            if (!piece.IsKnown && (ForOutside || !piece.IsInside))
            {
                turn.LeaveOpen(piece);
            }
            else if (isMeant)
            {
                turn.Rule(piece, ruling);
            }
            else
            {
                turn.Allow(piece);
            }
        }
    }
}
