using System.Text.Json.Serialization;
using AssetPlanning.Rulebook;
using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>What each zone of a plan allows, restricts and forbids (用途管制矩阵, 分区准入): 允许, 限制, 禁止 as Allowed, Conditional, Forbidden.</summary>
/// <remarks>
/// A pair of zone and activity nobody listed is not known to be allowed: that ground stays NotChecked, and so does ground in no zone.
/// Where zones overlap, or a pair is listed twice, the strictest of the rulings holds; where one zone is silent and another allows, nothing is
/// allowed. A zone of a plan that is not in force restricts and allows nothing.
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
            var isSilent = !piece.IsAdopted;
            foreach (var feature in piece.Features)
            {
                var ruling = Find(feature.Attributes?.Zone, turn.Activity);
                strictest = ActivityRuling.Stricter(strictest, ruling);
                isSilent |= ruling is null && feature.IsInForce;
            }

            if (strictest is { IsRestriction: true })
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
        ActivityRuling? strictest = null;
        foreach (var pair in Pairs)
        {
            if (pair.Zone == zone && pair.Ruling.Activity == activity)
            {
                strictest = ActivityRuling.Stricter(strictest, pair.Ruling);
            }
        }

        return strictest;
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
