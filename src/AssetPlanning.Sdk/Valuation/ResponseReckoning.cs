using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>Values every lot under every step of conditions (价格响应测算).</summary>
internal sealed class ResponseReckoning(DetailedPlan plan, ValueList<ConditionStep> steps, Appraiser appraiser, Calculation calculation)
{
    internal PriceResponse? Run(PlannedAssets assets)
    {
        if (!assets.WereValuedUnder(plan, calculation))
        {
            return null;
        }

        foreach (var same in steps.GroupBy(static step => step.Id).Where(static same => same.Skip(1).Any()).OrderBy(static same => same.Key))
        {
            calculation.Report(FindingCatalogue.ResponseStepTwice, same.Key, [Figure.Number(same.Count())]);
        }

        var lots = plan.Lots.GroupBy(static lot => lot.Id).ToDictionary(static same => same.Key, static same => same.First());
        var lines = new List<PriceResponseLine>();
        foreach (var own in assets.Assets.GroupBy(static asset => asset.Lot).OrderBy(static own => own.Key))
        {
            if (!lots.Remove(own.Key, out var lot))
            {
                calculation.Report(FindingCatalogue.DifferentiationLotDiffers, own.Key.ToString(), [Figure.Name(own.Key.ToString())]);
                continue;
            }

            lines.AddRange(Lines(lot, [.. own.OrderBy(static asset => asset.Parcel.Id)]));
        }

        foreach (var lot in lots.Values.Where(static lot => lot.Parcels.Count > 0).OrderBy(static lot => lot.Id))
        {
            lines.AddRange(Lines(lot, []));
        }

        // The sort is stable: within a lot the steps stay in their order.
        return new() { Lines = [.. lines.OrderBy(static line => line.Lot)] };
    }

    private IEnumerable<PriceResponseLine> Lines(Lot lot, ValueList<PlannedAsset> own)
    {
        var planned = IsWhole(lot, own) ? Money.Sum(own.Select(static asset => asset.Planned.Amount)) : default(Money?);
        return steps.Select((step, at) => planned is { } before
            ? Line(own, lot, before, step, at)
            : new() { Lot = lot.Id, Step = step.Id });
    }

    /// <summary>Whether every parcel of the lot has the value the method finds for it today.</summary>
    private bool IsWhole(Lot lot, ValueList<PlannedAsset> own)
    {
        var isWhole = LotsValued.IsWhole(lot, own.Count, calculation);
        foreach (var asset in own)
        {
            var (again, _) = appraiser.Appraise(asset.Parcel, lot, ValuedState.Planned(asset.Parcel, lot, appraiser.Rulebook), ValuedAs.Planned);
            if (again?.Amount != asset.Planned.Amount)
            {
                calculation.Report(FindingCatalogue.ResponseValuesDiffer, asset.Parcel.Subject, [asset.Planned.Amount, Figure.Name(again?.Amount.ToString() ?? "—")]);
                isWhole = false;
            }
        }

        return isWhole;
    }

    private PriceResponseLine Line(ValueList<PlannedAsset> own, Lot lot, Money planned, ConditionStep step, int at)
    {
        var changed = step.Changed(lot);
        var values = new List<Operand>();
        foreach (var asset in own)
        {
            // Lines beyond those of the sixteen sets of decisions, so that both tables can stand in one trail.
            var valued = new ValuedAs(ValueStage.Planned, StatesBetween.All + 1 + at);
            var (value, _) = appraiser.Appraise(asset.Parcel, changed, ValuedState.Planned(asset.Parcel, changed, appraiser.Rulebook), valued);
            if (value is not null)
            {
                values.Add(Operand.From(valued.Key(asset.Parcel), value.Amount));
            }
        }

        if (values.Count < own.Count)
        {
            calculation.Report(FindingCatalogue.ResponseWithoutValue, lot.Subject, [step.Id]);
            return new() { Lot = lot.Id, Step = step.Id, Planned = planned };
        }

        var after = Money.Sum(values.Select(static value => value.Value.Money));
        if (calculation.Why is { } why)
        {
            FigureKey Key(FigureTerm term, int line) => new(term.Code, lot.Subject, Line: line);
            why.Step(Key(FigureTerms.LotPlanned, 0), planned, Derivation.Sum, [.. own.Select(static asset => Operand.From(ValuedAs.Planned.Key(asset.Parcel), asset.Planned.Amount))]);
            why.Step(Key(FigureTerms.ResponseValue, at), after, Derivation.Sum, [.. values]);
            why.Step(Key(FigureTerms.ResponseChange, at), after - planned, Derivation.Difference, [Operand.From(Key(FigureTerms.ResponseValue, at), after), Operand.From(Key(FigureTerms.LotPlanned, 0), planned)]);
        }

        return new() { Lot = lot.Id, Step = step.Id, Planned = planned, Value = after, Change = after - planned };
    }
}
