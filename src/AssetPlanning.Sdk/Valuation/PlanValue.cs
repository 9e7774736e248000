using AssetPlanning.Conformity;
using AssetPlanning.Inventory;
using AssetPlanning.Rulebook;
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
        RulebookEdition rulebook,
        Calculation calculation)
    {
        var appraiser = new Appraiser(method, new(rulebook, calculation), calculation);
        var lots = LotsByParcel(baseline, plan, calculation);
        var assets = new List<PlannedAsset>();
        var verdicts = new List<Verdict>();
        var setAside = new List<SetAside>(baseline.SetAside);
        verdicts.AddRange(baseline.SetAside.SelectMany(gone => rules.Select(rule => NotChecked(gone, rule.Name))));
        foreach (var parcel in baseline.Parcels)
        {
            ValueList<Lot> own = [.. lots[parcel.Id]];
            var refusal = Judge(parcel, own, rules, verdicts, calculation) ?? Value(parcel, own[0], appraiser, assets, calculation);
            if (refusal is not null)
            {
                setAside.Add(new() { Delivered = DeliveredParcel.Of(parcel), Stage = ChainStage.PlanValue, Finding = refusal.Code });
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

    /// <summary>What was set aside before it could be judged was not checked, and is listed as such.</summary>
    private static Verdict NotChecked(SetAside gone, string rule) => new()
    {
        Subject = gone.Parcel.Id.IsNone ? "inventory" : gone.Parcel.Subject,
        Rule = rule,
        Status = VerdictStatus.NotChecked,
        Finding = gone.Finding,
    };

    private static ILookup<ParcelId, Lot> LotsByParcel(Baseline baseline, DetailedPlan plan, Calculation calculation)
    {
        var known = baseline.Parcels.Select(static parcel => parcel.Id).ToHashSet();
        foreach (var same in plan.Lots.GroupBy(static lot => lot.Id).OrderBy(static same => same.Key))
        {
            if (same.Count() > 1)
            {
                calculation.Report(FindingCatalogue.DuplicateLot, same.First().Subject, [Figure.Number(same.Count())]);
            }

            foreach (var parcel in same.SelectMany(static lot => lot.Parcels).CountBy(static id => id).OrderBy(static pair => pair.Key))
            {
                if (!known.Contains(parcel.Key))
                {
                    calculation.Report(FindingCatalogue.LotNamesUnknownParcel, same.First().Subject, [Figure.Name(parcel.Key.ToString())]);
                }

                if (parcel.Value > 1)
                {
                    calculation.Report(FindingCatalogue.LotNamesParcelTwice, same.First().Subject, [Figure.Name(parcel.Key.ToString())]);
                }
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

    private static FindingKind? Value(Parcel parcel, Lot lot, Appraiser appraiser, List<PlannedAsset> assets, Calculation calculation)
    {
        var (before, noneBefore) = appraiser.Appraise(parcel, null, ValuedState.Current(parcel, appraiser.Rulebook), ValuedAs.Current);
        var (after, noneAfter) = appraiser.Appraise(parcel, lot, ValuedState.Planned(parcel, lot, appraiser.Rulebook), ValuedAs.Planned);
        if (before is not null && after is not null)
        {
            if (UpliftBasis.Compare(before, after, parcel, calculation) is { } mixed)
            {
                return mixed;
            }

            assets.Add(new() { Parcel = parcel, Lot = lot.Id, LandUse = lot.LandUse, Current = before, Planned = after });
        }

        return noneBefore ?? noneAfter;
    }
}
