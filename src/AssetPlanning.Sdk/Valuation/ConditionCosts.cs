using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>What a facility that conditions ask for costs to build (配套设施造价): each, or by floor area.</summary>
public sealed record FacilityCost
{
    /// <summary>The facility, by the name the conditions have for it.</summary>
    public required string Facility { get; init; }

    /// <summary>每处造价.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below zero.</exception>
    public Money? Each { get; init => field = value is { Sign: < 0 } ? throw new ArgumentOutOfRangeException(nameof(value), value, "A cost is not negative.") : value; }

    /// <summary>单位建筑面积造价, for facilities whose least floor area the conditions state.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below zero.</exception>
    public UnitPrice? ByFloorArea { get; init => field = value is { Amount.Sign: < 0 } ? throw new ArgumentOutOfRangeException(nameof(value), value, "A cost is not negative.") : value; }

    /// <summary>Where the cost is from (依据).</summary>
    public required Citation Basis { get; init; }
}

/// <summary>What one condition costs (条件成本项).</summary>
public sealed record ConditionCost
{
    /// <summary>The lot.</summary>
    public required LotId Lot { get; init; }

    /// <summary>The facility.</summary>
    public required string Facility { get; init; }

    /// <summary>数量.</summary>
    public required int Number { get; init; }

    /// <summary>每处造价; none where nobody stated a cost that fits.</summary>
    public Money? Each { get; init; }

    /// <summary>成本 = number × cost of one.</summary>
    public Money? Cost { get; init; }
}

/// <summary>What the conditions of a lot cost beside what it is worth (地块条件成本).</summary>
public sealed record LotConditionCost
{
    /// <summary>The lot.</summary>
    public required LotId Lot { get; init; }

    /// <summary>成本合计; none where a part of it is not known.</summary>
    public Money? Cost { get; init; }

    /// <summary>规划价值 of its parcels; none where one of them has none.</summary>
    public Money? PlannedValue { get; init; }

    /// <summary>成本占规划价值; none where cost or value is not known or the lot is worth nothing.</summary>
    public Ratio? Share { get; init; }
}

/// <summary>What the facilities that planning conditions ask for cost (规划条件实施成本), beside value and not taken off it.</summary>
public sealed record ConditionCosts
{
    /// <summary>The facilities, by lot and name.</summary>
    public required ValueList<ConditionCost> Facilities { get; init; }

    /// <summary>The lots with a facility to build, by name.</summary>
    public required ValueList<LotConditionCost> Lots { get; init; }

    internal static ConditionCosts? Of(PlannedAssets assets, DetailedPlan plan, ValueList<FacilityCost> costs, Calculation calculation)
    {
        if (!assets.WereValuedUnder(plan, calculation))
        {
            return null;
        }

        var values = assets.Assets.ToLookup(static asset => asset.Lot);
        var (facilities, lots) = (new List<ConditionCost>(), new List<LotConditionCost>());
        foreach (var lot in plan.Lots.OrderBy(static lot => lot.Id))
        {
            if (lot.Conditions is not { Facilities.Count: > 0 } conditions)
            {
                continue;
            }

            var own = conditions.Facilities.OrderBy(static one => one.Name, StringComparer.Ordinal).Select(facility => CostOf(lot, facility, costs, calculation)).ToList();
            facilities.AddRange(own);
            var cost = own.All(static one => one.Cost is not null) ? Money.Sum(own.Select(static one => one.Cost!.Value)) : default(Money?);
            var value = LotsValued.IsWhole(lot, values[lot.Id].Count(), calculation) ? Money.Sum(values[lot.Id].Select(static asset => asset.Planned.Amount)) : default(Money?);
            lots.Add(new() { Lot = lot.Id, Cost = cost, PlannedValue = value, Share = cost is { } known && value is { Sign: > 0 } whole ? Ratio.Of(known.Fen, whole.Fen) : null });
            Tell(calculation.Why, lot, own, lots[^1], [.. values[lot.Id].OrderBy(static asset => asset.Parcel.Id)]);
        }

        return new() { Facilities = [.. facilities], Lots = [.. lots] };
    }

    private static ConditionCost CostOf(Lot lot, RequiredFacility facility, ValueList<FacilityCost> costs, Calculation calculation)
    {
        var found = costs.Where(cost => cost.Facility == facility.Name).ToList();
        var each = found.Count != 1 ? null
            : found[0].ByFloorArea is { } price && facility.LeastFloorArea is { } floor ? price.Of(floor, Rounding.HalfUp)
            : found[0].Each;
        if (each is null)
        {
            calculation.Report(FindingCatalogue.ConditionCostMissing, lot.Subject, [Figure.Name(facility.Name), Figure.Number(found.Count)]);
        }

        return new() { Lot = lot.Id, Facility = facility.Name, Number = facility.Number, Each = each, Cost = each?.Times(facility.Number, Rounding.HalfUp) };
    }

    private static void Tell(Recorder? why, Lot lot, List<ConditionCost> own, LotConditionCost total, ValueList<PlannedAsset> valued)
    {
        if (why is null || total.Cost is not { } sum)
        {
            return;
        }

        var parts = new List<Operand>();
        foreach (var one in own)
        {
            var key = new FigureKey(FigureTerms.ConditionCost.Code, lot.Subject, Line: parts.Count + 1);
            why.Step(key, one.Cost!.Value, Derivation.TimesRatio, [Operand.Of(FigureTerms.FacilityUnitCost, one.Each!.Value), Operand.Of(FigureTerms.FacilityNumber, (Ratio)one.Number)], Rounding.HalfUp, one.Facility);
            parts.Add(Operand.From(key, one.Cost.Value));
        }

        var cost = new FigureKey(FigureTerms.ConditionCost.Code, lot.Subject);
        why.Step(cost, sum, Derivation.Sum, [.. parts]);
        if (total.Share is { } share)
        {
            var value = new FigureKey(FigureTerms.LotPlanned.Code, lot.Subject);
            why.Step(value, total.PlannedValue!.Value, Derivation.Sum, [.. valued.Select(asset => Operand.From(UpliftTrail.TellPlanned(why, asset), asset.Planned.Amount))]);
            why.Step(new(FigureTerms.ConditionCostShare.Code, lot.Subject), share, Derivation.Quotient, [Operand.From(cost, sum), Operand.From(value, total.PlannedValue.Value)]);
        }
    }
}
