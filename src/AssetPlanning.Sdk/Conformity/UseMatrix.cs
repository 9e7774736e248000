using System.Text.Json.Serialization;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>What each zone of a plan allows, restricts and forbids (用途管制矩阵, 分区准入): 允许, 限制, 禁止 as Allowed, Conditional, Forbidden.</summary>
/// <remarks>
/// A pair of zone and activity nobody listed is not known to be allowed: that ground stays NotChecked, and so does ground in no zone.
/// Where zones overlap, the strictest of their rulings holds; where one of them is silent and another allows, nothing is allowed.
/// </remarks>
public sealed record UseMatrix : ConformityRule
{
    /// <summary>The layers whose features are the zones (分区图层).</summary>
    public required LayerSelection Layers { get; init; }

    /// <summary>The pairs (矩阵).</summary>
    public required ValueList<ZoneUse> Pairs { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override LayerSelection? Watches => Layers;

    /// <inheritdoc/>
    public override void Judge(ref ConformityTurn turn)
    {
        foreach (var piece in turn.Ground)
        {
            ActivityRuling? strictest = null;
            var isSilent = !piece.IsInside;
            foreach (var feature in piece.Features)
            {
                if (Find(feature.Attributes?.Zone, turn.Activity) is not { } ruling)
                {
                    isSilent = true;
                }
                else if (strictest is null || ruling.Consequence < strictest.Consequence)
                {
                    strictest = ruling;
                }
            }

            if (strictest is not null && strictest.Consequence != Consequence.Allowed)
            {
                turn.Restrict(piece, strictest);
            }
            else if (!isSilent && piece.IsKnown)
            {
                turn.Allow(piece);
            }
            else if (piece.IsKnown)
            {
                turn.LeaveUnlisted(piece);
            }
            else
            {
                turn.LeaveOpen(piece);
            }
        }
    }

    private ActivityRuling? Find(Code<UseZone>? zone, Code<LandActivity>? activity)
    {
        foreach (var pair in Pairs)
        {
            if (pair.Zone == zone && pair.Ruling.Activity == activity)
            {
                return pair.Ruling;
            }
        }

        return null;
    }
}

/// <summary>What a zone says of an activity (分区准入规定).</summary>
public sealed record ZoneUse
{
    /// <summary>The zone (用途分区).</summary>
    public required Code<UseZone> Zone { get; init; }

    /// <summary>What follows (管控规定).</summary>
    public required ActivityRuling Ruling { get; init; }
}
