using AssetPlanning.Territory;

namespace AssetPlanning.Conformity;

/// <summary>Checks the quotas of a plan, indicator by indicator (指标核算).</summary>
internal sealed class QuotaCheck
{
    private readonly QuotaPlan plan;
    private readonly ValueList<QuotaUse> uses;
    private readonly Calculation calculation;
    private readonly Dictionary<Code<QuotaIndicator>, QuotaIndicator> indicators = [];

    internal QuotaCheck(QuotaPlan plan, ValueList<QuotaUse> uses, Calculation calculation)
    {
        this.plan = plan;
        this.uses = uses;
        this.calculation = calculation;
    }

    internal QuotaSheet Run()
    {
        foreach (var same in plan.Indicators.GroupBy(static indicator => indicator.Code).OrderBy(static same => same.Key))
        {
            if (same.Count() > 1)
            {
                calculation.Report(FindingCatalogue.DuplicateIndicator, same.Key.ToString(), [Figure.Number(same.Count())]);
            }
            else
            {
                indicators.Add(same.Key, same.Single());
            }
        }

        var (quotas, doubtfulQuotas) = Sound(plan.Quotas, static quota => (quota.Indicator, quota.Scope), static quota => quota.Amount, static _ => []);
        var (reports, doubtfulReports) = Sound(uses, static use => (use.Indicator, use.Scope), static use => use.Amount, static use => use.Parts);
        var lines = indicators.Keys.Order().SelectMany(code => new QuotaTree(
            indicators[code],
            [.. quotas[code]],
            [.. reports[code]],
            [.. doubtfulQuotas[code]],
            [.. doubtfulReports[code]],
            plan.Places,
            calculation).Check());
        return new() { Plan = plan.Version, TargetYear = plan.TargetYear, Lines = [.. lines] };
    }

    /// <summary>What can be counted, and the places of what cannot: it is told and set aside, and its place is in doubt.</summary>
    private (ILookup<Code<QuotaIndicator>, T> Sound, ILookup<Code<QuotaIndicator>, ScopePath> Doubtful) Sound<T>(
        ValueList<T> items,
        Func<T, (Code<QuotaIndicator> Indicator, ScopePath Scope)> keyOf,
        Func<T, Quantity> amountOf,
        Func<T, ValueList<AmountPart>> partsOf)
    {
        var sound = new List<T>();
        var doubtful = new List<(Code<QuotaIndicator> Indicator, ScopePath Scope)>();
        foreach (var same in items.GroupBy(keyOf).OrderBy(static same => same.Key.Indicator).ThenBy(static same => same.Key.Scope))
        {
            var (code, scope) = same.Key;
            var (kind, arguments) = Defect(code, amountOf(same.First()), partsOf(same.First()), same.Count());
            if (kind is null)
            {
                sound.AddRange(same);
            }
            else
            {
                doubtful.Add((code, scope));
                calculation.Report(kind, QuotaNames.Of(scope, code.ToString()), [Figure.Name(scope.ToString()), .. arguments]);
            }
        }

        return (sound.ToLookup(item => keyOf(item).Indicator), doubtful.ToLookup(static place => place.Indicator, static place => place.Scope));
    }

    private (FindingKind? Kind, ValueList<Figure> Arguments) Defect(Code<QuotaIndicator> code, Quantity amount, ValueList<AmountPart> parts, int count)
    {
        var about = Figure.Name(code.ToString());
        return !indicators.TryGetValue(code, out var indicator) ? (FindingCatalogue.UnknownIndicator, [about])
            : count > 1 ? (FindingCatalogue.QuotaStatedTwice, [about, Figure.Number(count)])
            : amount.Unit.IsNone || !amount.Unit.IsCommensurable(indicator.Unit) ? (FindingCatalogue.QuotaUnitDiffers, [about, Figure.Name(amount.Unit.ToString())])
            : amount.Sign < 0 ? (FindingCatalogue.QuotaNegative, [about, amount])
            : AmountParts.AddUpTo(parts, amount) ? (null, [])
            : (FindingCatalogue.AmountPartsDiffer, [amount, AmountParts.TotalOf(parts)]);
    }
}
