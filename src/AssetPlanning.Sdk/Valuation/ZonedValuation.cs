namespace AssetPlanning.Valuation;

/// <summary>Values a parcel by its square metres in each price zone (分区估价).</summary>
/// <remarks>
/// Every part is valued by the method of its zone; the parts add up to the parcel, ground in no zone leaves it without a value, and the sum is
/// rounded once, to the fen or as the inventory keeps values. What counts a whole asset (a stock, a licence, flows) is not valued by zones. How parcels divide is read from an overlay by <see cref="PriceZones"/>.
/// </remarks>
public sealed record ZonedValuation : ValuationMethod
{
    /// <summary>How parcels divide, in the order of their names.</summary>
    public required ValueList<ParcelZones> Parcels { get; init => field = ValuationRows.ByAsset(value); }

    /// <summary>The methods, one a zone.</summary>
    public required ValueList<ZoneMethod> Zones { get; init; }

    /// <inheritdoc/>
    public override void Appraise(ref ValuationTurn turn)
    {
        if (!turn.TryFindAsset(Parcels, nameof(Parcels), out var parcel) || !turn.HasGround() || !Adds(ref turn, parcel))
        {
            return;
        }

        var amounts = new List<Operand>();
        PieceValue? first = null;
        foreach (var part in parcel.Parts)
        {
            if (part.Area.Sign == 0)
            {
                continue;
            }

            if (Value(ref turn, part) is not { } value)
            {
                return;
            }

            first ??= value;
            if (!value.AddsTo(first))
            {
                turn.Refuse(FindingCatalogue.BasisMixed, [part.Zone!.Value]);
                return;
            }

            amounts.Add(value.Amount);
        }

        if (first!.IsInventory)
        {
            turn.ValueInWan([.. amounts], first.Basis, first.Term);
        }
        else
        {
            turn.Value([.. amounts], first.Basis, first.Term);
        }
    }

    private static bool Adds(ref ValuationTurn turn, ParcelZones parcel)
    {
        var total = Area.Sum(parcel.Parts.Select(static part => part.Area));
        var outside = Area.Sum(parcel.Parts.Where(static part => part.Zone is null).Select(static part => part.Area));
        var ground = turn.Ground.Value.Area;
        if (total != ground || parcel.Parts.Any(static part => part.Area.Sign < 0))
        {
            turn.Refuse(FindingCatalogue.ZonePartsDiffer, [total, ground]);
            return false;
        }

        if (outside.Sign > 0)
        {
            turn.Refuse(FindingCatalogue.GroundWithoutZone, [outside]);
            return false;
        }

        return true;
    }

    private PieceValue? Value(ref ValuationTurn turn, ZonePart part)
    {
        ZoneMethod? found = null;
        var count = 0;
        foreach (var zone in Zones)
        {
            if (zone.Zone == part.Zone)
            {
                found = zone;
                count++;
            }
        }

        if (count != 1)
        {
            turn.Refuse(FindingCatalogue.ZoneWithoutMethod, [part.Zone!.Value, Figure.Number(count)]);
            return null;
        }

        var at = turn.At(turn.Tell(FigureTerms.ZoneArea, part.Area, Derivation.ByRule, [turn.Ground, Operand.Of(FigureTerms.PriceZone, part.Zone!.Value)]));
        found!.Method.Appraise(ref at);
        if (at.Refusal is { } refusal)
        {
            turn.RefuseFor(refusal);
        }
        else if (at.Part is null)
        {
            turn.Refuse(FindingCatalogue.MethodSilent, [Figure.Name(turn.Method)]);
        }

        return at.Part;
    }
}
