using AssetPlanning.Rulebook;

namespace AssetPlanning.Valuation;

/// <summary>Puts declared effects from outside into money, apart from the value (外部影响测算).</summary>
internal sealed class EffectReckoning(PlannedAssets assets, EffectTerms terms, RulebookEdition rulebook, Calculation calculation)
{
    private readonly SortedDictionary<SubjectId, PlannedAsset> byName = new(assets.Assets.ToDictionary(static asset => asset.Parcel.Subject));
    private readonly List<ShownEffect> shown = [];

    internal EffectAccount Run()
    {
        Neighbours();
        Observations();
        Synergies();
        ValueList<ShownEffect> ordered = [.. shown.OrderBy(static one => one.On).ThenBy(static one => one.Kind).ThenBy(static one => one.From).ThenBy(static one => one.Factor)];
        ValueList<EffectTotal> totals = [.. ordered.GroupBy(static one => one.Kind).OrderBy(static kind => kind.Key).Select(static kind => new EffectTotal(kind.Key, Money.Sum(kind.Select(static one => one.Amount))))];
        if (calculation.Why is { } why)
        {
            EffectTrail.Tell(why, ordered, totals, name => byName[name], terms.Synergies);
        }

        return new() { Effects = ordered, Totals = totals };
    }

    private void Neighbours()
    {
        // The same border in two pieces is one neighbour; which of the two is named first says nothing.
        var pairs = terms.Contacts.SelectMany(static contact => new[] { (From: contact.First, On: contact.Second), (From: contact.Second, On: contact.First) }).Distinct().Order();
        foreach (var (from, on) in pairs)
        {
            if (!byName.TryGetValue(from, out var cause) || !byName.TryGetValue(on, out var land))
            {
                calculation.ReportOnce(FindingCatalogue.EffectOnUnknown, byName.ContainsKey(from) ? on : from, []);
            }
            else if (from == on)
            {
                calculation.ReportOnce(FindingCatalogue.EffectOfItself, on, []);
            }
            else if (Nearest(cause, land) is { } rule)
            {
                Show(EffectKind.Neighbour, land, from, rule.Factor, rule.Basis, null);
            }
        }
    }

    /// <summary>
    /// One neighbour has one effect: of several rules that fit, that of the nearest cause holds, then that of the nearest land it falls on; a rule
    /// for any use comes last. Of two for the same classes neither holds.
    /// </summary>
    private NeighbourRule? Nearest(PlannedAsset cause, PlannedAsset land)
    {
        (int Cause, int On) Place(NeighbourRule rule) => (
            UseFamilies.StepsUp(rulebook, cause.LandUse, rule.Cause) ?? -1,
            rule.On is not { } kind ? int.MaxValue : UseFamilies.StepsUp(rulebook, land.LandUse, kind) ?? -1);
        var fitting = terms.Neighbours.Select(rule => (Rule: rule, Place: Place(rule))).Where(static one => one.Place is { Cause: >= 0, On: >= 0 }).OrderBy(static one => one.Place).ToList();
        if (fitting.Count > 1 && fitting[0].Place == fitting[1].Place)
        {
            var twice = fitting[0].Rule;
            calculation.ReportOnce(FindingCatalogue.EffectRuleTwice, twice.Cause.ToString(), [Figure.Name(twice.On?.ToString() ?? "—"), Figure.Number(fitting.Count(one => one.Place == fitting[0].Place))]);
            return null;
        }

        return fitting.Count > 0 ? fitting[0].Rule : null;
    }

    private void Observations()
    {
        var scales = new SortedDictionary<SubjectId, ExternalScale>();
        foreach (var same in terms.Scales.GroupBy(static scale => scale.Indicator).OrderBy(static same => same.Key))
        {
            if (same.Skip(1).Any())
            {
                calculation.Report(FindingCatalogue.EffectScaleTwice, same.Key, [Figure.Number(same.Count())]);
            }
            else
            {
                scales.Add(same.Key, same.First());
            }
        }

        var observed = terms.Observations.Where(one => one.Day <= terms.On).ToLookup(static one => (one.Parcel.ToString(), one.Indicator));
        foreach (var stranger in terms.Observations.Where(one => !byName.ContainsKey(one.Parcel.ToString())).Select(static one => one.Parcel).Distinct().Order())
        {
            calculation.ReportOnce(FindingCatalogue.EffectOnUnknown, stranger.ToString(), []);
        }

        foreach (var missing in terms.Observations.Select(static one => one.Indicator).Distinct().Where(indicator => terms.Scales.All(scale => scale.Indicator != indicator)).Order())
        {
            calculation.Report(FindingCatalogue.EffectScaleMissing, missing);
        }

        foreach (var (name, asset) in byName)
        {
            foreach (var scale in scales.Values)
            {
                Observe(asset, scale, [.. observed[(name.ToString(), scale.Indicator)]]);
            }
        }
    }

    private void Observe(PlannedAsset asset, ExternalScale scale, ValueList<ExternalObservation> known)
    {
        if (known.Count == 0)
        {
            calculation.Report(FindingCatalogue.EffectNotObserved, asset.Parcel.Subject, [scale.Indicator, terms.On]);
            return;
        }

        var last = known.Max(static one => one.Day);
        var latest = known.Where(one => one.Day == last).ToList();
        if (latest.Count > 1)
        {
            calculation.Report(FindingCatalogue.EffectObservedTwice, asset.Parcel.Subject, [scale.Indicator, last, Figure.Number(latest.Count)]);
            return;
        }

        var (number, found) = (latest[0].Number, default(ScaleStep));
        foreach (var step in scale.Steps)
        {
            found = number >= step.From ? step : found;
        }

        if (found is null)
        {
            calculation.Report(FindingCatalogue.EffectBelowScale, asset.Parcel.Subject, [scale.Indicator, number, scale.Steps[0].From]);
            return;
        }

        Show(scale.Kind, asset, scale.Indicator, found.Factor, scale.Basis, last);
    }

    private void Synergies()
    {
        // Under one name, or the same members in another order under two: what they are worth together is worth it once.
        var twice = terms.Synergies.GroupBy(static one => one.Id).Where(static same => same.Skip(1).Any()).Select(static same => same.Key)
            .Concat(terms.Synergies.GroupBy(static one => (ValueList<SynergyMember>)[.. one.Members.OrderBy(static member => member.Parcel).ThenBy(static member => member.Kind)])
                .Where(static same => same.Skip(1).Any()).SelectMany(static same => same.Select(static one => one.Id)))
            .ToHashSet();
        foreach (var synergy in terms.Synergies.OrderBy(static one => one.Id))
        {
            var stranger = synergy.Members.Select(static member => (SubjectId)member.Parcel.ToString()).Where(name => !byName.ContainsKey(name)).Order().ToList();
            if (twice.Contains(synergy.Id))
            {
                calculation.ReportOnce(FindingCatalogue.SynergyTwice, synergy.Id, []);
            }
            else if (stranger.Count > 0)
            {
                calculation.Report(FindingCatalogue.SynergyMemberUnknown, synergy.Id, [stranger[0]]);
            }
            else if (synergy.Members.FirstOrDefault(member => !member.Kind.IsOwn && !rulebook.ResourceKinds.Contains(member.Kind)) is { } unknown)
            {
                calculation.Report(FindingCatalogue.SynergyKindUnknown, synergy.Id, [Figure.Name(unknown.Kind.ToString())]);
            }
            else if (synergy.Members.Select(static member => member.Parcel).Distinct().Count() < synergy.Members.Count
                || synergy.Members.Select(static member => member.Kind).Distinct().Count() < 2)
            {
                calculation.Report(FindingCatalogue.SynergyOfOneKind, synergy.Id);
            }
            else
            {
                var joint = Money.Sum(synergy.Members.Select(member => byName[member.Parcel.ToString()].Planned.Amount));
                shown.Add(Effect(EffectKind.Synergy, synergy.Id, synergy.Id, joint, synergy.Factor, synergy.Basis, null));
            }
        }
    }

    private void Show(EffectKind kind, PlannedAsset on, SubjectId from, Ratio factor, Citation basis, DateOnly? observed) =>
        shown.Add(Effect(kind, on.Parcel.Subject, from, on.Planned.Amount, factor, basis, observed));

    private static ShownEffect Effect(EffectKind kind, SubjectId on, SubjectId from, Money value, Ratio factor, Citation basis, DateOnly? observed) => new()
    {
        On = on,
        Kind = kind,
        From = from,
        PlannedValue = value,
        Factor = factor,
        Amount = value.Times(factor, Rounding.HalfUp),
        Observed = observed,
        Basis = basis,
    };
}
