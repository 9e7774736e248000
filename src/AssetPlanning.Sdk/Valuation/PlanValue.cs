using AssetPlanning.Conformity;
using AssetPlanning.Inventory;
using AssetPlanning.Territory;

namespace AssetPlanning.Valuation;

/// <summary>Judges each parcel against the plan and values it before and after (规划赋值).</summary>
internal static class PlanValue
{
    internal static PlannedAssets? Run(
        Baseline baseline,
        DetailedPlan plan,
        Named<ValuationMethod> method,
        ValueList<Named<ConformityRule>> rules,
        Calculation calculation)
    {
        var lots = LotsByParcel(baseline, plan, calculation);
        var assets = new List<PlannedAsset>();
        var verdicts = new List<Verdict>();
        var setAside = new List<SetAside>(baseline.SetAside);
        foreach (var parcel in baseline.Parcels)
        {
            ValueList<Lot> own = [.. lots[parcel.Id]];
            var refusal = Judge(parcel, own, rules, verdicts, calculation) ?? Value(parcel, own, method, assets, calculation);
            if (refusal is not null)
            {
                setAside.Add(new() { Parcel = parcel, Stage = ChainStage.PlanValue, Finding = refusal.Code });
            }
        }

        if (assets.Count == 0)
        {
            calculation.Report(FindingCatalogue.NothingValued, plan.Version.Plan);
        }

        return new()
        {
            Baseline = baseline,
            Plan = plan.Version,
            Assets = [.. assets],
            Verdicts = [.. verdicts],
            SetAside = [.. setAside],
        };
    }

    private static ILookup<ParcelId, Lot> LotsByParcel(Baseline baseline, DetailedPlan plan, Calculation calculation)
    {
        var known = baseline.Parcels.Select(static parcel => parcel.Id).ToHashSet();
        foreach (var same in plan.Lots.GroupBy(static lot => lot.Id).OrderBy(static same => same.Key))
        {
            if (same.Count() > 1)
            {
                calculation.Report(FindingCatalogue.DuplicateLot, same.First().Subject, [Figure.Number(same.Count())]);
            }

            foreach (var parcel in same.SelectMany(static lot => lot.Parcels).Where(id => !known.Contains(id)).Order())
            {
                calculation.Report(FindingCatalogue.LotNamesUnknownParcel, same.First().Subject, [Figure.Name(parcel.ToString())]);
            }
        }

        return plan.Lots
            .SelectMany(static lot => lot.Parcels.Distinct().Select(parcel => (Parcel: parcel, Lot: lot)))
            .OrderBy(static pair => pair.Lot.Id)
            .ToLookup(static pair => pair.Parcel, static pair => pair.Lot);
    }

    private static FindingKind? Judge(
        Parcel parcel,
        ValueList<Lot> lots,
        ValueList<Named<ConformityRule>> rules,
        List<Verdict> verdicts,
        Calculation calculation)
    {
        FindingKind? refusal = null;
        foreach (var (name, rule) in rules)
        {
            var turn = new ConformityTurn(parcel, lots, name);
            rule.Judge(ref turn);
            verdicts.Add(turn.Verdict);
            if (turn.Kind is { } kind)
            {
                calculation.Report(kind, parcel.Subject, turn.Arguments);
                refusal ??= kind;
            }
        }

        return refusal;
    }

    private static FindingKind? Value(
        Parcel parcel,
        ValueList<Lot> lots,
        Named<ValuationMethod> method,
        List<PlannedAsset> assets,
        Calculation calculation)
    {
        var lot = lots[0];
        var current = new ValuationTurn(calculation, parcel, parcel.LandUse, ValueStage.Current, method.Name);
        method.Rule.Appraise(ref current);
        var planned = new ValuationTurn(calculation, parcel, lot.LandUse, ValueStage.Planned, method.Name);
        method.Rule.Appraise(ref planned);
        if (current.Appraisal is { } before && planned.Appraisal is { } after)
        {
            assets.Add(new() { Parcel = parcel, Lot = lot.Id, LandUse = lot.LandUse, Current = before, Planned = after });
            return null;
        }

        // A method that neither valued nor refused left the value missing all the same.
        return current.Refusal ?? planned.Refusal ?? Silent(parcel, current.Appraisal is null ? parcel.LandUse : lot.LandUse, calculation);
    }

    private static FindingKind Silent(Parcel parcel, Code<LandUse> use, Calculation calculation)
    {
        calculation.Report(FindingCatalogue.PriceMissing, parcel.Subject, [Figure.Name(use.ToString())]);
        return FindingCatalogue.PriceMissing;
    }
}
